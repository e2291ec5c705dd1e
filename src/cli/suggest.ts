import { distance } from "fastest-levenshtein";
import type { Language } from "../wording/language.js";
import type { Problem } from "../wording/problem.js";
import { wordsOf } from "./words.js";

/** A message with the nearest of the names allowed, where one is near to what was found. */
export function withSuggestion(
  message: string,
  found: string,
  allowed: readonly string[],
  lang: Language,
): string {
  const near = allowed
    .map((name) => ({ name, far: distance(found.slice(0, 64).toLowerCase(), name.toLowerCase()) }))
    .filter(({ name, far }) => far <= mistypings(name))
    .sort((a, b) => a.far - b.far)[0];
  return near === undefined ? message : `${message} (${wordsOf(lang).didYouMean(near.name)})`;
}

/** How many characters of a name may be wrong: none of `P1`, one of `json`, two of `check`. */
const mistypings = (name: string) => (name.length < 3 ? 0 : Math.floor((name.length + 1) / 3));

/** Problems whose `allowed` is a list of names. */
const NAMED = ["not-one-of", "unknown-name", "unknown-reading"];

/** The messages of problems, those of an unknown name with the nearest one that is known. */
export function messagesOf(problems: readonly Problem[], lang: Language): string[] {
  return problems.map(({ code, message, found, allowed }) => {
    if (!NAMED.includes(code)) return message;
    return withSuggestion(message, found.replace(/^"(.*)"$/, "$1"), allowed.split(", "), lang);
  });
}
