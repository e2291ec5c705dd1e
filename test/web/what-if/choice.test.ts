import { fc, test } from "@fast-check/vitest";
import { describe, expect } from "vitest";
import { changedTicket } from "../../../src/simulate/change.js";
import { checkUnder } from "../../../src/sla/check.js";
import { readTicket, type TicketRecord } from "../../../src/ticket/record.js";
import { changedRecord, choicesFor, nextChoices, readChoices } from "../../../src/web/what-if/choice.js";
import { InputError } from "../../../src/wording/problem.js";
import { changedTickets } from "../../simulate/any-changes.js";
import { engine, flexibleEngineWorld, toyWorld, type World } from "../../sla/world.js";

const at = "2026-05-07T18:20:00+02:00";

describe.each([flexibleEngineWorld, toyWorld])("under $name", (world: World) => {
  const kinds = ["regrade", "offer", "priority", "move"] as const;
  test.prop([changedTickets(world, { most: 1, kinds })], { numRuns: 50 })(
    "a change put into the record is the change that was simulated",
    ({ terms, ticket, nowMs, changes }) => {
      const [change] = changes;
      if (change === undefined || !kinds.some((kind) => kind === change.kind)) return;
      const answer = (of: () => ReturnType<typeof readTicket>) => {
        try {
          return checkUnder(terms, of(), { nowMs });
        } catch (error) {
          if (error instanceof InputError) return "refused";
          throw error;
        }
      };
      const record = ticket as unknown as TicketRecord;
      const made = changedRecord(record, change as Parameters<typeof changedRecord>[1], terms);
      expect(answer(() => readTicket(made, terms))).toEqual(answer(() => changedTicket(ticket, [change])));
      expect(record).toEqual(ticket);
    },
  );
});

test("what is next to a ticket's own is set beside it, but for what its log changes to", () => {
  const { terms } = engine(flexibleEngineWorld, {});
  const ticket = (more: object) =>
    readTicket(
      { id: "T-1", offer: "business", priority: "P2", events: [{ type: "received", at }], ...more },
      terms,
    );
  expect(nextChoices(terms, ticket({}))).toEqual([
    { offer: "standard" },
    { offer: "business-europe" },
    { priority: "P1" },
    { priority: "P3" },
  ]);
  const events = [
    { type: "received", at },
    { type: "regraded", to: "P1", at },
  ];
  expect(nextChoices(terms, ticket({ offer: "premium", priority: "P2", events }))).toContainEqual({
    priority: "P3",
  });
  expect(nextChoices(terms, ticket({ events }))).not.toContainEqual({ priority: "P1" });
  expect(
    choicesFor(
      [{ offer: "business" }, { priority: "P2" }, { offer: "gold" }, { regrade: "P2", at }],
      terms,
      ticket({}),
    ),
  ).toEqual([{ regrade: "P2", at }]);
});

test("choices that somebody sent are those that are some, and not too many", () => {
  expect(readChoices([{ offer: "premium" }, { regrade: "P1", at }, { priority: "P1" }])).toHaveLength(3);
  for (const none of [
    null,
    1,
    {},
    { offer: 3 },
    { regrade: "P1" },
    { regrade: "P1", at: "soon" },
    { offer: "a", priority: "b" },
    [],
  ])
    expect(readChoices([none])).toEqual([]);
  for (const none of [null, undefined, "offer", { offer: "premium" }]) expect(readChoices(none)).toEqual([]);
  expect(readChoices(Array.from({ length: 1000 }, () => ({ offer: "premium" })))).toHaveLength(12);
});

test.prop([fc.anything()])("whatever is sent as choices is read or left", (value) => {
  expect(Array.isArray(readChoices(value))).toBe(true);
});
