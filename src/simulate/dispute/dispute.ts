import { type DateInput, instantMsOf } from "../../calendar/date-input.js";
import type { Terms } from "../../contract/terms.js";
import type { Asking } from "../../sla/check.js";
import { type AnswerOptions, termsUnder } from "../../sla/check-ticket.js";
import { withinTime } from "../../sla/within-time.js";
import { readTicket, type Ticket, type TicketEvent, type TicketRecord } from "../../ticket/record.js";
import { replay } from "../../ticket/replay.js";
import { formatInstant } from "../../time/instant.js";
import { zoneOf } from "../../time/zone.js";
import { catalogueOf } from "../../wording/catalogue.js";
import { quote } from "../../wording/issues.js";
import type { Language } from "../../wording/language.js";
import { InputError } from "../../wording/problem.js";
import { type Dispute, type DisputeAsked, disputeAsked } from "./asked.js";
import { type Branch, branchesOf, rulesOfDispute } from "./branch.js";
import { cellsOf, clocksOf, type DisputeReadings, readingsOf } from "./cells.js";
import { stakesOf } from "./stake.js";
import type { DisputeBranch, DisputeSpan, DisputeStory } from "./story.js";

/** When, by which contract, and of which dispute to tell. */
export interface DisputeOptions extends AnswerOptions {
  /** The priority that support proposes; without it that of the log, or an assumed one. */
  readonly proposed?: string;
  /** From when to when the customer argues: which dispute of the log it is, or where to suppose one. */
  readonly span?: { readonly start: DateInput; readonly end: DateInput };
  /** Whether each commitment carries its trace. */
  readonly explain?: boolean;
}

/**
 * Tells the dispute over a ticket's priority with the ways it can go, each under every reading of what a re-grade and
 * a hold do to clocks (RGD-1 to RGD-7, SLA-3, §7.7.3.4). The last dispute of the log, or the one that `span` meets;
 * in a log without one it is supposed: from the acknowledgement on for as long as the log has room, unless told.
 *
 * Throws an `InputError` for a record that is none, for a ticket never acknowledged or without a priority, and for a
 * `span` in which the ticket is not in progress under one priority.
 *
 * @example
 * ```ts
 * import { dispute } from "fe-triage";
 * const story = dispute(
 *   {
 *     id: "T-1",
 *     offer: "business",
 *     priority: "P2",
 *     apiIncident: true,
 *     events: [
 *       { type: "received", at: "2026-06-09T10:00:00+02:00" },
 *       { type: "acknowledged", at: "2026-06-09T10:45:00+02:00" },
 *       { type: "held", at: "2026-06-09T11:00:00+02:00", reason: "priority-dispute" },
 *       { type: "resumed", at: "2026-06-09T12:30:00+02:00" },
 *       { type: "resolved", at: "2026-06-09T14:50:00+02:00" },
 *     ],
 *   },
 *   { now: "2026-06-10T00:00:00+02:00" },
 * );
 * story.dispute.proposed; // => "P3"
 * const upheld = story.branches.find(({ branch }) => branch === "upheld");
 * upheld?.happened; // => true
 * upheld?.cells.map(({ verdict }) => verdict).join(" "); // => "met met breached met met breached met met breached"
 * ```
 */
export function dispute(record: TicketRecord, options: DisputeOptions): DisputeStory {
  const { assumeZone, lang = "en", explain = false, proposed, span } = options;
  const terms = termsUnder(options);
  const ticket = readTicket(record, terms, {
    lang,
    ...(assumeZone === undefined ? {} : { assumeZone: zoneOf(assumeZone) }),
  });
  const { priorities } = terms.vocabulary;
  if (proposed !== undefined && !priorities.includes(proposed)) {
    const facts = { path: "proposed", found: quote(proposed), allowed: priorities.join(", ") };
    throw new InputError([catalogueOf(lang).problem({ code: "not-one-of", ...facts })]);
  }
  const asked = {
    ...(proposed === undefined ? {} : { proposed }),
    ...(span === undefined
      ? {}
      : { span: { startMs: instantMsOf(span.start), endMs: instantMsOf(span.end) } }),
  };
  return disputeUnder(terms, ticket, asked, { nowMs: instantMsOf(options.now), explain, lang });
}

/** Tells the dispute over the priority of a ticket that was read already. */
export function disputeUnder(
  terms: Terms,
  ticket: Ticket,
  asked: DisputeAsked,
  asking: Asking,
): DisputeStory {
  const { nowMs, lang = "en" } = asking;
  return withinTime(
    () => {
      // What comes later has not happened yet, and neither branch knows of it.
      const past = { ...ticket, events: ticket.events.filter(({ atMs }) => atMs <= nowMs) };
      refuseEndless(past, lang);
      const history = replay(past.events.length > 0 ? past : ticket, terms, nowMs, lang);
      const scene = { terms, past, history, nowMs, lang };
      const found = disputeAsked(scene, asked);
      const clocks = clocksOf(terms, asking);
      const pairs = readingsOf(terms, clocks);
      const branches = branchesOf(scene, found).map((branch) => told(branch, pairs, asking));
      return {
        ticket: ticket.id,
        evaluatedAt: formatInstant(nowMs, terms.zone),
        dispute: spanOf(found, terms, rulesOfDispute(scene, found)),
        clocks,
        branches,
        stakes: stakesOf(branches, found.proposed),
      };
    },
    catalogueOf(lang),
    ticket.id,
  );
}

/** More re-grades than any ticket has: a share that is carried over costs more with each of them, in every cell. */
const MOST_REGRADES = 1000;

function refuseEndless({ id, events }: Ticket, lang: Language): void {
  const count = events.filter(({ type }) => type === "regraded").length;
  if (count <= MOST_REGRADES) return;
  const say = catalogueOf(lang);
  const allowed = say.atMost(MOST_REGRADES, "array");
  const found = `${count} × regraded`;
  throw new InputError([say.problem({ code: "too-big", ticket: id, path: "events", found, allowed })]);
}

function spanOf(
  { place, nth, of, startMs, endMs, open, ...priorities }: Dispute,
  { zone }: Terms,
  rules: readonly string[],
): DisputeSpan {
  return {
    index: "heldIndex" in place ? place.heldIndex : null,
    nth,
    of,
    start: formatInstant(startMs, zone),
    end: formatInstant(endMs, zone),
    open,
    ...priorities,
    rules,
  };
}

function told({ log, ...branch }: Branch, pairs: readonly DisputeReadings[], asking: Asking): DisputeBranch {
  if (log === null) return { ...branch, events: [], leftOut: [], notes: [], cells: [] };
  const { ticket, history, leftOut } = log;
  return {
    ...branch,
    events: ticket.events.map(({ atMs: _, ...event }) => event as TicketEvent),
    leftOut,
    notes: history.notes.map((note) => ({ ...note })),
    cells: cellsOf(ticket, pairs, asking),
  };
}
