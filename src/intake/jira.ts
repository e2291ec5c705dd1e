import { quote } from "../wording/issues.js";
import type { EventRow } from "./case-steps.js";
import { importCase } from "./event-log.js";
import type { EventLogImporter } from "./event-log-importer.js";
import type { ImportedTicket, RejectedCase } from "./imported-ticket.js";
import { JIRA_CREATED, JIRA_OTHER, JIRA_PRIORITY } from "./jira.map.js";
import { type Change, changesIn } from "./jira-changes.js";
import { verdictsIn } from "./jira-sla.js";
import { elementsIn, type InputValues, own, textOf } from "./json-input.js";
import type { EventLog } from "./read-event-log.js";
import {
  brokenCase,
  counted,
  problemOfRows,
  rejected,
  rowOf,
  type SystemOptions,
  systemImporterOf,
} from "./system-importer.js";

/**
 * Reads the issues of Jira as ticket records, one after another: issues with their changelogs, or documents of a search
 * that have them in `issues`. Beside the issue at hand only the keys of those before are held in memory. An issue that
 * cannot be a record is given with its problems. Throws an {@link InputError} at once where the options do not fit the
 * contract.
 */
export function readJira(values: InputValues, options: SystemOptions): EventLog {
  const importer: EventLogImporter = {
    ...systemImporterOf("jira", "changes", options),
    standsIn: ({ type }) =>
      type === "acknowledged" ? "stand-in-answer" : type === "refused" ? "stand-in-refused" : null,
  };
  async function* tickets() {
    const given = new Set<string>();
    for await (const one of elementsIn(values, "issues")) {
      if ("problem" in one) yield brokenCase(one);
      else {
        const ticket = importIssue(one.value, given, importer);
        given.add(ticket.id);
        yield "problems" in ticket ? { ...ticket, place: one.place } : ticket;
      }
    }
  }
  return counted(tickets());
}

/**
 * Makes a ticket record of an issue. Its rows are its creation and each change of its changelog; a status that it is
 * created in, and that is no receipt, is a row of its own.
 */
function importIssue(
  issue: unknown,
  given: ReadonlySet<string>,
  importer: EventLogImporter,
): ImportedTicket | RejectedCase {
  const id = textOf(own(issue, "key")) || textOf(own(issue, "id"));
  const fields = own(issue, "fields");
  const changelog = own(issue, "changelog");
  const histories = own(changelog, "histories");
  const total = own(changelog, "total");
  if (typeof fields !== "object" || fields === null) {
    return rejected({ id, rows: 1, code: "no-issue", found: quote(issue) }, importer);
  }
  if (!Array.isArray(histories)) return rejected({ id, rows: 1, code: "no-changelog" }, importer);
  const changes = changesIn(histories, importer.time.instantOf);
  const rows = rowsOf(fields, changes, importer);
  const problem = problemOfRows(id, rows.length, given, importer);
  if (problem !== null) return problem;
  if (typeof total === "number" && total > histories.length) {
    const facts = { path: "changelog", found: String(histories.length), allowed: String(total) };
    return rejected({ id, rows: rows.length, code: "changelog-cut", ...facts }, importer);
  }
  const unknown = rows.find(
    ({ activity }) => !importer.isMissing(activity) && importer.eventsOf(activity) === undefined,
  );
  if (unknown !== undefined) {
    const facts = { path: `changes.${unknown.line}.status`, found: quote(unknown.activity) };
    const allowed = Object.keys(importer.mapping.activities).join(", ");
    return rejected({ id, rows: rows.length, code: "unknown-state", ...facts, allowed }, importer);
  }
  const ticket = importCase(id, rows, importer);
  return "problems" in ticket ? ticket : { ...ticket, told: verdictsIn(fields, importer.lang) };
}

function rowsOf(fields: object, changes: readonly Change[], importer: EventLogImporter): EventRow[] {
  const created = textOf(own(fields, "created"));
  const rows = [rowOf(1, created, JIRA_CREATED, initialOf("priority", fields, changes))];
  const status = initialOf("status", fields, changes);
  const events = importer.isMissing(status) ? null : importer.eventsOf(status);
  if (events !== null && events?.[0]?.type !== "received") rows.push(rowOf(1, created, status));
  for (const [index, { time, field, to }] of changes.entries()) {
    const line = index + 2;
    if (field === "status") rows.push(rowOf(line, time, to));
    else if (field === "priority") rows.push(rowOf(line, time, JIRA_PRIORITY, to));
    else rows.push(rowOf(line, time, JIRA_OTHER));
  }
  return rows;
}

/** What a field was at the creation: what its first change went from, or what it still is. */
function initialOf(field: "status" | "priority", fields: object, changes: readonly Change[]): string {
  const first = changes.find((change) => change.field === field);
  return first === undefined ? textOf(own(own(fields, field), "name")) : first.from;
}
