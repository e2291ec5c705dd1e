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
    regrade: (to: string, when: string) => `re-graded to ${to} on ${when}`,
    offer: (name: string) => `under ${name}`,
    event: (what: string, when: string) => `${what} on ${when}`,
    move: (what: string, when: string) => `${what} on ${when} instead`,
    drop: (what: string, when: string) => `not ${what} on ${when}`,
    reading: (name: string, value: string) => `read as ${name}=${value}`,
  },
  event: (type: string, name: string | null): string => {
    const said = EVENTS[type] ?? type;
    return name === null
      ? said
      : type === "regraded" || type === "offer-changed"
        ? `${said} to ${name}`
        : `${said} (${name})`;
  },
  together: (labels: string) => `all together: ${labels}`,
  and: ", ",

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
    closure: "closes by itself",
  },
  on: (priority: string | null, offer: string) => (priority === null ? offer : `${priority} on ${offer}`),
  openWhilePaused: "open while paused",
  escalatedTo: (level: string, percent: string) => `${level} (${percent})`,
  notEscalated: "none",
  closedOtherwise: "no longer: confirmed",
  differs: "≠ other than as it is",
  sameAsBefore: (rows: string) => `the same in all of them: ${rows}`,

  marks: { regraded: "◆ re-graded", now: "│ evaluation" },

  headings: {
    variants: "Side by side",
    timeline: "On one time axis",
    differences: "What changes, and why",
    occurrences: "What happens, and what is to come",
  },
  figure: {
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
  },
  nothingChanges: "nothing changes",
  notYet: (when: string) =>
    `nothing changes: evaluated ${when}, it has not happened yet (--until goes further)`,
  refused: (label: string) => `${label}: refused, see the message`,
  differ: (n: number) => (n === 1 ? "1 figure differs" : `${n.toLocaleString("en")} figures differ`),

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
  nothingToCome: "nothing is to come by itself",
  calls: (who: string) => `calls ${who}`,
  withdrawn: (when: string) => `withdrawn ${when}`,
  withdrawnIn: "○ withdrawn later",
  happensIn: "● happens",
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
