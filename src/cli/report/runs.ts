import type { TraceRow } from "../../sla/trace.js";
import { parseInstant } from "../../time/instant.js";
import { type Axis, xOf } from "./axis.js";

/** What a stretch of a clock's life is drawn as. */
export type Kind = "counted" | "late" | "closed" | "paused" | "no-target";

/** A stretch of the drawing that is of one kind. */
export interface Run {
  readonly kind: Kind;
  readonly x: number;
  readonly width: number;
}

/** What covers what where there is no room for both: a minute that counts shows, however long the axis. */
const ORDER: readonly Kind[] = ["no-target", "closed", "paused", "counted", "late"];

/**
 * The life of a clock as stretches of its drawing, in order: no more than the axis has units, however many rows there
 * are. What is counted from the deadline on is late.
 */
export function runsOf(trace: readonly TraceRow[], dueMs: number | null, axis: Axis): readonly Run[] {
  const units = new Array<Kind | null>(Math.floor(axis.width)).fill(null);
  const paint = (startMs: number, endMs: number, kind: Kind) => {
    if (endMs <= startMs) return;
    const first = Math.min(units.length - 1, Math.floor(xOf(axis, startMs) - axis.left));
    const last = Math.max(first, Math.ceil(xOf(axis, endMs) - axis.left) - 1);
    for (let unit = first; unit <= last && unit < units.length; unit++)
      if (ORDER.indexOf(kind) > ORDER.indexOf(units[unit] as Kind)) units[unit] = kind;
  };
  for (const { from, to, kind } of trace) {
    const [startMs, endMs] = [parseInstant(from), parseInstant(to)];
    if (kind !== "counted" || dueMs === null) paint(startMs, endMs, kind);
    else {
      paint(startMs, Math.min(endMs, dueMs), "counted");
      paint(Math.max(startMs, dueMs), endMs, "late");
    }
  }
  const runs: Run[] = [];
  for (let unit = 0; unit < units.length; ) {
    let end = unit + 1;
    while (end < units.length && units[end] === units[unit]) end++;
    const kind = units[unit];
    if (kind != null) runs.push({ kind, x: axis.left + unit, width: end - unit });
    unit = end;
  }
  return runs;
}
