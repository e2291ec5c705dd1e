import type { PartialSummary } from "../../audit/summary.js";
import { CommandError } from "../exit.js";
import { fileError } from "../open.js";
import type { Settings } from "../settings.js";
import { recordsIn, type Sourced, type SourceOptions, sourcedOf } from "../sources.js";
import type { Terminal } from "../terminal.js";
import { answersOf } from "./answers.js";
import { type Auditor, createAuditor, isIn } from "./auditor.js";
import { openInput } from "./inputs.js";
import type { OtherPart } from "./other-way.js";
import { questionOf, type Task } from "./task.js";

/** A line, or another part of an input, that was rejected. */
export interface Reject {
  readonly file: string;
  /** From 1 on; null where the input is no lines. */
  readonly line: number | null;
  readonly place: string;
  readonly code: string;
  readonly problems: readonly string[];
  /** What it says; empty where nobody can tell. */
  readonly text: string;
}

/** A part of an input that was audited. */
export interface Part {
  readonly partial: PartialSummary;
  /** What came of its tickets where they were judged once more, otherwise. */
  readonly other: OtherPart | null;
  /** The checks of its tickets, a line each, where they were asked for. */
  readonly checks: string;
  readonly rejects: readonly Reject[];
  /** Where it ends. */
  readonly place: string;
}

/** What an audit needs to read its files. */
export interface Reading {
  readonly task: Task;
  readonly jobs: number;
  readonly source: SourceOptions;
  readonly settings: Settings;
  readonly onRead: (bytes: number) => void;
}

/** Audits a file part by part, in the order of the file. */
export async function* partsOf(file: string, reading: Reading, terminal: Terminal): AsyncGenerator<Part> {
  const { task, jobs, source, settings, onRead } = reading;
  if (source.from !== "json")
    return yield* partsOfRecords(recordsIn([file], source, settings, terminal), file, task);
  const opening = { shard: task.shard, threads: jobs, wordy: task.lines, onRead };
  const input = await openInput(file, opening, terminal);
  if ("values" in input) return yield* partsOfRecords(sourcedOf(input.values), file, task);
  let before = 0;
  try {
    const asked = { ...task, shard: input.shard };
    for await (const { lines, readBytes, rejected, unread, ...part } of answersOf(input.parts, asked, jobs)) {
      onRead(readBytes);
      const rejects = rejected.map(({ line, ...rest }) => {
        const number = before + line + 1;
        return { file, line: number, place: `${file}:${number}`, ...rest };
      });
      before += lines;
      yield { ...part, rejects, place: `${file}:${before}` };
      if (unread !== null) throw fileError(file, unread, terminal);
    }
  } finally {
    await input.close();
  }
}

/** Tickets that are summed up together, where they come one by one. */
const TOGETHER = 2000;

async function* partsOfRecords(
  records: AsyncGenerator<Sourced>,
  file: string,
  task: Task,
): AsyncGenerator<Part> {
  const question = questionOf(task);
  let auditor = createAuditor(question);
  let rejects: Reject[] = [];
  let taken = 0;
  let last = file;
  for await (const one of records) {
    last = one.place === "" ? file : one.place;
    // A file that cannot be read at all is no line of it.
    if ("problems" in one && one.place === "") throw new CommandError(one.problems);
    if ("problems" in one) {
      if (!isIn(task.shard, last)) continue;
      auditor.reject("not-json");
      rejects.push({ file, line: null, place: last, code: "not-json", problems: one.problems, text: "" });
    } else {
      const rejection = auditor.take(one.record, one.notes);
      if (rejection !== null) {
        rejects.push({ file, line: null, place: last, ...rejection, text: JSON.stringify(one.record) });
      }
    }
    if (++taken % TOGETHER > 0) continue;
    yield partOfAuditor(auditor, rejects, last);
    auditor = createAuditor(question);
    rejects = [];
  }
  yield partOfAuditor(auditor, rejects, last);
}

function partOfAuditor(auditor: Auditor, rejects: readonly Reject[], place: string): Part {
  const partial = auditor.summary.partial();
  return { partial, other: auditor.other(), checks: auditor.lines(), rejects, place };
}
