const NEWLINE = 0x0a;
const BYTE_ORDER_MARK = 0xfeff;

/** The lines of a block of bytes, null for one that is not UTF-8. */
export function linesInBlock(bytes: Uint8Array): (string | null)[] {
  const text = textOf(bytes);
  const lines = text === null ? linesApart(bytes) : text.split("\n");
  // What ends with a newline has no line after it.
  if (lines.at(-1) === "") lines.pop();
  // Where files were put together their marks stand before any line.
  if (text?.includes("\ufeff") === false) return lines;
  return lines.map((line) => (line?.charCodeAt(0) === BYTE_ORDER_MARK ? line.slice(1) : line));
}

/** The lines one by one, so that one that cannot be read leaves the others alone. */
function linesApart(bytes: Uint8Array): (string | null)[] {
  const lines: (string | null)[] = [];
  let start = 0;
  for (let end = bytes.indexOf(NEWLINE); end >= 0; end = bytes.indexOf(NEWLINE, start)) {
    lines.push(textOf(bytes.subarray(start, end)));
    start = end + 1;
  }
  lines.push(textOf(bytes.subarray(start)));
  return lines;
}

const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

function textOf(bytes: Uint8Array): string | null {
  try {
    return decoder.decode(bytes);
  } catch {
    return null;
  }
}
