import type { Leg } from "../clock/legs.js";
import { type Chosen, decide, settled } from "../contract/asking.js";
import type { ClockTag } from "../contract/schema.js";
import type { MetricTerms, Terms } from "../contract/terms.js";
import type { Ticket } from "../ticket/record.js";
import type { Change, History } from "../ticket/replay.js";
import { tagBit, tagBits } from "../ticket/table.js";
import { applicationOf, noTargetOf } from "./applies.js";
import { type CommitmentStatus, figuresOf, fixedJudge } from "./commitment.js";
import { countedBy, judge, offersUntilStop, offerThatJudges } from "./judged.js";
import { type Span, spanOf } from "./span.js";

/**
 * How a ticket's commitment of a metric stands, null where it has none: what a check says, without its figures. While
 * the readings of the terms are open, one is asked for only where its options come to different ends.
 */
export function openStatusOf(
  metric: MetricTerms,
  ticket: Ticket,
  history: History,
  terms: Terms,
  nowMs: number,
): CommitmentStatus | null {
  const application = applicationOf(metric, ticket);
  if (application === null) return null;
  const none = noTargetOf(metric, ticket);
  if (none !== null) return "none";
  const fixed = fixedJudge(metric, ticket, application);
  const [first, ...regrades] = history.priorities as [Change<string | null>, ...Change<string | null>[]];
  const isRegraded = fixed === null && regrades.length > 0;
  const receivedMs = first.atMs;
  const { contract, targetOf } = terms;

  /** By the one priority or kind of request that there ever was. */
  const judgedBySole = (span: Span, judgedOffer: Terms["judgedOffer"]) => {
    const by = fixed === null ? first.value : fixed;
    const offer = offerThatJudges({ judgedOffer }, offersUntilStop(history, span));
    const fromMs = span.start?.atMs ?? receivedMs;
    return decide(
      terms.openTargetOf(metric.id, offer, by ?? "", receivedMs),
      (target) => figuresOf(span, { legs: [{ fromMs, judged: by, target }] }, nowMs).status,
    );
  };
  const judgedByLog = (span: Span, judgedOffer: Terms["judgedOffer"]) =>
    decide(terms.judgedPriority, (priority) => {
      const judging = {
        contract,
        targetOf,
        judgedOffer,
        judgedPriority: settled(priority),
        regrade: BY_SHARE,
      };
      const { legs } = judge(judging, metric, history, span, null, null);
      const statusOver = (counted: readonly Leg[]) => figuresOf(span, { legs: counted }, nowMs).status;
      if (legs.length === 1) return statusOver(legs);
      const startMs = span.start?.atMs ?? receivedMs;
      return decide(terms.regrade, (regrade) => statusOver(countedBy(regrade, legs, startMs)));
    });

  return settling(metric.countsWhile, history, (countsWhile) =>
    whereItMatters(history.states.some(isWaiting), terms.pauses, (pauses) => {
      const span = spanOf(history, countsWhile, pauses);
      return whereItMatters(history.offers.length > 1, terms.judgedOffer, (judgedOffer) =>
        isRegraded ? judgedByLog(span, judgedOffer) : judgedBySole(span, judgedOffer),
      );
    }),
  );
}

/** Leaves every leg as it is. */
const BY_SHARE: Terms["regrade"] = settled("by-share");

const WAITING = tagBits(["waiting"]);
const isWaiting = ({ value }: History["states"][number]) => (value.tags & WAITING) !== 0;

/** What a test says of a choice that was settled, or of the open one where nobody will read it. */
function whereItMatters<T, R>(matters: boolean, chosen: Chosen<T>, test: (chosen: Chosen<T>) => R): R {
  return matters ? decide(chosen, (value) => test(settled(value))) : test(chosen);
}

/** What a test says of tags that were settled, one after another. */
function settling<R>(
  tags: readonly Chosen<ClockTag>[],
  history: History,
  test: (tags: readonly Chosen<ClockTag>[]) => R,
  before: readonly Chosen<ClockTag>[] = [],
): R {
  const [tag, ...others] = tags;
  if (tag === undefined) return test(before);
  return whereItMatters(tellsApart(tag, history), tag, (one) =>
    settling(others, history, test, [...before, one]),
  );
}

/** Whether a state of the ticket has some of the tags that one can be, and lacks others. */
function tellsApart({ possible }: Chosen<ClockTag>, { states }: History): boolean {
  if (possible.length === 1) return false;
  const bits = possible.map(tagBit);
  const all = bits.reduce((sum, bit) => sum | bit);
  return states.some(({ value }) => (value.tags & all) !== 0 && (value.tags & all) !== all);
}
