import { LONGEST_CHUNK } from "../intake/chunk.js";

/** Some whole lines of an input, or, in the place of one, that it is too long to be read. */
export type Block = { readonly bytes: Uint8Array; readonly tooLong?: undefined } | { readonly tooLong: true };

const NEWLINE = 0x0a;
/** Large enough that handing a block over costs nothing beside it, small enough that several fit into memory. */
const BLOCK_BYTES = 2 * 1024 * 1024;

/**
 * Cuts bytes that come in pieces into blocks of whole lines, each with a memory of its own, in bounded memory. A line
 * longer than any ticket is thrown away, and a block says so in its place. Where the pieces end in an error, so do the
 * blocks, after the whole lines that came before it.
 */
export async function* blocksOf(
  pieces: AsyncIterable<Uint8Array>,
  blockBytes = BLOCK_BYTES,
): AsyncGenerator<Block> {
  let held: Uint8Array[] = [];
  let heldBytes = 0;
  let skipping = false;
  const flush = (last?: Uint8Array): Block => {
    const bytes = joined(last === undefined ? held : [...held, last]);
    held = [];
    heldBytes = 0;
    return { bytes };
  };
  const hold = (piece: Uint8Array) => {
    if (piece.length === 0) return;
    held.push(piece);
    heldBytes += piece.length;
  };
  try {
    for await (const piece of pieces) {
      let rest = piece;
      if (skipping) {
        const end = rest.indexOf(NEWLINE);
        if (end < 0) continue;
        skipping = false;
        rest = rest.subarray(end + 1);
      }
      const cut = rest.lastIndexOf(NEWLINE) + 1;
      if (cut > 0 && heldBytes + cut >= blockBytes) {
        yield flush(rest.subarray(0, cut));
        rest = rest.subarray(cut);
      }
      hold(rest);
      if (heldBytes <= LONGEST_CHUNK + blockBytes) continue;
      // So much without a cut: what is held are whole lines, and one that does not end.
      const whole = joined(held);
      const begin = whole.lastIndexOf(NEWLINE) + 1;
      held = [];
      heldBytes = 0;
      if (begin > 0) yield { bytes: whole.slice(0, begin) };
      if (whole.length - begin <= LONGEST_CHUNK) {
        hold(whole.slice(begin));
      } else {
        skipping = true;
        yield { tooLong: true };
      }
    }
  } catch (error) {
    // What was read until then are good lines, but for the last one.
    const whole = joined(held);
    const end = whole.lastIndexOf(NEWLINE) + 1;
    if (end > 0) yield { bytes: whole.slice(0, end) };
    throw error;
  }
  if (heldBytes > 0) yield flush();
}

/** One piece of memory from several, which is nobody else's. */
function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    bytes.set(piece, at);
    at += piece.length;
  }
  return bytes;
}
