import { cpus, loadavg } from "node:os";
import type { Spread } from "./measure.js";

/** A line of the table, or the title of those that follow. */
export type Row = { readonly title: string } | Figure;

/** One figure: what it took, what ours took beside it, their ratio, and more. */
export interface Figure extends Spread {
  readonly name: string;
  readonly besideMs?: number;
  readonly timesFirst?: number;
  readonly remark?: string;
}

const HEAD = ["", "median", "fastest", "ours beside", "ratio", ""];

/** Rows as lines of aligned columns. */
export function tableOf(rows: readonly Row[]): string {
  const lines = [HEAD, ...rows.map((row) => ("title" in row ? [row.title] : cellsOf(row)))];
  const widths = HEAD.map((_, column) =>
    Math.max(...lines.map((cells) => (cells.length > 1 ? cells[column]!.length : 0))),
  );
  return lines
    .map((cells) => {
      if (cells.length === 1) return cells[0];
      const aligned = cells.map((cell, i) =>
        isText(i) ? cell.padEnd(widths[i]!) : cell.padStart(widths[i]!),
      );
      return `  ${aligned.join("  ")}`.trimEnd();
    })
    .join("\n");
}

const isText = (column: number) => column === 0 || column === HEAD.length - 1;

function cellsOf({ name, medianMs, fastestMs, besideMs, timesFirst, remark = "" }: Figure): string[] {
  return [
    name,
    inUnit(medianMs),
    inUnit(fastestMs),
    besideMs === undefined ? "" : inUnit(besideMs),
    timesFirst === undefined ? "" : `${digits(timesFirst)} ×`,
    remark,
  ];
}

/** A duration in the unit that suits it, three digits. */
export function inUnit(ms: number): string {
  if (ms >= 1000) return `${digits(ms / 1000)} s`;
  if (ms >= 1) return `${digits(ms)} ms`;
  if (ms >= 0.001) return `${digits(ms * 1000)} µs`;
  return `${digits(ms * 1e6)} ns`;
}

function digits(value: number): string {
  return value.toLocaleString("en", { maximumSignificantDigits: value < 10 ? 2 : 3 });
}

/** What the figures were taken on. */
export function machine(): string {
  const [load] = loadavg() as [number];
  return `Node ${process.versions.node}, ${cpus().length} × ${cpus()[0]?.model.trim()}, load ${load.toFixed(1)}`;
}
