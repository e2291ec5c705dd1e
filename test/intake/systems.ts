/** Tickets of other systems, and what is made of them. */

import { fc } from "@fast-check/vitest";
import { expect } from "vitest";
import type { Terms } from "../../src/contract/terms.js";
import type { ImportedTicket, RejectedCase } from "../../src/intake/imported-ticket.js";
import type { InputValue, InputValues } from "../../src/intake/json-input.js";
import type { EventLog } from "../../src/intake/read-event-log.js";
import type { SystemOptions } from "../../src/intake/system-importer.js";
import { readTicket } from "../../src/ticket/record.js";
import { replay } from "../../src/ticket/replay.js";
import { terms } from "./log.js";

type Read<T> = (input: T, options: SystemOptions) => EventLog;

/** Values as an input has them. */
export function placed(...values: unknown[]): InputValue[] {
  return values.map((value, index) => ({ place: `in[${index}]`, value }));
}

/** All that an input gives. */
export async function readAll<T = InputValues>(
  read: Read<T>,
  input: T,
  options: Partial<SystemOptions> = {},
): Promise<{ cases: (ImportedTicket | RejectedCase)[]; totals: EventLog["totals"] }> {
  const log = read(input, { terms, offer: "business", ...options });
  const cases: (ImportedTicket | RejectedCase)[] = [];
  for await (const one of log.cases) cases.push(one);
  return { cases, totals: log.totals };
}

/** The first ticket of an input, as short texts in UTC; the lifecycle must accept it. */
export async function imported<T = InputValues>(
  read: Read<T>,
  input: T,
  options: Partial<SystemOptions> = {},
) {
  const { cases, totals } = await readAll(read, input, { zone: "UTC", ...options });
  const [ticket] = cases;
  if (ticket === undefined || "problems" in ticket) throw new Error(ticket?.problems[0]?.message);
  accepted(ticket, options.terms);
  return {
    ticket,
    totals,
    events: ticket.record.events.map(({ at, type, ...rest }) =>
      [at.slice(5, 16).replace("T", " "), type, ...Object.values(rest)].join(" "),
    ),
    made: ticket.made.map(({ code, event }) => `${event} ${code}`),
    dropped: ticket.dropped.map(({ code, rows }) => `${rows} ${code}`),
    told: (ticket.told ?? []).map(({ code, message }) => `${code} ${/“(.*)”/.exec(message)?.[1]}`),
  };
}

function accepted({ record }: ImportedTicket, under: Terms = terms) {
  return replay(readTicket(record, under), under, Date.UTC(2027, 0));
}

/** Holds what is so of every input: each row is accounted for, and the lifecycle accepts each ticket. */
export function expectTotal(
  { cases, totals }: Awaited<ReturnType<typeof readAll>>,
  under: Terms = terms,
): void {
  const { rows } = totals;
  expect(rows.used + rows.dropped + rows.rejected).toBe(rows.read);
  expect(Object.values(totals.dropped).reduce((sum, count) => sum + count, 0)).toBe(rows.dropped);
  expect(totals.cases).toBe(cases.length);
  for (const one of cases) {
    if ("problems" in one) {
      expect(one.problems.length).toBeGreaterThan(0);
      continue;
    }
    expect(accepted(one, under).states[0]?.value.status).toBe("new");
    for (const { rule, event, message } of [...one.made, ...one.dropped, ...(one.told ?? [])]) {
      expect(under.contract.rules).toHaveProperty(rule);
      expect(one.record.events[event]).toBeDefined();
      expect(message).toMatch(/^import(, dropped)?: ./);
    }
  }
}

/** Times that no reader may trip over. */
export const anyTime = fc.oneof(
  {
    weight: 12,
    arbitrary: fc
      .nat({ max: 14 * 24 * 60 })
      .map((at) => new Date(Date.UTC(2026, 2, 2) + at * 60_000).toISOString()),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      "",
      "soon",
      "2026-02-30T10:00:00Z",
      "9999-12-31T23:59:59Z",
      "2026-03-03 10:00",
      null,
      5,
    ),
  },
);

/** An event of a life, and how long after the one before it came. */
export interface Lived {
  readonly type: string;
  readonly reason?: "customer" | "vendor";
  readonly afterMin: number;
}

/** Where each event of a life leads from each status, and what must not be forgotten: the reason of a hold. */
const WAYS: Readonly<
  Record<string, readonly (readonly [type: string, to: string, reason?: "customer" | "vendor"])[]>
> = {
  new: [
    ["acknowledged", "working"],
    ["information-requested", "asked"],
  ],
  asked: [["information-provided", "new"]],
  working: [
    ["held", "held", "customer"],
    ["held", "held", "vendor"],
    ["resolved", "resolved"],
  ],
  held: [["resumed", "working"]],
  resolved: [["refused", "working"]],
};

/** Lives of tickets in steps of some minutes, as the lifecycle allows them. */
export const life = fc
  .array(fc.tuple(fc.nat({ max: 5 }), fc.integer({ min: 1, max: 300 })), { maxLength: 12 })
  .map((choices) => {
    let status = "new";
    return choices.map(([choice, afterMin]): Lived => {
      const ways = WAYS[status] as (typeof WAYS)[string];
      const [type, to, reason] = ways[choice % ways.length] as (typeof ways)[number];
      status = to;
      return { type, afterMin, ...(reason === undefined ? {} : { reason }) };
    });
  });

/** A life with the instant of each event. */
export function dated(lived: readonly Lived[]) {
  let atMs = Date.UTC(2026, 2, 2, 8);
  return lived.map((one) => {
    atMs += one.afterMin * 60_000;
    return { ...one, at: new Date(atMs).toISOString() };
  });
}

/** A life as a record tells it. */
export function eventsOf(lived: readonly Lived[]): string[] {
  return ["03-02 08:00 received"].concat(
    dated(lived).map(({ at, type, reason }) =>
      [at.slice(5, 16).replace("T", " "), type, ...(reason === undefined ? [] : [reason])].join(" "),
    ),
  );
}
