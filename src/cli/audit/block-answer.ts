import type { PartialSummary } from "../../audit/summary.js";
import { LONGEST_CHUNK } from "../../intake/chunk.js";
import { MOST_LEVELS, readJson } from "../../intake/json.js";
import { beginning } from "../values.js";
import { wordsOf } from "../words.js";
import { createAuditor, isIn, type Question, type Rejection } from "./auditor.js";
import type { OtherPart } from "./other-way.js";
import { linesOf, type Work } from "./work.js";

/** A line that was rejected: its place among the lines of its part, from 0 on, and what it says. */
interface RejectedLine extends Rejection {
  readonly line: number;
  readonly text: string;
}

/** What came of a part of an input. */
export interface BlockAnswer {
  /** How many lines it has, blank ones too. */
  readonly lines: number;
  /** What was read of the file for it here. */
  readonly readBytes: number;
  readonly partial: PartialSummary;
  readonly other: OtherPart | null;
  readonly checks: string;
  readonly rejected: readonly RejectedLine[];
  /** Why it could not be read to its end, null where it could. */
  readonly unread: { readonly code: string; readonly message: string } | null;
}

/** Audits a part of an input, its lines each a ticket record as JSON; one that is none is rejected, the others judged. */
export function answerBlock(question: Question, work: Work): BlockAnswer {
  const steps = answering(question, work);
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

/** The same in steps, for a thread that has other things to do in between. */
export function* answering(question: Question, work: Work): Generator<void, BlockAnswer> {
  const auditor = createAuditor(question);
  const words = wordsOf(question.lang);
  const rejected: RejectedLine[] = [];
  const refuse = (line: number, code: string, problem: string, text: string) => {
    if (!isIn(question.shard, text)) return;
    auditor.reject(code);
    rejected.push({ line, code, problems: [problem], text });
  };
  const takeLine = (text: string | null, line: number) => {
    if (text === null)
      return refuse(line, "not-utf-8", words.fileError("ERR_ENCODING_INVALID_ENCODED_DATA", ""), "");
    if (isBlank(text)) return;
    if (text.length > LONGEST_CHUNK) return refuse(line, "too-long", words.tooLong(LONGEST_CHUNK), "");
    const json = readJson(text);
    if (!("value" in json)) {
      const problem =
        json.fault === "too-deep"
          ? words.tooDeep(MOST_LEVELS)
          : words.notJson(beginning(text.slice(json.at)));
      return refuse(line, json.fault, problem, text);
    }
    const rejection = auditor.take(json.value);
    if (rejection !== null) rejected.push({ line, text, ...rejection });
  };

  let lines = 0;
  let unread: BlockAnswer["unread"] = null;
  try {
    for (const some of linesOf(work)) {
      if (some === null) refuse(lines++, "too-long", words.tooLong(LONGEST_CHUNK), "");
      else for (const line of some) takeLine(line, lines++);
      yield;
    }
  } catch (error) {
    const { code = "", message, syscall } = error as NodeJS.ErrnoException;
    if (syscall !== "read") throw error;
    // As data, because an error that comes from another thread has lost its code.
    unread = { code, message };
  }
  return {
    lines,
    readBytes: "fd" in work ? work.end - work.start : 0,
    partial: auditor.summary.partial(),
    other: auditor.other(),
    checks: auditor.lines(),
    rejected,
    unread,
  };
}

const isBlank = (text: string) => text.length < 64 && text.trim() === "";
