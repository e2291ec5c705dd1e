import { quote } from "../wording/issues.js";
import { InputError } from "../wording/problem.js";
import { importCase } from "./event-log.js";
import type { EventLogImporter } from "./event-log-importer.js";
import type { ImportedTicket, RejectedCase } from "./imported-ticket.js";
import { elementsIn, type InputValue, type InputValues, listOf, own, textOf } from "./json-input.js";
import type { EventLog } from "./read-event-log.js";
import { type Remark, remark, type ToldCode } from "./remark.js";
import {
  brokenCase,
  counted,
  MOST_ROWS,
  problemOfRows,
  rejected,
  type SystemOptions,
  systemImporterOf,
} from "./system-importer.js";
import { problemOf } from "./wording.js";
import { type MetricEvent, metricRows } from "./zendesk-steps.js";

/** What may be held in memory: events come in order of time, those of a ticket anywhere. */
const MOST_HELD = 1_000_000;

/** What is known of a ticket. */
interface Held {
  /** Its events, as many as a ticket may have. */
  readonly events: MetricEvent[];
  count: number;
  /** Metrics whose target Zendesk says was missed. */
  readonly breached: Set<string>;
}

/**
 * Reads ticket metric events of Zendesk as ticket records: events, or documents that have them in
 * `ticket_metric_events`, and maybe their tickets in `tickets`, which say the priorities. The events of a ticket may
 * stand anywhere, so that all are held in memory, up to a bound; a ticket that cannot be a record is given with its
 * problems. Throws an {@link InputError} at once where the options do not fit the contract, and while reading where the
 * bound is passed.
 */
export function readZendesk(values: InputValues, options: SystemOptions): EventLog {
  const importer: EventLogImporter = {
    ...systemImporterOf("zendesk", "events", options),
    standsIn: ({ type }) => (type === "refused" ? "stand-in-refused" : null),
  };
  async function* tickets(): AsyncGenerator<ImportedTicket | RejectedCase> {
    const held = new Map<string, Held>();
    const priorities = new Map<string, string>();
    let line = 0;
    for await (const one of elementsIn(noting(priorities, values, importer), "ticket_metric_events")) {
      line++;
      if ("problem" in one) yield brokenCase(one);
      else if (!take(one.value, line, held)) {
        const facts = { id: "", rows: 1, code: "no-metric-event", found: quote(one.value) };
        yield { ...rejected(facts, importer), place: one.place };
      }
      refuseMore(line + priorities.size, one.place, importer);
    }
    for (const [id, ticket] of held) yield imported(id, ticket, priorities.get(id) ?? "", importer);
  }
  return counted(tickets());
}

/** The same values but those that hold tickets alone; the priorities of the tickets that documents hold are noted. */
async function* noting(
  priorities: Map<string, string>,
  values: InputValues,
  importer: EventLogImporter,
): AsyncGenerator<InputValue> {
  for await (const one of values) {
    const tickets = "value" in one ? own(one.value, "tickets") : undefined;
    for (const ticket of listOf(tickets)) {
      const priority = textOf(own(ticket, "priority"));
      if (priority !== "") priorities.set(textOf(own(ticket, "id")), priority);
    }
    refuseMore(priorities.size, one.place, importer);
    const hasEvents = "value" in one && own(one.value, "ticket_metric_events") !== undefined;
    if (hasEvents || !Array.isArray(tickets)) yield one;
  }
}

function refuseMore(held: number, place: string, { lang }: EventLogImporter): void {
  if (held <= MOST_HELD) return;
  const facts = { code: "too-many-events", path: place, found: "", allowed: String(MOST_HELD) };
  throw new InputError([problemOf(lang, facts)]);
}

/** Puts an event to its ticket; whether it is one. */
function take(value: unknown, line: number, held: Map<string, Held>): boolean {
  const id = textOf(own(value, "ticket_id"));
  const metric = textOf(own(value, "metric"));
  const type = textOf(own(value, "type"));
  if (id === "" || metric === "" || type === "") return false;
  const ticket = held.get(id) ?? { events: [], count: 0, breached: new Set<string>() };
  held.set(id, ticket);
  ticket.count++;
  if (ticket.count > MOST_ROWS) ticket.events.length = 0;
  else ticket.events.push({ line, time: textOf(own(value, "time")), metric, type });
  // A breach that is marked so did not come about.
  if (type === "breach" && own(value, "deleted") !== true) ticket.breached.add(metric);
  return true;
}

const NONE: ReadonlySet<string> = new Set();
/** Metrics that Zendesk has targets for, and some to spare. */
const MOST_TOLD = 20;

function imported(
  id: string,
  { events, count, breached }: Held,
  priority: string,
  importer: EventLogImporter,
): ImportedTicket | RejectedCase {
  const problem = problemOfRows(id, count, NONE, importer);
  if (problem !== null) return problem;
  const ticket = importCase(id, metricRows(events, priority, importer.time.instantOf), importer);
  if ("problems" in ticket) return ticket;
  const told = [...breached].slice(0, MOST_TOLD).map((metric): Remark<ToldCode> => {
    return remark("own-verdict-breached", { event: 0, line: 1, found: metric.slice(0, 80) }, importer.lang);
  });
  return { ...ticket, told };
}
