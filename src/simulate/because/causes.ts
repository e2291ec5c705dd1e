import { decisive } from "./decisive.js";
import { type Factor, factorsBetween } from "./factor.js";
import { figureOf, type Recipe, type RecipeFigure } from "./recipe.js";

/** Which parts of a commitment's recipe make one of its figures another. */
export function causesOf(from: Recipe, to: Recipe, figure: RecipeFigure): readonly Factor[] {
  return decisive(factorsBetween(from, to), (undone) => figureOf(withoutAll(to, undone), figure));
}

const withoutAll = (recipe: Recipe, undone: readonly Factor[]) =>
  undone.reduce((made, factor) => factor.undone(made), recipe);
