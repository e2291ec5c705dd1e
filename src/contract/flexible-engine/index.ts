import type { Contract } from "../schema.js";
import { businessDay } from "./business-day.js";
import { calendars } from "./calendars.js";
import { calls } from "./calls.js";
import { changes } from "./changes.js";
import { clocks } from "./clocks.js";
import { compliance } from "./compliance.js";
import { escalations } from "./escalations.js";
import { handling } from "./handling.js";
import { holidays } from "./holidays.js";
import { lifecycle } from "./lifecycle.js";
import { metrics } from "./metrics.js";
import { noCommitment } from "./no-commitment.js";
import { offers } from "./offers.js";
import { priorities } from "./priorities.js";
import { proposals } from "./proposals.js";
import { readings } from "./readings.js";
import { requests } from "./requests.js";
import { rules } from "./rules.js";
import { subscription } from "./subscription.js";
import { targets } from "./targets.js";
import { triage } from "./triage/index.js";

/**
 * The support contract of the Flexible Engine service description (chapter 7), as data.
 *
 * @example
 * ```ts
 * flexibleEngine.offers.map((offer) => offer.id); // => ["basic", "standard", "business", "business-europe", "premium"]
 * ```
 */
export const flexibleEngine: Contract = {
  id: "flexible-engine",
  title: { en: "Flexible Engine support", fr: "Support de Flexible Engine" },
  timeZone: "Europe/Paris",
  rules,
  readings,
  holidays,
  calendars,
  businessDay,
  offers,
  subscription,
  priorities,
  requests,
  handling,
  metrics,
  targets,
  clocks,
  compliance,
  escalations,
  calls,
  proposals,
  lifecycle,
  changes,
  noCommitment,
  triage,
};
