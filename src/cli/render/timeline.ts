import type { Check, CheckedCommitment } from "../../sla/check.js";
import type { TraceRow } from "../../sla/trace.js";
import { DAY_MS } from "../../time/civil-day.js";
import { parseInstant } from "../../time/instant.js";
import { formatDay } from "../../time/when.js";
import type { Zone } from "../../time/zone.js";
import type { Language } from "../../wording/language.js";
import { wordsOf } from "../words.js";
import { widthOf } from "./columns.js";

const MARKS = { counted: "━", closed: "·", paused: "▒", "no-target": " " } as const;
const DEADLINE = "▼";
/** Marks that only a drawing of several clocks has. */
export const REGRADED = "◆";
export const NOW = "│";

/** The time from a first to a last instant, laid out on so many cells. */
interface Axis {
  readonly startMs: number;
  readonly endMs: number;
  readonly cells: number;
}

const cellOf = ({ startMs, endMs, cells }: Axis, ms: number) =>
  Math.min(cells - 1, Math.max(0, Math.floor(((ms - startMs) / (endMs - startMs)) * cells)));

/** A clock to draw, what stands before it, and when its ticket was re-graded. */
export interface DrawnClock extends Pick<CheckedCommitment, "trace" | "dueAt"> {
  readonly label: string;
  readonly regradesMs: readonly number[];
}

/**
 * The clocks of a ticket drawn on one time axis: what was counted, what was not, holds, and deadlines. Lines of at
 * most `width` characters; none where no clock has a trace.
 */
export function drawTimeline(check: Check, zone: Zone, lang: Language, width: number): string[] {
  const clocks = check.commitments.map(({ metric, trace, dueAt }) => ({
    label: metric,
    ...(trace === undefined ? {} : { trace }),
    dueAt,
    regradesMs: [],
  }));
  const { axis, bars } = drawBars(clocks, null, zone, lang, width);
  return axis === null ? [] : [axis.days, ...bars, " ".repeat(axis.indent) + wordsOf(lang).legend];
}

/** What a drawing shows: its axis, null where there is nothing to draw, and a line for each clock. */
interface Drawing {
  readonly axis: {
    readonly days: string;
    readonly indent: number;
    readonly marks: ReadonlySet<string>;
  } | null;
  readonly bars: readonly string[];
}

/** Clocks under one another on one time axis, with the instant of now where it is on the axis. */
export function drawBars(
  clocks: readonly DrawnClock[],
  nowMs: number | null,
  zone: Zone,
  lang: Language,
  width: number,
): Drawing {
  const drawn = clocks.filter(({ trace }) => trace !== undefined && trace.length > 0);
  const indent = Math.max(...drawn.map(({ label }) => widthOf(label))) + 2;
  const axis = axisOf(drawn, Math.min(width, 100) - indent);
  if (axis === null) return { axis: null, bars: [] };
  const cells = drawn.map((clock) => cellsOf(axis, clock, nowMs));
  return {
    axis: { days: " ".repeat(indent) + days(axis, zone, lang), indent, marks: new Set(cells.flat()) },
    bars: drawn.map(({ label }, i) => (label.padEnd(indent) + (cells[i] as string[]).join("")).trimEnd()),
  };
}

function axisOf(drawn: readonly DrawnClock[], cells: number): Axis | null {
  const instants = drawn.flatMap(({ trace = [], dueAt }) => [
    ...trace.flatMap(({ from, to }) => [parseInstant(from), parseInstant(to)]),
    ...(dueAt === null ? [] : [parseInstant(dueAt)]),
  ]);
  const startMs = instants.reduce((least, ms) => Math.min(least, ms), Number.POSITIVE_INFINITY);
  const endMs = instants.reduce((most, ms) => Math.max(most, ms), Number.NEGATIVE_INFINITY);
  return instants.length === 0 || endMs <= startMs || cells < 20 ? null : { startMs, endMs, cells };
}

function cellsOf(axis: Axis, { trace = [], dueAt, regradesMs }: DrawnClock, nowMs: number | null): string[] {
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
  const mark = (ms: number, sign: string) => {
    if (ms >= axis.startMs && ms <= axis.endMs) cells[cellOf(axis, ms)] = sign;
  };
  // Of marks in one cell the last is seen: the deadline.
  if (nowMs !== null) mark(nowMs, NOW);
  // Once a clock has stopped a new priority does nothing to it.
  const endMs = parseInstant((trace.at(-1) as TraceRow).to);
  for (const ms of regradesMs) if (ms <= endMs) mark(ms, REGRADED);
  if (dueAt !== null) mark(parseInstant(dueAt), DEADLINE);
  return cells;
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
