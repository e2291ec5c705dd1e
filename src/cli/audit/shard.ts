/** One part of so many of the input: the tickets whose lines begin in its bytes. */
export interface Shard {
  /** From 0 on. */
  readonly index: number;
  readonly of: number;
}

const NEWLINE = 0x0a;

/** The bytes in which the lines of a shard begin, from `start` on and before `end`. */
export function bytesOf({ index, of }: Shard, sizeBytes: number): { start: number; end: number } {
  // Exact also for sizes whose multiple no number holds.
  const at = (part: number) => Number((BigInt(sizeBytes) * BigInt(part)) / BigInt(of));
  return { start: at(index), end: at(index + 1) };
}

/**
 * Whole lines from bytes that come in pieces: those that begin before `endAt`, the first one left out where it began
 * earlier. The pieces begin one byte before the place where the lines begin, unless that is the beginning of all.
 */
export async function* linesWithin(
  pieces: AsyncIterable<Uint8Array>,
  fromStart: boolean,
  lengthBytes: number,
): AsyncGenerator<Uint8Array> {
  if (lengthBytes === 0) return;
  let skipping = !fromStart;
  // Where the next byte stands, from the first place in which a line of the shard may begin.
  let at = fromStart ? 0 : -1;
  for await (const piece of pieces) {
    let begin = 0;
    if (skipping) {
      const end = piece.indexOf(NEWLINE);
      if (end < 0) {
        at += piece.length;
        continue;
      }
      skipping = false;
      begin = end + 1;
      if (at + begin >= lengthBytes) return;
    }
    // The last line is the one that holds, or ends with, the last byte of the shard.
    const last = piece.indexOf(NEWLINE, Math.max(begin, lengthBytes - 1 - at));
    if (last >= 0) {
      if (last >= begin) yield piece.subarray(begin, last + 1);
      return;
    }
    if (begin < piece.length) yield piece.subarray(begin);
    at += piece.length;
  }
}

/** Which part of so many a text falls to: the same one wherever it is asked (FNV-1a over its UTF-16 units). */
export function partOf(text: string, of: number): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  // The low bits of this hash alone tell little apart.
  hash ^= hash >>> 15;
  return (hash >>> 0) % of;
}
