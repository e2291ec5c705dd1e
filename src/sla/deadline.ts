import type { MetricTerms, Terms } from "../contract/terms.js";
import type { Ticket } from "../ticket/record.js";
import { replay } from "../ticket/replay.js";
import { initialState, tagBits } from "../ticket/table.js";
import { formatInstant } from "../time/instant.js";
import { catalogueOf } from "../wording/catalogue.js";
import { InputError } from "../wording/problem.js";
import { type Asking, type CheckedCommitment, checked } from "./check.js";
import { commitmentsOf } from "./commitment.js";
import { withinTime } from "./within-time.js";

/** What a deadline is asked for. */
export interface DeadlineQuestion {
  readonly offer: string;
  /** Mandatory but for a request. */
  readonly priority?: string;
  /** Kind of request, for the handling time of one. */
  readonly request?: string;
  /** Instant at which the clock starts, epoch milliseconds. */
  readonly atMs: number;
  readonly metric: string;
  /** Whether it is an incident of an API that the commitment names (OFR-3). */
  readonly api?: boolean;
}

/** A deadline: a commitment of which nothing has stopped yet. */
export type Deadline = Omit<CheckedCommitment, "stoppedAt"> & { readonly evaluatedAt: string };

/**
 * The deadline of a clock that starts at an instant and runs without a pause. Its trace goes to the deadline and
 * adds up to the target. Throws an {@link InputError} on a name that the contract does not know.
 */
export function deadlineUnder(terms: Terms, question: DeadlineQuestion, asking: Asking): Deadline {
  return withinTime(() => deadlineOf(terms, question, asking), catalogueOf(asking.lang ?? "en"));
}

function deadlineOf(terms: Terms, question: DeadlineQuestion, asking: Asking): Deadline {
  const metric = metricOf(terms, question, asking);
  const ticket = justStarted(metric, question);
  const nowMs = Math.max(asking.nowMs, question.atMs);
  const history = replay(ticket, terms, nowMs, asking.lang);
  const found = commitmentsOf(ticket, history, terms, nowMs).find((one) => one.metric.id === metric.id);
  const telling = asking.explain ? { terms, ticket, say: catalogueOf(asking.lang ?? "en") } : null;
  const evaluatedAt = formatInstant(asking.nowMs, terms.zone);
  if (found === undefined) return { ...notForIt(metric, question, terms, telling !== null), evaluatedAt };
  const { stoppedAt: _, ...rest } = checked(found, terms, telling, found.dueMs ?? nowMs);
  return { ...rest, evaluatedAt };
}

function metricOf(
  terms: Terms,
  { metric, offer, priority, request }: DeadlineQuestion,
  asking: Asking,
): MetricTerms {
  const say = catalogueOf(asking.lang ?? "en");
  const { vocabulary, metrics } = terms;
  const found = metrics.find((one) => one.id === metric);
  const judged = found?.judgedBy === "request" ? "request" : "priority";
  const asked: [string, string | undefined, readonly string[]][] = [
    ["metric", metric, metrics.map((one) => one.id)],
    ["offer", offer, vocabulary.offers],
    [
      judged,
      judged === "request" ? request : priority,
      judged === "request" ? vocabulary.requests : vocabulary.priorities,
    ],
  ];
  const problems = asked.flatMap(([path, name, allowed]) =>
    name !== undefined && allowed.includes(name)
      ? []
      : say.problem({
          code: name === undefined ? "missing" : "not-one-of",
          path,
          found: name ?? say.nothing,
          allowed: allowed.join(", "),
        }),
  );
  if (found === undefined || problems.length > 0) throw new InputError(problems);
  return found;
}

/** A ticket whose log ends where the clock of the metric starts. */
function justStarted(metric: MetricTerms, question: DeadlineQuestion): Ticket {
  const { offer, priority = null, request, atMs, api = false } = question;
  const at = new Date(atMs).toISOString();
  const counting = tagBits(metric.countsWhile.map((tag) => tag.value));
  const startsAtReceipt = (initialState.tags & counting) === counting;
  return {
    id: "deadline",
    offer,
    category: metric.judgedBy === "request" ? "request" : "incident",
    request,
    priority,
    apiIncident: api,
    beta: false,
    coverage: "covered",
    preconditionsMet: true,
    events: [
      { type: "received", at, atMs },
      ...(startsAtReceipt ? [] : [{ type: "acknowledged" as const, at, atMs }]),
    ],
  };
}

/** The answer where the metric does not exist for what was asked: no commitment (SLA-7). */
function notForIt(metric: MetricTerms, question: DeadlineQuestion, terms: Terms, explain: boolean) {
  return {
    metric: metric.id,
    status: "none" as const,
    offer: question.offer,
    judgedAs: metric.judgedBy === "request" ? null : (question.priority ?? null),
    calendar: null,
    clock: null,
    startedAt: formatInstant(question.atMs, terms.zone),
    dueAt: null,
    targetMs: null,
    elapsedMs: null,
    remainingMs: null,
    rules: metric.rules,
    ...(explain ? { trace: [] } : {}),
  };
}
