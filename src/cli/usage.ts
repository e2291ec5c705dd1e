import type { CommanderError } from "commander";
import type { Language } from "../wording/language.js";

/** What commander says of a wrong command line, one message a line, in a language. */
export function usageMessage({ code, message }: CommanderError, lang: Language): string[] {
  const lines = message.replace(/^error: /, "").split("\n");
  return lang === "en" ? lines : lines.map((line) => inFrench(code, line));
}

const SENTENCES: Readonly<Record<string, (names: readonly string[], line: string) => string>> = {
  "commander.unknownOption": ([name]) => `option inconnue : ${name}`,
  "commander.unknownCommand": ([name]) => `commande inconnue : ${name}`,
  "commander.missingArgument": ([name]) => `argument manquant : ${name}`,
  "commander.optionMissingArgument": ([name]) => `l’option ${name} veut une valeur`,
  "commander.excessArguments": ([name]) => `trop d’arguments pour ${name}`,
  "commander.invalidArgument": ([name, value], line) =>
    `${name} : ${value} n’est pas admis ; admis : ${/Allowed choices are (.*)\./.exec(line)?.[1] ?? ""}`,
};

function inFrench(code: string, line: string): string {
  const suggestion = /^\(Did you mean (?:one of )?(.*)\?\)$/.exec(line)?.[1];
  if (suggestion !== undefined) return `(vouliez-vous dire ${suggestion} ?)`;
  const names = [...line.matchAll(/'([^']*)'/g)].map((match) => match[1] as string);
  return SENTENCES[code]?.(names, line) ?? line;
}
