import type { Terms } from "../contract/terms.js";
import { DAY_MS } from "../time/civil-day.js";
import { parseInstant } from "../time/instant.js";
import type { Interval } from "../time/interval.js";
import type { Scenario } from "./scenario.js";

/** When a desk runs: from its start to the same time of day some civil days later, in the contract's zone. */
export function periodOf({ start, days }: Pick<Scenario, "start" | "days">, { zone }: Terms): Interval {
  const startMs = parseInstant(start);
  return [startMs, zone.instantOf(startMs + zone.offsetAt(startMs) + days * DAY_MS)];
}
