import type { SetTarget } from "../../contract/targets.js";
import type { Commitment } from "../../sla/commitment.js";
import { type Interval, without } from "../../time/interval.js";
import { causesOf } from "./causes.js";
import { type Comparison, duration, readingsBehind, when } from "./comparison.js";
import { becauseOfCourse, courseOfRegrade, regradeReading } from "./course.js";
import type { Factor } from "./factor.js";
import { leftOut } from "./left-out.js";
import { becauseOfPause, becauseOfPauses } from "./pause.js";
import { becauseOfPromise, commitmentsOn } from "./promise.js";
import { figureOf, legsOf, type Recipe, type RecipeFigure, recipeOf } from "./recipe.js";
import { commitmentOn } from "./side.js";

/** Why a figure of a commitment that both sides have is another: its causes, in the order of a clock's life. */
export function becauseOfFigure(comparison: Comparison, metric: string, figure: RecipeFigure): string {
  const [asItIs, would] = commitmentsOn(comparison, metric);
  const from = recipeOf(asItIs, comparison.from.untilMs);
  const to = recipeOf(would, comparison.to.untilMs);
  const causes = causesOf(from, to, figure);
  const sentences: string[] = [];
  if (causes.some(({ kind }) => kind === "target" || kind === "amount" || kind === "calendar")) {
    sentences.push(becauseOfPromise(comparison, metric, (target) => figureOf({ ...to, target }, figure)));
    const course = courseOfRegrade(comparison, metric, to, figure);
    if (course !== null) sentences.push(course);
  }
  for (const factor of causes) {
    const text = becauseOfFactor(comparison, { from, to, asItIs, would, figure }, factor);
    if (text === null) continue;
    // Where this part makes the difference, a reading that it depends on does; where it is one of several that would
    // each be enough, that it is there at all.
    const needed = figureOf(factor.undone(to), figure) !== figureOf(to, figure);
    const readings = readingsBehind(comparison, (side) => {
      const commitment = commitmentOn(side, metric);
      if (commitment === null) return false;
      const other = recipeOf(commitment, side.untilMs);
      return needed
        ? figureOf(factor.as(to, other), figure) !== figureOf(to, figure)
        : factor.absentIn(other);
    });
    sentences.push(underReadings(comparison, factor, text, readings));
  }
  return comparison.say.causes(sentences);
}

/** A sentence with the readings that it depends on. */
function underReadings(
  comparison: Comparison,
  { kind }: Factor,
  text: string,
  readings: readonly string[],
): string {
  // Under which readings a target is another was told with it.
  if (kind === "calendar") return text;
  const inForce = kind === "course" ? regradeReading(comparison) : [];
  return comparison.say.under(text, [...new Set([...inForce, ...readings])]);
}

interface Recipes {
  readonly from: Recipe;
  readonly to: Recipe;
  readonly asItIs: Commitment;
  readonly would: Commitment;
  readonly figure: RecipeFigure;
}

/** What a part of a recipe did; null for a part of the target, which is told with who judges. */
function becauseOfFactor(comparison: Comparison, recipes: Recipes, factor: Factor): string | null {
  const { from, to, asItIs, would } = recipes;
  switch (factor.kind) {
    case "start":
      return becauseOfMoment(comparison, "start", from.startMs, to.startMs);
    case "stop":
      return becauseOfMoment(comparison, "stop", from.stopMs, to.stopMs);
    case "course":
      return becauseOfCourse(comparison, from, to);
    case "calendar":
      return becauseOfCalendar(comparison, recipes);
    case "pause":
      return becauseOfPause(comparison, asItIs, would, factor);
    case "pauses":
      return becauseOfPauses(comparison, from, to);
    default:
      return null;
  }
}

function becauseOfMoment(
  comparison: Comparison,
  which: "start" | "stop",
  fromMs: number | null,
  toMs: number | null,
): string {
  const { say, to } = comparison;
  const at = (ms: number) => when(comparison, ms);
  if (toMs === null) {
    const until = at(to.untilMs);
    return which === "start" ? say.notStarted(until) : say.notStopped(until, at(fromMs as number));
  }
  const text = (which === "start" ? say.startsAt : say.stopsAt)(at(toMs));
  if (fromMs === null) return text;
  return say.shifted(text, at(fromMs), duration(comparison, Math.abs(toMs - fromMs)), toMs > fromMs);
}

/** What another calendar makes count, or no longer, from the start of the count to where it gets to. */
function becauseOfCalendar(comparison: Comparison, { from, to, figure }: Recipes): string | null {
  const { say } = comparison;
  const startMs = legsOf(to)?.at(-1)?.fromMs ?? Number.POSITIVE_INFINITY;
  const endMs = (typeof figure === "object" ? figureOf(to, figure) : to.stopMs) ?? to.untilMs;
  if (figure === "targetMs" || !(endMs > startMs)) return null;
  const pauses = to.pauses.map((pause): Interval => [pause.startMs, pause.endMs ?? endMs]);
  const stretches = without([[startMs, endMs]], pauses);
  const [before, after] = [(from.target as SetTarget).calendar, (to.target as SetTarget).calendar];
  const now = leftOut(comparison, after, before, stretches);
  const noLonger = leftOut(comparison, before, after, stretches);
  const texts = [
    ...(now.length === 0 ? [] : [say.nowCounted(say.list(now))]),
    ...(noLonger.length === 0 ? [] : [say.noLongerCounted(say.list(noLonger))]),
  ];
  return texts.length === 0 ? null : say.causes(texts);
}
