import type { Command, Option } from "commander";
import { flexibleEngine } from "../../contract/flexible-engine/index.js";
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

const ids = (named: readonly { readonly id: string }[]) => named.map(({ id }) => id);

const readings = Object.entries(flexibleEngine.readings).map(([name, { options, decides }]) => ({
  name,
  values: Object.keys(options),
  decides,
}));
const named = (some: typeof readings) =>
  some.flatMap(({ name, values }) => values.map((value) => `${name}=${value}`));

/** Values of options that any contract may have others for: those of the contract by default. */
const VALUES: Readonly<Record<string, readonly string[]>> = {
  "--offer": ids(flexibleEngine.offers),
  "--priority": ids(flexibleEngine.priorities),
  "--metric": ids(flexibleEngine.metrics),
  "--request": ids(flexibleEngine.requests),
  "--holidays": ids(flexibleEngine.holidays),
  "--reading": named(readings),
  "simulate --readings": ["all"],
  "audit --readings": ["all"],
  "--under": named(readings.filter(({ decides }) => decides === "check")),
};

/** Options whose value may be a file where it is no name. */
const NAMES_OR_FILES: readonly string[] = ["--from", "--readings"];

/** An option as a completion sees it; without values, one that takes a value takes a file. */
interface Completed {
  readonly name: string;
  readonly says: string;
  readonly takesValue: boolean;
  readonly takesFile: boolean;
  readonly values: readonly string[];
}

function optionsOf(command: Command): Completed[] {
  return [...command.options, command.createOption("--help", "")].flatMap((option: Option) => {
    const { long, description, required, argChoices } = option;
    if (long === null || long === undefined) return [];
    const values = argChoices ?? VALUES[`${command.name()} ${long}`] ?? VALUES[long] ?? [];
    const takesFile = values.length === 0 || NAMES_OR_FILES.includes(long);
    return { name: long, says: description, takesValue: required, takesFile, values };
  });
}

/** What stands behind a command that takes no file. */
function argumentsOf(command: Command, program: Command): readonly string[] {
  if (command.name() === "completion") return SHELLS;
  return command.name() === "help" ? names(program) : [];
}

const names = (program: Command) => program.commands.map((command) => command.name());
/** Text inside single quotes of a shell. */
const quoted = (text: string) => `'${text.replaceAll("'", "'\\''")}'`;
const list = (words: readonly string[]) => quoted(words.join(" "));

function bash(program: Command): string {
  const commands = names(program);
  const values = program.commands.flatMap((command) =>
    optionsOf(command)
      .filter(({ takesValue }) => takesValue)
      .map((option) => `    ${quoted(`${command.name()} ${option.name}`)}) words=${list(option.values)} ;;`),
  );
  const options = program.commands.map((command) => {
    const options = optionsOf(command).map(({ name }) => name);
    // Where a file may stand options are offered once they are begun, else at once.
    const words = command.registeredArguments.length === 0 ? options : argumentsOf(command, program);
    const begun = `if [[ $current == -* ]]; then words=${list(options)}; fi`;
    return `    ${quoted(command.name())}" "*) words=${list(words)}; ${begun} ;;`;
  });
  return `# fe-triage completion for bash: source <(fe-triage completion bash)
_fe_triage() {
  local current="\${COMP_WORDS[COMP_CWORD]}" before="\${COMP_WORDS[COMP_CWORD-1]}" name= words= i
  # An option and its value in one word come in three.
  if [[ $current == '=' ]]; then current=
  elif [[ $before == '=' ]]; then before="\${COMP_WORDS[COMP_CWORD-2]}"; fi
  for ((i = 1; i < COMP_CWORD; i++)); do
    case "\${COMP_WORDS[i]}" in
    ${commands.join(" | ")}) name="\${COMP_WORDS[i]}"; break ;;
    esac
  done
  case "$name $before" in
${values.join("\n")}
${readings.map((reading) => `    *${quoted(` ${reading.name}`)}) words=${list(reading.values)} ;;`).join("\n")}
    ' --lang') words='en fr' ;;
    ' '*) words=${list([...commands, ...optionsOf(program).map(({ name }) => name)])} ;;
${options.join("\n")}
  esac
  COMPREPLY=($(compgen -W "$words" -- "$current"))
  if [[ \${#COMPREPLY[@]} -eq 0 && $current != -* && -n $name ]]; then
    local IFS=$'\\n'
    COMPREPLY=($(compgen -f -- "$current"))
  fi
}
complete -o filenames -F _fe_triage fe-triage
`;
}

function zsh(program: Command): string {
  const commands = program.commands.map(
    (command) => `    ${quoted(`${command.name()}:${command.description()}`)}`,
  );
  const cases = program.commands.map((command) => {
    const specs = optionsOf(command).map(({ name, says, takesValue, takesFile, values }) => {
      const offered = takesFile ? `{compadd -- ${values.join(" ")}; _files}` : `(${values.join(" ")})`;
      const value = takesValue ? `:value:${values.length === 0 ? "_files" : offered}` : "";
      return `      ${quoted(`${name}[${says.replaceAll(/[[\]:\\]/g, " ")}]${value}`)}`;
    });
    const words = argumentsOf(command, program);
    const rest = words.length === 0 ? "'*:file:_files'" : quoted(`1:value:(${words.join(" ")})`);
    return `    ${command.name()}) _arguments \\\n${[...specs, `      ${rest}`].join(" \\\n")} ;;`;
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
  const others = program.commands.flatMap((command) => {
    const seen = `complete -c fe-triage -n ${fishQuoted(`__fish_seen_subcommand_from ${command.name()}`)}`;
    const words = argumentsOf(command, program);
    return [
      ...(words.length === 0 ? [] : [`${seen} -f -a ${fishQuoted(words.join(" "))}`]),
      ...optionsOf(command).map(({ name, says, takesValue, takesFile, values }) => {
        const allowed =
          values.length === 0 ? "" : ` ${takesFile ? "-F" : "-f"} -a ${fishQuoted(values.join(" "))}`;
        return `${seen} -l ${name.slice(2)}${takesValue ? ` -r${allowed}` : ""} -d ${fishQuoted(says)}`;
      }),
    ];
  });
  return `# fe-triage completion for fish: fe-triage completion fish > ~/.config/fish/completions/fe-triage.fish\n${[...top, ...others].join("\n")}\n`;
}

const fishQuoted = (text: string) => `'${text.replaceAll("\\", "\\\\").replaceAll("'", "\\'")}'`;
