import type { Check, CheckedCommitment } from "../../sla/check.js";
import type { CommitmentStatus } from "../../sla/commitment.js";
import { formatDuration } from "../../time/duration.js";
import { wordsOf } from "../words.js";
import { SIGNS } from "./check.js";
import type { Scene, Side } from "./scene.js";

/** Nothing to say in a cell. */
const NOTHING = "–";

/** A row of the comparison: a figure of each side. */
export interface Row {
  readonly label: string;
  readonly cells: readonly Cell[];
  /** Whether it is shown even where all sides agree. */
  readonly leads: boolean;
}

export interface Cell {
  readonly text: string;
  readonly status: CommitmentStatus | null;
}

/** A cell without a status. */
export const plain = (text: string): Cell => ({ text, status: null });
const standing = (status: CommitmentStatus, says: string): Cell => ({
  text: `${SIGNS[status]} ${says}`,
  status,
});

/** All figures of all sides; one that no side has is left out. */
export function rowsOf(scene: Scene, sides: readonly Side[]): Row[] {
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
