const list = (items: readonly string[]) =>
  items.length < 2 ? items.join("") : `${items.slice(0, -1).join(", ")} and ${items.at(-1)}`;
const instead = (to: string, from: string) => `${to} instead of ${from}`;
const stretch = (from: string, to: string | null) =>
  to === null ? `from ${from} on` : `from ${from} to ${to}`;
const how = (text: string | null) => (text === null ? "" : ` (${text})`);
const waits = { waiting: "the wait", refused: "the time until the resolution was refused" };

/** What a clock pauses for. */
export type Wait = keyof typeof waits;

/** The sentences of a simulation in English: why a figure is another. */
export const en = {
  list,
  /** Several causes of one figure. */
  causes: (sentences: readonly string[]) => sentences.join("; "),
  instead,
  /** How it would be beside how it is. */
  beside: (to: string, from: string) => (to === from ? to : `${to}; as it is: ${from}`),
  because: (what: string | null, causes: string) =>
    what === null ? causes : causes === "" ? what : `${what}: ${causes}`,
  by: (text: string, rules: readonly string[]) => (rules.length === 0 ? text : `${text}, by ${list(rules)}`),
  reading: (name: string, value: string, says: string) => `${name}=${value}, “${says}”`,
  under: (text: string, readings: readonly string[]) =>
    readings.length === 0 ? text : `${text} (under ${readings.join("; ")})`,
  onlyUnder: (reading: string) => `under ${reading}`,

  // What is promised, and to whom
  spanOf: (duration: string, calendar: string | null) =>
    calendar === null ? duration : `${duration} (${calendar})`,
  endOfDay: (days: number, calendar: string | null) =>
    `the end of ${days === 1 ? "one business day" : `${days} business days`}${calendar === null ? "" : ` (${calendar})`}`,
  noTarget: "no target",
  promised: (who: readonly string[], to: string, from: string) => `${who.join(", ")}: ${instead(to, from)}`,
  noPriority: "no priority",
  judgedAs: (to: string, from: string, why: string | null) => `judged as ${to}${how(why)} instead of ${from}`,
  onOffer: (to: string, from: string, why: string | null) => `on ${to}${how(why)} instead of ${from}`,
  regradedAt: (at: string) => `re-graded at ${at}`,
  regradeGone: (to: string, at: string) => `without the re-grade to ${to} at ${at}`,
  regradeTooLate: (to: string, at: string, stop: string) =>
    `the re-grade to ${to} at ${at} comes after the clock stopped at ${stop}`,
  offerChangedAt: (at: string) => `changed at ${at}`,
  changeGone: (to: string, at: string) => `without the change to ${to} at ${at}`,
  receivedThen: (at: string) => `by what holds for a receipt at ${at}`,

  // What calendars count
  nowCounted: (what: string) => `counted now: ${what}`,
  noLongerCounted: (what: string) => `no longer counted: ${what}`,
  hoursOutside: (calendar: string) => `the hours outside ${calendar}`,
  dayOff: (weekday: string) => weekday,
  holiday: (name: string, day: string) => `the public holiday ${name} (${day})`,
  moreHolidays: (n: number) => (n === 1 ? "one more public holiday" : `${n} more public holidays`),
  leftOut: (calendar: string) => `what is left out of ${calendar}`,

  // What re-grades do to the count
  afresh: (at: string, from: string | null) =>
    `counted afresh from the re-grade at ${at}${from === null ? "" : `, not from that at ${from}`}`,
  fromStart: (at: string) => `counted from the clock’s start, not afresh from the re-grade at ${at}`,
  carriedOver: (share: number, at: string, from: number | null) =>
    share === 0
      ? `nothing of the target is consumed before the re-grade at ${at}`
      : `${percent(share)} of the target consumed before the re-grade at ${at}${from === null || percent(from) === percent(share) ? "" : `, not ${percent(from)}`}, and carried over`,
  notCarriedOver: (share: number, at: string) =>
    `no share is carried over at the re-grade of ${at}, where it was ${percent(share)}`,

  // The life of a clock
  startsAt: (at: string) => `the clock starts at ${at}`,
  notStarted: (until: string) => `the clock has not started by ${until}`,
  stopsAt: (at: string) => `the clock stops at ${at}`,
  notStopped: (until: string, from: string) => `the clock has not stopped by ${until}, instead of at ${from}`,
  shifted: (text: string, from: string, by: string, later: boolean) =>
    `${text} instead of ${from}, ${by} ${later ? "later" : "earlier"}`,
  stretch,
  pauseAdded: (wait: Wait, from: string, to: string | null) =>
    `${waits[wait]} ${stretch(from, to)} is not counted`,
  pauseGone: (wait: Wait, from: string, to: string | null) => `without ${waits[wait]} ${stretch(from, to)}`,
  pauseCounted: (wait: Wait, from: string, to: string | null) => `${waits[wait]} ${stretch(from, to)} counts`,
  pausedFor: (duration: string, times: number) =>
    times === 0
      ? "no pause"
      : times === 1
        ? `one pause of ${duration}`
        : `${times} pauses of ${duration} in all`,
  pauseChanged: (wait: Wait, to: string, from: string, by: string | null, longer: boolean) =>
    `${waits[wait]} lasts ${to}, not ${from}${by === null ? "" : ` (${by} ${longer ? "longer" : "shorter"})`}`,

  // Figures
  counted: (elapsed: string, until: string) => `${elapsed} counted until ${until}`,
  remains: (target: string, elapsed: string) => `${target} promised, ${elapsed} counted`,
  reaches: (percent: number, metric: string) => `${percent} % of ${metric}`,

  // How a commitment stands
  met: (elapsed: string, left: string) => `stopped after ${elapsed} counted, ${left} before the deadline`,
  metAtDeadline: (elapsed: string) => `stopped after ${elapsed} counted, at the deadline`,
  breached: (elapsed: string, over: string) => `stopped after ${elapsed} counted, ${over} after the deadline`,
  breachedUncounted: (at: string, due: string) =>
    `stopped at ${at}, after the deadline of ${due}, though nothing counted in between`,
  overdue: (until: string, due: string) => `still running at ${until}, after the deadline of ${due}`,
  running: (until: string, due: string) => `running at ${until}, before the deadline of ${due}`,
  paused: (until: string) => `paused at ${until}, so that there is no deadline yet`,
  waitsToStart: "the clock has not started",
  noCommitment: (rules: string) => `no commitment (${rules})`,
  notForIt: (metric: string) => `a ticket of this kind has no ${metric}`,
  /** What the contract says, in its own words. */
  says: (text: string, rule: string) => `“${text}” (${rule})`,
  noLongerSo: (text: string) => `it no longer holds: ${text}`,
  verdict: (metrics: string, status: string) => `${metrics} ${status}`,
  statuses: { met: "met", breached: "breached", pending: "pending", none: "without commitment" },
  reachedAt: (at: string, end: string) => `reached at ${at}, by ${end}`,
  notReached: (at: string, end: string) => `not reached by ${end}: it would be at ${at}`,
  neverReached: "not reached as long as the clock is paused",

  // The ticket
  did: (type: string, at: string) => `“${type}” at ${at}`,
  stoppedBy: (type: string, at: string) => `stopped by “${type}” at ${at}`,
  isNotStopped: (until: string) => `not stopped by ${until}`,
  closedByItself: (at: string, rule: string) => `closed by itself at ${at}, unconfirmed until then (${rule})`,
  declared: (priority: string) => `declared as ${priority}`,
  regradedTo: (priority: string, at: string) => `re-graded to ${priority} at ${at}`,
  judgedWhatever: (priority: string) => `${priority}, whatever the ticket says`,
  receivedOn: (offer: string) => `received on ${offer}`,
  resolvedAt: (at: string) => `resolved at ${at}`,
  refusedAt: (at: string) => `the resolution is refused at ${at}`,
  notResolved: (until: string) => `not resolved by ${until}`,
};

/** Every sentence of a simulation. */
export type BecauseWords = typeof en;

/** A share from 0 to 1 as a percentage. */
const percent = (share: number) => `${Math.round(share * 1000) / 10} %`;
