import type { PartialSummary } from "../../audit/summary.js";
import { LONGEST_CHUNK } from "../chunk.js";
import { MOST_LEVELS, readJson } from "../json.js";
import { beginning } from "../values.js";
import { wordsOf } from "../words.js";
import { createAuditor, isIn, type Question, type Rejection } from "./auditor.js";
import type { Block } from "./blocks.js";
import type { OtherPart } from "./other-way.js";

/** A line that was rejected: its place among the lines of its block, from 0 on, and what it says. */
interface RejectedLine extends Rejection {
  readonly line: number;
  readonly text: string;
}

/** What came of a block. */
export interface BlockAnswer {
  /** How many lines it has, blank ones too. */
  readonly lines: number;
  readonly partial: PartialSummary;
  readonly other: OtherPart | null;
  readonly checks: string;
  readonly rejected: readonly RejectedLine[];
}

/** Audits a block of lines, each a ticket record as JSON; one that is none is rejected, and the others are judged. */
export function answerBlock(question: Question, block: Block): BlockAnswer {
  const auditor = createAuditor(question);
  const words = wordsOf(question.lang);
  const rejected: RejectedLine[] = [];
  const refuse = (line: number, code: string, problem: string, text: string) => {
    if (!isIn(question.shard, text)) return;
    auditor.reject(code);
    rejected.push({ line, code, problems: [problem], text });
  };
  const takeLine = (text: string, line: number) => {
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
  if (block.tooLong) {
    lines = 1;
    refuse(0, "too-long", words.tooLong(LONGEST_CHUNK), "");
  } else {
    for (const line of linesIn(block.bytes)) {
      if (line === null)
        refuse(lines, "not-utf-8", words.fileError("ERR_ENCODING_INVALID_ENCODED_DATA", ""), "");
      else takeLine(line, lines);
      lines++;
    }
  }
  return {
    lines,
    partial: auditor.summary.partial(),
    other: auditor.other(),
    checks: auditor.lines(),
    rejected,
  };
}

const isBlank = (text: string) => text.length < 64 && text.trim() === "";
const NEWLINE = 0x0a;

/** The lines of a block, null for one that is not UTF-8. */
function* linesIn(bytes: Uint8Array): Generator<string | null> {
  const text = textOf(bytes);
  if (text !== null) {
    let start = 0;
    for (let end = text.indexOf("\n"); end >= 0; end = text.indexOf("\n", start)) {
      yield text.slice(start, end);
      start = end + 1;
    }
    if (start < text.length) yield text.slice(start);
    return;
  }
  let start = 0;
  for (let end = bytes.indexOf(NEWLINE); end >= 0; end = bytes.indexOf(NEWLINE, start)) {
    yield textOf(bytes.subarray(start, end));
    start = end + 1;
  }
  if (start < bytes.length) yield textOf(bytes.subarray(start));
}

const decoder = new TextDecoder("utf-8", { fatal: true });

function textOf(bytes: Uint8Array): string | null {
  try {
    return decoder.decode(bytes);
  } catch {
    return null;
  }
}
