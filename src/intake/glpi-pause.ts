import { formatInstant } from "../time/instant.js";
import { quote } from "../wording/issues.js";
import type { EventLogImporter } from "./event-log-importer.js";
import type { ImportedTicket } from "./imported-ticket.js";
import { type DroppedCode, type MadeCode, type Remark, remark } from "./remark.js";
import type { SystemMap } from "./system.map.js";

/** Where the time that a ticket waited in all is put, as one pause. */
export type Pause =
  | { readonly kind: "none" }
  /** It waited, but nothing says between what. */
  | { readonly kind: "lost"; readonly found: string }
  | { readonly kind: "placed"; readonly waitedMs: number; readonly startMs: number; readonly endMs: number };

/** Instants between which a ticket may have waited, null where they are not known. */
interface Bounds {
  /** Its first answer. */
  readonly answeredMs: number | null;
  /** Its resolution, the beginning of the wait that it is in, or its last change. */
  readonly untilMs: number | null;
}

const SECONDS = /^\d{1,10}$/;

/** The milliseconds that a number of seconds stands for, null for what is none. */
export function durationMsOf(seconds: string): number | null {
  return SECONDS.test(seconds) ? Number(seconds) * 1000 : null;
}

/**
 * Puts a pause of the length of all waits behind the first answer, or before the end. The sum by the ticket's calendar
 * goes before that by the calendar of its agreement, which begins anew with a new agreement.
 */
export function pauseOf(
  texts: readonly string[],
  { answeredMs, untilMs }: Bounds,
  place: NonNullable<SystemMap["pause"]>,
): Pause {
  const bad = texts.find((text) => text !== "" && durationMsOf(text) === null);
  const waitedMs = texts.map((text) => durationMsOf(text) ?? 0).find((ms) => ms > 0) ?? 0;
  if (waitedMs === 0) return bad === undefined ? { kind: "none" } : { kind: "lost", found: quote(bad) };
  const roomMs = answeredMs === null ? 0 : (untilMs ?? answeredMs + waitedMs) - answeredMs;
  if (answeredMs === null || roomMs <= 0) return { kind: "lost", found: `${waitedMs / 1000} s` };
  const takenMs = Math.min(waitedMs, roomMs);
  const startMs = place === "before-resolution" && untilMs !== null ? untilMs - takenMs : answeredMs;
  return { kind: "placed", waitedMs, startMs, endMs: startMs + takenMs };
}

/** The ticket with what was made up of its waits; the end of the pause is no time of its own and counts for nothing. */
export function withPause(
  ticket: ImportedTicket,
  pause: Pause,
  { line, hasEnd }: { readonly line: number; readonly hasEnd: boolean },
  { zone, lang }: EventLogImporter,
): ImportedTicket {
  if (pause.kind === "none") return ticket;
  const { events } = ticket.record;
  if (pause.kind === "lost") {
    const facts = { event: events.length - 1, line, found: pause.found };
    const dropped: Remark<DroppedCode> = remark("dropped-pause", facts, lang);
    return { ...ticket, dropped: [...ticket.dropped, dropped] };
  }
  if (!hasEnd) return ticket;
  const [start, end] = [formatInstant(pause.startMs, zone), formatInstant(pause.endMs, zone)];
  const event = events.findIndex(({ type, at }) => type === "held" && at === start);
  const facts = { event: Math.max(0, event), line, found: `${pause.waitedMs / 1000} s` };
  const takenMs = pause.endMs - pause.startMs;
  const made: Remark<MadeCode>[] = [remark("made-pause", { ...facts, taken: `${start} – ${end}` }, lang)];
  if (takenMs < pause.waitedMs)
    made.push(remark("cut-pause", { ...facts, taken: `${takenMs / 1000} s` }, lang));
  return { ...ticket, used: ticket.used - 1, made: [...ticket.made, ...made] };
}
