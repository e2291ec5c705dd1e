import type { TicketRecord } from "../../ticket/record.js";
import { catalogueOf } from "../../wording/catalogue.js";
import type { Language } from "../../wording/language.js";
import type { Problem } from "../../wording/problem.js";
import { nameOf } from "../axis/names.js";

/** Why an event of the log is refused, in a sentence that stands at its place. */
export interface Refusal {
  readonly text: string;
  readonly rule: string | null;
}

/** What is said of the events of a record, by their index; of several problems of one the first. */
export function refusalsOf(
  { events }: TicketRecord,
  problems: readonly Problem[],
  lang: Language,
): ReadonlyMap<number, Refusal> {
  const found = new Map<number, Refusal>();
  for (const { code, event, path, found: what, allowed, rule = null } of problems) {
    const index = event ?? Number(/^events\.(\d+)/.exec(path)?.[1] ?? Number.NaN);
    const type = events[index]?.type;
    if (type === undefined || found.has(index)) continue;
    // The place is where it is said, and the rule stands beside it.
    const sentence = catalogueOf(lang).problem({
      code,
      path: nameOf({ type, detail: null }, lang),
      found: what,
      allowed,
    });
    found.set(index, { text: sentence.message, rule });
  }
  return found;
}
