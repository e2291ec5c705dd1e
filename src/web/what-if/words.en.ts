import type { Outcome } from "../../simulate/spectrum/reading-spectrum.js";

const count = (n: number) => n.toLocaleString("en");
const upper = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

const FIGURES: Readonly<Record<string, string>> = {
  verdict: "verdict",
  status: "status",
  closedBecause: "why it is closed",
  priority: "priority",
  offer: "offer",
  judgedAs: "judged as",
  calendar: "calendar",
  startedAt: "start",
  dueAt: "deadline",
  stoppedAt: "stop",
  targetMs: "target",
  elapsedMs: "counted",
  remainingMs: "remaining",
  metric: "commitment",
  autoClosure: "automatic closure",
  escalations: "escalations",
};

/** The words of a verdict, the readings and what would have been otherwise, in English. */
export const whatIfEn = {
  contested: "Contested",
  outcome: {
    met: "met",
    breached: "breached",
    pending: "pending",
    none: "no commitment",
    refused: "log refused",
  } as Readonly<Record<Outcome, string>>,
  contestedBecause: (outcome: string) =>
    `Contested: ${outcome} under the readings in force, but not if one of these points is read otherwise:`,
  contestedTogether: (outcome: string) =>
    `Contested: ${outcome} under the readings in force, but not if several of these points are read otherwise together:`,
  contestedShort: (outcome: string) => `Contested: ${outcome} under the readings in force.`,
  or: (values: readonly string[]) => values.join(" or "),
  colon: ":",
  heading: "What if",
  readings: {
    heading: "How the contract is read",
    counting: "Counting the ways to read the contract…",
    robust: (verdict: string, n: number) =>
      n === 1 ? `${upper(verdict)}.` : `${upper(verdict)} under all ${count(n)} ways to read the contract.`,
    share: (verdict: string, n: number) => `${verdict} ${count(n)}`,
    shares: (parts: readonly string[], n: number) =>
      `${parts.join(", ")} of ${count(n)} ways to read the contract`,
    bearing: {
      decides: (n: number) =>
        n === 1 ? "One reading decides this verdict" : `${n} readings decide this verdict, each alone`,
      asked: (n: number) =>
        n === 1
          ? "One more was asked, but decides only with others or not at all"
          : `${n} more were asked, but decide only with others or not at all`,
      idle: (n: number) => (n === 1 ? "Nothing hangs on one other" : `Nothing hangs on the other ${n}`),
    },
    inForce: "in force",
    reset: "All readings to their default",
  },
  variants: {
    heading: "Side by side",
    asItIs: "As it is",
    offers: "Other offers",
    priorities: "Other priorities",
    declared: (priority: string) => `Declared ${priority}`,
    regraded: (priority: string) => `Re-graded to ${priority}`,
    addRegrade: "Add a re-grade",
    regradeTo: "Re-graded to",
    instantOf: (priority: string) => `When it is re-graded to ${priority}`,
    computing: "Computing…",
    same: "Nothing changes.",
    figures: (metric: string, fields: readonly string[]) =>
      [metric, fields.map((field) => FIGURES[field] ?? field).join(", ")].join(" ").trim(),
    makeSo: "Make it so",
    made: (name: string) => `The ticket is now: ${name}`,
    away: (name: string) => `Remove: ${name}`,
  },
  met: {
    heading: "What would have met it",
    searching: "Searching…",
    search: (events: number) => `Search: a log of ${count(events)} events takes a second or more`,
    moves: "The smallest moves of one event that change the verdict",
    later: (event: string, when: string, until: string, by: string) =>
      `${event} ${when}; would still have met it until ${until} (${by} later)`,
    earlier: (event: string, when: string, until: string, by: string) =>
      `${event} ${when}; would have met it until ${until} (${by} earlier)`,
    justThen: (event: string, when: string) => `${event} ${when}; a millisecond later would not have met it`,
    ahead: (event: string, until: string, by: string) => `${event} by ${until} meets it (in ${by})`,
    past: (event: string, until: string, by: string) => `${event} by ${until} would have met it (${by} ago)`,
    justNow: (event: string, until: string) => `${event} by ${until} meets it, which is now`,
    reason: {
      "no-target": "there is no commitment to meet",
      paused: "paused, so that it stays open",
      "not-started": "the clock has not started, so that it stays open",
      never: "met at no instant that the lifecycle allows",
      "not-searched": "not looked for: the log is too long to try all instants",
    },
    stopped: (reason: string, event: string, when: string) => `${event} ${when}; ${reason}`,
    by: (duration: string, later: boolean) => `${duration} ${later ? "later" : "earlier"}`,
    moved: (event: string, when: string) => `${event} ${when}`,
    insteadOf: (when: string, by: string) => `instead of ${when}, ${by}`,
    noMove: "No single move of an event changes it.",
    allMoves: (n: number) => `Show all ${count(n)} moves`,
    notAll: "Not all moves were tried: the log is too long.",
    noOffer: "Met under no offer.",
    lowest: (offer: string) => `The lowest offer that meets it: ${offer}.`,
  },
};

/** Every sentence of this part. */
export type WhatIfWords = typeof whatIfEn;
