import { linesInBlock } from "../../audit/block-lines.js";
import type { Block } from "../../audit/blocks.js";
import { type ByteRange, piecesOf } from "./ranges.js";

/** A part of an input: lines that were read, or that are read by who judges them. */
export type Work = Block | ByteRange;

/** The parts of an input, in their order. */
export type Parts = Generator<Work> | AsyncGenerator<Work>;

/** The lines of a part, several at a time, null for one that is not UTF-8; null in the place of one that is too long. */
export function* linesOf(work: Work): Generator<readonly (string | null)[] | null> {
  if ("fd" in work) {
    for (const piece of piecesOf(work)) yield piece === null ? null : linesInBlock(piece);
  } else {
    yield work.tooLong ? null : linesInBlock(work.bytes);
  }
}
