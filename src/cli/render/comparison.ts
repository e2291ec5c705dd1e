import pc from "picocolors";
import type { Check, CheckedCommitment } from "../../sla/check.js";
import type { CommitmentStatus } from "../../sla/commitment.js";
import { formatDuration } from "../../time/duration.js";
import { wordsOf } from "../words.js";
import { coloured, SIGNS } from "./check.js";
import { widthOf } from "./columns.js";
import type { Scene, Side } from "./scene.js";
import { wrap, wrapIn } from "./wrap.js";

/** Nothing to say in a cell. */
const NOTHING = "–";
/** What stands before a variant's cell: a sign where it is another than the ticket's as it is. */
const DIFFERS = " ≠ ";
const AGREES = "   ";
/** Room that a cell needs to be read: where there is less the table is turned. */
const NARROWEST_CELL = 13;
/** Room that a cell has before the table is folded once more. */
const FOLDED_CELL = 16;
const INDENT = "  ";

/** A row of the comparison: a figure of each side. */
interface Row {
  readonly label: string;
  readonly cells: readonly Cell[];
  /** Whether it is shown even where all sides agree. */
  readonly leads: boolean;
}

interface Cell {
  readonly text: string;
  readonly status: CommitmentStatus | null;
}

/**
 * The figures of the ticket as it is and of its variants side by side, what differs marked. Where the terminal has no
 * room for all, the table is folded: the ticket as it is stands in each part, and the later parts have only the rows
 * in which they differ from it. On a very narrow terminal the sides stand under each figure.
 */
export function comparisonLines(scene: Scene): string[] {
  const sides = [scene.base, ...scene.variants];
  const rows = rowsOf(scene, sides);
  const room = scene.columns - INDENT.length;
  const label = rows.reduce((most, row) => Math.max(most, widthOf(row.label)), 0);
  const parts = partsOf(sides, rows, room - label);
  const lines =
    parts === null
      ? turned(rows, sides, scene)
      : parts.flatMap((part, nth) => [
          ...(nth === 0 ? [] : [""]),
          ...tableOf(part, nth === 0 ? rows : differing(rows, part), sides, label, scene.colour),
        ]);
  const legend = sides.length > 1 && parts !== null ? wrap(scene.words.tableLegend, room) : [];
  return [...lines, ...legend].map((line) => (INDENT + line).trimEnd());
}

/** A part of the table: which sides stand in it, each with its width. The first is always the ticket as it is. */
interface Part {
  readonly indexes: readonly number[];
  readonly widths: readonly number[];
}

/** Room that a name may take over its column before it is broken: as much as reads well, or what the cells take. */
const NAME_ROOMS = [28, 0];

/** How the sides are spread over parts; null where not even two stand side by side. */
function partsOf(sides: readonly Side[], rows: readonly Row[], room: number): Part[] | null {
  const all = sides.map((_, index) => index);
  for (const nameRoom of NAME_ROOMS) {
    const whole = partOf(all, likedWidths(sides, rows, nameRoom), room, Number.POSITIVE_INFINITY);
    if (whole !== null) return [whole];
  }
  const widths = likedWidths(sides, rows, 0);
  const whole = partOf(all, widths, room, NARROWEST_CELL);
  if (whole !== null) return [whole];
  for (let count = 2; count < all.length; count++) {
    // As even as can be, so that no part has one side only because the others are full.
    const each = Math.ceil((all.length - 1) / count);
    const parts = new Array(count).fill(0).flatMap((_, nth) => {
      const some = all.slice(1 + nth * each, 1 + (nth + 1) * each);
      return some.length === 0 ? [] : [partOf([0, ...some], widths, room, FOLDED_CELL)];
    });
    if (parts.every((part) => part !== null)) return parts;
  }
  const pairs = all.slice(1).map((index) => partOf([0, index], widths, room, NARROWEST_CELL));
  return pairs.length > 0 && pairs.every((part) => part !== null) ? pairs : null;
}

/** The widths that the sides' cells would like, with so much room for a name on one line. */
function likedWidths(sides: readonly Side[], all: readonly Row[], nameRoom: number): number[] {
  const rows = all.filter(({ cells, leads }) => leads || cells.some(({ text }) => text !== cells[0]?.text));
  return sides.map(({ title }, index) => {
    const cells = rows.map(({ cells }) => widthOf((cells[index] as Cell).text));
    const words = title.split(" ").map(widthOf);
    return Math.max(...cells, ...words, Math.min(widthOf(title), nameRoom));
  });
}

