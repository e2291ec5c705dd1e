const NEWLINE = 0x0a;

/** The lines of a block of bytes, null for one that is not UTF-8. */
export function* linesInBlock(bytes: Uint8Array): Generator<string | null> {
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
