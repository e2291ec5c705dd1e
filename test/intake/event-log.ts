/** Small event logs, and what is made of them. */

import { flexibleEngine } from "../../src/contract/flexible-engine/index.js";
import { loadContract } from "../../src/contract/load.js";
import { type Terms, termsOf } from "../../src/contract/terms.js";
import { loadEventLogMapping } from "../../src/intake/event-log.mapping.js";
import type { EventLogOptions } from "../../src/intake/event-log-importer.js";
import type { ImportedTicket, RejectedCase } from "../../src/intake/imported-ticket.js";
import { readEventLog } from "../../src/intake/read-event-log.js";
import { readTicket } from "../../src/ticket/record.js";
import { replay } from "../../src/ticket/replay.js";

export const terms = termsOf(loadContract(flexibleEngine));

/** A mapping with an activity for each event, named as it is, and some that stand for several. */
export const activities = {
  ...Object.fromEntries(
    [
      ...["received", "information-requested", "information-provided", "acknowledged", "held", "resumed"],
      ...["regraded", "offer-changed", "resolved", "deployed", "refused", "confirmed", "commented"],
    ].map((event) => [event, event]),
  ),
  vendor: { event: "held", reason: "vendor" },
  dispute: { event: "held", reason: "priority-dispute" },
  fixed: { event: "resolved", fix: { needsRelease: true, availableIn: "pre-production" } },
  outside: { event: "closed-out-of-scope", rule: "SCP-2" },
  raised: { event: "regraded", to: "P1" },
  upgraded: { event: "offer-changed", to: "premium" },
  working: ["acknowledged", "resumed", "refused"],
  asking: ["information-requested", { event: "held", reason: "customer" }],
  note: null,
};
export const document = {
  columns: { case: "id", time: "at", activity: "what", priority: "priority" },
  offer: "business",
  priority: "P3",
  activities,
};

/** A text as a field of a CSV record. */
const cell = (text: string) => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
export const csvOf = (rows: readonly (readonly string[])[]) =>
  rows.map((row) => `${row.map(cell).join(",")}\n`).join("");

export const HEADER = ["id", "at", "what", "priority"];

/** All that a log gives under a mapping. */
export async function readAll(
  text: string,
  mapping: object = document,
  options: Partial<EventLogOptions> = {},
) {
  const log = readEventLog(text, { terms, mapping: loadEventLogMapping(mapping), ...options });
  const cases: (ImportedTicket | RejectedCase)[] = [];
  for await (const one of log.cases) cases.push(one);
  return { cases, totals: log.totals };
}

/** A record that the lifecycle accepts under the terms, or an error. */
export function replayed({ record }: ImportedTicket, under: Terms = terms) {
  return replay(readTicket(record, under), under, Date.UTC(2027, 0));
}

/** The ticket of a log of one case on Monday 7 March 2016 in UTC, as short texts: rows of time, activity, priority. */
export async function imported(
  rows: readonly (readonly [at: string, what: string, priority?: string])[],
  mapping: object = document,
  options: Partial<EventLogOptions> = {},
) {
  const lines = rows.map(([at, what, priority = ""]) => ["T1", at && `2016-03-07T${at}:00Z`, what, priority]);
  const { cases, totals } = await readAll(csvOf([HEADER, ...lines]), mapping, { zone: "UTC", ...options });
  const [ticket] = cases;
  if (ticket === undefined || "problems" in ticket) throw new Error(ticket?.problems[0]?.message);
  replayed(ticket, options.terms);
  return {
    ticket,
    totals,
    events: ticket.record.events.map(({ at, type, ...rest }) =>
      [
        at.slice(11, 16),
        type,
        ...Object.values(rest).map((value) => (typeof value === "object" ? "fix" : value)),
      ].join(" "),
    ),
    made: ticket.made.map(({ code, event }) => `${event} ${code}`),
    dropped: ticket.dropped.map(({ code, rows }) => `${rows} ${code}`),
  };
}
