import { stat } from "node:fs/promises";
import { partialFile } from "../../audit/partial.js";
import { createSummary, isTooManyGroups, type Summary } from "../../audit/summary.js";
import { flexibleEngine } from "../../contract/flexible-engine/index.js";
import { formatInstant } from "../../time/instant.js";
import { againstIn, comparedDimensions, comparisonWith } from "../audit/against.js";
import {
  type AuditOptions,
  dimensionsIn,
  jobsIn,
  leastPercent,
  mostRejects,
  refuseSameFile,
  shardIn,
} from "../audit/options.js";
import { type Part, partsOf } from "../audit/parts.js";
import { createProgress } from "../audit/progress.js";
import { writeReject } from "../audit/rejects.js";
import { createSides } from "../audit/sides.js";
import { CommandError, EXIT } from "../exit.js";
import { nameOf } from "../open.js";
import { createOutFile, type OutFile, type Sink } from "../out-file.js";
import { columnsOfChecks } from "../parquet/check-table.js";
import { createParquetFile } from "../parquet/parquet-file.js";
import { isParquet } from "../parquet/read.js";
import { comparisonIn } from "../render/comparison-format.js";
import { jsonText } from "../render/json.js";
import { summaryIn } from "../render/summary-format.js";
import { createReportFile } from "../report/report-file.js";
import { settingsOf, withAllReadings } from "../settings.js";
import { offersOf } from "../simulate-options.js";
import { readerOf } from "../sources.js";
import { complain, type Terminal } from "../terminal.js";
import { auditWordsOf } from "../words/audit.js";
import { parquetWordsOf } from "../words/parquet.js";

/** The format of a table of checks that other programs read. */
const PARQUET = "parquet";

