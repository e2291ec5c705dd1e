import type { Sink } from "../out-file.js";
import { jsonText } from "../render/json.js";
import type { Reject } from "./parts.js";

/** Longest text of a rejected line that is written again. */
const MOST_TEXT = 65_536;

/** Writes a rejected line as a line of JSON: where it stood, what is wrong with it, and its text. */
export async function writeReject(
  sink: Sink,
  { file, line, place, code, problems, text }: Reject,
): Promise<void> {
  const written = text.length > MOST_TEXT ? `${text.slice(0, MOST_TEXT)}…` : text;
  await sink.write(`${jsonText({ file, line, place, code, problems, text: written })}\n`);
}
