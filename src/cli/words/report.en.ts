import { SHORT_DAYS } from "../../wording/short-names.js";

const number = (n: number) => n.toLocaleString("en");
const count = (n: number, one: string, many = `${one}s`) => `${number(n)} ${n === 1 ? one : many}`;
const padded = (hour: number) => String(hour).padStart(2, "0");

/** The sentences of a report in English. */
export const reportEn = {
  help: {
    report: "write a report for a meeting into this file: one HTML file with charts, which needs no network",
    reportOfParts: "write the report of the whole into this file, as `audit --report` does",
  },
  title: "How the commitments were kept",
  contents: "In this report",
  sections: {
    groups: "Figures",
    months: "Compliance over time",
    ratios: "Time taken and time promised",
    arrivals: "When tickets come in",
    breaches: "What went wrong",
    worst: "The worst tickets",
    readings: "How the contract was read",
    input: "What was looked at",
  },
  noTickets: "There are no tickets.",
  footer:
    "This file holds all that it shows, reaches nothing, and runs no script. What is folded is printed too.",
  percent: (n: number) => `${n}%`,
  moreThan: (percent: number) => `> ${number(percent)}%`,
  between: (from: number, to: number) => `${number(from)}–${number(to)}%`,
  behind: (title: string) => `${title}: the figures`,

  tickets: "tickets",
  verdict: { met: "met", breached: "breached", pending: "pending", none: "no commitment" },

  groupsCaption: "Clocks by group: how many, how they stand, and the counted time that they took",
  groupsLeftOut: (shown: number, all: number) =>
    `The ${number(shown)} groups with the most breaches, of ${number(all)}; --format csv has them all.`,
  meanMarks: "Beside the mean: ≤ it is within the target, > it is beyond.",
  meanIs: { met: "the mean is within the target", breached: "the mean is beyond the target" },
  runningTitle: "Clocks that still run",
  running: (n: number) =>
    `${count(n, "clock")} still ran at the evaluation and ${n === 1 ? "is" : "are"} in none of the percentiles above, which are therefore too good. The Kaplan–Meier estimate has ${n === 1 ? "it" : "them"} in: what is known of a clock that runs is that it takes at least what it has taken so far. It says nothing where too many still run.`,
  runningCaption: "Percentiles of counted time with the clocks that still run, by the Kaplan–Meier estimate",
  stillRunning: "still running",

  monthsOf: (metric: string) => `${metric} by month of receipt`,
  monthsCaption:
    "The share of the judged commitments that were met, by the month in which the ticket was received; below it how many were judged. A dotted line stands where months without tickets are left out.",
  monthsSay:
    "A bar for each month, divided into the commitments met and breached; the table below has the figures.",
  monthSays: (name: string, { met, breached, pending }: { met: number; breached: number; pending: number }) =>
    `${name}: ${number(met)} met, ${number(breached)} breached, ${number(pending)} pending`,
  judgedClocks: "judged",
  period: "month",

  ratiosOf: (metric: string) => `${metric}: counted time as a share of the target`,
  ratiosCaption:
    "How many commitments took how much of their target. A step ends with its figure: 90–100% took at most the whole target. Commitments that are pending are not in it.",
  ratiosSay: (met: number, late: number, open: number) =>
    `${number(met)} commitments were met, ${number(late)} were breached, ${number(open)} are breached and still open; the table below has them by share of the target.`,
  ratioSays: (step: string, [met = 0, late = 0, open = 0]: readonly number[]) =>
    `${step} of the target: ${number(met)} met, ${number(late)} breached, ${number(open)} breached and still open`,
  ratioAxis: "counted time, in percent of the target",
  ending: { met: "met", late: "breached", open: "breached and still open" },
  ofTarget: "of the target",
  target: "target",

  arrivalsTitle: "Tickets by weekday and hour of receipt",
  arrivalsCaption: (zone: string) =>
    `Tickets received in each hour of the week, ${zone} time. The outlines are the hours of the contract’s calendars; public holidays are not left out.`,
  alwaysOpen: (names: readonly string[]) => `Always open: ${names.join(", ")}.`,
  arrivalsSay: (day: number, hour: number, n: number) =>
    `${SHORT_DAYS.en[day]} ${padded(hour)}:00–${padded(hour + 1)}:00: ${count(n, "ticket")}`,
  weekday: (day: number) => SHORT_DAYS.en[day] as string,
  hour: (hour: number) => padded(hour),
  hours: (hour: number) => `${padded(hour)}:00–${padded(hour + 1)}:00`,
  receivedAt: "received",

  noBreach: "No commitment was breached.",
  lateness: "By how much the commitments were breached",
  history: "What went before the breach; several may hold of one, or none",
  cause: "cause",
  breaches: "breaches",
  share: "of all",
  rejectedSays: "What is no ticket was counted and left out: no figure above has it.",
  rejectedCaption: "Rejected lines by what is wrong with them",
  kind: "kind",
  lines: "lines",

  noWorst: "No ticket has a breached commitment.",
  worstCaption: (n: number) =>
    n === 1
      ? "The ticket that took the most of its target, with its life and the reckoning of its time."
      : `The ${n} tickets that took the most of their target, with their lives and the reckoning of their time.`,
  tookOfTarget: (percent: string) => `took ${percent} of its target`,
  tookTimesTarget: (times: number) => `took ${number(times)} times its target`,
  timelineOf: (place: number) => `Life of ticket ${place}`,
  whyOf: (place: number) => `Why: the intervals of ticket ${place}, each with its rules, and its events`,
  clockSays: (metric: string, taken: string, due: string) =>
    `${metric}: ${taken}${due === "" ? "" : `, ${due}`}.`,
  states: "status",
  deadlineAt: (when: string) => `deadline ${when}`,
  sign: {
    counted: "counted",
    late: "counted beyond the target",
    paused: "on hold or waiting",
    closed: "not counted",
    deadline: "deadline",
    event: "event",
  },
  furtherIntervals: (n: number) => `… ${number(n)} further intervals, summed up here`,
  furtherEvents: (n: number) => `${number(n)} further events`,
  events: "Events",
  event: "event",
  when: "when",

  rules: "rules",

  readingsCaption:
    "Where the text of the contract can be read in more than one way, the figures rest on one reading. These are the choices on which they depend, and how they were made.",
  readingsTitle: "Readings of the contract",
  askAll: "With --readings all the report also says how many tickets each of them decides.",
  reading: "reading",
  question: "question",
  inForce: "read as",
  notDefault: "(not the default)",
  clauses: "clauses",
  decides: "read otherwise alone",
  decidesTickets: (amount: string, n: number) => `decides ${amount} ${n === 1 ? "ticket" : "tickets"}`,

  provenanceCaption:
    "The same files, options and instant of evaluation give the same report, to the byte, whoever makes it with the same version.",
  evaluatedAt: "evaluated",
  contract: "contract",
  zone: "time zone",
  counts: "counts",
  countsOf: (tickets: number, rejected: number) =>
    `${count(tickets, "ticket")}, ${count(rejected, "line")} rejected`,
  options: "options",
  groupedBy: "summed up by",
  madeBy: "made by",
  inputKind: { tickets: "tickets", part: "part of an audit", mapping: "mapping", contract: "contract" },
  inputsCaption: "Files that were read, with the digest of their bytes",
  file: "file",
  bytes: "bytes",
  notAgain: "cannot be read again",
};

/** Every sentence of a report. */
export type ReportWords = typeof reportEn;
