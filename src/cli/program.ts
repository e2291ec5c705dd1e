import { Command, InvalidArgumentError, Option } from "commander";
import { LANGUAGES } from "../wording/language.js";
import { runAudit } from "./commands/audit.js";
import { runCalendar } from "./commands/calendar.js";
import { runCheck } from "./commands/check.js";
import { runCompletion, SHELLS } from "./commands/completion.js";
import { runDeadline } from "./commands/deadline.js";
import { runDeskCommand } from "./commands/desk.js";
import { runHelp } from "./commands/help.js";
import { runMachine } from "./commands/machine.js";
import { runMerge } from "./commands/merge.js";
import { runNotice } from "./commands/notice.js";
import { runOffer } from "./commands/offer.js";
import { MATRICES, runRaci } from "./commands/raci.js";
import { runReadings } from "./commands/readings.js";
import { runSimulate } from "./commands/simulate.js";
import { runTriage } from "./commands/triage.js";
import { runWeb } from "./commands/web.js";
import { mapTable } from "./render/import.js";
import { isMappingFile, SOURCES } from "./sources.js";
import type { Terminal } from "./terminal.js";
import { version } from "./version.js";
import { reportWordsOf } from "./words/report.js";
import { wordsOf } from "./words.js";

/** Read before all others, see `languageIn`. */
const languageOption = (says: string) =>
  new Option("--lang <lang>", says).choices(LANGUAGES).default(LANGUAGES[0]);
/** A form by its name, or the file that describes it. */
const fromOption = (says: string) => {
  const option = new Option("--from <form>", says).choices(SOURCES).default(SOURCES[0]);
  return option.argParser((value) => {
    if ((SOURCES as readonly string[]).includes(value) || isMappingFile(value)) return value;
    throw new InvalidArgumentError("");
  });
};
/** The commands for which `--readings all` asks for every reading. */
const ALL_READINGS: readonly string[] = ["simulate", "audit"];
const collect = (value: string, before: readonly string[]) => [...before, value];

