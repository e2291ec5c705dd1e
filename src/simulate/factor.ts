import type { Pause } from "../clock/counted.js";
import type { SetTarget } from "../contract/targets.js";
import type { Course, Recipe } from "./recipe.js";

/** A part in which two recipes differ: of the second, that can be undone. */
export type Factor = (
  | { readonly kind: "start" | "stop" | "course" | "target" | "amount" | "calendar" }
  | { readonly kind: "pause"; readonly from: Pause | null; readonly to: Pause | null }
) & {
  undone(recipe: Recipe): Recipe;
  /** Whether another recipe has this part as the first one has it. */
  absentIn(recipe: Recipe): boolean;
};

/** All the parts in which two recipes differ: with all of them undone the second is the first. */
export function factorsBetween(from: Recipe, to: Recipe): readonly Factor[] {
  const factors: Factor[] = [];
  if (from.startMs !== to.startMs) {
    factors.push({
      kind: "start",
      undone: (recipe) => ({ ...recipe, startMs: from.startMs }),
      absentIn: (recipe) => recipe.startMs !== to.startMs,
    });
  }
  if (from.stopMs !== to.stopMs) {
    factors.push({
      kind: "stop",
      undone: (recipe) => ({ ...recipe, stopMs: from.stopMs }),
      absentIn: (recipe) => recipe.stopMs !== to.stopMs,
    });
  }
  factors.push(...targetFactors(from, to));
  if (courseKey(from.course) !== courseKey(to.course)) {
    factors.push({
      kind: "course",
      undone: (recipe) => ({ ...recipe, course: from.course }),
      absentIn: (recipe) => courseKey(recipe.course) !== courseKey(to.course),
    });
  }
  for (const [one, other] of pausePairs(from.pauses, to.pauses)) {
    factors.push({
      kind: "pause",
      from: one,
      to: other,
      undone: (recipe) => ({ ...recipe, pauses: exchanged(recipe.pauses, other, one) }),
      absentIn: ({ pauses }) => has(pauses, one) || (other !== null && !has(pauses, other)),
    });
  }
  return factors;
}

function targetFactors({ target: from }: Recipe, { target: to }: Recipe): Factor[] {
  if (from.kind === "none" || to.kind === "none") {
    if (from.kind === to.kind) return [];
    return [
      {
        kind: "target",
        undone: (recipe) => ({ ...recipe, target: from }),
        absentIn: ({ target }) => target.kind !== to.kind,
      },
    ];
  }
  const factors: Factor[] = [];
  const set = (recipe: Recipe, parts: Partial<SetTarget>): Recipe =>
    recipe.target.kind === "none" ? recipe : { ...recipe, target: keyed({ ...recipe.target, ...parts }) };
  if (from.kind !== to.kind || from.amount !== to.amount) {
    factors.push({
      kind: "amount",
      undone: (recipe) => set(recipe, { kind: from.kind, amount: from.amount }),
      absentIn: ({ target }) => target.kind !== to.kind || target.amount !== to.amount,
    });
  }
  if (from.calendar.id !== to.calendar.id) {
    factors.push({
      kind: "calendar",
      undone: (recipe) => set(recipe, { calendar: from.calendar }),
      absentIn: ({ target }) => target.kind === "none" || target.calendar.id !== to.calendar.id,
    });
  }
  return factors;
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
  const left = to.filter((pause) => !has(from, pause));
  const gone = from.filter((pause) => !has(to, pause));
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
