import type { TargetTerms } from "../../contract/targets.js";
import { noTargetOf } from "../../sla/applies.js";
import type { Commitment } from "../../sla/commitment.js";
import {
  type Comparison,
  calendarName,
  duration,
  offerName,
  readingsBehind,
  readingText,
  when,
} from "./comparison.js";
import { decisive } from "./decisive.js";
import { commitmentOn, type Side } from "./side.js";

/** What a target follows from. */
type Ground =
  | { readonly kind: "priority" | "offer" | "receipt" }
  | { readonly kind: "reading"; readonly name: string };

/** What is asked about a target: a part of it, or a figure that follows from it. */
type Part = (target: TargetTerms) => string | number | null;
const whole: Part = (target) => (target.kind === "none" ? "none" : target.key);
export const calendarOfTarget: Part = (target) => (target.kind === "none" ? "none" : target.calendar.id);

/** Why a commitment has another target, as far as it matters: who judges it, and what is promised then. */
export function becauseOfPromise(comparison: Comparison, metric: string, part: Part): string {
  const [from, to] = commitmentsOn(comparison, metric);
  const { say } = comparison;
  const ofPart = groundsOf(comparison, from, to, part);
  const grounds = ofPart.length > 0 ? ofPart : groundsOf(comparison, from, to, whole);
  const { target } = to;
  const another = calendarOfTarget(target) !== calendarOfTarget(from.target);
  const text = say.promised(
    grounds.map((ground) => groundText(comparison, metric, ground)),
    targetText(comparison, target, another),
    targetText(comparison, from.target, another),
  );
  const calendarRules = another && target.kind !== "none" ? target.calendar.rules : [];
  const read = target.kind !== "none" && grounds.some(({ kind }) => kind === "reading");
  const readingRules = read ? target.readingRules : [];
  return say.by(text, [...new Set([...target.rules, ...calendarRules, ...readingRules])]);
}

function groundText(comparison: Comparison, metric: string, ground: Ground): string {
  const { say, to } = comparison;
  switch (ground.kind) {
    case "priority":
      return becauseOfPriority(comparison, metric);
    case "offer":
      return becauseOfOffer(comparison, metric);
    case "receipt":
      return say.receivedThen(when(comparison, receivedMsOf(to)));
    case "reading":
      return say.onlyUnder(readingText(comparison, ground.name));
  }
}

/** Why another priority judges a commitment. */
export function becauseOfPriority(comparison: Comparison, metric: string): string {
  const { say, from, to } = comparison;
  const [asItIs, would] = commitmentsOn(comparison, metric);
  const name = (priority: string | null) => priority ?? say.noPriority;
  const readings = readingsBehind(
    comparison,
    (without) => commitmentOn(without, metric)?.judged.by !== would.judged.by,
  );
  const how =
    readings[0] ?? howJudged(comparison, regradeBehind(from, asItIs), regradeBehind(to, would), would);
  return say.judgedAs(name(would.judged.by), name(asItIs.judged.by), how);
}

/** Why another offer judges a commitment. */
export function becauseOfOffer(comparison: Comparison, metric: string): string {
  const { say, from, to } = comparison;
  const [asItIs, would] = commitmentsOn(comparison, metric);
  const [reading] = readingsBehind(
    comparison,
    (without) => commitmentOn(without, metric)?.judged.offer !== would.judged.offer,
  );
  const how = reading ?? howOffered(comparison, changeBehind(from, asItIs), changeBehind(to, would));
  return say.onOffer(
    offerName(comparison, would.judged.offer),
    offerName(comparison, asItIs.judged.offer),
    how,
  );
}

type OfferChange = Side["standing"]["history"]["offers"][number];

/** The change that gave a commitment the offer that judges it; null where it was received on it. */
function changeBehind({ standing }: Side, { judged }: Commitment): OfferChange | null {
  return standing.history.offers.findLast(({ value, event }) => event > 0 && value === judged.offer) ?? null;
}

