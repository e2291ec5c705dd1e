/** Longest text that is read as one value, in characters: a ticket of ten thousand events has a tenth of it. */
export const LONGEST_CHUNK = 8 * 1024 * 1024;

/**
 * A part of an input that should be one JSON value, and the line and column at which it begins; or what is wrong
 * there: it is too long, or not JSON from the text found on (empty where the input ends too early).
 */
export type Chunk = { readonly line: number; readonly column: number } & (
  | { readonly text: string }
  | { readonly fault: "too-long" }
  | { readonly fault: "not-json"; readonly found: string }
);

/** A place within a chunk, by the number of its characters before it. */
export function placeIn({ line, column }: Chunk, text: string, at: number): { line: number; column: number } {
  const before = text.slice(0, at);
  const newline = before.lastIndexOf("\n");
  if (newline < 0) return { line, column: column + at };
  return { line: line + before.split("\n").length - 1, column: at - newline };
}
