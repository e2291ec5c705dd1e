import { expect, test, vi } from "vitest";
import { flexibleEngine } from "../../src/contract/flexible-engine/index.js";
import { termsOf } from "../../src/contract/terms.js";
import { readTicket } from "../../src/ticket/record.js";
import { InputError } from "../../src/wording/problem.js";

test("reading a ticket leaves its record as it was", () => {
  const record = {
    id: "T-1",
    offer: "business",
    priority: "P2",
    events: [
      { type: "received", at: "2026-05-07T16:12:00+02:00", by: "somebody" },
      {
        type: "resolved",
        at: "2026-05-07T17:05:00+02:00",
        fix: { needsRelease: false, availableIn: "production" },
      },
    ],
  };
  const before = structuredClone(record);
  const ticket = readTicket(record, termsOf(flexibleEngine));
  expect(ticket.events.map((event) => event.atMs)).toEqual([
    Date.parse("2026-05-07T14:12:00Z"),
    Date.parse("2026-05-07T15:05:00Z"),
  ]);
  expect(record).toEqual(before);
});

test("a ticket is read without code made from text, which the policy of a page may forbid", () => {
  const made = vi.fn(() => {
    throw new EvalError("forbidden");
  });
  vi.stubGlobal("Function", made);
  try {
    expect(() => readTicket({ id: "T-1", offer: "gold" }, termsOf(flexibleEngine))).toThrow(InputError);
  } finally {
    vi.unstubAllGlobals();
  }
  expect(made).not.toHaveBeenCalled();
});
