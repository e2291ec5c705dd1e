import type { Terms } from "../../contract/terms.js";
import type { Language } from "../../wording/language.js";
import type { Choice } from "./choice.js";
import { whatIfWordsOf } from "./words.js";

/** What a choice is called. */
export function nameOf(choice: Choice, { contract }: Terms, lang: Language): string {
  const words = whatIfWordsOf(lang).variants;
  if ("offer" in choice) {
    const { offer } = choice;
    return contract.offers.find(({ id }) => id === offer)?.name[lang] ?? offer;
  }
  return "priority" in choice ? words.declared(choice.priority) : words.regraded(choice.regrade);
}
