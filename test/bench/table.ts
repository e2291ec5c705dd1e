import { cpus, loadavg } from "node:os";

/** A line of the table, or the title of those that follow. */
export type Row = { readonly title: string } | Figure;

/** One figure: time taken, what the other one took beside it, and their ratio. */
export interface Figure {
  readonly name: string;
  readonly took: string;
  readonly beside?: string;
  readonly ratio?: string;
  readonly remark?: string;
}

const HEAD: Figure = { name: "", took: "time", beside: "ours beside", ratio: "ratio", remark: "" };

/** Rows as lines of aligned columns. */
export function tableOf(rows: readonly Row[]): string {
  const figures = [HEAD, ...rows.filter((row) => "name" in row)];
  const wide = (column: keyof Figure) => Math.max(...figures.map((row) => (row[column] ?? "").length));
  const [name, took, beside, ratio] = [wide("name"), wide("took"), wide("beside"), wide("ratio")];
  const line = (row: Figure) =>
    [
      `  ${row.name.padEnd(name)}`,
      row.took.padStart(took),
      (row.beside ?? "").padStart(beside),
      (row.ratio ?? "").padStart(ratio),
      row.remark ?? "",
    ]
      .join("  ")
      .trimEnd();
  return [line(HEAD), ...rows.map((row) => ("title" in row ? row.title : line(row)))].join("\n");
}

/** A duration in the unit that suits it, three digits. */
export function inUnit(ms: number): string {
  if (ms >= 1000) return `${digits(ms / 1000)} s`;
  if (ms >= 1) return `${digits(ms)} ms`;
  if (ms >= 0.001) return `${digits(ms * 1000)} µs`;
  return `${digits(ms * 1e6)} ns`;
}

/** A ratio, with no more digits than it deserves. */
export function times(ratio: number): string {
  return `${digits(ratio)} ×`;
}

function digits(value: number): string {
  return value.toLocaleString("en", { maximumSignificantDigits: value < 10 ? 2 : 3 });
}

/** What the figures were taken on. */
export function machine(): string {
  const [load] = loadavg() as [number];
  return `Node ${process.versions.node}, ${cpus().length} × ${cpus()[0]?.model.trim()}, load ${load.toFixed(1)}`;
}
