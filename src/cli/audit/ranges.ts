import { readSync } from "node:fs";
import { LONGEST_CHUNK } from "../../intake/chunk.js";

/** The lines that begin in some bytes of an open file: from `start` on and before `end`. */
export interface ByteRange {
  readonly fd: number;
  readonly start: number;
  readonly end: number;
}

const NEWLINE = 0x0a;
/** A text of so much is made in the memory of what is young; of more it would be in pages of its own, new each time. */
const PIECE_BYTES = 64 * 1024;
/** What is read at once of the line that goes on beyond the end. */
const LAST_BYTES = 16 * 1024;

/** How the bytes of a file are shared out among so many threads. */
export interface Sharing {
  readonly threads: number;
  readonly leastBytes: number;
  readonly mostBytes: number;
}

/**
 * Cuts some bytes of a file into ranges. Each takes its share of what is left, so that there are few of them, and the
 * last ones are small: no thread works for long when the others have nothing left to do.
 */
export function* rangesOf(
  { fd, start, end }: ByteRange,
  { threads, leastBytes, mostBytes }: Sharing,
): Generator<ByteRange> {
  for (let at = start; at < end; ) {
    const share = Math.floor((end - at) / (threads * 4));
    const next = Math.min(end, at + Math.min(mostBytes, Math.max(leastBytes, share)));
    yield { fd, start: at, end: next };
    at = next;
  }
}

/**
 * The lines of a range, several whole ones in each piece, which is only good until the next one is asked for. In the
 * place of a line longer than any ticket stands null.
 */
export function* piecesOf({ fd, start, end }: ByteRange): Generator<Uint8Array | null> {
  let memory = Buffer.allocUnsafeSlow(PIECE_BYTES);
  // A line begins at the start where the byte before ends another one.
  let at = Math.max(0, start - 1);
  let skipping = start > 0;
  let held = 0;
  const drop = (bytes: number) => {
    memory.copyWithin(0, bytes, held);
    at += bytes;
    held -= bytes;
  };
  while (at < end) {
    const wanted = Math.min(memory.length - held, Math.max(LAST_BYTES, held, end - at - held));
    const read = readSync(fd, memory, held, wanted, at + held);
    held += read;
    if (skipping) {
      const newline = memory.subarray(0, held).indexOf(NEWLINE);
      if (newline < 0 && read === 0) return;
      drop(newline < 0 ? held : newline + 1);
      skipping = newline < 0;
      if (skipping || at >= end) continue;
    }
    // The last line is the one that holds, or ends with, the last byte of the range.
    const bytes = memory.subarray(0, held);
    const last = end - 1 - at < held ? bytes.indexOf(NEWLINE, end - 1 - at) : -1;
    if (last >= 0 || read === 0) {
      if (held > 0) yield last >= 0 ? bytes.subarray(0, last + 1) : bytes;
      return;
    }
    const whole = bytes.lastIndexOf(NEWLINE) + 1;
    if (whole > 0) {
      yield bytes.subarray(0, whole);
      drop(whole);
    }
    if (held > LONGEST_CHUNK) {
      yield null;
      drop(held);
      skipping = true;
    } else if (held === memory.length) {
      const larger = Buffer.allocUnsafeSlow(Math.min(2 * memory.length, LONGEST_CHUNK + PIECE_BYTES));
      memory.copy(larger, 0, 0, held);
      memory = larger;
    }
  }
}
