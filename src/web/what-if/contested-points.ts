import type { Contract } from "../../contract/schema.js";
import type { Outcome, Spectrum } from "../../simulate/spectrum/reading-spectrum.js";
import type { Language } from "../../wording/language.js";

/** A point on which a verdict hangs, in the words of the contract, and its reading by name. */
export interface ContestedPoint {
  /** The verdict that its other options give, null where it decides only together with other points. */
  readonly outcome: Outcome | null;
  readonly reading: string;
  readonly question: string;
  readonly options: readonly string[];
}

/** The points on which a contested verdict hangs: those that decide alone, else those that do together. */
export function contestedPoints(
  { verdict, readings: { decisive, asked } }: Spectrum,
  readings: Contract["readings"],
  lang: Language,
): readonly ContestedPoint[] {
  const named = (reading: string) => ({ reading, question: readings[reading]?.question[lang] ?? reading });
  const alone = decisive.flatMap(({ reading, values }) =>
    [...new Set(Object.values(values))]
      .filter((outcome) => outcome !== verdict)
      .map((outcome) => ({
        ...named(reading),
        outcome,
        options: Object.keys(values).filter((option) => values[option] === outcome),
      })),
  );
  if (alone.length > 0) return alone;
  return asked.map((reading) => ({ ...named(reading), outcome: null, options: [] }));
}
