import type { Outcome, Spectrum } from "../../simulate/spectrum/reading-spectrum.js";
import type { Language } from "../../wording/language.js";
import { whatIfWordsOf } from "./words.js";

/** A contested verdict in a sentence: what it is now, and under which readings it is another. */
export function contestedText({ verdict, readings }: Spectrum, lang: Language): string {
  const words = whatIfWordsOf(lang);
  const others = new Map<Outcome, string[]>();
  for (const { reading, values } of readings.decisive) {
    for (const outcome of new Set(Object.values(values))) {
      if (outcome === verdict) continue;
      const options = Object.keys(values).filter((option) => values[option] === outcome);
      others.set(outcome, [...(others.get(outcome) ?? []), `${reading}=${words.or(options)}`]);
    }
  }
  const sentences = [
    words.inForceGives(words.outcome[verdict]),
    ...[...others].map(([outcome, named]) => words.gives(words.outcome[outcome], named.join(", "))),
    ...(others.size === 0 ? [words.together(readings.asked.join(", "))] : []),
  ];
  return `${words.contested}${words.colon} ${sentences.join(words.semicolon)}.`;
}
