import type { Terms } from "../../contract/terms.js";
import type { Change } from "../../simulate/change.js";
import type { Ticket, TicketRecord } from "../../ticket/record.js";
import { formatInstant, parseInstant, readInstant } from "../../time/instant.js";

/** One thing that is otherwise in a ticket shown beside the one that is. */
export type Choice =
  | { readonly offer: string }
  | { readonly priority: string }
  | { readonly regrade: string; readonly at: string };

/** More than anybody compares. */
export const MOST_CHOICES = 12;

/** Choices as somebody sent them, without what is none. */
export function readChoices(value: unknown): readonly Choice[] {
  return Array.isArray(value) ? value.filter(isChoice).slice(0, MOST_CHOICES) : [];
}

function isChoice(value: unknown): value is Choice {
  if (typeof value !== "object" || value === null) return false;
  const { offer, priority, regrade, at } = value as Readonly<Record<string, unknown>>;
  if ([offer, priority, regrade].filter((one) => typeof one === "string").length !== 1) return false;
  return regrade === undefined || (typeof at === "string" && typeof readInstant(at) === "number");
}

/** The choices that a ticket can be set beside: those of names that its contract has, and that are not its own. */
export function choicesFor(choices: readonly Choice[], { vocabulary }: Terms, ticket: Ticket): Choice[] {
  return choices.filter((one) => {
    if ("offer" in one) return vocabulary.offers.includes(one.offer) && one.offer !== ticket.offer;
    if ("regrade" in one) return vocabulary.priorities.includes(one.regrade);
    return vocabulary.priorities.includes(one.priority) && one.priority !== ticket.priority;
  });
}

/** A variant of a longer log takes long enough to be noticed: there somebody has to ask for it. */
const LONG_EVENTS = 200;

/** What stands beside a ticket until somebody chooses: the offers and the priorities next to its own. */
export function nextChoices({ vocabulary }: Terms, { offer, priority, events }: Ticket): Choice[] {
  if (events.length > LONG_EVENTS) return [];
  // What the log changes to by itself cannot have been there before.
  const later = events.flatMap((event) => ("to" in event ? event.to : []));
  const next = (all: readonly string[], own: string) => {
    const at = all.indexOf(own);
    return [all[at - 1], all[at + 1]].filter((one) => one !== undefined && !later.includes(one)) as string[];
  };
  return [
    ...next(vocabulary.offers, offer).map((to) => ({ offer: to })),
    ...(priority == null ? [] : next(vocabulary.priorities, priority).map((to) => ({ priority: to }))),
  ];
}

/** A choice as the engine simulates it. */
export function changeOf(choice: Choice): RecordChange {
  if ("offer" in choice) return { kind: "offer", to: choice.offer };
  if ("priority" in choice) return { kind: "priority", to: choice.priority };
  return { kind: "regrade", to: choice.regrade, atMs: parseInstant(choice.at) };
}

/** A change that a record can take. */
type RecordChange = Extract<Change, { kind: "offer" | "priority" | "regrade" | "move" }>;

/** The record with a change made to it: its log in the order of time, what was added after what is there. */
export function changedRecord(record: TicketRecord, change: RecordChange, { zone }: Terms): TicketRecord {
  if (change.kind === "offer") return { ...record, offer: change.to };
  if (change.kind === "priority") return { ...record, priority: change.to };
  const at = formatInstant(change.atMs, zone);
  const events =
    change.kind === "move"
      ? record.events.map((event, index) => (index === change.index ? { ...event, at } : event))
      : [...record.events, { type: "regraded" as const, to: change.to, at }];
  return { ...record, events: events.sort((a, b) => parseInstant(a.at) - parseInstant(b.at)) };
}