/** Some sides as a part: as wide as they like, or none wider than all can be; null where that is less than `least`. */
function partOf(
  indexes: readonly number[],
  widths: readonly number[],
  room: number,
  least: number,
): Part | null {
  const liked = indexes.map((index) => widths[index] as number);
  const gaps = AGREES.length * indexes.length;
  if (liked.reduce((sum, width) => sum + width, gaps) <= room) return { indexes, widths: liked };
  if (least === Number.POSITIVE_INFINITY) return null;
  let most = Math.max(...liked);
  while (most >= least && liked.reduce((sum, width) => sum + Math.min(width, most), gaps) > room) most--;
  return most < least ? null : { indexes, widths: liked.map((width) => Math.min(width, most)) };
}

const differing = (rows: readonly Row[], { indexes }: Part) =>
  rows.filter(({ cells, leads }) => leads || indexes.some((index) => cells[index]?.text !== cells[0]?.text));

function tableOf(
  { indexes, widths }: Part,
  rows: readonly Row[],
  sides: readonly Side[],
  label: number,
  colour: boolean,
): string[] {
  const colours = pc.createColors(colour);
  const head: Row = { label: "", cells: sides.map(({ title }) => plain(title)), leads: true };
  // A ticket without variants needs no name over its figures.
  return [...(sides.length > 1 ? [head] : []), ...rows].flatMap((row) => {
    const isHead = row === head;
    const [first] = row.cells as [Cell];
    // Where all agree the figure stands once, and needs no room of the others.
    if (!row.leads && indexes.every((index) => row.cells[index]?.text === first.text)) {
      return [row.label.padEnd(label) + AGREES + first.text];
    }
    const cells = indexes.map((index, at) => {
      const cell = row.cells[index] as Cell;
      const differs = !isHead && cell.text !== first.text;
      return wrap(cell.text, widths[at] as number).map((line, nth) => {
        const sign = differs && nth === 0 ? DIFFERS : AGREES;
        const text = isHead ? colours.bold(line) : painted(cell, line, at === 0 ? "base" : differs, colours);
        return sign + text + " ".repeat((widths[at] as number) - widthOf(line));
      });
    });
    return beside([[row.label.padEnd(label)], ...cells]);
  });
}

/** Cells of several lines beside one another, each line of a cell as wide as its first. */
function beside(cells: readonly (readonly string[])[]): string[] {
  const height = Math.max(...cells.map((lines) => lines.length));
  return new Array(height)
    .fill(0)
    .map((_, nth) => cells.map((lines) => lines[nth] ?? " ".repeat(widthOf(lines[0] ?? ""))).join(""));
}

/** A line of a cell: as it is, other than that, or the same and therefore dim. */
function painted(
  { status }: Cell,
  line: string,
  differs: boolean | "base",
  colours: ReturnType<typeof pc.createColors>,
): string {
  if (differs === false) return colours.dim(line);
  const text = status === null ? line : coloured(colours, status, line);
  if (differs === "base") return text;
  return colours.bold(status === null ? colours.cyan(text) : text);
}

/** Each figure as it is, and under it the sides where it is another. */
function turned(rows: readonly Row[], sides: readonly Side[], scene: Scene): string[] {
  const colours = pc.createColors(scene.colour);
  const room = scene.columns - INDENT.length;
  const named = sides.slice(1).flatMap(({ title }) => wrapIn(title, room, 0, 2).map(colours.bold));
  return [
    ...named,
    ...(named.length === 0 ? [] : [""]),
    ...rows.flatMap(({ label, cells }) => {
      const indent = label.length - label.trimStart().length;
      return [
        ...wrapIn(`${label.trim()} ${cells[0]?.text ?? ""}`, room, indent, indent + 2),
        ...cells.flatMap((cell, index) => {
          if (index === 0 || cell.text === cells[0]?.text) return [];
          const lines = wrapIn(`${sides[index]?.key}${DIFFERS}${cell.text}`, room, indent + 2, indent + 4);
          return lines.map((line) => painted(cell, line, true, colours));
        }),
      ];
    }),
  ];
}

const plain = (text: string): Cell => ({ text, status: null });
const standing = (status: CommitmentStatus, says: string): Cell => ({
  text: `${SIGNS[status]} ${says}`,
  status,
});

