import type { EventRow } from "./case-steps.js";
import { inOrder } from "./in-order.js";
import { rowOf } from "./system-importer.js";

/** An event of the metrics of a ticket. */
export interface MetricEvent {
  /** Its number in the input, the first being 1. */
  readonly line: number;
  readonly time: string;
  readonly metric: string;
  readonly type: string;
}

/** The metrics whose clocks follow the status of a ticket. */
const CLOCKS: readonly string[] = ["requester_wait_time", "agent_work_time", "resolution_time"];
const STEPS: readonly string[] = ["activate", "pause", "fulfill"];

const isReply = ({ metric, type }: MetricEvent) => metric === "reply_time" && STEPS.includes(type);
const isClock = ({ metric, type }: MetricEvent) => CLOCKS.includes(metric) && STEPS.includes(type);

/** The events of a ticket as rows, each named by what it tells: the status that the clocks then show, or a reply. */
export function metricRows(
  events: readonly MetricEvent[],
  priority: string,
  instantOf: (time: string) => number | null,
): EventRow[] {
  const rows: EventRow[] = [];
  const dated: (MetricEvent & { readonly atMs: number })[] = [];
  const add = ({ line, time }: MetricEvent, activity: string) =>
    rows.push(rowOf(line, time, activity, priority));
  for (const event of events) {
    const atMs = instantOf(event.time);
    if (atMs === null) add(event, isClock(event) || isReply(event) ? "open" : nameOf(event));
    else dated.push({ ...event, atMs });
  }
  // A reply that goes with a change of status came before it: a ticket that is answered then waits.
  const rank = (event: MetricEvent) => (isClock(event) ? 1 : 0);
  const { ordered } = inOrder(dated, (a, b) => a.atMs - b.atMs || rank(a) - rank(b));
  const clocks = new Map<string, string>();
  let hasBegun = false;
  let hasReply = false;
  for (let start = 0, end = 0; start < ordered.length; start = end) {
    while (end < ordered.length && ordered[end]?.atMs === ordered[start]?.atMs) end++;
    const together = ordered.slice(start, end);
    const moves = together.filter(isClock);
    const status = statusAfter(moves, clocks);
    for (const event of together) {
      const isStart = !hasBegun && event.type === "activate";
      if (isClock(event)) add(event, isStart ? "created" : status);
      else if (!isReply(event)) add(event, nameOf(event));
      else if (event.type === "fulfill") {
        add(event, hasReply ? "replied again" : "replied");
        hasReply = true;
      } else add(event, isStart ? "created" : "requester commented");
    }
    hasBegun ||= together.some((event) => isClock(event) || isReply(event));
  }
  return rows;
}

/** What an event is called that moves no clock: its type, or its metric where another metric does what clocks do. */
function nameOf({ metric, type }: MetricEvent): string {
  return STEPS.includes(type) ? metric : type;
}

/** The status that the clocks show once some of them have moved at one instant. */
function statusAfter(moves: readonly MetricEvent[], clocks: Map<string, string>): string {
  for (const { metric, type } of moves) clocks.set(metric, type);
  const types = moves.map(({ type }) => type);
  if (types.includes("fulfill") && !types.includes("activate")) return "solved";
  // The requester waits while others are asked, and does not while it is asked itself; agents wait in both.
  if (clocks.get("requester_wait_time") === "pause") return "pending";
  return clocks.get("agent_work_time") === "pause" ? "hold" : "open";
}
