import { effective, type Leg } from "../clock/legs.js";
import { decide } from "../contract/asking.js";
import type { NoTarget, SetTarget } from "../contract/targets.js";
import type { MetricTerms, Terms } from "../contract/terms.js";
import type { Change, History } from "../ticket/replay.js";
import type { Span } from "./span.js";

/** What judges a clock: the offer, the priority or kind of request, and the legs that follow from re-grades. */
export interface Judged {
  readonly offer: string;
  readonly by: string | null;
  readonly legs: readonly Leg[];
  /** Re-grades that change the target while the clock runs. */
  readonly regrades: readonly Leg[];
  /** Rules of what made the judge another than the one at hand: re-grades, an offer changed, a reading. */
  readonly rules: readonly string[];
}

/** What judging asks of the terms. */
export type JudgingTerms = Pick<
  Terms,
  "contract" | "targetOf" | "judgedOffer" | "judgedPriority" | "regrade"
>;

/**
 * Finds what judges a clock of a ticket under the readings in force (RGD-6, SLA-4). `fixed` is the priority or
 * the kind of request that judges whatever the log says; `none` takes the place of every target.
 */
export function judge(
  terms: JudgingTerms,
  metric: MetricTerms,
  history: History,
  span: Span,
  fixed: string | null,
  none: NoTarget | null,
): Judged {
  const { offers, priorities } = history;
  const last = lastEventOf(span);
  const offered = offersUntilStop(history, span);
  const offer = offerThatJudges(terms, offered);
  const rules = new Set<string>(offered.length > 1 ? terms.contract.clocks.judgedOffer.rules : []);
  const receivedMs = offers[0]?.atMs as number;
  const targetOf = (judged: string | null): SetTarget | NoTarget =>
    none ?? terms.targetOf(metric.id, offer, judged ?? "", receivedMs);
  const fromMs = span.start?.atMs ?? receivedMs;
  const one = (judged: string | null): Leg[] => [{ fromMs, judged, target: targetOf(judged) }];

  if (fixed !== null) return { offer, by: fixed, legs: one(fixed), regrades: [], rules: [...rules] };

  if (priorities.length === 1) {
    const { value } = priorities[0] as Change<string | null>;
    return { offer, by: value, legs: one(value), regrades: [], rules: [...rules] };
  }
  const before = priorities.filter((change) => change.event <= (span.start?.event ?? last));
  const within = priorities.filter(
    (change) => change.event > (span.start?.event ?? last) && change.event <= last,
  );
  const first = before.at(-1) as Change<string | null>;
  const inForce = within.at(-1) ?? first;
  const only = held(terms.judgedPriority.value, priorities, inForce);
  if (only !== null) {
    if (within.length > 0 || only.value !== inForce.value) {
      for (const rule of terms.contract.clocks.judgedPriority.rules) rules.add(rule);
    }
    return { offer, by: only.value, legs: one(only.value), regrades: [], rules: [...rules] };
  }
  const legs = effective([
    { fromMs, judged: first.value, target: targetOf(first.value) },
    ...within.map(({ atMs, value }) => ({ fromMs: atMs, judged: value, target: targetOf(value) })),
  ]);
  if (within.length > 0) for (const rule of terms.contract.clocks.regrade.rules) rules.add(rule);
  return {
    offer,
    by: inForce.value,
    legs: countedLegs(terms, legs, fromMs),
    regrades: legs,
    rules: [...rules],
  };
}

/** The last event that touches a clock. */
const lastEventOf = ({ stop }: Span) => stop?.event ?? Number.POSITIVE_INFINITY;

/** The offers that a ticket had until a clock stopped. */
export function offersUntilStop({ offers }: History, span: Span): readonly Change<string>[] {
  const last = lastEventOf(span);
  return offers.filter((change) => change.event <= last);
}

/** The first of the offers until the stop, or the last. */
export function offerThatJudges(
  terms: Pick<Terms, "judgedOffer">,
  offered: readonly Change<string>[],
): string {
  const first = (offered[0] as Change<string>).value;
  if (offered.length === 1) return first;
  const last = (offered.at(-1) as Change<string>).value;
  return decide(terms.judgedOffer, (which) => (which === "first" ? first : last));
}

/** The priority that is taken as if it had held from the start, or null where re-grades count. */
function held(
  which: Terms["judgedPriority"]["value"],
  priorities: readonly Change<string | null>[],
  inForce: Change<string | null>,
): Change<string | null> | null {
  if (which === "first") return priorities[0] as Change<string | null>;
  const last = priorities.at(-1) as Change<string | null>;
  return which === "last" && last.value !== inForce.value ? last : null;
}

/** The legs that are counted: what a re-grade does to a clock that runs. Without one nothing is asked. */
function countedLegs(terms: JudgingTerms, legs: readonly Leg[], startMs: number): readonly Leg[] {
  return legs.length === 1 ? legs : countedBy(terms.regrade.value, legs, startMs);
}

/** The same, once it is known what a re-grade does. */
export function countedBy(
  regrade: Terms["regrade"]["value"],
  legs: readonly Leg[],
  startMs: number,
): readonly Leg[] {
  const last = legs.at(-1) as Leg;
  switch (regrade) {
    case "from-start":
      return [{ ...last, fromMs: startMs }];
    case "from-regrade":
      return [last];
    case "by-share":
      return legs;
  }
}
