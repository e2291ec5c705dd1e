import type { CommitmentStatus } from "../sla/commitment.js";
import { orderOf } from "./order.js";
import type { Summary, SummaryGroup } from "./summary.js";

/** A figure of two summaries, and by how much the other one is more; null where one does not have it. */
export interface FigureDifference {
  readonly base: number | null;
  readonly other: number | null;
  readonly difference: number | null;
}

/** The figures of a group that are compared. */
export const COMPARED_FIGURES = ["count", "met", "breached", "metPercent", "meanMs", "p90Ms"] as const;
type ComparedFigure = (typeof COMPARED_FIGURES)[number];

/** The same group of two summaries: its keys, and how its figures differ. */
export type GroupDifference = {
  readonly [key: string]: unknown;
  readonly metric: string;
} & Readonly<Record<ComparedFigure, FigureDifference>>;

/** How two summaries by the same dimensions differ. */
export interface SummaryDifferences {
  readonly tickets: FigureDifference;
  readonly verdicts: Readonly<Record<CommitmentStatus, FigureDifference>>;
  /** Met commitments of those met and breached, all groups together, in percent; the difference in points. */
  readonly metPercent: FigureDifference;
  readonly groups: readonly GroupDifference[];
}

/** Says how another summary differs from a first one, group by group in the order of their keys. */
export function differencesOf(base: Summary, other: Summary): SummaryDifferences {
  const names = [...base.by.filter((name) => name !== "metric"), "metric"];
  const pairs = new Map<string, { base?: SummaryGroup; other?: SummaryGroup }>();
  for (const side of ["base", "other"] as const) {
    for (const group of { base, other }[side].groups) {
      const place = orderOf(names.map((name) => group[name] as string | null));
      pairs.set(place, { ...pairs.get(place), [side]: group });
    }
  }
  const statuses = Object.keys(base.verdicts) as CommitmentStatus[];
  return {
    tickets: differenceOf(base.tickets, other.tickets),
    verdicts: Object.fromEntries(
      statuses.map((status) => [status, differenceOf(base.verdicts[status], other.verdicts[status])]),
    ) as Record<CommitmentStatus, FigureDifference>,
    metPercent: shareDifference(totalOf(base), totalOf(other)),
    groups: [...pairs].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, pair]) => groupDifference(names, pair)),
  };
}

function groupDifference(
  names: readonly string[],
  { base, other }: { base?: SummaryGroup; other?: SummaryGroup },
): GroupDifference {
  const group = (base ?? other) as SummaryGroup;
  const figures = COMPARED_FIGURES.map((figure) => [
    figure,
    figure === "metPercent"
      ? shareDifference(base, other)
      : differenceOf(base?.[figure] ?? null, other?.[figure] ?? null),
  ]);
  return {
    ...Object.fromEntries(names.map((name) => [name, group[name]])),
    ...Object.fromEntries(figures),
  };
}

function differenceOf(base: number | null, other: number | null): FigureDifference {
  return { base, other, difference: base === null || other === null ? null : other - base };
}

type Judged = Pick<SummaryGroup, "met" | "breached">;

/** Shares in percent to two decimals, and their difference before either was rounded. */
function shareDifference(base: Judged | undefined, other: Judged | undefined): FigureDifference {
  const shares = [base, other].map((one) =>
    one === undefined || one.met + one.breached === 0 ? null : (one.met / (one.met + one.breached)) * 100,
  );
  const { difference } = differenceOf(shares[0] ?? null, shares[1] ?? null);
  const rounded = (value: number | null | undefined) =>
    value == null ? null : Math.round(value * 100) / 100;
  return { base: rounded(shares[0]), other: rounded(shares[1]), difference: rounded(difference) };
}

function totalOf({ groups }: Summary): Judged {
  return {
    met: groups.reduce((sum, { met }) => sum + met, 0),
    breached: groups.reduce((sum, { breached }) => sum + breached, 0),
  };
}
