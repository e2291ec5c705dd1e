import type { Trigger } from "../../contract/schema.js";
import { fits } from "../../sla/applies.js";
import type { Change, History } from "../../ticket/replay.js";
import type { State } from "../../ticket/table.js";
import type { Life, Saying } from "./saying.js";

/** What the contract proposes upon what has happened so far (ESC-2). Outside the scope of support nothing is. */
export function proposalSayings(life: Life, history: History): Saying[] {
  const { ticket, lang, proposals } = life;
  const { closedBecause } = stateOf(history);
  return proposals.flatMap(({ id, upon, when, says, calls, rules }) => {
    if (closedBecause === "out-of-scope" || (when !== undefined && !fits(when, ticket))) return [];
    const event = eventOf(upon, life, history);
    if (event === null) return [];
    return {
      id: `${ticket.id}:proposal:${id}`,
      said: true,
      fromMs: null,
      tell: () => ({
        kind: "proposal" as const,
        metric: null,
        level: null,
        threshold: null,
        proposal: id,
        dueMs: null,
        calls: calls?.[lang] ?? null,
        event,
        because: says[lang],
        rules,
      }),
    };
  });
}

/** Index of the event that pulls a trigger, and has not been taken back; null where there is none. */
function eventOf(upon: Trigger, { ticket: { events } }: Life, history: History): number | null {
  const { priorities, states } = history;
  const { status } = stateOf(history);
  const isOf = (value: string | null | undefined) =>
    upon.priorities === undefined || (value != null && upon.priorities.includes(value));
  switch (upon.on) {
    case "graded": {
      const { event, value } = priorities.at(-1) as Change<string | null>;
      return isOf(value) ? event : null;
    }
    case "resolved": {
      if (status !== "resolved" && status !== "closed") return null;
      const last = states.findLast(({ event }) => events[event]?.type === "resolved");
      const resolution = last && events[last.event];
      if (last === undefined || resolution?.type !== "resolved") return null;
      const { needsRelease, availableIn } = upon.fix ?? {};
      const { fix } = resolution;
      const fixed =
        (needsRelease === undefined || fix?.needsRelease === needsRelease) &&
        (availableIn === undefined || fix?.availableIn === availableIn);
      return fixed && isOf(priorities.at(-1)?.value) ? last.event : null;
    }
    case "held": {
      // Both lists are in the order of the log: one pass, since a log can be long.
      let graded = 0;
      for (const { event } of states) {
        const hold = events[event];
        if (hold?.type !== "held" || (upon.reason !== undefined && hold.reason !== upon.reason)) continue;
        while ((priorities[graded + 1]?.event ?? event) < event) graded++;
        if (isOf(priorities[graded]?.value)) return event;
      }
      return null;
    }
  }
}

const stateOf = ({ states }: History) => (states.at(-1) as Change<State>).value;
