/**
 * Virtual time against brute force: checks at every minute and a millisecond around every due instant, proposals and
 * warnings of closure told from the log by hand. Nothing here looks ahead.
 */
import { fc, test } from "@fast-check/vitest";
import { expect } from "vitest";
import type { Contract } from "../../src/contract/schema.js";
import { type Check, checkUnder } from "../../src/sla/check.js";
import { readTicket } from "../../src/ticket/record.js";
import { situations } from "../sla/arbitraries.js";
import type { PlainEvent, PlainTicket, Readings } from "../sla/oracle/log.js";
import { duesOf, engine, toyWorld, type World } from "../sla/world.js";
import { ESCALATING, happening, nameOf } from "./named.js";

const MINUTE_MS = 60_000;
/** As far as the oracle walks: a day of minutes, and every due instant however far. */
const WALK_MINUTES = 24 * 60;
const msOf = (at: string) => Date.parse(at);

/** The toy under which a ticket closes when, under the toy itself, somebody is told that it will. */
const warned: World = {
  ...toyWorld,
  name: "a toy that closes early",
  contract: closingEarly(toyWorld.contract),
};

function closingEarly(contract: Contract): Contract {
  const autoClosure = contract.lifecycle.autoClosure.map((row) => {
    const businessDays = row.after.businessDays - row.warning!.before.businessDays;
    return { ...row, after: { businessDays }, warning: undefined };
  });
  return { ...contract, lifecycle: { ...contract.lifecycle, autoClosure } } as Contract;
}

/** On whole minutes, as people note them; nothing but the order of the log is kept. */
const coarse = situations(toyWorld).map(({ ticket, readings }) => {
  const events = ticket.events.map((event) => {
    const at = new Date(Math.floor(msOf(event.at) / MINUTE_MS) * MINUTE_MS).toISOString();
    return { ...event, at };
  });
  return { ticket: { ...ticket, events }, readings };
});

/** A ticket that can be checked at any instant of its log; null where the lifecycle refuses it. */
type Look = (ms: number) => Check | null;

function lookAt(world: World, readings: Readings, ticket: PlainTicket): Look {
  const { terms } = engine(world, readings);
  const read = readTicket(ticket, terms);
  const seen = new Map<number, Check | null>();
  const check = (nowMs: number) => {
    try {
      return checkUnder(terms, read, { nowMs });
    } catch {
      return null;
    }
  };
  return (nowMs) => {
    if (!seen.has(nowMs)) seen.set(nowMs, check(nowMs));
    return seen.get(nowMs)!;
  };
}

/** Holds virtual time against brute force on so many random tickets of the toy contract. */
export function agreeWithBruteForce(numRuns: number): void {
  test.prop([coarse], { numRuns })("virtual time finds what a check at every minute finds", (situation) => {
    const { ticket, readings } = situation;
    const look = lookAt(toyWorld, readings, ticket);
    // Cut to whole minutes, an answer that came too late may have come in time, and be another event then.
    fc.pre(look(lastMsOf(ticket)) !== null);
    const warnings = ticket.events
      .filter(({ type }) => type === "resolved")
      .map((resolution) => warnedMs(situation, resolution));
    const instants = candidates(ticket, look, warnings);
    const first = new Map<string, number>();
    let said: string[] = [];
    for (const ms of instants) {
      said = saidAt(look(ms)!, look, situation, ms, warnings);
      for (const name of said) if (!first.has(name)) first.set(name, ms);
    }
    const lastMs = instants.at(-1)!;
    const found = happening(toyWorld, situation).filter(({ at }) => msOf(at) <= lastMs);
    const iso = (ms: number) => new Date(ms).toISOString();
    expect(Object.fromEntries(found.map((one) => [nameOf(one), iso(msOf(one.at))]))).toEqual(
      Object.fromEntries([...first].map(([name, ms]) => [name, iso(ms)])),
    );
    const stands = found.filter((one) => one.withdrawnAt === null || msOf(one.withdrawnAt) > lastMs);
    expect(stands.map(nameOf).sort()).toEqual([...said].sort());
  });
}

const lastMsOf = ({ events }: PlainTicket) => msOf(events.at(-1)!.at);

/** Every minute of a day, and a millisecond around every instant that is due as it looks at some event. */
function candidates({ events }: PlainTicket, look: Look, warnings: readonly number[]): number[] {
  const receivedMs = msOf(events[0]!.at);
  const minutes = Array.from({ length: WALK_MINUTES }, (_, minute) => receivedMs + minute * MINUTE_MS);
  const dues = events.flatMap(({ at }) => [msOf(at), ...duesOf(look(msOf(at))!)]);
  const around = [...dues, ...warnings].flatMap((ms) => [ms - 1, ms, ms + 1]);
  const instants = new Set([...minutes, ...around].filter((ms) => ms >= receivedMs));
  return [...instants].sort((a, b) => a - b);
}

interface Case {
  readonly ticket: PlainTicket;
  readonly readings: Readings;
}

function saidAt(
  check: Check,
  look: Look,
  { ticket }: Case,
  ms: number,
  warnings: readonly number[],
): string[] {
  const log = ticket.events.filter(({ at }) => msOf(at) <= ms);
  const nth = log.filter(({ type }) => type === "resolved").length;
  const steps = check.escalations
    .filter(({ reached, kind }) => reached && ESCALATING.includes(kind))
    .map(({ metric, kind, level }) => `${metric} ${kind} ${level}`);
  const closed = check.closedBecause === "no-answer" ? [`closure ${nth}`] : [];
  const warningMs = check.autoClosure === null ? ms + 1 : warnings[nth - 1]!;
  const told = warningMs <= ms && look(warningMs)!.status === "resolved";
  return [...steps, ...(told ? [`closure-warning ${nth}`] : []), ...closed, ...proposed(check, ticket, log)];
}

/** When the early toy would close a resolution. */
function warnedMs({ ticket, readings }: Case, resolution: PlainEvent): number {
  // A log of nothing but that resolution: what came before it could not all happen in the early toy.
  const events = [ticket.events[0]!, { type: "acknowledged", at: resolution.at }, resolution];
  const { autoClosure } = lookAt(warned, readings, { ...ticket, events })(msOf(resolution.at))!;
  return msOf(autoClosure!.dueAt);
}

/** The toy's proposals, read from its data by hand. */
function proposed({ status, closedBecause }: Check, ticket: PlainTicket, log: readonly PlainEvent[]) {
  if (closedBecause === "out-of-scope") return [];
  const graded = (until: number) =>
    log.slice(0, until).findLast(({ type }) => type === "regraded")?.to ?? ticket.priority ?? null;
  const now = graded(log.length);
  const sounding = ticket.apiIncident === true && (now === "red" || now === "amber");
  const fix = log.findLast(({ type }) => type === "resolved")?.fix;
  const released = (status === "resolved" || status === "closed") && fix?.needsRelease === true;
  const before = msOf(ticket.events[0]!.at) < msOf("2026-05-01T00:00:00-02:30");
  const nightWorks = released && (!before || (now === "red" && fix.availableIn === "pre-production"));
  const arbitration = log.some(
    ({ type, reason }, i) =>
      type === "held" && reason === "priority-dispute" && ["amber", "green"].includes(graded(i) ?? ""),
  );
  return [
    ...(sounding ? ["proposal sounding"] : []),
    ...(nightWorks ? ["proposal night-works"] : []),
    ...(arbitration ? ["proposal arbitration"] : []),
  ];
}
