import type { Language, Words } from "./language.js";
import { problemWith } from "./sentence.js";

/** A name inside a sentence: `Business hours` as `business hours`. */
const lower = (name: string) => name.charAt(0).toLowerCase() + name.slice(1);

const codes: Readonly<Record<string, string>> = {
  missing: "a field is missing",
  "wrong-type": "a value of the wrong type",
  "not-one-of": "an unknown name",
  "too-small": "too small a value",
  "too-big": "too large a value",
  "unknown-field": "an unknown field",
  "wrong-format": "a value in the wrong form",
  "not-a-date-time": "not a date and time",
  "no-such-date": "a date that does not exist",
  "no-such-time": "a time of day that does not exist",
  "no-offset": "a time without its offset from UTC, so that two parties could read it differently",
  "no-such-offset": "an offset from UTC that does not exist",
  "out-of-order": "an event earlier than the one before it",
  "received-first": "the log does not begin with the receipt of the ticket",
  "received-once": "a ticket is received once",
  "asked-differently": "a part of another summary",
  "no-such-event": "the log has no event of this index",
  "ends-too-early": "a stretch of time that ends before it starts",
  "nothing-to-dispute": "without a priority there is none to dispute",
  "no-room-for-dispute":
    "there is no room for a dispute: the ticket is not in progress under one priority then",
  "received-later": "the ticket is received after the instant of evaluation",
  "not-allowed": "the lifecycle does not allow this event here",
  "same-priority": "a re-grade to the priority that the ticket has already",
  "same-offer": "a change to the offer that is in force already",
  "fix-not-in-production": "a fix that needs no release is resolved once it is in production",
  "no-reopening": "a resolution cannot be refused under the reading in force: a new ticket is made",
  "unknown-rule": "a rule that the contract does not list",
  "unknown-reading": "an unknown reading",
  "unknown-option": "a reading without this option, or with an option left out",
  "unread-reading": "a reading that nothing in the contract reads",
  "unknown-name": "a name that the contract does not define",
  "not-each-once": "a list that does not have each of them exactly once",
  "bad-dates": "days in force that end before they begin",
  "not-in-contract": "the contract says nothing of it",
  "ends-before-start": "an interruption that does not end after it starts",
  "too-deep": "nested too deep",
  gap: "no row is in force, where one has to be",
  overlap: "more than one row is in force, where one has to be",
  "no-such-zone": "an unknown time zone",
  "never-open": "a calendar that never opens",
  "no-such-holiday": "a holiday that is on no day of the year",
  "named-twice": "a name given twice",
  "no-option": "a reading without any option",
  "no-weight": "weights of which none is above zero",
  "no-team": "tickets that no team takes",
  "no-level": "an escalation from a level that no ticket comes to",
  "nothing-to-fit": "no ticket has a first answer, so that there is nothing to fit a desk on",
  "log-too-long": "more days from the first ticket to the last than a scenario runs for",
  "more-than-all": "shares that are more than all together",
  "beyond-time": "an instant, or a deadline counted from it, that no calendar goes to",
};

/** The engine's sentences in English. */
export const en = {
  lang: "en" as Language,
  nothing: "nothing",
  anotherValue: "another value",
  allowedInstant: "ISO 8601 with Z or an offset, as 2026-05-07T16:12:00+02:00",
  allowedYears: "the years 1 to 9999",
  receivedFirst: "“received” as the first event, and only there",
  notBefore: (at: string) => `an instant not before ${at}`,
  after: (at: string) => `an instant after ${at}`,
  type: (name: string) =>
    ({
      string: "text",
      number: "a number",
      int: "a whole number",
      boolean: "true or false",
      array: "a list",
      object: "an object",
      record: "an object",
    })[name] ?? name,
  atLeast: (n: number, kind: string) =>
    kind === "string"
      ? "text that is not empty"
      : kind === "array"
        ? `at least ${n} of them`
        : `at least ${n}`,
  atMost: (n: number, kind: string) => (kind === "array" ? `at most ${n} of them` : `at most ${n}`),
  moreThan: (n: number) => `more than ${n}`,
  teamFor: (level: number) => `a team of level ${level} that takes them`,
  multipleOf: (n: number) => `a multiple of ${n}`,
  form: (name: string, pattern: string) =>
    name === "date" ? "a date YYYY-MM-DD" : `text of the form ${pattern}`,
  without: (keys: string) => `the object without ${keys}`,
  problem: problemWith({
    codes,
    ticket: (id) => `ticket ${id}`,
    event: (index) => `event ${index}`,
    found: (found) => `found: ${found}`,
    allowed: (allowed) => `allowed: ${allowed}`,
    input: "input",
    colon: ":",
  }),
  whatIsWrong: (code: string) => (Object.hasOwn(codes, code) ? (codes[code] as string) : code),
  status: (status: string) => status.replaceAll("-", " "),
  eventWhile: (type: string, status: string) => `“${type}” while ${status.replaceAll("-", " ")}`,
  notAfterNow: (now: string) => `an instant not after ${now}`,
  trace: {
    counted: (calendar: Words) => `${lower(calendar.en)}: counted`,
    clocksForward: (calendar: Words, by: string) =>
      `${lower(calendar.en)}: counted (the clocks went forward by ${by} here)`,
    clocksBack: (calendar: Words, by: string) =>
      `${lower(calendar.en)}: counted (the clocks went back by ${by} here)`,
    outsideHours: (calendar: Words) => `outside ${lower(calendar.en)}`,
    dayOff: (weekdays: string) => `${weekdays}: not a business day`,
    holiday: (name: Words) => `public holiday: ${name.en}`,
    held: (reason: string) => `on hold (${reason}): not counted`,
    heldCounted: (reason: string) => `on hold (${reason}), which does not stop this clock: counted`,
    awaiting: "waiting for information from the customer: not counted",
    awaitingCounted: "waiting for information, which does not stop this clock: counted",
    resolvedAndRefused: "resolved, then refused by the customer: not counted",
    reason: (reason: string) =>
      ({
        "priority-dispute": "priority dispute",
        customer: "customer",
        vendor: "vendor",
        other: "other reason",
      })[reason] ?? reason,
    fromStart: (graded: string, judged: string) =>
      `graded ${graded} then, judged as ${judged} from the start`,
    fromRegrade: (judged: string) => `counting began again when re-graded to ${judged}`,
    byShare: (graded: string, judged: string) =>
      `consumed under ${graded}, carried over to ${judged} as a share of the target`,
    noShare: (graded: string) => `nothing is consumed under ${graded}, which has no target`,
    weekday: (day: number) =>
      ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"][day] as string,
    and: (items: readonly string[]) =>
      items.length < 2 ? items.join("") : `${items.slice(0, -1).join(", ")} and ${items.at(-1)}`,
  },
  note: {
    tooLate: (type: string, at: string) =>
      `“${type}” came after the automatic closure of ${at}: it is noted and changes nothing`,
    regradeOutside: (from: string, to: string) =>
      `re-graded from ${from} to ${to}, which the re-grading procedure does not describe: allowed, and noted`,
  },
  noMetric: "no commitment exists for a ticket of this kind",
};

/** Every sentence of the engine, as functions of what they speak of. */
export type Catalogue = typeof en;
