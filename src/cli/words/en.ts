import { auditEn } from "./audit.en.js";
import { deskEn } from "./desk.en.js";
import { raciEn } from "./raci.en.js";
import { simulateEn } from "./simulate.en.js";
import { webEn } from "./web.en.js";

const count = (n: number, one: string, many = `${one}s`) =>
  `${n.toLocaleString("en")} ${n === 1 ? one : many}`;

const FILE_ERRORS: Readonly<Record<string, string>> = {
  ENOENT: "there is no such file",
  EACCES: "permission denied",
  EISDIR: "this is a directory",
  ENOSPC: "the disk is full",
  ENOTDIR: "its folder is a file",
  EROFS: "this file system is read-only",
  EPIPE: "nobody reads it any more",
  ERR_ENCODING_INVALID_ENCODED_DATA: "this is not UTF-8 text",
  Z_DATA_ERROR: "this is not a sound gzip file",
  Z_BUF_ERROR: "this gzip file is cut short",
};

/** The command line in English. */
export const en = {
  standardInput: "standard input",
  standardOutput: "standard output",
  fileError: (code: string, message: string) => FILE_ERRORS[code] ?? message,
  readAlready: "it was read already",
  nothingInside: "there is nothing inside; a ticket record is wanted (JSON, or one a line as NDJSON)",
  notJson: (rest: string) =>
    rest === "" ? "this is not JSON: it ends too early" : `this is not JSON from here on: ${rest}`,
  tooLong: (most: number) =>
    `too long: at most ${most.toLocaleString("en")} characters are read as one value`,
  tooDeep: (most: number) => `nested too deep: at most ${most} levels of brackets are read`,
  internal: "an internal error, which should not have happened; --debug shows where",
  interrupted: "interrupted",
  interruptedAfter: (n: number) => `interrupted after ${count(n, "ticket")}`,
  didYouMean: (name: string) => `did you mean ${name}?`,
  unknownValue: (option: string, found: string, allowed: string) =>
    `${option}: ${found} is unknown; allowed: ${allowed}`,
  usage: {
    unknownOption: (found: string, allowed: string) => `option ${found} is unknown; allowed: ${allowed}`,
    unknownCommand: (found: string, allowed: string) => `command ${found} is unknown; allowed: ${allowed}`,
    missingArgument: (name: string, usage: string) => `argument ${name} is missing; allowed: ${usage}`,
    missingValue: (option: string, allowed: string) =>
      `option ${option} has no value${allowed === "" ? "" : `; allowed: ${allowed}`}`,
    tooManyArguments: (usage: string) => `too many arguments; allowed: ${usage}`,
  },
  withoutEffect: (option: string, other: string) => `${option} has no effect ${other}`,
  without: (option: string) => `without ${option}`,
  beside: (option: string) => `with ${option}`,
  missingOption: (option: string, allowed: string) =>
    `${option} is needed${allowed === "" ? "" : `; allowed: ${allowed}`}`,
  badInstant: (option: string, found: string, why: string) =>
    `${option}: ${found} is ${why}; allowed: ISO 8601 with Z or an offset, as 2026-05-07T16:12:00+02:00`,
  badReading: (found: string) => `--reading: ${found} is not of the form name=value`,
  badReadingValue: (file: string, name: string, found: string) =>
    `${file}: readings.${name}: a value of the wrong type; found: ${found}; allowed: text`,
  readingsNotObject: (file: string) => `${file}: an object of readings is wanted: { "name": "value" }`,
  badYear: (found: string) => `${found} is not a year from 1 to 9999`,

  verdict: { met: "SLA met", breached: "SLA breached", pending: "SLA still open", none: "no commitment" },
  status: { met: "met", breached: "breached", pending: "pending", none: "none" },
  ticketStatus: (status: string, because: string | null) =>
    because === null
      ? status.replaceAll("-", " ")
      : `closed (${{ confirmed: "confirmed", "no-answer": "no answer", "out-of-scope": "out of scope" }[because] ?? because})`,
  category: (category: string) => category,
  colon: ":",
  percent: (n: number) => `${n}%`,
  declared: (priority: string) => `declared ${priority}`,
  noPriority: "no priority",
  evaluated: (when: string) => `evaluated ${when}`,
  of: (elapsed: string, target: string) => `${elapsed} of ${target}`,
  toSpare: (duration: string) => `${duration} to spare`,
  over: (duration: string) => `${duration} over`,
  left: (duration: string) => `${duration} left`,
  from: (start: string) => `from ${start}`,
  stoppedAt: (stop: string) => `to ${stop}`,
  running: "still running",
  paused: "paused, so that the deadline is open",
  pausedClock: "paused",
  notStarted: "not started",
  due: (when: string) => `due ${when}`,
  judged: (priority: string | null, offer: string, calendar: string | null) =>
    [priority === null ? offer : `${priority} on ${offer}`, calendar]
      .filter((part) => part !== null)
      .join(", "),
  noTarget: (priority: string | null, offer: string) =>
    `no target for ${priority === null ? offer : `${priority} on ${offer}`}`,
  autoClosure: (when: string) => `closes by itself ${when} unless confirmed or refused before`,
  autoClosed: (when: string) => `closed by itself ${when}`,
  escalation: { warning: "warning", escalation: "escalation", breach: "breach" },
  level: (level: number) => `level ${level}`,
  reached: "reached",
  notReached: "not reached",
  headings: {
    escalations: "Escalations",
    notes: "Notes",
    readings: "Readings other than the default",
    rules: "Rules",
    why: (metric: string) => `Why ${metric}`,
    from: "from",
    to: "to",
    counted: "counted",
    sum: "sum",
    because: "why",
  },
  legend: "━ counted  · not counted  ▒ on hold or waiting  ▼ deadline",
  noRows: "nothing was counted",
  total: (n: number, parts: string) => `${count(n, "ticket")}: ${parts}`,
  businessDays: (n: number) => count(n, "business day"),
  holidays: (year: number) => `Public holidays ${year}`,
  clockChanges: "Clock changes",
  forward: (by: string) => `forward by ${by}`,
  back: (by: string) => `back by ${by}`,
  hours: (duration: string) => `${duration} of business hours`,
  readingDefault: "default",
  readingInForce: "in force",
  decides: { check: "deadlines and verdicts", triage: "triage", audit: "reports" },
  imported: {
    tickets: (name: string, cases: number, tickets: number) =>
      `${name}: ${count(cases, "case")}, ${count(tickets, "ticket")}`,
    rows: (read: number, used: string, dropped: string, rejected: string, unit: string) =>
      `${count(read, unit)}: ${used} used, ${dropped} dropped, ${rejected} rejected`,
    /** What the rows of a form are called, where it has another word. */
    units: { "servicenow-table": "time", jira: "change", zendesk: "event", glpi: "time" },
    row: "row",
    made: "made up",
    dropped: "dropped",
    rejected: "rejected",
  },
  target: (duration: string) => `target ${duration}`,
  help: {
    description:
      "Was the SLA met for this ticket, and why: deadlines, verdicts and explanations for a support contract.",
    version: "print the version",
    helpOption: "show this help",
    titles: {
      "Usage:": "Usage:",
      "Arguments:": "Arguments:",
      "Options:": "Options:",
      "Commands:": "Commands:",
    },
    values: (allowed: string, byDefault: string) =>
      [allowed && `one of ${allowed}`, byDefault && `default ${byDefault}`].filter(Boolean).join("; "),
    command: "name of a command",
    examples: "Examples:",
    format: "how to write the answer",
    lang: "language of sentences",
    reading: "a reading of the contract, see `fe-triage readings` (repeatable)",
    readings: 'a JSON file of readings: { "name": "value" }',
    readingsOrAll: 'a JSON file of readings: { "name": "value" }; or all: each verdict under every reading',
    contract: "a JSON file with another contract (Flexible Engine’s unless given)",
    holidays: "observe a further set of holidays, as alsace-moselle (repeatable)",
    now: "instant of evaluation (default: the machine’s clock); later events have not happened yet",
    debug: "show where an internal error comes from",
    explain: "give the intervals that add up to each figure, each with its reason and rules",
    assumeZone: "zone of times written without an offset, which are refused otherwise",
    from: "form of the input; servicenow-log is ServiceNow’s audit log as CSV, servicenow-table its incident table as CSV or JSON, jira issues with their changelog, zendesk ticket metric events, glpi its table of tickets as CSV or JSON (see docs/), all of them gzip or not; FILE.json describes any other event log, in CSV or XES (see docs/event-logs.md)",
    zone: "zone of the times of an imported log, which has none itself",
    importOffer: "offer of the tickets of an imported log",
    map: "a JSON file that replaces parts of how a log is read: those of servicenow-log are listed below, those of other systems in docs/",
    files: "tickets: one JSON object, an array, or one a line (NDJSON), gzip or not; - is standard input",
    offer: "support offer",
    priority: "priority of the incident",
    at: "instant at which the clock starts",
    metric: "which commitment (default: the first one; that of requests with --request)",
    request: "kind of request",
    api: "the incident is one of an API that the commitment names",
    year: "civil year",
    mapParts: "How --from servicenow-log reads a log, and what --map replaces:",
    shell: (shells: string) => `one of ${shells}`,
    orderingAccount: "an account with its subscriptions as JSON; - is standard input",
    kind: "kind of change, as major-release or maintenance; an unknown one lists those of the contract",
    announced: "instant of the announcement (default, where none is planned: that of --now)",
    planned: "instant at which the change is planned",
    ledger:
      "a JSON list of interruptions, [{ service, kind, start, end }], to sum per month; - is standard input",
    declaration: "a declaration, as JSON; - is standard input",
    customerAccount: "the customer’s account, as JSON",
    history: "earlier tickets, to see what recurs",
    open: "print only the ticket record to go on with",
    commands: {
      audit: auditEn.help,
      desk: deskEn.help,
      merge: auditEn.help.merge,
      raci: raciEn.help,
      web: webEn.help,
      simulate: simulateEn.help,
      triage: {
        summary: "decide on a declaration: accepted, covered, which priority, which deadlines, who acts",
        examples: [
          "fe-triage triage declaration.json --account account.json",
          "fe-triage triage declaration.json --account account.json --open | fe-triage check -",
        ],
      },
      check: {
        summary: "say for each ticket whether its commitments were met",
        examples: [
          "fe-triage check ticket.json --explain",
          "fe-triage check tickets.ndjson --format ndjson --now 2026-06-01T00:00:00+02:00",
          "fe-triage check log.csv.gz --from servicenow-log --offer premium --format ndjson",
          "fe-triage check log.csv --from mapping.json",
          "zcat log.ndjson.gz | fe-triage check - --reading regradeClock=restart",
        ],
      },
      deadline: {
        summary: "compute one deadline",
        examples: [
          "fe-triage deadline --offer standard --priority P3 --at 2026-05-07T16:00:00+02:00 --explain",
          "fe-triage deadline --offer business --priority P1 --metric MTTR --api --at 2026-05-07T16:00:00+02:00",
          "fe-triage deadline --offer standard --request quota-change --at 2026-05-07T16:00:00+02:00",
        ],
      },
      offer: {
        summary: "tell the support offer in force of an account, and until when it binds",
        examples: [
          "fe-triage offer fixtures/accounts/growing.json --now 2026-07-01T12:00:00+02:00",
          "fe-triage offer fixtures/accounts/europe.json --reading offerOrder=table --format json",
        ],
      },
      notice: {
        summary: "tell when a release or change may happen, must be announced, or was announced too late",
        examples: [
          "fe-triage notice --kind major-release --announced 2026-05-07T16:00:00+02:00",
          "fe-triage notice --kind breaking-api --planned 2026-09-01T06:00:00+02:00",
          "fe-triage notice --ledger fixtures/ledgers/spring.json",
        ],
      },
      calendar: {
        summary: "show the business days, holidays and clock changes of a year",
        examples: [
          "fe-triage calendar 2026",
          "fe-triage calendar 2026 --holidays alsace-moselle --format ics",
        ],
      },
      readings: {
        summary: "list where the contract leaves a choice, and the values of each",
        examples: ["fe-triage readings", "fe-triage readings --lang fr --reading onHoldClock=runs"],
      },
      machine: {
        summary: "draw the ticket lifecycle",
        examples: ["fe-triage machine", "fe-triage machine --format json"],
      },
      help: {
        summary: "show the help of a command",
        examples: ["fe-triage help check", "fe-triage help --lang fr"],
      },
      completion: {
        summary: "print a completion script for a shell",
        examples: ["source <(fe-triage completion bash)", "fe-triage completion fish"],
      },
    },
  },
};

/** Every sentence of the command line. */
export type CommandWords = typeof en;
