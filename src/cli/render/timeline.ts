import type { Check, CheckedCommitment } from "../../sla/check.js";
import { DAY_MS } from "../../time/civil-day.js";
import { parseInstant } from "../../time/instant.js";
import type { Zone } from "../../time/zone.js";
import type { Language } from "../../wording/language.js";
import { formatDay } from "../when.js";
import { wordsOf } from "../words.js";

const MARKS = { counted: "━", closed: "·", paused: "▒", "no-target": " " } as const;
const DEADLINE = "▼";

/** The time from a first to a last instant, laid out on so many cells. */
interface Axis {
  readonly startMs: number;
  readonly endMs: number;
  readonly cells: number;
}

const cellOf = ({ startMs, endMs, cells }: Axis, ms: number) =>
  Math.min(cells - 1, Math.max(0, Math.floor(((ms - startMs) / (endMs - startMs)) * cells)));

/**
 * The clocks of a ticket drawn on one time axis: what was counted, what was not, holds, and deadlines. Lines of at
 * most `width` characters; none where no clock has a trace.
 */
export function drawTimeline(check: Check, zone: Zone, lang: Language, width: number): string[] {
  const drawn = check.commitments.filter(({ trace }) => trace !== undefined && trace.length > 0);
  const label = Math.max(...drawn.map(({ metric }) => metric.length)) + 2;
  const axis = axisOf(drawn, Math.min(width, 100) - label);
  if (axis === null) return [];
  return [
    " ".repeat(label) + days(axis, zone, lang),
    ...drawn.map((commitment) => commitment.metric.padEnd(label) + bar(axis, commitment)),
    " ".repeat(label) + wordsOf(lang).legend,
  ];
}

function axisOf(drawn: readonly CheckedCommitment[], cells: number): Axis | null {
  const instants = drawn.flatMap(({ trace = [], dueAt }) => [
    ...trace.flatMap(({ from, to }) => [parseInstant(from), parseInstant(to)]),
    ...(dueAt === null ? [] : [parseInstant(dueAt)]),
  ]);
  const startMs = instants.reduce((least, ms) => Math.min(least, ms), Number.POSITIVE_INFINITY);
  const endMs = instants.reduce((most, ms) => Math.max(most, ms), Number.NEGATIVE_INFINITY);
  return instants.length === 0 || endMs <= startMs || cells < 20 ? null : { startMs, endMs, cells };
}

function bar(axis: Axis, { trace = [], dueAt }: CheckedCommitment): string {
  const cells = new Array<string>(axis.cells).fill(" ");
  // What is counted is drawn last: a minute of it shows, however small its cell.
  for (const kinds of [["closed", "no-target"], ["paused"], ["counted"]]) {
    for (const row of trace) {
      if (!kinds.includes(row.kind)) continue;
      const last = cellOf(axis, parseInstant(row.to) - 1);
      for (let cell = cellOf(axis, parseInstant(row.from)); cell <= last; cell++)
        cells[cell] = MARKS[row.kind];
    }
  }
  if (dueAt !== null) cells[cellOf(axis, parseInstant(dueAt))] = DEADLINE;
  return cells.join("").trimEnd();
}

/** The names of the days where they begin, as far as there is room for them. */
function days(axis: Axis, zone: Zone, lang: Language): string {
  let line = "";
  const starts = [axis.startMs, ...midnights(axis, zone)];
  for (const ms of starts) {
    const cell = ms === axis.startMs ? 0 : cellOf(axis, ms);
    const name = formatDay(ms, zone, lang);
    if (cell < line.length || cell + name.length > axis.cells) continue;
    line = `${line.padEnd(cell)}${name}  `;
  }
  return line.trimEnd();
}

/** More days than names could ever stand side by side. */
const MOST_DAYS = 400;

function midnights({ startMs, endMs }: Axis, zone: Zone): number[] {
  const wallMs = startMs + zone.offsetAt(startMs);
  const first = Math.floor(wallMs / DAY_MS) + 1;
  const step = Math.max(1, Math.ceil((endMs - startMs) / DAY_MS / MOST_DAYS));
  const found: number[] = [];
  for (let day = first; zone.instantOf(day * DAY_MS) < endMs; day += step)
    found.push(zone.instantOf(day * DAY_MS));
  return found;
}