/** All figures of all sides; one that no side has is left out. */
function rowsOf(scene: Scene, sides: readonly Side[]): Row[] {
  const { words, lang } = scene;
  const said = wordsOf(lang);
  const checks = sides.map(({ check }) => check);
  const row = (label: string, cellOf: (check: Check) => Cell, leads = false): Row => ({
    label,
    cells: checks.map(cellOf),
    leads,
  });
  const metrics = new Set(checks.flatMap(({ commitments }) => commitments.map(({ metric }) => metric)));
  const differ = (rows: readonly Row[]) =>
    rows.filter(({ cells }) => cells.some(({ text }) => text !== cells[0]?.text));
  const filled = (rows: readonly Row[]) =>
    rows.filter(({ cells }) => cells.some(({ text }) => text !== NOTHING));
  return [
    row(words.row.verdict, ({ verdict }) => standing(verdict, said.status[verdict]), true),
    // The head tells them of the ticket as it is.
    ...differ([
      row(words.row.offer, ({ offer }) => plain(offer)),
      row(words.row.priority, ({ priority }) => plain(priority ?? NOTHING)),
      row(words.row.ticket, ({ status, closedBecause }) => plain(said.ticketStatus(status, closedBecause))),
    ]),
    ...[...metrics].flatMap((metric) => filled(metricRows(metric, scene, row))),
    ...filled([row(words.row.closure, (check) => plain(closureOf(check, scene)))]),
  ];
}

function closureOf({ autoClosure, closedBecause }: Check, { when, words }: Scene): string {
  if (autoClosure === null) return NOTHING;
  return closedBecause === "confirmed" ? words.closedOtherwise : when(autoClosure.dueAt);
}

type RowOf = (label: string, cellOf: (check: Check) => Cell, leads?: boolean) => Row;

function metricRows(metric: string, scene: Scene, row: RowOf): Row[] {
  const { words, lang, when } = scene;
  const said = wordsOf(lang);
  const duration = (ms: number) => formatDuration(ms, lang);
  /** A figure of this metric's commitment, where there is one. */
  const figure = (label: string, textOf: (one: CheckedCommitment, check: Check) => string | null) =>
    row(`  ${label}`, (check) => {
      const one = check.commitments.find((commitment) => commitment.metric === metric);
      return plain((one === undefined ? null : textOf(one, check)) ?? NOTHING);
    });
  return [
    row(
      metric,
      ({ commitments }) => {
        const one = commitments.find((commitment) => commitment.metric === metric);
        return one === undefined ? plain(NOTHING) : standing(one.status, said.status[one.status]);
      },
      true,
    ),
    figure(words.row.judgedAs, ({ judgedAs, offer }) => words.on(judgedAs, offer)),
    figure(words.row.calendar, ({ calendar }) => calendar),
    figure(words.row.target, ({ targetMs }) => (targetMs === null ? null : duration(targetMs))),
    figure(words.row.start, ({ startedAt, clock }) =>
      startedAt !== null ? when(startedAt) : clock === "not-started" ? said.notStarted : null,
    ),
    figure(words.row.deadline, ({ dueAt, clock }) =>
      dueAt !== null ? when(dueAt) : clock === "paused" ? words.openWhilePaused : null,
    ),
    figure(words.row.stop, ({ stoppedAt, clock }) =>
      stoppedAt !== null
        ? when(stoppedAt)
        : clock === "running"
          ? said.running
          : clock === "paused"
            ? said.pausedClock
            : null,
    ),
    figure(words.row.elapsed, ({ elapsedMs }) => (elapsedMs === null ? null : duration(elapsedMs))),
    figure(words.row.remaining, ({ remainingMs, clock }) => {
      if (remainingMs === null) return null;
      const rest = duration(Math.abs(remainingMs));
      if (remainingMs < 0) return said.over(rest);
      return clock === "stopped" ? said.toSpare(rest) : said.left(rest);
    }),
    figure(words.row.escalation, ({ status }, { escalations }) => {
      if (status === "none") return null;
      const reached = escalations.filter((step) => step.metric === metric && step.reached).at(-1);
      if (reached === undefined) return words.notEscalated;
      return words.escalatedTo(said.level(reached.level), said.percent(Math.round(reached.threshold * 100)));
    }),
  ];
}
