import { effective, type Leg } from "../clock/legs.js";
import { decide } from "../contract/asking.js";
import type { NoTarget } from "../contract/targets.js";
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
  const offered = offersUntilStop(history, span);
  const offer = offerThatJudges(terms, offered);
  const { judgedOffer, judgedPriority, regrade } = terms.contract.clocks;
  const rules = offered.length > 1 ? judgedOffer.rules : NO_RULES;
  const receivedMs = (offers[0] as Change<string>).atMs;
  const fromMs = span.start?.atMs ?? receivedMs;
  const leg = (atMs: number, judged: string | null): Leg => {
    const target = none ?? terms.targetOf(metric.id, offer, judged ?? "", receivedMs);
    return { fromMs: atMs, judged, target };
  };

  if (fixed !== null || priorities.length === 1) {
    const by = fixed ?? (priorities[0] as Change<string | null>).value;
    return { offer, by, legs: [leg(fromMs, by)], regrades: NO_REGRADES, rules };
  }
  const first = changesUntil(priorities, span.start?.event ?? lastEventOf(span));
  const last = changesUntil(priorities, lastEventOf(span));
  const inForce = priorities[last - 1] as Change<string | null>;
  const only = held(terms.judgedPriority.value, priorities, inForce);
  if (only !== null) {
    const another = last > first || only.value !== inForce.value;
    const because = another ? both(rules, judgedPriority.rules) : rules;
    return { offer, by: only.value, legs: [leg(fromMs, only.value)], regrades: NO_REGRADES, rules: because };
  }
  const regrades = [leg(fromMs, (priorities[first - 1] as Change<string | null>).value)];
  for (let i = first; i < last; i++) {
    const { atMs, value } = priorities[i] as Change<string | null>;
    regrades.push(leg(atMs, value));
  }
  const legs = effective(regrades);
  return {
    offer,
    by: inForce.value,
    legs: countedLegs(terms, legs, fromMs),
    regrades: legs,
    rules: last > first ? both(rules, regrade.rules) : rules,
  };
}

const NO_RULES: readonly string[] = [];
const NO_REGRADES: readonly Leg[] = [];

/** The rules of two lists; most often one of them is empty, and the other is as good as a copy. */
function both(rules: readonly string[], others: readonly string[]): readonly string[] {
  return rules.length === 0 ? others : [...rules, ...others];
}

/** How many changes were made until an event, it included. They are in the order of their events. */
function changesUntil(changes: readonly Change<unknown>[], event: number): number {
  let count = changes.length;
  while ((changes[count - 1] as Change<unknown>).event > event) count--;
  return count;
}

/** The last event that touches a clock. */
const lastEventOf = ({ stop }: Span) => stop?.event ?? Number.POSITIVE_INFINITY;

/** The offers that a ticket had until a clock stopped. */
export function offersUntilStop({ offers }: History, span: Span): readonly Change<string>[] {
  if (offers.length === 1) return offers;
  return offers.slice(0, changesUntil(offers, lastEventOf(span)));
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
