import { LANGUAGES, type Language } from "../wording/language.js";

/** The language that `--lang` asks for, before anything else is read: help and errors are in it too. */
export function languageIn(args: readonly string[]): Language {
  const at = args.findIndex((arg) => arg === "--lang" || arg.startsWith("--lang="));
  const value = args[at]?.startsWith("--lang=") ? args[at].slice("--lang=".length) : args[at + 1];
  return at >= 0 && LANGUAGES.includes(value as Language) ? (value as Language) : "en";
}
