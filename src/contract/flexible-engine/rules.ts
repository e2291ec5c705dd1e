import type { Contract } from "../schema.js";
import { calendarRules } from "./rules/calendars.js";
import { changeRules } from "./rules/changes.js";
import { clockRules } from "./rules/clocks.js";
import { declaringRules } from "./rules/declaring.js";
import { escalationRules } from "./rules/escalation.js";
import { lifecycleRules } from "./rules/lifecycle.js";
import { offerRules } from "./rules/offers.js";
import { priorityRules } from "./rules/priorities.js";
import { problemRules } from "./rules/problems.js";
import { regradingRules } from "./rules/regrading.js";
import { requestRules } from "./rules/requests.js";
import { responsibilityRules } from "./rules/responsibilities.js";
import { scopeRules } from "./rules/scope.js";

/** Every rule of the contract with its clause; `own` where the program adds what the text does not say. */
export const rules = {
  ...calendarRules,
  ...offerRules,
  ...priorityRules,
  ...regradingRules,
  ...declaringRules,
  ...scopeRules,
  ...lifecycleRules,
  ...clockRules,
  ...requestRules,
  ...problemRules,
  ...changeRules,
  ...responsibilityRules,
  ...escalationRules,
} satisfies Contract["rules"];
