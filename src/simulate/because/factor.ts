import type { Pause } from "../../clock/counted.js";
import type { SetTarget } from "../../contract/targets.js";
import type { Course, Recipe } from "./recipe.js";

/** A part in which two recipes differ. */
export type Factor = (
  | { readonly kind: "start" | "stop" | "course" | "target" | "amount" | "calendar" | "pauses" }
  | { readonly kind: "pause"; readonly from: Pause | null; readonly to: Pause | null }
) & {
  /** A recipe with this part as the first of the two has it. */
  undone(recipe: Recipe): Recipe;
  /** A recipe with this part as any other has it. */
  as(recipe: Recipe, other: Recipe): Recipe;
  /** Whether another recipe does not have this part as the second of the two has it. */
  absentIn(other: Recipe): boolean;
};

/** All the parts in which two recipes differ: with all of them undone the second is the first. */
export function factorsBetween(from: Recipe, to: Recipe): readonly Factor[] {
  const factors: Factor[] = [];
  for (const { kind, key, as } of partsOf(from, to)) {
    if (key(from) === key(to)) continue;
    const absentIn = (other: Recipe) => key(other) !== key(to);
    factors.push({ kind, as, undone: (recipe) => as(recipe, from), absentIn });
  }
  factors.push(...pauseFactors(from, to));
  return factors;
}

/** Pauses that are told one by one; of more nobody reads each, and trying them all in turn would take for ever. */
const MOST_PAUSES = 6;

function pauseFactors(from: Recipe, to: Recipe): readonly Factor[] {
  const pairs = pausePairs(from.pauses, to.pauses);
  if (pairs.length > MOST_PAUSES) {
    const as = (recipe: Recipe, { pauses }: Recipe) => ({ ...recipe, pauses });
    const absentIn = ({ pauses }: Recipe) => pausePairs(pauses, to.pauses).length > 0;
    return [{ kind: "pauses", as, undone: (recipe) => as(recipe, from), absentIn }];
  }
  return pairs.map(([one, other]): Factor => {
    const undone = (recipe: Recipe) => ({ ...recipe, pauses: exchanged(recipe.pauses, other, one) });
    const absentIn = ({ pauses }: Recipe) => has(pauses, one) || (other !== null && !has(pauses, other));
    const as = (recipe: Recipe, another: Recipe) => (absentIn(another) ? undone(recipe) : recipe);
    return { kind: "pause", from: one, to: other, undone, as, absentIn };
  });
}

/** A part of which a recipe has one: what makes it the same, and how a recipe takes it from another. */
interface Part extends Pick<Factor, "as"> {
  readonly kind: Exclude<Factor["kind"], "pause" | "pauses">;
  key(recipe: Recipe): string | number | null;
}

const START: Part = {
  kind: "start",
  key: ({ startMs }) => startMs,
  as: (recipe, { startMs }) => ({ ...recipe, startMs }),
};
const STOP: Part = {
  kind: "stop",
  key: ({ stopMs }) => stopMs,
  as: (recipe, { stopMs }) => ({ ...recipe, stopMs }),
};
const COURSE: Part = {
  kind: "course",
  key: ({ course }) => courseKey(course),
  as: (recipe, { course }) => ({ ...recipe, course }),
};
/** Whether there is a target; of two that are set the amount and the calendar are a part each. */
const TARGET: Part = {
  kind: "target",
  key: ({ target }) => (target.kind === "none" ? "none" : "set"),
  as: (recipe, { target }) => ({ ...recipe, target }),
};
const AMOUNT: Part = {
  kind: "amount",
  key: ({ target }) => (target.kind === "none" ? null : `${target.kind} ${target.amount}`),
  as: (recipe, other) => withTarget(recipe, other, ({ kind, amount }) => ({ kind, amount })),
};
const CALENDAR: Part = {
  kind: "calendar",
  key: ({ target }) => (target.kind === "none" ? null : target.calendar.id),
  as: (recipe, other) => withTarget(recipe, other, ({ calendar }) => ({ calendar })),
};

function partsOf({ target: from }: Recipe, { target: to }: Recipe): readonly Part[] {
  const ofTarget = from.kind === "none" || to.kind === "none" ? [TARGET] : [AMOUNT, CALENDAR];
  return [START, STOP, ...ofTarget, COURSE];
}

/** A recipe with some of its target as another has it; without one where either has none. */
function withTarget(
  recipe: Recipe,
  { target: other }: Recipe,
  part: (target: SetTarget) => Partial<SetTarget>,
): Recipe {
  const { target } = recipe;
  if (target.kind === "none" || other.kind === "none") return { ...recipe, target: other };
  return { ...recipe, target: keyed({ ...target, ...part(other) }) };
}

const keyed = (target: SetTarget): SetTarget => ({
  ...target,
  key: `${target.kind} ${target.amount} ${target.calendar.id}`,
});

/** The first leg begins with the clock, which is a part of its own. */
function courseKey({ earlier, fromMs }: Course): string {
  const legs = earlier.map((leg, i) => [
    i === 0 ? null : leg.fromMs,
    leg.target.kind === "none" ? null : leg.target.key,
  ]);
  return JSON.stringify([legs, fromMs]);
}

const same = (a: Pause, b: Pause) => a.startMs === b.startMs && a.endMs === b.endMs;

const has = (pauses: readonly Pause[], one: Pause | null) =>
  one !== null && pauses.some((pause) => same(pause, one));

/** The pauses that only one side has; two that begin or end together are one that is longer or shorter. */
function pausePairs(from: readonly Pause[], to: readonly Pause[]): (readonly [Pause | null, Pause | null])[] {
  const keyOf = ({ startMs, endMs }: Pause) => `${startMs} ${endMs}`;
  const [before, after] = [new Set(from.map(keyOf)), new Set(to.map(keyOf))];
  const left = to.filter((pause) => !before.has(keyOf(pause)));
  const gone = from.filter((pause) => !after.has(keyOf(pause)));
  const taken = (matches: (pause: Pause) => boolean): Pause | null => {
    const at = left.findIndex(matches);
    return at < 0 ? null : (left.splice(at, 1)[0] as Pause);
  };
  const pairs = gone.map((pause) => {
    const begins = taken((other) => other.startMs === pause.startMs);
    return [pause, begins ?? taken((other) => other.endMs === pause.endMs)] as const;
  });
  return [...pairs, ...left.map((pause) => [null, pause] as const)];
}

function exchanged(pauses: readonly Pause[], out: Pause | null, into: Pause | null): readonly Pause[] {
  const left = pauses.filter((pause) => out === null || !same(pause, out));
  return into === null ? left : [...left, into];
}
