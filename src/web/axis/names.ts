import type { Language } from "../../wording/language.js";
import type { Mark } from "./marks.js";
import { axisWordsOf } from "./words.js";

/** An event of the log as it stands on the axis. */
export interface EventMarker {
  /** Its place in the log. */
  readonly index: number;
  readonly type: string;
  readonly atMs: number;
  /** What else it says in a word, as the priority of a re-grade. */
  readonly detail: string | null;
  /** Why the lifecycle refuses it, null where it does not. */
  readonly refused: string | null;
}

/** An event in words, as `Re-graded P1`. */
export function nameOf({ type, detail }: Pick<EventMarker, "type" | "detail">, lang: Language): string {
  const { events } = axisWordsOf(lang);
  const name = Object.hasOwn(events, type) ? (events[type] as string) : type.slice(0, 40);
  return detail === null ? name : `${name} ${detail}`;
}

/** A mark in words, as `Level 2 (75%)`. */
export function markName({ kind, level, share }: Mark, lang: Language): string {
  const { marks } = axisWordsOf(lang);
  if (kind === "warning" || kind === "escalation")
    return marks[kind](level ?? 0, Math.round((share ?? 0) * 100));
  return marks[kind];
}
