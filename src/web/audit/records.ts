import { linesInBlock } from "../../audit/block-lines.js";
import { blocksOf } from "../../audit/blocks.js";
import type { Terms } from "../../contract/terms.js";
import { LONGEST_CHUNK } from "../../intake/chunk.js";
import { loadEventLogMapping } from "../../intake/event-log.mapping.js";
import type { ImportedTicket, RejectedCase } from "../../intake/imported-ticket.js";
import { readJson } from "../../intake/json.js";
import { readEventLog } from "../../intake/read-event-log.js";
import { readServiceNowLog } from "../../intake/read-servicenow-log.js";
import type { AuditAsked } from "./protocol.js";
import type { AuditWords } from "./words.en.js";

/** A record of the file at its place, or what is wrong there. */
export type Placed =
  | { readonly place: string; readonly record: unknown }
  | { readonly place: string; readonly code: string; readonly problem: string };

/** The records of a file, some at a time, in bounded memory. */
export async function* recordsOf(
  { file, form, lang }: AuditAsked,
  terms: Terms,
  words: AuditWords,
  onRead: (bytes: number) => void,
): AsyncGenerator<readonly Placed[]> {
  const bytes = bytesOf(file, onRead);
  if (form.is === "tickets") return yield* ticketsIn(bytes, words);
  const text = textOf(bytes);
  const cases =
    form.is === "servicenow-log"
      ? readServiceNowLog(text, { terms, offer: form.offer, zone: form.zone, lang }).incidents
      : readEventLog(text, { terms, mapping: loadEventLogMapping(form.mapping, lang), lang }).cases;
  for await (const one of cases) yield [placedCase(one)];
}

async function* ticketsIn(
  bytes: AsyncIterable<Uint8Array>,
  words: AuditWords,
): AsyncGenerator<readonly Placed[]> {
  let line = 0;
  for await (const block of blocksOf(bytes)) {
    if (block.tooLong) {
      yield [{ place: words.line(++line), code: "too-long", problem: words.tooLong }];
      continue;
    }
    const placed: Placed[] = [];
    for (const text of linesInBlock(block.bytes)) {
      line++;
      if (text !== null && text.length > LONGEST_CHUNK) {
        placed.push({ place: words.line(line), code: "too-long", problem: words.tooLong });
        continue;
      }
      if (text?.trim() === "") continue;
      const json = text === null ? null : readJson(text);
      if (json !== null && "value" in json) placed.push({ place: words.line(line), record: json.value });
      else placed.push({ place: words.line(line), code: "not-json", problem: words.notJson });
    }
    yield placed;
  }
}

function placedCase(one: ImportedTicket | RejectedCase): Placed {
  if (!("problems" in one)) return { place: one.record.id, record: one.record };
  const [first] = one.problems;
  return { place: one.id, code: first?.code ?? "", problem: first?.message ?? "" };
}

/** The bytes of a file, inflated where they begin as gzip does; `onRead` is told how many of the file were read. */
async function* bytesOf(file: File, onRead: (bytes: number) => void): AsyncGenerator<Uint8Array> {
  const [first, second] = new Uint8Array(await file.slice(0, 2).arrayBuffer());
  let read = 0;
  const counted = file.stream().pipeThrough(
    new TransformStream<Uint8Array, Uint8Array>({
      transform(piece, controller) {
        read += piece.length;
        onRead(read);
        controller.enqueue(piece);
      },
    }),
  );
  const gzip = new DecompressionStream("gzip") as unknown as TransformStream<Uint8Array, Uint8Array>;
  const stream = first === 0x1f && second === 0x8b ? counted.pipeThrough(gzip) : counted;
  const reader = stream.getReader();
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return;
    yield value;
  }
}

async function* textOf(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  const decoder = new TextDecoder("utf-8", { fatal: true });
  for await (const piece of bytes) yield decoder.decode(piece, { stream: true });
  yield decoder.decode();
}
