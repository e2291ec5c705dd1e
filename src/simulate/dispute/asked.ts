import type { Terms } from "../../contract/terms.js";
import type { Ticket } from "../../ticket/record.js";
import type { History } from "../../ticket/replay.js";
import { formatInstant } from "../../time/instant.js";
import { catalogueOf } from "../../wording/catalogue.js";
import type { Language } from "../../wording/language.js";
import { InputError, type Problem } from "../../wording/problem.js";
import { type LoggedDispute, loggedDisputes } from "./logged-dispute.js";
import { type Room, roomsIn } from "./room.js";
import { disputeWordsOf } from "./words.js";

/** Most rooms that a message lists. */
const MOST_ROOMS = 5;

/** Which dispute is asked for; the log says what is left out here, or it is assumed. */
export interface DisputeAsked {
  readonly proposed?: string;
  readonly span?: Span;
}

interface Span {
  readonly startMs: number;
  readonly endMs: number;
}

/** The dispute that a story is about. */
export interface Dispute {
  /** Where it stands: in the log, or where the log has room for it. */
  readonly place: LoggedDispute | Room;
  /** Which of the log's it is, from 1; null where it is none of them. */
  readonly nth: number | null;
  readonly of: number;
  readonly startMs: number;
  readonly endMs: number;
  /** Whether it goes on at the evaluation. */
  readonly open: boolean;
  readonly declared: string;
  readonly proposed: string;
  readonly assumed: readonly ("span" | "proposal")[];
}

/** A ticket with its log up to the evaluation, and what to find there. */
export interface DisputeScene {
  readonly terms: Terms;
  readonly past: Ticket;
  readonly history: History;
  readonly nowMs: number;
  readonly lang: Language;
}

/**
 * The dispute asked for: that of the log which the span meets, or without a span the last one; else one that the log
 * has room for. Throws an {@link InputError} where there is none, and for a priority that nothing is proposed against.
 */
export function disputeAsked(scene: DisputeScene, asked: DisputeAsked): Dispute {
  const { past, history, nowMs } = scene;
  const logged = loggedDisputes(past, history, nowMs);
  const { span = null } = asked;
  if (span !== null && span.endMs < span.startMs) {
    throw new InputError([
      problem(scene, "ends-too-early", "dispute", spanText(scene, span), "START/END, END ≥ START"),
    ]);
  }
  const found = logged.findLast((one) => span === null || meets(one, span));
  const of = logged.length;
  if (found === undefined) return supposed(scene, asked, span, of);
  const { startMs: fromMs, endMs: toMs, end } = found;
  const declared = found.declared ?? withoutPriority(scene);
  const proposed = asked.proposed ?? found.regradedTo;
  return {
    place: found,
    nth: logged.indexOf(found) + 1,
    of,
    startMs: fromMs,
    endMs: toMs,
    open: end === "open",
    declared,
    ...proposal(scene, declared, proposed, []),
  };
}

const meets = (one: LoggedDispute, { startMs, endMs }: Span) =>
  (startMs < one.endMs && one.startMs < endMs) || (startMs === one.startMs && endMs === one.endMs);

/** A dispute that the log does not have. */
function supposed(scene: DisputeScene, asked: DisputeAsked, span: Span | null, of: number): Dispute {
  const { terms, past, history, nowMs, lang } = scene;
  const rooms = roomsIn(past, history, nowMs);
  if (rooms.length === 0) {
    const allowed = disputeWordsOf(lang).acknowledgedBy(formatInstant(nowMs, terms.zone));
    const { nothing } = catalogueOf(lang);
    throw new InputError([problem(scene, "no-room-for-dispute", "events", nothing, allowed, "RGD-3")]);
  }
  const graded = rooms.filter(({ priority }) => priority !== null);
  if (graded.length === 0) withoutPriority(scene);
  const goesOn = span !== null && span.startMs <= nowMs && span.endMs > nowMs;
  const within = span === null || !goesOn ? span : { ...span, endMs: nowMs };
  const place =
    within === null
      ? (graded.find(({ startMs, endMs }) => endMs > startMs) ?? graded[0])
      : graded.find(({ startMs, endMs }) => startMs <= within.startMs && within.endMs <= endMs);
  if (place === undefined) {
    const listed = graded.slice(0, MOST_ROOMS).map((room) => spanText(scene, room));
    const allowed = [...listed, ...(graded.length > MOST_ROOMS ? ["…"] : [])].join(", ");
    const found = spanText(scene, span as Span);
    throw new InputError([problem(scene, "no-room-for-dispute", "dispute", found, allowed, "RGD-3")]);
  }
  const { startMs, endMs } = within ?? place;
  const declared = place.priority as string;
  return {
    place,
    nth: null,
    of,
    startMs,
    endMs,
    open: goesOn,
    declared,
    ...proposal(scene, declared, asked.proposed ?? null, span === null ? ["span"] : []),
  };
}

function proposal(
  scene: DisputeScene,
  declared: string,
  proposed: string | null,
  assumed: Dispute["assumed"],
): Pick<Dispute, "proposed" | "assumed"> {
  if (proposed !== declared && proposed !== null) return { proposed, assumed };
  const others = scene.terms.vocabulary.priorities.filter((one) => one !== declared);
  if (proposed !== null || others.length === 0) {
    const allowed = others.length === 0 ? disputeWordsOf(scene.lang).otherPriority : others.join(", ");
    throw new InputError([problem(scene, "same-priority", "dispute", proposed ?? declared, allowed)]);
  }
  return { proposed: nextPriority(scene.terms, declared), assumed: [...assumed, "proposal"] };
}

/**
 * The next lower priority, for the lowest the next higher one. Those that the procedure does not describe count only
 * where there is no other: from P3 support may raise (RGD-2), and nothing says that it lowers to P4 (RGD-7).
 */
function nextPriority({ vocabulary: { priorities }, regradeRemark }: Terms, declared: string): string {
  const described = priorities.filter((one) => one === declared || regradeRemark(declared, one) === null);
  const among = described.length > 1 ? described : priorities;
  const at = among.indexOf(declared);
  return (among[at + 1] ?? among[at - 1]) as string;
}

function withoutPriority(scene: DisputeScene): never {
  const { terms, lang } = scene;
  const allowed = terms.vocabulary.priorities.join(", ");
  throw new InputError([
    problem(scene, "nothing-to-dispute", "priority", catalogueOf(lang).nothing, allowed),
  ]);
}

const spanText = ({ terms }: DisputeScene, { startMs, endMs }: Span) =>
  `${formatInstant(startMs, terms.zone)}/${formatInstant(endMs, terms.zone)}`;

function problem(
  { past, lang }: DisputeScene,
  code: string,
  path: string,
  found: string,
  allowed: string,
  rule?: string,
): Problem {
  const facts = { code, ticket: past.id, path, found, allowed };
  return catalogueOf(lang).problem(rule === undefined ? facts : { ...facts, rule });
}
