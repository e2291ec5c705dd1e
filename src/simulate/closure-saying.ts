import { dueMsFrom } from "../clock/target.js";
import type { Change, History } from "../ticket/replay.js";
import type { State } from "../ticket/table.js";
import { occurrenceWordsOf } from "./occurrence-words.js";
import type { Life, Saying, Told } from "./saying.js";

/** The automatic closure of the last resolution, and the warning before it (LIF-5, ESC-2). */
export function closureSayings(life: Life, history: History, nowMs: number): Saying[] {
  const { autoClosure, states } = history;
  if (autoClosure === null) return [];
  const { terms, ticket, lang, receivedMs } = life;
  const words = occurrenceWordsOf(lang);
  const last = states.at(-1) as Change<State>;
  const resolved = states.findLast((change) => change.value.status === "resolved") as Change<State>;
  const closedMs = last.value.status === "closed" ? closedAt(states) : null;
  const { dueMs, rule } = autoClosure;
  const nth = resolutionsUntil(life, nowMs);
  const told = { metric: null, level: null, threshold: null, proposal: null, event: null, dueMs };
  const closure = (): Told => ({
    ...told,
    kind: "closure",
    calls: null,
    because: words.closure,
    rules: terms.autoClosure.at(receivedMs)?.rules ?? [rule],
  });
  const sayings: Saying[] = [
    {
      id: `${ticket.id}:closure:${nth}`,
      said: last.value.closedBecause === "no-answer",
      fromMs: closedMs === null ? dueMs : null,
      tell: closure,
    },
  ];
  const warning = terms.closureWarning.at(receivedMs) ?? null;
  if (warning !== null) {
    const fromMs = dueMsFrom(warning.after, resolved.atMs);
    const { calls, rules } = warning;
    sayings.unshift({
      id: `${ticket.id}:closure-warning:${nth}`,
      said: fromMs <= nowMs && (closedMs === null || fromMs < closedMs),
      fromMs: closedMs === null ? fromMs : null,
      tell: () => ({
        ...told,
        kind: "closure-warning",
        calls: calls?.[lang] ?? null,
        because: words.closureWarning,
        rules: [...rules, rule],
      }),
    });
  }
  return sayings;
}

/** When a closed ticket was closed: what it becomes when a fix is deployed later closes it no more. */
function closedAt(states: readonly Change<State>[]): number {
  return (states.find((change) => change.value.status === "closed") as Change<State>).atMs;
}

/** Which resolution of the log the last one is, from 1 on. */
function resolutionsUntil({ ticket: { events } }: Life, nowMs: number): number {
  let nth = 0;
  for (const { type, atMs } of events) {
    if (atMs > nowMs) break;
    if (type === "resolved") nth++;
  }
  return nth;
}
