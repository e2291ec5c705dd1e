import { piecesOf, type TextPieces } from "./csv.js";

/** Longest beginning of a text that is looked at. */
const LONGEST = 1024 * 1024;

/** Which of some delimiters the first line of a text has most of, the first of them where it has none; and the text. */
export async function delimited(
  text: TextPieces,
  delimiters: readonly [string, ...string[]],
): Promise<{ readonly delimiter: string; readonly pieces: AsyncGenerator<string> }> {
  const source = piecesOf(text);
  let head = "";
  while (!head.includes("\n") && head.length < LONGEST) {
    const { done, value } = await source.next();
    if (done === true) break;
    head += value;
  }
  const [line = ""] = head.split("\n", 1);
  const count = (delimiter: string) => line.split(delimiter).length;
  const [first, ...others] = delimiters;
  const delimiter = others.reduce((most, one) => (count(one) > count(most) ? one : most), first);
  async function* pieces() {
    try {
      if (head !== "") yield head;
      yield* source;
    } finally {
      await source.return(undefined);
    }
  }
  return { delimiter, pieces: pieces() };
}