/** The command line as a tree of commands; `done` is told the exit status of the one that ran. */
export function createProgram(terminal: Terminal, done: (status: number) => void): Command {
  const { help } = wordsOf(terminal.lang);
  const program = new Command("fe-triage")
    .description(help.description)
    .version(version, "--version", help.version)
    .helpOption("-h, --help", help.helpOption)
    .addOption(languageOption(help.lang))
    .helpCommand(false)
    .showSuggestionAfterError(false)
    .enablePositionalOptions();

  /** A command with its language, and examples under its help. */
  const plain = (name: keyof typeof help.commands): Command => {
    const { summary, examples } = help.commands[name];
    return program
      .command(name)
      .description(summary)
      .helpOption("-h, --help", help.helpOption)
      .addOption(languageOption(help.lang))
      .addHelpText("after", `\n${help.examples}\n${examples.map((line) => `  $ ${line}`).join("\n")}`);
  };

  const formatOption = (formats: readonly string[]): Option =>
    new Option("--format <format>", help.format).choices(formats).default(formats[0]);

  /** A command with its formats, and the options of all that answer under a contract. */
  const timeless = (name: keyof typeof help.commands, formats: readonly string[]): Command =>
    plain(name)
      .addOption(formatOption(formats))
      .option("--reading <name=value>", help.reading, collect, [])
      .option("--readings <file>", ALL_READINGS.includes(name) ? help.readingsOrAll : help.readings)
      .option("--contract <file>", help.contract)
      .option("--holidays <set>", help.holidays, collect, [])
      .option("--debug", help.debug);

  /** The same of a command that answers at an instant. */
  const command = (name: keyof typeof help.commands, formats: readonly string[]): Command =>
    timeless(name, formats).option("--now <instant>", help.now);

  command("check", ["text", "json", "ndjson"])
    .argument("<file...>", help.files)
    .option("--explain", help.explain)
    .option("--assume-zone <zone>", help.assumeZone)
    .addOption(fromOption(help.from))
    .option("--offer <offer>", help.importOffer)
    .option("--zone <zone>", help.zone)
    .option("--map <file>", help.map)
    .addHelpText("after", () => `\n${help.mapParts}\n${mapTable(terminal.lang)}`)
    .action(async (files, options) => done(await runCheck(files, options, terminal)));

  const { simulate } = help.commands;
  command("simulate", ["text", "json", "ndjson"])
    .argument("<file>", help.files)
    .option("--regrade <priority@instant>", simulate.regrade, collect, [])
    .option("--offer <offer>", simulate.offer, collect, [])
    .option("--priority <priority>", simulate.priority, collect, [])
    .option("--event <type@instant>", simulate.event, collect, [])
    .option("--move <index@instant>", simulate.move, collect, [])
    .option("--drop <index>", simulate.drop, collect, [])
    .option("--under <name=value>", simulate.under, collect, [])
    .option("--until <instant>", simulate.until)
    .option("--dispute [priority@start/end]", simulate.dispute)
    .option("--flip", simulate.flip)
    .option("--explain", help.explain)
    .option("--assume-zone <zone>", help.assumeZone)
    .addOption(fromOption(help.from))
    .option("--zone <zone>", help.zone)
    .option("--map <file>", help.map)
    .action(async (file, options) => done(await runSimulate(file, options, terminal)));

  const { audit } = help.commands;
  command("audit", ["text", "json", "csv", "ndjson", "parquet", "partial"])
    .argument("<file...>", audit.files)
    .option("--by <dimensions>", audit.by)
    .option("--out <file>", audit.out)
    .option("--report <file>", reportWordsOf(terminal.lang).help.report)
    .option("--rejects <file>", audit.rejects)
    .option("--max-rejects <number>", audit.maxRejects)
    .option("--fail-under <percentage>", audit.failUnder)
    .option("--jobs <number>", audit.jobs)
    .option("--shard <part/of>", audit.shard)
    .option("--compare <file>", audit.compare)
    .option("--under <name=value>", audit.under, collect, [])
    .option("--offer <offer>", audit.offer, collect, [])
    .option("--assume-zone <zone>", help.assumeZone)
    .addOption(fromOption(help.from))
    .option("--zone <zone>", help.zone)
    .option("--map <file>", help.map)
    .action(async (files, options) => done(await runAudit(files, options, terminal)));

  plain("merge")
    .argument("<file...>", audit.merge.files)
    .addOption(formatOption(["text", "json", "csv", "partial"]))
    .option("--contract <file>", help.contract)
    .option("--debug", help.debug)
    .option("--report <file>", reportWordsOf(terminal.lang).help.reportOfParts)
    .action(async (files, options) => done(await runMerge(files, options, terminal)));

  const { desk } = help.commands;
  timeless("desk", ["text", "json"])
    .argument("[file]", desk.scenario)
    .option("--seed <number>", desk.seed)
    .option("--runs <number>", desk.runs)
    .option("--out <file>", desk.out)
    .option("--compare <file>", desk.compare)
    .option("--under <name=value>", desk.under, collect, [])
    .option("--fit <log>", desk.fit)
    .addOption(fromOption(help.from))
    .option("--offer <offer>", desk.offer)
    .option("--zone <zone>", desk.zone)
    .option("--map <file>", help.map)
    .option("--assume-zone <zone>", help.assumeZone)
    .addHelpText("after", `\n${desk.judged}`)
    .action(async (file, options) => done(await runDeskCommand(file, options, terminal)));

  command("deadline", ["text", "json"])
    .option("--offer <offer>", help.offer)
    .option("--priority <priority>", help.priority)
    .option("--at <instant>", help.at)
    .option("--metric <metric>", help.metric)
    .option("--request <kind>", help.request)
    .option("--api", help.api)
    .option("--explain", help.explain)
    .option("--assume-zone <zone>", help.assumeZone)
    .action(async (options) => done(await runDeadline(options, terminal)));

  command("offer", ["text", "json"])
    .argument("<file>", help.orderingAccount)
    .option("--assume-zone <zone>", help.assumeZone)
    .action(async (file, options) => done(await runOffer(file, options, terminal)));

  command("notice", ["text", "json"])
    .option("--kind <kind>", help.kind)
    .option("--announced <instant>", help.announced)
    .option("--planned <instant>", help.planned)
    .option("--ledger <file>", help.ledger)
    .option("--assume-zone <zone>", help.assumeZone)
    .action(async (options) => done(await runNotice(options, terminal)));

  command("calendar", ["text", "json", "ics"])
    .argument("<year>", help.year)
    .action(async (year, options) => done(await runCalendar(year, options, terminal)));

  command("triage", ["text", "json"])
    .argument("<file>", help.declaration)
    .option("--account <file>", help.customerAccount)
    .option("--history <file>", help.history)
    .option("--open", help.open)
    .option("--assume-zone <zone>", help.assumeZone)
    .action(async (file, options) => done(await runTriage(file, options, terminal)));

  const { raci } = help.commands;
  command("raci", ["text", "json"])
    .argument("[matrix]", raci.matrix(MATRICES.join(", ")))
    .option("--search <words>", raci.search)
    .option("--party <party>", raci.party)
    .option("--letter <letter>", raci.letter)
    .option("--from <file.md>", raci.from)
    .action(async (matrix, options) => done(await runRaci(matrix, options, terminal)));

  command("readings", ["text", "json"]).action(async (options) => done(await runReadings(options, terminal)));

  command("machine", ["mermaid", "json"]).action(async (options) =>
    done(await runMachine(options, terminal)),
  );

  const { web } = help.commands;
  plain("web")
    .addOption(new Option("--port <number>", web.port).default("8737"))
    .option("--no-open", web.noOpen)
    .action(async (options) => done(await runWeb(options, terminal)));

  plain("completion")
    .argument("<shell>", help.shell(SHELLS.join(", ")))
    .action(async (shell) => done(await runCompletion(shell, program, terminal)));

  plain("help")
    .argument("[command]", help.command)
    .action((name) => done(runHelp(name, program, terminal)));

  return program;
}
