import { isLeftOpen } from "../../contract/choice.js";
import { type Comparison, readingText, when } from "./comparison.js";
import { commitmentsOn, regradeBehind } from "./promise.js";
import { carriedShare, figureOf, type Recipe, type RecipeFigure } from "./recipe.js";

/** What re-grades did to a count that was another in the ticket as it is. */
export function becauseOfCourse(comparison: Comparison, from: Recipe, to: Recipe): string {
  const { say } = comparison;
  const at = (recipe: Recipe) => when(comparison, recipe.course.fromMs as number);
  const [before, after] = [carriedShare(from), carriedShare(to)];
  if (after !== null) return byRules(comparison, say.carriedOver(after, at(to), before));
  if (to.course.fromMs !== null) {
    const another = before === null && from.course.fromMs !== null ? at(from) : null;
    return byRules(comparison, say.afresh(at(to), another));
  }
  return byRules(
    comparison,
    before === null ? say.fromStart(at(from)) : say.notCarriedOver(before, at(from)),
  );
}

/**
 * That the target of a new re-grade is counted from the clock's start all the same, where that makes a difference: or
 * nobody understands a deadline before its re-grade.
 */
export function courseOfRegrade(
  comparison: Comparison,
  metric: string,
  to: Recipe,
  figure: RecipeFigure,
): string | null {
  const [asItIs, would] = commitmentsOn(comparison, metric);
  const regrade = regradeBehind(comparison.to, would);
  if (regrade === null || asItIs.judged.by === would.judged.by) return null;
  if (would.judged.regrades.length < 2 || to.course.fromMs !== null) return null;
  const afresh = { ...to, course: { earlier: [], fromMs: regrade.atMs } };
  if (figureOf(afresh, figure) === figureOf(to, figure)) return null;
  const text = byRules(comparison, comparison.say.fromStart(when(comparison, regrade.atMs)));
  return comparison.say.under(text, regradeReading(comparison));
}

/** The reading in force of what re-grades do. */
export function regradeReading(comparison: Comparison): readonly string[] {
  const { counts } = comparison.to.terms.contract.clocks.regrade;
  return isLeftOpen(counts) ? [readingText(comparison, counts.reading)] : [];
}

const byRules = ({ say, to }: Comparison, text: string) =>
  say.by(text, to.terms.contract.clocks.regrade.rules);
