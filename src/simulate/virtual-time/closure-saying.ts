import { dueMsFrom } from "../../clock/target.js";
import type { Change, History } from "../../ticket/replay.js";
import type { State } from "../../ticket/table.js";
import { occurrenceWordsOf } from "./occurrence-words.js";
import type { Life, Saying, Told } from "./saying.js";

/** The automatic closure of the last resolution, and the warning before it (LIF-5, ESC-2). */
export function closureSayings(life: Life, history: History, nowMs: number): Saying[] {
  const { autoClosure, states } = history;
  if (autoClosure === null) return [];
  const { terms, ticket, lang, receivedMs } = life;
  const words = occurrenceWordsOf(lang);
  const { closedBecause } = (states.at(-1) as Change<State>).value;
  const closedMs = states.find(({ value }) => value.status === "closed")?.atMs ?? null;
  const resolutions = states.filter(({ event }) => ticket.events[event]?.type === "resolved");
  const resolvedMs = (resolutions.at(-1) as Change<State>).atMs;
  const nth = resolutions.length;
  const { dueMs, rule } = autoClosure;
  const told = { metric: null, level: null, threshold: null, proposal: null, event: null, dueMs };
  const closure = (): Told => ({
    ...told,
    kind: "closure",
    calls: null,
    because: words.closure,
    rules: terms.autoClosure.at(receivedMs)?.value.rules ?? [rule],
  });
  const sayings: Saying[] = [
    {
      id: `${ticket.id}:closure:${nth}`,
      said: closedBecause === "no-answer",
      fromMs: closedMs === null ? dueMs : null,
      tell: closure,
    },
  ];
  const warning = terms.closureWarning.at(receivedMs) ?? null;
  if (warning !== null) {
    const fromMs = dueMsFrom(warning.after.value, resolvedMs);
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
