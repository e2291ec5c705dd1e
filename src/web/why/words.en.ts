const count = (n: number, one: string, many = `${one}s`) =>
  `${n.toLocaleString("en")} ${n === 1 ? one : many}`;

/** The words of an explanation in English: those of the command line. */
export const whyEn = {
  heading: "Why",
  of: (elapsed: string, target: string) => `${elapsed} of ${target}`,
  toSpare: (duration: string) => `${duration} to spare`,
  over: (duration: string) => `${duration} over`,
  left: (duration: string) => `${duration} left`,
  notStarted: "not started",
  noTarget: (judged: string) => `no target for ${judged}`,
  judged: (priority: string, offer: string) => `${priority} on ${offer}`,
  due: (when: string) => `due ${when}`,
  open: "paused, so that the deadline is open",
  running: "still running",
  paused: "paused",
  figures: {
    judged: "Judged as",
    calendar: "Calendar",
    target: "Target",
    counted: "Counted",
    remaining: "Remaining",
    start: "Start",
    due: "Deadline",
    stop: "Stop",
    rules: "Rules",
  },
  columns: { from: "From", to: "To", counted: "Counted", sum: "Sum", why: "Why", rules: "Rules" },
  rows: (metric: string) => `The intervals that add up to ${metric}`,
  total: "Sum",
  nothing: "Nothing was counted.",
  folded: (n: number) => `in ${count(n, "interval")} that ${n === 1 ? "is" : "are"} folded away`,
  showAll: (n: number) => `Show all ${count(n, "interval")}`,
  autoClosure: (when: string) => `Closes by itself ${when} unless confirmed or refused before.`,
  autoClosed: (when: string) => `Closed by itself ${when}.`,
  closureDue: (when: string) => `Would have closed by itself ${when}.`,
  escalations: "Escalations",
  reachedOf: (steps: readonly { readonly reached: boolean }[]) =>
    `${steps.filter(({ reached }) => reached).length} of ${steps.length} reached`,
  step: { warning: "warning", escalation: "escalation", breach: "breach" },
  level: (level: number) => `level ${level}`,
  percent: (n: number) => `${n}%`,
  steps: { metric: "Commitment", share: "Share", step: "Step", calls: "Calls", at: "At", reached: "Reached" },
  reached: "reached",
  notReached: "not reached",
  notes: "Notes",
};

/** Every sentence of an explanation. */
export type WhyWords = typeof whyEn;
