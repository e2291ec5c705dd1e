import { setImmediate } from "node:timers/promises";
import type { Terms } from "../../contract/terms.js";
import { comparisonOf } from "../../desk/compare.js";
import { runDesk } from "../../desk/desk.js";
import { loadScenario } from "../../desk/load-scenario.js";
import { judgeOf, type RunFigures } from "../../desk/run-figures.js";
import type { Scenario } from "../../desk/scenario.js";
import { summaryOf } from "../../desk/summary.js";
import { createProgress } from "../audit/progress.js";
import { type DeskCommandOptions, refuseIdle, runsIn, seedIn, termsUnderOther } from "../desk-options.js";
import { CommandError, EXIT } from "../exit.js";
import { nameOf } from "../open.js";
import { createOutFile, type OutFile, type Sink } from "../out-file.js";
import { deskText } from "../render/desk.js";
import { deskComparisonText } from "../render/desk-comparison.js";
import { jsonText } from "../render/json.js";
import { placedIn, settingsOf } from "../settings.js";
import { complain, type Terminal } from "../terminal.js";
import { readDocument } from "../values.js";
import { deskWordsOf } from "../words/desk.js";
import { wordsOf } from "../words.js";
import { runDeskFit } from "./desk-fit.js";

/** A desk that runs, and what its runs have come to. */
interface Running {
  readonly scenario: Scenario;
  readonly terms: Terms;
  readonly seed: number;
  readonly figures: RunFigures[];
}

/** Tickets after which the process looks up: whether it is to stop, and to show how far it is. */
const TURN = 1000;
/** Characters that are written at once. */
const PIECE = 65_536;

/** `fe-triage desk SCENARIO`: what the runs of a desk come to, beside another one where one is named. */
export async function runDeskCommand(
  file: string | undefined,
  options: DeskCommandOptions,
  terminal: Terminal,
): Promise<number> {
  refuseIdle(file, options, terminal);
  const settings = await settingsOf(options, terminal);
  if (options.fit !== undefined) return runDeskFit(options.fit, options, settings, terminal);
  const { lang } = terminal;
  const words = deskWordsOf(lang);
  if (file === undefined)
    throw new CommandError(wordsOf(lang).usage.missingArgument("file", words.noScenario));
  const seed = seedIn(options, lang);
  const runs = runsIn(options, lang);
  const { terms } = settings;
  const otherTerms = termsUnderOther(options, terms, lang);
  const load = async (path: string, under: Terms): Promise<Running> => {
    const document = await readDocument(path, terminal);
    const scenario = placedIn(path, terminal, () => loadScenario(document, under, lang));
    return { scenario, terms: under, seed, figures: [] };
  };
  const first = await load(file, terms);
  const isCompared = options.compare !== undefined || otherTerms !== null;
  const second = !isCompared
    ? null
    : options.compare === undefined
      ? { ...first, terms: otherTerms ?? terms, figures: [] }
      : await load(options.compare, otherTerms ?? terms);
  const names = [file, options.compare ?? file].map((path) => nameOf(path, terminal)) as [string, string];

  const toStandardOutput = options.out === "-";
  const outFile = options.out === undefined || toStandardOutput ? null : createOutFile(options.out, terminal);
  const out: Sink | null = toStandardOutput ? { write: terminal.out } : outFile;
  const progress = createProgress(terminal, runs * (second === null ? 1 : 2));
  let tickets = 0;
  let written = 0;

  try {
    for (let run = 1; run <= runs; run++) {
      for (const desk of second === null ? [first] : [first, second]) {
        const isHeard = await runOnce(desk, run, desk === first ? out : null);
        if (terminal.signal.aborted) return await interrupted(run - 1);
        // Whoever read the tickets has seen enough, as `head` has.
        if (!isHeard) return EXIT.done;
      }
    }
    progress.end();
    await outFile?.keep();
  } catch (error) {
    progress.end();
    await outFile?.discard();
    throw error;
  }
  const report = reportOf(first, second);
  if (toStandardOutput) terminal.tell(report);
  else await terminal.out(report);
  return EXIT.done;

  /** Runs a desk once and judges its tickets; false once nobody reads them any more. */
  async function runOnce({ scenario, terms, figures }: Running, run: number, sink: Sink | null) {
    const done = runDesk(scenario, terms, { seed, run });
    const judge = judgeOf(done, terms);
    const records = done.records[Symbol.iterator]();
    let pending = "";
    let isHeard = true;
    let judged = 0;
    for (const ticket of done.tickets) {
      judge.take(ticket);
      tickets++;
      if (sink !== null) {
        pending += `${jsonText(records.next().value)}\n`;
        written++;
      }
      if (pending.length >= PIECE && sink !== null) {
        isHeard = await sink.write(pending);
        pending = "";
      }
      if (++judged % TURN === 0) {
        progress.done(tickets);
        await setImmediate();
      }
      if (!isHeard || terminal.signal.aborted) return isHeard;
    }
    if (pending !== "" && sink !== null) isHeard = await sink.write(pending);
    figures.push(judge.figures());
    progress.read(1);
    progress.done(tickets);
    await setImmediate();
    return isHeard;
  }

  function reportOf(one: Running, other: Running | null): string {
    const { showing } = settings;
    if (other === null) {
      const summary = summaryOf(one.figures, one);
      if (options.format === "json") return `${jsonText(summary, 2)}\n`;
      const isKept = options.out !== undefined && !toStandardOutput;
      const tail = isKept ? [words.written(options.out as string, written, summary.end)] : [];
      return deskText(summary, names[0], tail, one.terms, showing);
    }
    const comparison = comparisonOf(
      { figures: one.figures, about: one },
      { figures: other.figures, about: other },
    );
    if (options.format === "json") return `${jsonText(comparison, 2)}\n`;
    return deskComparisonText(comparison, names, showing);
  }

  async function interrupted(runsDone: number): Promise<number> {
    progress.end();
    await (outFile as OutFile | null)?.discard();
    complain(terminal, null, [words.interrupted(runsDone)]);
    return EXIT.interrupted;
  }
}