/** `fe-triage audit FILE…`: tickets in bulk, as a summary or a check a line. */
export async function runAudit(
  files: readonly string[],
  given: AuditOptions,
  terminal: Terminal,
): Promise<number> {
  const { options, spectra } = withAllReadings(given);
  const { source, offers } = offersOf(options);
  const settings = await settingsOf(options, terminal);
  const read = await readerOf(source, settings, terminal);
  const { lang } = terminal;
  const against = await againstIn(options, offers, spectra, settings, terminal);
  const by = dimensionsIn(options, lang, against === null ? undefined : comparedDimensions(against));
  const { out, rejects: rejectsFile, report: reportFile, from, map, compare, contract } = options;
  refuseSameFile(
    { "--out": out, "--rejects": rejectsFile, "--report": reportFile },
    [...files, from, map, compare, contract, options.readings],
    lang,
  );
  const jobs = jobsIn(options, lang);
  const most = mostRejects(options, lang);
  const least = leastPercent(options, lang);
  const words = auditWordsOf(lang);
  const { terms, nowMs, assumeZone } = settings;
  const task = {
    contract: terms.contract === flexibleEngine ? null : terms.contract,
    readings: terms.readings,
    holidays: options.holidays,
    assumeZone: assumeZone?.name ?? null,
    nowMs,
    lang,
    by,
    lines: options.format === "ndjson" || options.format === PARQUET,
    rows: options.format === PARQUET,
    spectra,
    // Of a part nobody knows yet what will be asked of the whole.
    report: options.format === "partial" || options.report !== undefined,
    shard: shardIn(options, lang),
  };
  const summary = createSummary(by, terms, task);
  const sides = createSides(files, summary, against, task, terms);
  const progress = createProgress(terminal, await sizeOf(sides.runs.map(({ file }) => file)));
  const outFiles: OutFile[] = [];
  const outFile = async (path: string): Promise<OutFile> => {
    const file = createOutFile(path, terminal);
    await file.begin();
    return keeping(file);
  };
  const keeping = (file: OutFile): OutFile => {
    outFiles.push(file);
    return file;
  };
  const report =
    reportFile === undefined ? null : createReportFile(reportFile, files, "tickets", options, terminal);
  let rejects: Sink | null = null;
  let tickets = 0;
  let rejected = 0;
  let failed = false;
  let place = "";

  /** Takes a part into the answer; false once nobody reads it any more. */
  const take = async (sink: Sink, part: Part, into: (part: Part) => void): Promise<boolean> => {
    into(part);
    tickets += part.partial.tickets;
    rejected += part.rejects.length;
    place = part.place;
    progress.done(tickets);
    for (const reject of part.rejects) if (rejects !== null) await writeReject(rejects, reject);
    if (rejected > most) throw new CommandError(words.tooManyRejects(place, most));
    return part.checks === "" || sink.write(part.checks);
  };

  /** The next part of a file, null at its end. Where the rest cannot be read that is told, and the other files are taken. */
  const nextOf = async (parts: AsyncGenerator<Part>): Promise<Part | null> => {
    try {
      const { done, value } = await parts.next();
      return done ? null : value;
    } catch (error) {
      if (terminal.signal.aborted) return null;
      if (!(error instanceof CommandError)) throw error;
      failed = true;
      progress.end();
      complain(terminal, null, error.messages);
      return null;
    }
  };

  try {
    const sink = await sinkOf();
    if (rejectsFile !== undefined) rejects = await outFile(rejectsFile);
    await report?.begin();
    const reading = { jobs, log: from === "json" ? null : read };
    const tell = (text: string) => {
      progress.end();
      terminal.tell(text);
    };
    const reader = { ...(report?.terminal ?? terminal), onRead: progress.read, tell };
    for (const { file, task, take: into } of sides.runs) {
      if (terminal.signal.aborted) break;
      const parts = partsOf(file, { ...reading, task }, reader);
      try {
        for (let part = await nextOf(parts); part !== null; part = await nextOf(parts)) {
          if (!(await take(sink, part, into))) {
            await discard();
            return EXIT.done;
          }
          if (terminal.signal.aborted) break;
        }
      } finally {
        await parts.return(undefined);
      }
    }
    progress.end();
    if (terminal.signal.aborted) return await interrupted();
    // No figures of nothing, and none to compare with of which a part is missing.
    if (failed && (against !== null || tickets + rejected === 0)) {
      await discard();
      return EXIT.badInput;
    }
    const found = summary.summary();
    const compared = sides.found();
    if (against !== null && compared !== null)
      await sink.write(
        comparisonIn(options.format, comparisonWith(against, compared, settings, terminal), settings),
      );
    else if (options.format === "partial")
      await sink.write(`${jsonText(partialFile(summary.partial(), terms, nowMs))}\n`);
    else if (!task.lines) await sink.write(summaryIn(options.format, found, nowMs, settings));
    const figures = summary.report();
    if (figures !== null) await report?.write({ summary: found, figures, evaluatedMs: nowMs, terms, lang });
    for (const file of outFiles) await file.keep();
    tellRejects(found, options, terminal);
    if (failed) return EXIT.badInput;
    return least !== null && percentOf(found) < least ? EXIT.breached : EXIT.done;
  } catch (error) {
    progress.end();
    await discard();
    if (isTooManyGroups(error)) throw new CommandError(words.tooManyGroups(by.join(", ")));
    throw error;
  } finally {
    await report?.discard();
  }

  async function discard(): Promise<void> {
    for (const file of outFiles) await file.discard();
  }

  /** Where the answer goes. */
  async function sinkOf(): Promise<Sink> {
    const toStandardOutput = out === undefined || out === "-";
    if (options.format !== PARQUET) return toStandardOutput ? { write: terminal.out } : outFile(out);
    if (toStandardOutput) throw new CommandError(parquetWordsOf(lang).needsOut);
    const about = {
      contract: terms.contract.id,
      readings: terms.readings,
      evaluatedAt: formatInstant(nowMs, terms.zone),
    };
    return keeping(await createParquetFile(out, columnsOfChecks(terms.contract, spectra), about, terminal));
  }

  /** What is complete stays, and the person is told where. */
  async function interrupted(): Promise<number> {
    const messages = [words.interrupted(tickets, place === "" ? nameOf(files[0] ?? "", terminal) : place)];
    for (const file of outFiles) messages.push(words.leftIn(await file.leave()));
    complain(terminal, null, messages);
    return EXIT.interrupted;
  }
}

/** The bytes of all files together, null where one has no size. */
async function sizeOf(files: readonly string[]): Promise<number | null> {
  let bytes = 0;
  for (const file of files) {
    const found = file === "-" || isParquet(file) ? null : await stat(file).catch(() => null);
    if (!found?.isFile()) return null;
    bytes += found.size;
  }
  return bytes;
}

/** Lines that were rejected are not passed over in silence where nothing else shows them. */
function tellRejects({ rejected }: Summary, { format, rejects }: AuditOptions, terminal: Terminal): void {
  if (rejected === 0 || (format === "text" && rejects !== undefined)) return;
  const words = auditWordsOf(terminal.lang);
  complain(terminal, null, [rejects === undefined ? words.seeRejects(rejected) : words.rejected(rejected)]);
}

/** Met commitments of those judged, in percent; all of them where there is none. */
function percentOf({ groups }: Summary): number {
  const met = groups.reduce((sum, group) => sum + group.met, 0);
  const breached = groups.reduce((sum, group) => sum + group.breached, 0);
  return met + breached === 0 ? 100 : (met / (met + breached)) * 100;
}
