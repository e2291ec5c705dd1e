/** What a ticket's state says to the clocks; the lifecycle's states carry these tags. */
export const CLOCK_TAGS = [
  "received",
  "answered",
  "unanswered",
  "unresolved",
  "unrestored",
  "waiting",
  "disputed",
] as const;
