import { fc, test } from "@fast-check/vitest";
import { describe, expect } from "vitest";
import { reachesAt } from "../../../src/clock/count.js";
import { causesOf } from "../../../src/simulate/because/causes.js";
import { factorsBetween } from "../../../src/simulate/because/factor.js";
import { figureOf, type Recipe, type RecipeFigure, recipeOf } from "../../../src/simulate/because/recipe.js";
import { commitmentOn, type Side } from "../../../src/simulate/because/side.js";
import type { Commitment } from "../../../src/sla/commitment.js";
import { flexibleEngineWorld, toyWorld } from "../../sla/world.js";
import { changedSide, changedTickets } from "../any-changes.js";

const FIGURES: readonly RecipeFigure[] = [
  "startedMs",
  "targetMs",
  "elapsedMs",
  "remainingMs",
  { percent: 50 },
  { percent: 100 },
];

/** A figure as the engine has it. */
function engineFigure(one: Commitment, figure: RecipeFigure): number | null {
  if (typeof figure === "object") return one.count === null ? null : reachesAt(one.count, figure.percent);
  if (figure !== "remainingMs") return one[figure];
  return one.targetMs === null || one.elapsedMs === null ? null : one.targetMs - one.elapsedMs;
}

/** The commitments that both sides have, as recipes. */
function recipesOf(from: Side, to: Side): (readonly [Recipe, Recipe, Commitment, Commitment])[] {
  return from.standing.commitments.flatMap((one) => {
    const other = commitmentOn(to, one.metric.id);
    return other === null
      ? []
      : [[recipeOf(one, from.untilMs), recipeOf(other, to.untilMs), one, other] as const];
  });
}

const undo = (recipe: Recipe, factors: ReturnType<typeof factorsBetween>) =>
  factors.reduce((made, factor) => factor.undone(made), recipe);

describe.each([flexibleEngineWorld, toyWorld])("under $name", (world) => {
  test.prop([changedTickets(world)], { numRuns: 60 })(
    "the figures of a commitment are those of its recipe, and a recipe with all that differs undone is the other",
    (changed) => {
      const from = changedSide(changed, []);
      const to = changedSide(changed, changed.changes);
      fc.pre(from !== null && to !== null);
      for (const [before, after, one, other] of recipesOf(from, to)) {
        for (const figure of FIGURES) {
          expect(figureOf(before, figure)).toBe(engineFigure(one, figure));
          expect(figureOf(after, figure)).toBe(engineFigure(other, figure));
          expect(figureOf(undo(after, factorsBetween(before, after)), figure)).toBe(
            engineFigure(one, figure),
          );
        }
      }
    },
  );

  test.prop([changedTickets(world)], { numRuns: 60 })(
    "what is named as a cause makes the difference: without it the figure is another; a figure that differs has one",
    (changed) => {
      const from = changedSide(changed, []);
      const to = changedSide(changed, changed.changes);
      fc.pre(from !== null && to !== null);
      for (const [before, after, one, other] of recipesOf(from, to)) {
        for (const figure of FIGURES) {
          const causes = causesOf(before, after, figure);
          const differs = engineFigure(one, figure) !== engineFigure(other, figure);
          expect(causes.length > 0).toBe(differs);
          const alone = causes.filter(
            (cause) => figureOf(cause.undone(after), figure) !== figureOf(after, figure),
          );
          // Several that are each enough: then none is missed alone, but all of them together are.
          if (alone.length < causes.length) {
            expect(alone).toEqual([]);
            const others = factorsBetween(before, after);
            for (const factor of others) {
              expect(figureOf(factor.undone(after), figure)).toBe(figureOf(after, figure));
            }
          }
        }
      }
    },
  );
});
