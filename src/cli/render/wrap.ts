import { widthOf } from "./columns.js";

/** Narrowest room for text: on a narrower terminal lines run over. */
const NARROWEST = 20;

/** A text in lines of at most `room` characters, broken between words; a longer word is cut. */
export function wrap(text: string, room: number): string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(" ").flatMap((one) => cut(one, room))) {
    if (line !== "" && widthOf(line) + 1 + widthOf(word) > room) {
      lines.push(line);
      line = word;
    } else {
      line = line === "" ? word : `${line} ${word}`;
    }
  }
  return [...lines, line];
}

/** A text in lines of a terminal of `columns`, set in by `indent`, and by `hanging` from the second line on. */
export function wrapIn(text: string, columns: number, indent: number, hanging = indent): string[] {
  return wrap(text, Math.max(columns - hanging, NARROWEST)).map(
    (line, i) => " ".repeat(i === 0 ? indent : hanging) + line,
  );
}

/** The pieces of a word that is too long: cut behind a hyphen or `=` where there is one, else where the line is full. */
function cut(word: string, width: number): string[] {
  if (word.length <= width) return [word];
  const pieces: string[] = [];
  for (let left = [...word]; left.length > 0; ) {
    const joint = left.length <= width ? -1 : left.slice(0, width).findLastIndex((char) => /[-=]/.test(char));
    const end = joint > 0 ? joint + 1 : width;
    pieces.push(left.slice(0, end).join(""));
    left = left.slice(end);
  }
  return pieces;
}
