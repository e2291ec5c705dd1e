/** The sentences of `simulate` with its variants in English. */
export const variantsEn = {
  form: {
    priority: "PRIORITY@INSTANT",
    event: "TYPE@INSTANT or TYPE:NAME@INSTANT",
    move: "INDEX@INSTANT",
    index: "INDEX, a whole number from 0",
    reading: "NAME=VALUE",
  },
  notOfForm: (option: string, found: string, form: string) =>
    `${option}: ${found} is not of the form ${form}`,
  needsName: (option: string, type: string, allowed: string) =>
    `${option}: ${type} needs a name after a colon, as ${type}:NAME@INSTANT; allowed: ${allowed}`,
  takesNoName: (option: string, type: string, found: string) =>
    `${option}: ${type} takes no name after a colon; found: ${found}; allowed: ${type}@INSTANT`,
  notChecked: (option: string, name: string, allowed: string) =>
    `${option}: ${name} is a reading that no check depends on; allowed: ${allowed}`,

  asItIs: "as it is",
  change: {
    at: (what: string, when: string) => `${what} on ${when}`,
    offer: (name: string) => `under ${name}`,
    priority: (name: string) => `declared ${name}`,
    move: (what: string, when: string) => `${what} on ${when} instead`,
    drop: (what: string, when: string) => `not ${what} on ${when}`,
    reading: (name: string, value: string) => `read as ${name}=${value}`,
  },
  event: (type: string, detail: string | null): string => {
    const said = EVENTS[type] ?? type;
    if (detail === null) return said;
    return type === "regraded" || type === "offer-changed" ? `${said} to ${detail}` : `${said} (${detail})`;
  },
  reason: (reason: string) => REASONS[reason] ?? reason,
  inPreProduction: "the fix in pre-production",
  together: (numbers: readonly string[]) => `${listed(numbers)} together`,

  row: {
    verdict: "verdict",
    ticket: "ticket",
    offer: "offer",
    priority: "priority",
    judgedAs: "judged as",
    calendar: "calendar",
    target: "target",
    start: "start",
    deadline: "deadline",
    stop: "stop",
    elapsed: "elapsed",
    remaining: "remaining",
    escalation: "escalation",
    closure: "closure",
  },
  on: (priority: string | null, offer: string) => (priority === null ? offer : `${priority} on ${offer}`),
  openWhilePaused: "open while paused",
  escalatedTo: (level: string, percent: string) => `${level} (${percent})`,
  notEscalated: "none",
  closedOtherwise: "not needed",
  tableLegend: "≠ other than as it is; a figure that stands once is the same for all",

  marks: { regraded: "◆ re-graded", now: "│ now" },

  headings: {
    asItIs: "As it is",
    variants: "Side by side",
    timeline: "On one time axis",
    differences: "What changes, and why",
    occurrences: "What happens, and what is to come",
  },
  figure: (name: string): string | undefined => FIGURES[name],
  nothingChanges: "nothing changes",
  notYet: (when: string) =>
    `nothing changes: evaluated ${when}, it has not happened yet (--until goes further)`,
  refused: (label: string) => `${label}: refused, see the message`,

  kind: {
    warning: "warning",
    escalation: "escalation",
    breach: "breach",
    "closure-warning": "closes soon",
    closure: "closes by itself",
    proposal: "proposal",
  },
  now: (when: string) => `now: ${when}`,
  toCome: "if nothing else happens",
  nothingMore: "nothing more is to come by itself",
  nothing: "nothing happens by itself, nor is to come",
  step: (kind: string, percent: string) => `${kind} at ${percent}`,
  upon: (event: string) => `upon “${event}”`,
  calls: (who: string) => `calls ${who}`,
  withdrawn: (when: string) => `withdrawn ${when}`,
  happens: "happens",
  withdrawnLater: "withdrawn later",
};

const FIGURES: Readonly<Record<string, string>> = {
  verdict: "verdict",
  status: "status",
  closedBecause: "why it is closed",
  priority: "priority",
  offer: "offer",
  judgedAs: "judged as",
  calendar: "calendar",
  clock: "clock",
  startedAt: "start",
  dueAt: "deadline",
  stoppedAt: "stop",
  targetMs: "target",
  elapsedMs: "elapsed",
  remainingMs: "remaining",
  metric: "commitment",
  autoClosure: "automatic closure",
  escalations: "escalations",
  readings: "reading",
};

const listed = (items: readonly string[]) => `${items.slice(0, -1).join(", ")} and ${items.at(-1)}`;

const REASONS: Readonly<Record<string, string>> = {
  "priority-dispute": "priority dispute",
  customer: "customer",
  vendor: "vendor",
  other: "other reason",
};

const EVENTS: Readonly<Record<string, string>> = {
  received: "received",
  "information-requested": "information asked for",
  "information-provided": "information given",
  acknowledged: "acknowledged",
  held: "put on hold",
  resumed: "resumed",
  regraded: "re-graded",
  "offer-changed": "offer changed",
  resolved: "resolved",
  deployed: "fix in production",
  refused: "refused",
  confirmed: "confirmed",
  "closed-out-of-scope": "closed as out of scope",
  commented: "commented",
};

/** Every sentence of `simulate` with its variants. */
export type VariantsWords = typeof variantsEn;
