import type { Terms } from "../contract/terms.js";
import type { Spectrum } from "../simulate/spectrum/reading-spectrum.js";
import type { Commitment, CommitmentStatus } from "../sla/commitment.js";
import type { Ticket } from "../ticket/record.js";
import type { Cause } from "./breach.js";
import { count, counted } from "./counts.js";
import { dimensionOf, type Judged, type Key } from "./dimension.js";
import {
  contestedOf,
  createGroup,
  type Group,
  type GroupJson,
  groupJson,
  mergeInto,
  takeInto,
  takeSpectrum,
} from "./group.js";
import { metPercentOf } from "./met-percent.js";
import { orderOf } from "./order.js";
import { kaplanMeier, percentileOf } from "./percentile.js";
import { createReportFigures, type ReportPart } from "./report/figures.js";
import { createSpectraSums, type Spectra } from "./spectra.js";
import { createWorstList, type Worst } from "./worst.js";

/** More groups than anybody would read: the sign of a field that is another on each ticket. */
const MOST_GROUPS = 20_000;

/** What a summary says of all tickets together. */
interface Totals {
  readonly by: readonly string[];
  readonly tickets: number;
  readonly rejected: number;
  /** How many were rejected for each kind of problem. */
  readonly rejectedBy: Readonly<Record<string, number>>;
  /** Tickets without a commitment of any kind. */
  readonly withoutCommitment: number;
  readonly verdicts: Readonly<Record<CommitmentStatus, number>>;
  readonly worst: readonly Worst[];
  /** What the readings decide; only where every ticket was judged under all of them. */
  readonly spectra?: Spectra;
}

/** A summary as data, from which it is merged with others of the same question. */
export interface PartialSummary extends Totals {
  readonly groups: readonly GroupJson[];
  /** What a report shows beside the summary; only where one was asked for. */
  readonly report?: ReportPart;
}

/** Percentiles of counted time in milliseconds, null where there is nothing to tell them from. */
interface Percentiles {
  readonly p50Ms: number | null;
  readonly p90Ms: number | null;
  readonly p95Ms: number | null;
  readonly p99Ms: number | null;
}

/** What a summary says of one group: the keys that it was made by, and these figures. */
export interface SummaryGroup extends Percentiles {
  readonly [key: string]: unknown;
  readonly metric: string;
  readonly count: number;
  readonly met: number;
  readonly breached: number;
  readonly pending: number;
  readonly none: number;
  /** Met of those met and breached, in percent to two decimals. */
  readonly metPercent: number | null;
  /** The mean counted time of the clocks that stopped (SLA-5). */
  readonly meanMs: number | null;
  /** The target, where all have the same. */
  readonly targetMs: number | null;
  /** Whether the mean is within the target. */
  readonly meanMet: boolean | null;
  /** Clocks that still run: in none of the percentiles above. */
  readonly running: number;
  /** The percentiles by the Kaplan–Meier estimate, in which those that still run have their say. */
  readonly withRunning: Percentiles;
  readonly causes: Readonly<Partial<Record<Cause, number>>>;
  /** Clocks of tickets whose verdict hangs on a reading, and how many a reading decides alone; where that was asked. */
  readonly contested?: number;
  readonly contestedBy?: Readonly<Record<string, number>>;
}

/** What an audit found. */
export interface Summary extends Totals {
  readonly groups: readonly SummaryGroup[];
}

/** Takes tickets one after another and sums them up. */
export interface Summing {
  /** Takes a ticket as it was judged, with its spectrum where the summary is one of spectra too. */
  take(
    ticket: Ticket,
    record: unknown,
    verdict: CommitmentStatus,
    commitments: readonly Commitment[],
    spectrum?: Spectrum | null,
  ): void;
  /** Counts an input that is no ticket, by the code of what is wrong with it. */
  reject(code: string): void;
  merge(other: PartialSummary): void;
  partial(): PartialSummary;
  summary(): Summary;
  /** What a report shows beside the summary, null where none was asked for. */
  report(): ReportPart | null;
}

const TOO_MANY = `more than ${MOST_GROUPS} groups`;

/** Whether an error says that a summary has too many groups, from whichever thread it comes. */
export function isTooManyGroups(error: unknown): boolean {
  return error instanceof RangeError && error.message === TOO_MANY;
}

/** What a summary keeps beside its groups. */
interface Beside {
  /** What the readings decide: the tickets come with their spectra. */
  readonly spectra?: boolean;
  /** What a report shows. */
  readonly report?: boolean;
}

