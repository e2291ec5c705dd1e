const count = (n: number, one: string, many = `${one}s`) =>
  `${n.toLocaleString("en")} ${n === 1 ? one : many}`;

const LATENESS: Readonly<Record<string, string>> = {
  "never-stopped": "still open past the deadline",
  "late-under-10": "late by less than 10% of the target",
  "late-under-50": "late by 10% to 50%",
  "late-under-100": "late by 50% to 100%",
  "late-over-100": "late by the target or more",
  paused: "paused on the way",
  regraded: "re-graded on the way",
  reopened: "reopened after a refused resolution",
};

/** The sentences of `audit` in English. */
export const auditEn = {
  help: {
    summary: "judge tickets in bulk, and sum up how the commitments were kept",
    files:
      "tickets, as `check` reads them: JSON, or one a line (NDJSON), gzip or not, or Parquet; - is standard input",
    by: "what to sum up by: offer, priority, month, metric, category, and any field of the tickets",
    out: "write the answer into this file, which gets its name once it is complete",
    rejects: "write each line that is no ticket into this file, with its number and what is wrong with it",
    maxRejects: "stop once more lines than this are rejected",
    jobs: "threads that judge at the same time (default: as many as the machine has processors)",
    shard:
      "judge one part of so many of the tickets, as 3/16; --format partial of each is put together by merge",
    merge: {
      summary: "put the parts of an audit together, made on several machines",
      files: "what `audit --format partial` wrote, one file a part",
      examples: [
        "fe-triage merge part-1.json part-2.json",
        "fe-triage merge part-1.json part-2.json --format csv",
      ],
    },
    compare: "another file, or a part that --format partial wrote, to put beside this one",
    under:
      "another reading of the contract beside the one in force, as regradeClock=restart: the same tickets judged twice (repeatable)",
    offer:
      "another offer beside that of the tickets; of a log of another system the first is that of its tickets (repeatable)",
    failUnder: "exit with status 1 where fewer than this percentage of the commitments were met",
    examples: [
      "fe-triage audit tickets.ndjson.gz",
      "fe-triage audit tickets.ndjson --by offer,priority --format json",
      "fe-triage audit tickets.ndjson --readings all",
      "fe-triage audit tickets.ndjson --report report.html",
      "fe-triage audit tickets.ndjson --format ndjson --out checks.ndjson --rejects bad.ndjson",
      "fe-triage audit tickets.ndjson --format parquet --out checks.parquet",
      "fe-triage audit tickets.ndjson --under regradeClock=restart",
      "fe-triage audit tickets.ndjson --compare tickets.ndjson.gz --format csv",
      "fe-triage audit log.csv.gz --from servicenow-log --by priority --fail-under 95",
    ],
  },
  columns: {
    count: "clocks",
    met: "met",
    breached: "breached",
    pending: "pending",
    none: "none",
    metPercent: "met %",
    meanMs: "mean",
    targetMs: "target",
    p50Ms: "P50",
    p90Ms: "P90",
    p95Ms: "P95",
    p99Ms: "P99",
    contested: "contested",
  },
  dimensions: {
    offer: "offer",
    priority: "priority",
    month: "month",
    metric: "metric",
    category: "category",
  } as Readonly<Record<string, string>>,
  absent: "–",
  tickets: (n: number) => count(n, "ticket"),
  rejected: (n: number) => `${count(n, "line")} rejected`,
  kinds: {
    "not-json": "not JSON",
    "too-deep": "nested too deep",
    "too-long": "too long",
    "not-utf-8": "not UTF-8",
  } as Readonly<Record<string, string>>,
  withoutCommitment: (n: number) => `${count(n, "ticket")} without a commitment`,
  seeRejects: (n: number) =>
    `${count(n, "line")} rejected; --rejects FILE writes each of them with what is wrong`,
  evaluated: (when: string) => `evaluated ${when}`,
  counted: "Figures are counted time of the clocks that stopped; percentiles are by nearest rank.",
  withRunning: (n: number) =>
    `${count(n, "clock")} still ran and ${n === 1 ? "is" : "are"} in none of the percentiles above. With ${n === 1 ? "it" : "them"}, by the Kaplan–Meier estimate:`,
  compliance: {
    perTicket: (percent: string, met: number, judged: number) =>
      `Compliance: ${percent} of the commitments were met (${met.toLocaleString("en")} of ${judged.toLocaleString("en")})`,
    mean: (kept: number, groups: number) =>
      `Compliance: the mean is within the target in ${kept.toLocaleString("en")} of ${count(groups, "group")}`,
  },
  nothingJudged: "Compliance: nothing to tell it from",
  causes: "Breaches by cause",
  cause: (cause: string) => LATENESS[cause] ?? cause,
  worst: "The worst",
  mostContested: "The most contested",
  percent: (value: number) => `${value.toLocaleString("en", { maximumFractionDigits: 2 })}%`,
  badDimension: (name: string) => `--by: ${name} is a figure of the summary, or no name`,
  sameFile: (file: string, options: string) => `${options}: each needs a file of its own, and ${file} is one`,
  overInput: (option: string, file: string) => `${option}: ${file} is read, and would be written over`,
  badNumber: (option: string, found: string, allowed: string) => `${option}: ${found} is not ${allowed}`,
  wholeFrom: (least: number) => `a whole number from ${least} on`,
  wholeBetween: (least: number, most: number) => `a whole number from ${least} to ${most}`,
  part: "a part of so many, as 3/16",
  percentage: "a percentage from 0 to 100",
  tooManyRejects: (place: string, most: number) => `${place}: more than ${count(most, "line")} rejected`,
  tooManyGroups: (most: string) => `--by: ${most}: a field that is another on each ticket makes no summary`,
  ticketOf: (file: string, id: string) => `${file}, ticket ${id}`,
  interrupted: (tickets: number, place: string) =>
    `interrupted after ${count(tickets, "ticket")}, at ${place}`,
  leftIn: (file: string) => `what was complete is in ${file}`,
  progress: (tickets: number, perSecond: number, percent: number | null, left: string | null) =>
    [
      count(tickets, "ticket"),
      `${perSecond.toLocaleString("en", { maximumFractionDigits: 0 })} a second`,
      ...(percent === null ? [] : [`${percent}%`]),
      ...(left === null ? [] : [`${left} left`]),
    ].join(", "),
};

/** Every sentence of `audit`. */
export type AuditWords = typeof auditEn;
