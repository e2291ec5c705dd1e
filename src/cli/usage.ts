import type { Command, CommanderError } from "commander";
import { quote } from "../wording/issues.js";
import type { Language } from "../wording/language.js";
import { withSuggestion } from "./suggest.js";
import { wordsOf } from "./words.js";

/** What is wrong with a command line: commander's error at a command in one sentence, what is allowed included. */
export function usageMessage({ code, message }: CommanderError, command: Command, lang: Language): string {
  const words = wordsOf(lang).usage;
  const usage = `${[command.parent?.name(), command.name()].filter(Boolean).join(" ")} ${command.usage()}`;
  const named = /'(.*)'/s.exec(message)?.[1] ?? "";
  switch (code) {
    case "commander.unknownOption": {
      const known = command.options.flatMap(({ long }) => long ?? []);
      return withSuggestion(words.unknownOption(quote(named), known.join(", ")), named, known, lang);
    }
    case "commander.unknownCommand": {
      const known = command.commands.map((one) => one.name());
      return withSuggestion(words.unknownCommand(quote(named), known.join(", ")), named, known, lang);
    }
    case "commander.missingArgument":
      return words.missingArgument(named, usage);
    case "commander.optionMissingArgument": {
      const allowed = command.options.find(({ flags }) => flags === named)?.argChoices ?? [];
      return words.missingValue(named, allowed.join(", "));
    }
    case "commander.excessArguments":
      return words.tooManyArguments(usage);
    case "commander.invalidArgument": {
      const [, flags = "", found = ""] = /'(.*?)' argument '(.*)' is invalid/s.exec(message) ?? [];
      const option = command.options.find((one) => one.flags === flags);
      const allowed = option?.argChoices ?? [];
      const told = wordsOf(lang).unknownValue(option?.long ?? flags, quote(found), allowed.join(", "));
      return withSuggestion(told, found, allowed, lang);
    }
    default:
      return message.replace(/^error: /, "");
  }
}
