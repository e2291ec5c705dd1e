import type { PartialSummary } from "../../audit/summary.js";
import { CommandError } from "../exit.js";
import { fileError, nameOf } from "../open.js";
import { type Reader, type Sourced, sourcedOf } from "../sources.js";
import type { Terminal } from "../terminal.js";
import { auditWordsOf } from "../words/audit.js";
import { answersOf } from "./answers.js";
import { type Auditor, createAuditor, idOf, isIn } from "./auditor.js";
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
  /** How the logs of another system are read; null for tickets. */
  readonly log: Reader | null;
}

/** Audits a file part by part, in the order of the file. */
export async function* partsOf(file: string, reading: Reading, terminal: Terminal): AsyncGenerator<Part> {
  const { task, jobs, log } = reading;
  if (log !== null) return yield* partsOfRecords(log(file, terminal), file, task, terminal);
  const opening = { shard: task.shard, threads: jobs, wordy: task.lines };
  const input = await openInput(file, opening, terminal);
  if ("values" in input) return yield* partsOfRecords(sourcedOf(input.values), file, task, terminal);
  let before = 0;
  try {
    const asked = { ...task, shard: input.shard };
    for await (const { lines, readBytes, rejected, unread, ...part } of answersOf(input.parts, asked, jobs)) {
      terminal.onRead?.(readBytes);
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
  terminal: Terminal,
): AsyncGenerator<Part> {
  const name = nameOf(file, terminal);
  const words = auditWordsOf(terminal.lang);
  const question = questionOf(task);
  let auditor = createAuditor(question);
  let rejects: Reject[] = [];
  let taken = 0;
  let last = file;
  const take = (one: Sourced) => {
    const { place } = one;
    if ("problems" in one) {
      // By what is after the name, which may be another one on another machine.
      if (!isIn(task.shard, place.slice(name.length))) return;
      auditor.reject(one.code);
      rejects.push({ file, line: null, place, code: one.code, problems: one.problems, text: "" });
      return;
    }
    // The tickets of a log that tells no places are told by their names.
    last = place === name ? words.ticketOf(file, idOf(one.record)) : place;
    const rejection = auditor.take(one.record, one.notes);
    if (rejection !== null)
      rejects.push({ file, line: null, place, ...rejection, text: JSON.stringify(one.record) });
  };
  let failure: { readonly error: unknown } | null = null;
  try {
    for await (const one of records) {
      // The rest of a file is no line of it.
      if ("problems" in one && one.place === "") throw new CommandError(one.problems);
      take(one);
      if (++taken % TOGETHER > 0) continue;
      yield partOfAuditor(auditor, rejects, last);
      auditor = createAuditor(question);
      rejects = [];
    }
  } catch (error) {
    failure = { error };
  }
  // What was read before a failure is answered all the same.
  yield partOfAuditor(auditor, rejects, last);
  if (failure !== null) throw failure.error;
}

function partOfAuditor(auditor: Auditor, rejects: readonly Reject[], place: string): Part {
  const partial = auditor.summary.partial();
  return { partial, other: auditor.other(), checks: auditor.lines(), rejects, place };
}
