import type { Contract } from "../../contract/schema.js";
import type { Language } from "../../wording/language.js";
import { wordsOf } from "../words.js";

/** A metric by its short name and by what it is. */
export function metricName(id: string, { metrics }: Contract, lang: Language): string {
  const name = metrics.find((metric) => metric.id === id)?.name[lang];
  return name === undefined
    ? id
    : `${id}${wordsOf(lang).colon} ${name.charAt(0).toLowerCase()}${name.slice(1)}`;
}
