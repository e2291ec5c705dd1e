import { type Chunk, LONGEST_CHUNK } from "../intake/chunk.js";

/** The lines of a text that comes in pieces, blank ones left out, in bounded memory. */
export async function* linesOf(pieces: AsyncIterable<string>): AsyncGenerator<Chunk> {
  let line = 1;
  /** What came of the line that is not complete yet; null while the rest of one too long is thrown away. */
  let open: string | null = "";
  for await (const piece of pieces) {
    let start = 0;
    for (let end = piece.indexOf("\n"); end >= 0; end = piece.indexOf("\n", start)) {
      if (open !== null) yield* lineOf(open + piece.slice(start, end), line);
      open = "";
      line++;
      start = end + 1;
    }
    if (open === null) continue;
    open += piece.slice(start);
    if (open.length <= LONGEST_CHUNK) continue;
    yield* lineOf(open, line);
    open = null;
  }
  if (open !== null) yield* lineOf(open, line);
}

function* lineOf(text: string, line: number): Generator<Chunk> {
  if (text.length > LONGEST_CHUNK) yield { line, column: 1, fault: "too-long" };
  else if (/\S/.test(text)) yield { line, column: 1, text };
}
