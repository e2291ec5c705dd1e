import type { Commitment } from "../../sla/commitment.js";
import { type Escalation, escalationsOf } from "../../sla/escalation.js";
import { rulesOf } from "../../sla/rules.js";
import { standingIn } from "../../sla/standing.js";
import type { History } from "../../ticket/replay.js";
import { formatDuration } from "../../time/duration.js";
import { calledOf } from "./called.js";
import { closureSayings } from "./closure-saying.js";
import { occurrenceWordsOf } from "./occurrence-words.js";
import { proposalSayings } from "./proposal-saying.js";
import type { Life, Saying, Told } from "./saying.js";

/** All that a check at an instant says of a ticket, or will say by time alone. */
export function sayingsOf(life: Life, history: History, nowMs: number): Saying[] {
  const { terms, ticket, lang, receivedMs } = life;
  const { commitments } = standingIn(terms, ticket, history, nowMs, lang);
  const byMetric = new Map(commitments.map((one) => [one.metric.id, one]));
  const sayings = proposalSayings(life, history);
  const listed = escalationsOf(commitments, terms, receivedMs, nowMs);
  listed.sort((a, b) => a.level - b.level || a.threshold - b.threshold);
  const lists = life.rows.some(({ kind }) => kind === "breach");
  const steps: Step[] = lists ? listed : [...listed, ...commitments.flatMap(unlisted)];
  for (const step of steps) {
    sayings.push(escalationSaying(life, step, byMetric.get(step.metric) as Commitment));
  }
  sayings.push(...closureSayings(life, history, nowMs));
  return sayings;
}

/** A step of escalation; of no level where the contract lists no breach among its steps. */
type Step = Omit<Escalation, "level"> & { readonly level: number | null };

/** A breach is one, whether or not the contract says who is called. */
function unlisted({ metric, count, dueMs, status }: Commitment): Step[] {
  if (count === null) return [];
  const reached = status === "breached";
  return [{ metric: metric.id, level: null, kind: "breach", threshold: 1, atMs: dueMs, reached }];
}

function escalationSaying(life: Life, step: Step, commitment: Commitment): Saying {
  const { metric, level, kind, reached, atMs } = step;
  const { stoppedMs } = commitment;
  // A deadline is met until it is over; what a clock that has stopped did not reach, it does not.
  const dueMs = kind === "breach" ? commitment.dueMs : atMs;
  const fromMs = stoppedMs !== null || dueMs === null ? null : kind === "breach" ? dueMs + 1 : dueMs;
  return {
    id: `${life.ticket.id}:${metric}:${kind}${level === null ? "" : `:${level}`}`,
    said: reached,
    fromMs,
    tell: () => toldOf(life, step, commitment, dueMs),
  };
}

function toldOf(
  { terms, rows, calls, lang }: Life,
  { kind, level, metric, threshold }: Step,
  commitment: Commitment,
  dueMs: number | null,
): Told {
  const words = occurrenceWordsOf(lang);
  const { offer, judgedAs } = commitment;
  const { rules = [] } = rows.find((row) => row.kind === kind && row.level === level) ?? {};
  const called = calledOf(calls, level, offer);
  const target = formatDuration(commitment.targetMs as number, lang);
  const because =
    kind === "breach"
      ? words.breached(metric, target, judgedAs)
      : words.reached(Math.round(threshold * 100), metric, target, judgedAs);
  return {
    kind,
    metric,
    level,
    threshold,
    proposal: null,
    dueMs,
    calls: called?.says[lang] ?? null,
    event: null,
    because,
    rules: [...new Set([...rules, ...(called?.rules ?? []), ...rulesOf(commitment, terms)])],
  };
}
