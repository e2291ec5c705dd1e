import pc from "picocolors";
import { leadingDifferences } from "../../simulate/leading-difference.js";
import { parseInstant } from "../../time/instant.js";
import { printable } from "../../wording/sentence.js";
import { wordsOf } from "../words.js";
import type { Scene, Side } from "./scene.js";
import { wrapIn } from "./wrap.js";

/** What is other in each variant, and why: a cause once, and not again for all that follows from it. */
export function differenceLines(scene: Scene): string[] {
  const { variants, columns, colour } = scene;
  const colours = pc.createColors(colour);
  return variants.flatMap((side) => {
    const head = wrapIn(side.title, columns, 2, 4).map((line) => colours.bold(line));
    const told = sentences(side, scene);
    const said = told.length > 0 ? told : [nothingIn(side, scene)];
    return [...head, ...said.flatMap((one) => wrapIn(printable(one), columns, 4, 6))];
  });
}

/** That nothing differs, and why where the change is yet to happen. */
function nothingIn({ check, changedMs }: Side, { words, when }: Scene): string {
  const isAhead = changedMs !== null && changedMs > parseInstant(check.evaluatedAt);
  return isAhead ? words.notYet(when(check.evaluatedAt)) : words.nothingChanges;
}

function sentences({ differences, check }: Side, { words, base, lang }: Scene): string[] {
  return leadingDifferences(differences, base.check, check).map(({ because, of }) => {
    const figures = of.map(({ metric, fields }) => {
      const names = fields.map((field) => words.figure(field) ?? field).join(", ");
      return metric === "" ? names : `${metric} ${names}`;
    });
    return `${figures.join("; ")}${wordsOf(lang).colon} ${because}`;
  });
}