function howOffered(comparison: Comparison, asItIs: OfferChange | null, would: OfferChange | null) {
  const { say } = comparison;
  if (would !== null) return say.offerChangedAt(when(comparison, would.atMs));
  if (asItIs === null) return null;
  return say.changeGone(offerName(comparison, asItIs.value), when(comparison, asItIs.atMs));
}

type Regrade = Side["standing"]["history"]["priorities"][number];

/** The re-grade that gave a commitment the priority that judges it; null where it was declared so. */
export function regradeBehind({ standing }: Side, { judged, span }: Commitment): Regrade | null {
  const giving = standing.history.priorities.filter(({ value }) => value === judged.by);
  const last = span.stop?.event ?? Number.POSITIVE_INFINITY;
  const change = giving.findLast(({ event }) => event <= last) ?? giving.at(-1);
  return change === undefined || change.event === 0 ? null : change;
}

function howJudged(
  comparison: Comparison,
  asItIs: Regrade | null,
  would: Regrade | null,
  { span }: Commitment,
): string | null {
  const { say, to } = comparison;
  if (would !== null) return say.regradedAt(when(comparison, would.atMs));
  if (asItIs === null) return null;
  const name = asItIs.value ?? say.noPriority;
  const at = when(comparison, asItIs.atMs);
  const still = to.standing.history.priorities.find(
    ({ value, event }) => event > 0 && value === asItIs.value,
  );
  return still === undefined || span.stop === null
    ? say.regradeGone(name, at)
    : say.regradeTooLate(name, when(comparison, still.atMs), when(comparison, span.stop.atMs));
}

function groundsOf(comparison: Comparison, from: Commitment, to: Commitment, part: Part): readonly Ground[] {
  const grounds: Ground[] = [];
  if (from.judged.by !== to.judged.by) grounds.push({ kind: "priority" });
  if (from.judged.offer !== to.judged.offer) grounds.push({ kind: "offer" });
  if (receivedMsOf(comparison.from) !== receivedMsOf(comparison.to)) grounds.push({ kind: "receipt" });
  grounds.push(...comparison.readings.map(({ name }) => ({ kind: "reading" as const, name })));
  return decisive(grounds, (undone) => part(targetWithout(comparison, from, to, undone)));
}

/** The target of the variant with some of its grounds as they are. */
function targetWithout(
  { from: asItIs, to: would }: Comparison,
  from: Commitment,
  to: Commitment,
  undone: readonly Ground[],
): TargetTerms {
  const has = (kind: Ground["kind"]) => undone.some((ground) => ground.kind === kind);
  const back = undone.flatMap((ground) =>
    ground.kind === "reading" ? [[ground.name, asItIs.terms.readings[ground.name] as string]] : [],
  );
  const terms = back.length === 0 ? would.terms : would.terms.under(Object.fromEntries(back));
  const metric = terms.metrics.find(({ id }) => id === to.metric.id) as Commitment["metric"];
  const { by } = (has("priority") ? from : to).judged;
  const { offer } = (has("offer") ? from : to).judged;
  const receivedMs = receivedMsOf(has("receipt") ? asItIs : would);
  return noTargetOf(metric, would.ticket) ?? terms.targetOf(metric.id, offer, by ?? "", receivedMs);
}

function targetText(comparison: Comparison, target: TargetTerms, named: boolean): string {
  const { say } = comparison;
  if (target.kind === "none") return say.noTarget;
  const calendar = named ? calendarName(comparison, target.calendar) : null;
  return target.kind === "span"
    ? say.spanOf(duration(comparison, target.amount), calendar)
    : say.endOfDay(target.amount, calendar);
}

export const receivedMsOf = ({ ticket }: Side) => (ticket.events[0] as Side["ticket"]["events"][number]).atMs;

/** The commitments of a metric that both sides have. */
export function commitmentsOn(comparison: Comparison, metric: string): readonly [Commitment, Commitment] {
  return [commitmentOn(comparison.from, metric), commitmentOn(comparison.to, metric)] as [
    Commitment,
    Commitment,
  ];
}
