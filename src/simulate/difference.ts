import type { Check, CheckedEscalation } from "../sla/check.js";

type Figure = string | number | boolean | null;

/** A figure of a check at its place, in the one and in the other. */
export interface FigurePair {
  readonly path: string;
  readonly from: Figure;
  readonly to: Figure;
  readonly of: FigureOf;
}

/** What a figure belongs to. */
export type FigureOf =
  | { readonly kind: "ticket"; readonly field: (typeof TICKET)[number] | "autoClosure" }
  | { readonly kind: "commitment"; readonly field: (typeof COMMITMENT)[number]; readonly metric: string }
  | {
      readonly kind: "escalation";
      readonly field: (typeof ESCALATION)[number];
      /** The step as one of the checks has it. */
      readonly step: CheckedEscalation;
    }
  | { readonly kind: "reading"; readonly name: string };

const TICKET = ["verdict", "status", "closedBecause", "priority", "offer"] as const;
const COMMITMENT = [
  "metric",
  "status",
  "judgedAs",
  "offer",
  "calendar",
  "startedAt",
  "dueAt",
  "stoppedAt",
  "targetMs",
  "elapsedMs",
  "remainingMs",
] as const;
const ESCALATION = ["at", "reached"] as const;

/**
 * The figures in which two checks of a ticket differ, in the order of a check. Commitments are set side by side by
 * metric, steps of escalation by metric and step; the index is that of the first check, and what only the second has
 * follows after it. A thing that one of them lacks has null there.
 */
export function figuresThatDiffer(from: Check, to: Check): FigurePair[] {
  const ticket = TICKET.map((field) => pair(field, from[field], to[field], { kind: "ticket", field }));
  const commitments = sideBySide(from.commitments, to.commitments, ({ metric }) => metric).flatMap(
    ([one, other], index) =>
      COMMITMENT.map((field) =>
        pair(`commitments.${index}.${field}`, one?.[field], other?.[field], {
          kind: "commitment",
          field,
          metric: theOne(one, other).metric,
        }),
      ),
  );
  const closure = pair("autoClosure.dueAt", from.autoClosure?.dueAt, to.autoClosure?.dueAt, {
    kind: "ticket",
    field: "autoClosure",
  });
  const escalations = sideBySide(from.escalations, to.escalations, stepOf).flatMap(([one, other], index) =>
    ESCALATION.map((field) =>
      pair(`escalations.${index}.${field}`, one?.[field], other?.[field], {
        kind: "escalation",
        field,
        step: theOne(other, one),
      }),
    ),
  );
  const readings = Object.keys(from.readings).map((name) =>
    pair(`readings.${name}`, from.readings[name], to.readings[name], { kind: "reading", name }),
  );
  return [...ticket, ...commitments, closure, ...escalations, ...readings].filter(
    (figure) => figure.from !== figure.to,
  );
}

function pair(path: string, from: Figure | undefined, to: Figure | undefined, of: FigureOf): FigurePair {
  return { path, from: from ?? null, to: to ?? null, of };
}

/** The one of a pair that is there. */
const theOne = <T>(one: T | null, other: T | null) => (one ?? other) as T;

/** What makes two steps of escalation the same. */
export const stepOf = ({ metric, level, kind, threshold }: CheckedEscalation) =>
  `${metric} ${level} ${kind} ${threshold}`;

/** Things of the same key as pairs: those of the first in order, then those that only the second has. */
function sideBySide<T>(
  first: readonly T[],
  second: readonly T[],
  keyOf: (one: T) => string,
): (readonly [T | null, T | null])[] {
  const left = [...second];
  const pairs = first.map((one) => {
    const at = left.findIndex((other) => keyOf(other) === keyOf(one));
    return [one, at < 0 ? null : (left.splice(at, 1)[0] as T)] as const;
  });
  return [...pairs, ...left.map((other) => [null, other] as const)];
}
