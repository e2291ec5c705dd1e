/** The sentences of `simulate --flip` in English. */
export const flipEn = {
  headings: {
    latest: "The latest that would meet it",
    moves: "The smallest moves of one event that change the verdict",
    offers: "Under each offer",
  },
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
  slack: (counted: string, wall: string | null) =>
    wall === null ? `counted: ${counted}` : `counted: ${counted}; by the clock: ${wall}`,
  by: (duration: string, later: boolean) => `${duration} ${later ? "later" : "earlier"}`,
  to: (when: string) => `to ${when}`,
  flips: (from: string, to: string) => `${from} → ${to}`,
  noMove: "no single move of an event changes it",
  notAll: "not all moves were tried: the log is too long",
  own: "its own",
  cheapest: "the lowest that meets",
  noOffer: "met under no offer",
  smallest: (move: string) => `smallest move: ${move}`,
  lowest: (offer: string) => `lowest offer that meets: ${offer}`,
};

/** Every sentence of `simulate --flip`. */
export type FlipWords = typeof flipEn;
