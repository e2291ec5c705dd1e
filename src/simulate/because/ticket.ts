import { dueMsFrom } from "../../clock/target.js";
import type { Span } from "../../sla/span.js";
import type { LoggedEvent } from "../change.js";
import { type Comparison, duration, offerName, readingsBehind, readingText, when } from "./comparison.js";
import { decisive, orBeyond } from "./decisive.js";
import type { Side } from "./side.js";

type StateChange = Side["standing"]["history"]["states"][number];

/** The event that put the ticket of a side where it is. */
export function lastStepText(comparison: Comparison, side: Side): string {
  const { say } = comparison;
  const { event, atMs } = side.standing.history.states.at(-1) as StateChange;
  const at = when(comparison, atMs);
  const type = side.ticket.events[event]?.type;
  const step =
    type === undefined ? say.closedByItself(at, side.check.autoClosure?.rule ?? "") : say.did(type, at);
  // What came too late explains why it is still, or already, as it is.
  const late = side.check.notes.filter(({ event: noted }) => noted > event).map(({ message }) => message);
  return say.causes([step, ...late]);
}

/** The event that stopped a clock of a side. */
export function stopText(comparison: Comparison, side: Side, stop: Span["stop"]): string {
  const { say } = comparison;
  if (stop === null) return say.isNotStopped(when(comparison, side.untilMs));
  const { type } = side.ticket.events[stop.event] as LoggedEvent;
  return say.stoppedBy(type, when(comparison, stop.atMs));
}

/** What gave the ticket of a side its priority. */
export function priorityText(comparison: Comparison, side: Side): string {
  const { say } = comparison;
  const { priorities } = side.standing.history;
  const { event, value, atMs } = priorities.at(-1) as (typeof priorities)[number];
  const { priority } = side.check;
  if (priority !== null && priority !== value) return say.judgedWhatever(priority);
  if (value === null) return say.noPriority;
  return event === 0 ? say.declared(value) : say.regradedTo(value, when(comparison, atMs));
}

export function offerText(comparison: Comparison, side: Side): string {
  return comparison.say.receivedOn(offerName(comparison, side.ticket.offer));
}

/** What an automatic closure is counted from. */
type ClosureGround =
  | { readonly kind: "resolved" | "receipt" }
  | { readonly kind: "reading"; readonly name: string };

/** Why the automatic closure is due at another time, or is not, or no longer. */
export function becauseOfClosure(comparison: Comparison): string {
  const { say, from, to } = comparison;
  const at = (ms: number) => when(comparison, ms);
  const [before, after] = [resolutionMs(from), resolutionMs(to)];
  if (before === null || after === null) {
    const readings = readingsBehind(comparison, (side) => (resolutionMs(side) === null) !== (after === null));
    return say.under(after === null ? notResolvedText(comparison, to) : say.resolvedAt(at(after)), readings);
  }
  const causes = closureGrounds(comparison, before, after).map((ground) => {
    if (ground.kind === "reading") return say.onlyUnder(readingText(comparison, ground.name));
    if (ground.kind === "receipt") return say.receivedThen(at(receivedMs(to)));
    const by = duration(comparison, Math.abs(after - before));
    return say.shifted(say.resolvedAt(at(after)), at(before), by, after > before);
  });
  return say.causes(causes);
}

function closureGrounds({ from, to, readings }: Comparison, before: number, after: number) {
  const grounds: ClosureGround[] = readings.map(({ name }) => ({ kind: "reading" as const, name }));
  if (before !== after) grounds.push({ kind: "resolved" });
  if (receivedMs(from) !== receivedMs(to)) grounds.push({ kind: "receipt" });
  return decisive(grounds, (undone) => {
    const has = (kind: ClosureGround["kind"]) => undone.some((ground) => ground.kind === kind);
    const back = undone.flatMap((ground) =>
      ground.kind === "reading" ? [[ground.name, from.terms.readings[ground.name] as string]] : [],
    );
    const closure = to.terms
      .under(Object.fromEntries(back))
      .autoClosure.at(receivedMs(has("receipt") ? from : to));
    if (closure === undefined) return null;
    return orBeyond(() => dueMsFrom(closure.value, has("resolved") ? before : after));
  });
}

function notResolvedText(comparison: Comparison, side: Side): string {
  const { say } = comparison;
  const happened = side.ticket.events.filter(({ atMs }) => atMs <= side.untilMs);
  const last = happened.findLast(({ type }) => type === "refused" || type === "resolved");
  if (last?.type === "refused") return say.refusedAt(when(comparison, last.atMs));
  if (last?.type === "resolved") return say.receivedThen(when(comparison, receivedMs(side)));
  return say.notResolved(when(comparison, side.untilMs));
}

/** When the resolution was that the automatic closure is counted from. */
function resolutionMs({ ticket, untilMs, standing }: Side): number | null {
  if (standing.history.autoClosure === null) return null;
  return ticket.events.findLast(({ type, atMs }) => type === "resolved" && atMs <= untilMs)?.atMs ?? null;
}

const receivedMs = ({ standing }: Side) => (standing.history.states[0] as StateChange).atMs;
