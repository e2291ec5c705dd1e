import type { Commitment } from "../../sla/commitment.js";
import { type FigureOf, type FigurePair, stepOf } from "../difference.js";
import { becauseOfFigure } from "./clock.js";
import { type Comparison, duration, readingsBehind, readingText, when } from "./comparison.js";
import {
  becauseOfOffer,
  becauseOfPriority,
  becauseOfPromise,
  calendarOfTarget,
  receivedMsOf,
} from "./promise.js";
import type { RecipeFigure } from "./recipe.js";
import { commitmentOn, type Side } from "./side.js";
import { lackText, reachText, standsAs, verdictText } from "./standing.js";
import { becauseOfClosure, lastStepText, offerText, priorityText, stopText } from "./ticket.js";

/** Why a figure of a variant is another than in the ticket as it is. */
export function becauseOf(comparison: Comparison, { of }: FigurePair): string {
  switch (of.kind) {
    case "ticket":
      return becauseOfTicket(comparison, of.field);
    case "commitment":
      return becauseOfCommitment(comparison, of);
    case "escalation":
      return becauseOfStep(comparison, of);
    case "reading":
      return comparison.say.onlyUnder(readingText(comparison, of.name));
  }
}

/** How something is in the variant beside how it is, and the readings without which it would not be so. */
function beside(
  comparison: Comparison,
  textOf: (side: Side) => string,
  figure: (side: Side) => unknown,
): string {
  const { say, from, to } = comparison;
  const readings = readingsBehind(comparison, (side) => figure(side) !== figure(to));
  return say.beside(say.under(textOf(to), readings), textOf(from));
}

type TicketField = Extract<FigureOf, { kind: "ticket" }>["field"];

function becauseOfTicket(comparison: Comparison, field: TicketField): string {
  switch (field) {
    case "verdict":
      return beside(
        comparison,
        (side) => verdictText(comparison, side),
        ({ check }) => check.verdict,
      );
    case "status":
    case "closedBecause":
      return beside(
        comparison,
        (side) => lastStepText(comparison, side),
        ({ check }) => check[field],
      );
    case "priority":
      return beside(
        comparison,
        (side) => priorityText(comparison, side),
        ({ check }) => check.priority,
      );
    case "offer":
      return beside(
        comparison,
        (side) => offerText(comparison, side),
        ({ check }) => check.offer,
      );
    case "autoClosure":
      return becauseOfClosure(comparison);
  }
}

type OfCommitment = Extract<FigureOf, { kind: "commitment" }>;

function becauseOfCommitment(comparison: Comparison, { field, metric }: OfCommitment): string {
  const { say, from, to } = comparison;
  const [asItIs, would] = [commitmentOn(from, metric), commitmentOn(to, metric)];
  if (asItIs === null || would === null) return becauseOfLack(comparison, metric);
  const because = (figure: RecipeFigure) => becauseOfFigure(comparison, metric, figure);
  switch (field) {
    case "judgedAs":
      return becauseOfPriority(comparison, metric);
    case "offer":
      return becauseOfOffer(comparison, metric);
    case "calendar":
      return becauseOfPromise(comparison, metric, calendarOfTarget);
    case "startedAt":
      return because("startedMs");
    case "dueAt":
      return because({ percent: 100 });
    case "targetMs":
      return because("targetMs");
    case "elapsedMs":
      return say.because(countedText(comparison, asItIs, would), because("elapsedMs"));
    case "remainingMs": {
      const text = ({ elapsedMs, targetMs }: Commitment) =>
        elapsedMs === null || targetMs === null
          ? say.noTarget
          : say.remains(duration(comparison, targetMs), duration(comparison, elapsedMs));
      return say.beside(text(would), text(asItIs));
    }
    case "stoppedAt":
      return beside(
        comparison,
        (side) => stopText(comparison, side, commitmentOn(side, metric)?.span.stop ?? null),
        (side) => commitmentOn(side, metric)?.stoppedMs,
      );
    default:
      return beside(
        comparison,
        (side) => standsAs(comparison, side, commitmentOn(side, metric) as Commitment),
        (side) => commitmentOn(side, metric)?.status,
      );
  }
}

/** How much was counted until when; nothing to tell where there is no target on a side. */
function countedText(comparison: Comparison, asItIs: Commitment, would: Commitment): string | null {
  const { say, from, to } = comparison;
  const [before, after] = [asItIs.elapsedMs, would.elapsedMs];
  if (before === null || after === null) return null;
  const text = (elapsedMs: number) => duration(comparison, elapsedMs);
  const [end, endAsItIs] = [would.stoppedMs ?? to.untilMs, asItIs.stoppedMs ?? from.untilMs];
  return end === endAsItIs
    ? say.counted(say.instead(text(after), text(before)), when(comparison, end))
    : say.instead(
        say.counted(text(after), when(comparison, end)),
        say.counted(text(before), when(comparison, endAsItIs)),
      );
}

/** Why only one of the sides has a commitment of a metric. */
function becauseOfLack(comparison: Comparison, metric: string): string {
  const { say, from, to } = comparison;
  const lacks = (side: Side) => commitmentOn(side, metric) === null;
  const readings = readingsBehind(comparison, (side) => lacks(side) !== lacks(to));
  const text = lacks(to)
    ? lackText(comparison, to, metric)
    : say.noLongerSo(lackText(comparison, from, metric));
  return say.under(text, readings);
}

type OfEscalation = Extract<FigureOf, { kind: "escalation" }>;

function becauseOfStep(comparison: Comparison, { field, step }: OfEscalation): string {
  const { say, from, to } = comparison;
  const { metric, kind } = step;
  if (commitmentOn(from, metric) === null || commitmentOn(to, metric) === null) {
    return becauseOfLack(comparison, metric);
  }
  const percent = Math.round(step.threshold * 100);
  if (field === "at") {
    const causes = becauseOfFigure(comparison, metric, { percent });
    // Without causes the clock gets there as before, and it is the steps that are others.
    return causes === ""
      ? say.receivedThen(when(comparison, receivedMsOf(to)))
      : say.because(say.reaches(percent, metric), causes);
  }
  const onSide = ({ check }: Side) => check.escalations.find((one) => stepOf(one) === stepOf(step));
  return beside(
    comparison,
    (side) => {
      if (kind === "breach") return standsAs(comparison, side, commitmentOn(side, metric) as Commitment);
      const at = onSide(side)?.at ?? null;
      return reachText(comparison, side, metric, at === null ? null : Date.parse(at));
    },
    (side) => onSide(side)?.reached,
  );
}
