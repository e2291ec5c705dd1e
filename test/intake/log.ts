/** Small ServiceNow logs, and what is made of them. */

import { flexibleEngine } from "../../src/contract/flexible-engine/index.js";
import { loadContract } from "../../src/contract/load.js";
import { termsOf } from "../../src/contract/terms.js";
import type { ImportedTicket, RejectedCase } from "../../src/intake/imported-ticket.js";
import type { ServiceNowOptions } from "../../src/intake/importer.js";
import { readServiceNowLog } from "../../src/intake/read-servicenow-log.js";
import { readTicket } from "../../src/ticket/record.js";
import { replay } from "../../src/ticket/replay.js";

export const terms = termsOf(loadContract(flexibleEngine));

export const HEADER = [
  "number",
  "incident_state",
  "sys_mod_count",
  "opened_at",
  "sys_updated_by",
  "sys_updated_at",
  "priority",
];

/** A row of a log: its state and time, and what is not as usual. */
export type Line = readonly [state: string, at: string, other?: Partial<Record<string, string>>];

/** A log of one incident, received on Monday 7 March 2016 at 09:00. */
export function logOf(lines: readonly Line[], id = "INC1"): string {
  const rows = lines.map(([state, at, other = {}], index) => {
    const fields: Record<string, string> = {
      number: id,
      incident_state: state,
      sys_mod_count: String(index),
      opened_at: "7/3/2016 09:00",
      sys_updated_by: "Updated by 1",
      sys_updated_at: at,
      priority: "3 - Moderate",
      ...other,
    };
    return HEADER.map((column) => fields[column]).join(",");
  });
  return [HEADER.join(","), ...rows, ""].join("\n");
}

type Options = Partial<ServiceNowOptions>;

/** All that a log gives. Times are read as French time, unless told. */
export async function readAll(text: string | Iterable<string>, options: Options = {}) {
  const log = readServiceNowLog(text, { terms, zone: "Europe/Paris", offer: "business", ...options });
  const incidents: (ImportedTicket | RejectedCase)[] = [];
  for await (const incident of log.incidents) incidents.push(incident);
  return { incidents, totals: log.totals };
}

/** The ticket of a log of one incident, as short texts; the lifecycle must accept it. */
export async function imported(lines: readonly Line[], options: Options = {}) {
  const { incidents } = await readAll(logOf(lines), options);
  const [ticket] = incidents;
  if (ticket === undefined || "problems" in ticket) throw new Error(ticket?.problems[0]?.message);
  const under = options.terms ?? terms;
  replay(readTicket(ticket.record, under), under, Date.UTC(2020, 0));
  return {
    ticket,
    events: ticket.record.events.map(({ at, type, ...rest }) =>
      [at.slice(5, 16).replace("T", " "), type, ...Object.values(rest)].join(" "),
    ),
    made: ticket.made.map(({ code, event }) => `${event} ${code}`),
    dropped: ticket.dropped.map(({ code, rows }) => `${rows} ${code}`),
  };
}
