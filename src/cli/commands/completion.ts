import type { Command, Option } from "commander";
import { EXIT } from "../exit.js";
import { oneOf } from "../settings.js";
import type { Terminal } from "../terminal.js";

/** The shells that completion scripts are written for. */
export const SHELLS = ["bash", "zsh", "fish"] as const;

/** `fe-triage completion SHELL`: a script that completes commands, options and their values. */
export async function runCompletion(shell: string, program: Command, terminal: Terminal): Promise<number> {
  const known = oneOf("completion", shell, SHELLS, terminal.lang) as (typeof SHELLS)[number];
  await terminal.out({ bash, zsh, fish }[known](program));
  return EXIT.done;
}

const optionsOf = (command: Command) =>
  command.options.filter((option): option is Option => option.long !== undefined && option.long !== null);
const names = (command: Command) => optionsOf(command).map((option) => option.long as string);
/** Text inside single quotes of a shell. */
const quoted = (text: string) => `'${text.replaceAll("'", "'\\''")}'`;

function bash(program: Command): string {
  const cases = program.commands.map(
    (command) => `    ${command.name()}) words=${quoted(names(command).join(" "))} ;;`,
  );
  const values = choices(program).map(
    ([option, allowed]) => `    ${option}) words=${quoted(allowed.join(" "))}; name= ;;`,
  );
  return `# fe-triage completion for bash: source <(fe-triage completion bash)
_fe_triage() {
  local current="\${COMP_WORDS[COMP_CWORD]}" before="\${COMP_WORDS[COMP_CWORD-1]}" name="\${COMP_WORDS[1]}" words=
  case "$before" in
${values.join("\n")}
    *) case "$name" in
${cases.join("\n")}
    esac ;;
  esac
  if [[ $COMP_CWORD -eq 1 ]]; then words=${quoted(program.commands.map((command) => command.name()).join(" "))}; fi
  COMPREPLY=($(compgen -W "$words" -- "$current"))
  if [[ \${#COMPREPLY[@]} -eq 0 && "$current" != -* ]]; then COMPREPLY=($(compgen -f -- "$current")); fi
}
complete -o filenames -F _fe_triage fe-triage
`;
}

function zsh(program: Command): string {
  const commands = program.commands.map(
    (command) => `    ${quoted(`${command.name()}:${command.description()}`)}`,
  );
  const cases = program.commands.map((command) => {
    const specs = optionsOf(command).map((option) => {
      const allowed = option.argChoices === undefined ? "_files" : `(${option.argChoices.join(" ")})`;
      const value = option.required ? `:value:${allowed}` : "";
      return `      ${quoted(`${option.long}[${option.description.replaceAll(/[[\]:]/g, " ")}]${value}`)}`;
    });
    return `    ${command.name()}) _arguments \\\n${[...specs, "      '*:file:_files'"].join(" \\\n")} ;;`;
  });
  return `#compdef fe-triage
# fe-triage completion for zsh: fe-triage completion zsh > "\${fpath[1]}/_fe-triage"
_fe_triage() {
  local -a commands=(
${commands.join("\n")}
  )
  if (( CURRENT == 2 )); then _describe command commands; return; fi
  local name=$words[2]
  shift words; (( CURRENT-- ))
  case $name in
${cases.join("\n")}
  esac
}
_fe_triage "$@"
`;
}

function fish(program: Command): string {
  const top = program.commands.map(
    (command) =>
      `complete -c fe-triage -n __fish_use_subcommand -f -a ${command.name()} -d ${fishQuoted(command.description())}`,
  );
  const options = program.commands.flatMap((command) =>
    optionsOf(command).map((option) => {
      const allowed =
        option.argChoices === undefined ? "" : ` -f -a ${fishQuoted(option.argChoices.join(" "))}`;
      const value = option.required ? ` -r${allowed}` : "";
      const seen = fishQuoted(`__fish_seen_subcommand_from ${command.name()}`);
      return `complete -c fe-triage -n ${seen} -l ${(option.long as string).slice(2)}${value} -d ${fishQuoted(option.description)}`;
    }),
  );
  return `# fe-triage completion for fish: fe-triage completion fish > ~/.config/fish/completions/fe-triage.fish\n${[...top, ...options].join("\n")}\n`;
}

const fishQuoted = (text: string) => `'${text.replaceAll("\\", "\\\\").replaceAll("'", "\\'")}'`;

/** The options that take one of a few values, of all commands. */
function choices(program: Command): [string, readonly string[]][] {
  const found = new Map<string, Set<string>>();
  for (const option of program.commands.flatMap(optionsOf)) {
    if (option.argChoices === undefined) continue;
    const allowed = found.get(option.long as string) ?? new Set<string>();
    for (const choice of option.argChoices) allowed.add(choice);
    found.set(option.long as string, allowed);
  }
  return [...found].map(([option, allowed]) => [option, [...allowed]]);
}