/** Makes an empty summary by some dimensions. Throws a RangeError once it has too many groups to be read. */
export function createSummary(
  by: readonly string[],
  { zone, contract }: Pick<Terms, "zone" | "contract">,
  beside: Beside = {},
): Summing {
  const dimensions = by.filter((name) => name !== "metric").map((name) => dimensionOf(name, zone));
  const places: Places = { inner: new Map() };
  const all: Group[] = [];
  const verdicts: Record<CommitmentStatus, number> = { met: 0, breached: 0, pending: 0, none: 0 };
  const worst = createWorstList();
  const spectra = beside.spectra ? createSpectraSums(contract) : null;
  const report = beside.report ? createReportFigures({ zone }) : null;
  let tickets = 0;
  const rejectedBy = new Map<string, number>();
  let rejected = 0;
  let withoutCommitment = 0;

  /** The group of a metric at the place that the keys lead to, key by key. */
  const groupAt = (place: Places, keys: readonly Key[], metric: string): Group => {
    let group = place.groups?.get(metric);
    if (group === undefined) {
      if (all.length === MOST_GROUPS) throw new RangeError(TOO_MANY);
      group = createGroup([...keys], metric);
      all.push(group);
      place.groups ??= new Map();
      place.groups.set(metric, group);
    }
    return group;
  };
  // The keys of the commitment before: those of the next one are most often the same, being of the same ticket.
  const keys: Key[] = [];
  let place = places;
  const keyed = (judged: Judged): Group => {
    let isSame = true;
    for (let i = 0; i < dimensions.length; i++) {
      const key = dimensions[i]?.(judged) as Key;
      if (key === keys[i]) continue;
      keys[i] = key;
      isSame = false;
    }
    if (!isSame) place = keys.reduce(step, places);
    return groupAt(place, keys, judged.commitment.metric.id);
  };
  const inOrder = () =>
    all
      .map((group) => ({ group, name: orderOf([...group.keys, group.metric]) }))
      .sort((a, b) => (a.name < b.name ? -1 : 1))
      .map(({ group }) => group);

  return {
    take(ticket, record, verdict, commitments, spectrum = null) {
      tickets++;
      if (spectrum !== null) spectra?.take(spectrum);
      verdicts[verdict]++;
      if (commitments.length === 0) withoutCommitment++;
      report?.take(ticket, commitments);
      for (const commitment of commitments) {
        const group = keyed({ ticket, record, commitment });
        takeInto(group, commitment);
        if (spectrum !== null) takeSpectrum(group, spectrum);
        if (commitment.status === "breached") {
          const { metric, offer, judgedAs: priority } = commitment;
          const elapsedMs = commitment.elapsedMs as number;
          const targetMs = commitment.targetMs as number;
          if (worst.mayHave(elapsedMs, targetMs))
            worst.add({ ticket: ticket.id, metric: metric.id, offer, priority, elapsedMs, targetMs });
        }
      }
    },
    reject(code) {
      rejected++;
      count(rejectedBy, code, 1);
    },
    merge(other) {
      tickets += other.tickets;
      rejected += other.rejected;
      for (const [code, n] of Object.entries(other.rejectedBy)) count(rejectedBy, code, n);
      withoutCommitment += other.withoutCommitment;
      for (const status of Object.keys(verdicts) as CommitmentStatus[])
        verdicts[status] += other.verdicts[status];
      for (const group of other.groups)
        mergeInto(groupAt(group.keys.reduce(step, places), group.keys, group.metric), group);
      for (const one of other.worst) worst.add(one);
      if (other.spectra !== undefined) spectra?.merge(other.spectra);
      if (other.report !== undefined) report?.merge(other.report);
    },
    partial: () => ({ ...summed(groupJson), ...(report === null ? {} : { report: report.part() }) }),
    summary: () => summed((group) => figuresOf(by, group)),
    report: () => report?.part() ?? null,
  };

  function summed<T>(told: (group: Group) => T) {
    return {
      by,
      tickets,
      rejected,
      rejectedBy: counted(rejectedBy) as Record<string, number>,
      withoutCommitment,
      verdicts,
      groups: inOrder().map(told),
      worst: worst.list(),
      ...(spectra === null ? {} : { spectra: spectra.spectra() }),
    };
  }
}

/** Where keys lead, one after another: looked up without putting a name together for each commitment. */
interface Places {
  readonly inner: Map<Key, Places>;
  groups?: Map<string, Group>;
}

function step(place: Places, key: Key): Places {
  let next = place.inner.get(key);
  if (next === undefined) {
    next = { inner: new Map() };
    place.inner.set(key, next);
  }
  return next;
}

function figuresOf(by: readonly string[], group: Group): SummaryGroup {
  const { counts, stopped, running, metric } = group;
  const { met, breached, pending, none } = counts;
  const judged = met + breached;
  const meanMs = stopped.meanMs();
  const targetMs = group.severalTargets ? null : group.targetMs;
  const ended = stopped.parts();
  const open = running.parts();
  const names = by.filter((name) => name !== "metric");
  return {
    ...Object.fromEntries(names.map((name, i) => [name, group.keys[i] ?? null])),
    metric,
    count: judged + pending + none,
    met,
    breached,
    pending,
    none,
    metPercent: metPercentOf(met, judged),
    meanMs,
    ...percentiles((percent) => percentileOf(ended, percent)),
    targetMs,
    meanMet: meanMs === null || targetMs === null ? null : meanMs <= targetMs,
    running: running.count,
    withRunning: percentiles((percent) => kaplanMeier(ended, open, percent)),
    causes: counted(group.causes),
    ...contestedOf(group),
  };
}

function percentiles(of: (percent: number) => number | null): Percentiles {
  return { p50Ms: of(50), p90Ms: of(90), p95Ms: of(95), p99Ms: of(99) };
}
