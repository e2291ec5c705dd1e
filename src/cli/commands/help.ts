import type { Command } from "commander";
import { EXIT } from "../exit.js";
import { oneOf } from "../settings.js";
import type { Terminal } from "../terminal.js";

/** `fe-triage help [COMMAND]`: the help of a command, or of all. */
export function runHelp(name: string | undefined, program: Command, { lang }: Terminal): number {
  const names = program.commands.map((command) => command.name());
  const known = name === undefined ? undefined : oneOf("help", name, names, lang);
  (program.commands.find((command) => command.name() === known) ?? program).outputHelp();
  return EXIT.done;
}
