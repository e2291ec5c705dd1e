import { describe, expect, test } from "vitest";
import { checkTicket, deadline, explain } from "../../src/sla/check-ticket.js";
import { InputError } from "../../src/wording/problem.js";

const ticket = (at: string, offer = "standard", priority = "P3") => ({
  id: "T-1",
  offer,
  priority,
  events: [{ type: "received" as const, at }],
});

const problemsOf = (ask: () => unknown) => {
  try {
    ask();
  } catch (error) {
    if (error instanceof InputError) return error.problems.map(({ code, allowed }) => ({ code, allowed }));
    throw error;
  }
  return [];
};
const beyondTime = [{ code: "beyond-time", allowed: "the years 1 to 9999" }];

describe("at both ends of time", () => {
  test.each([
    ["an event before the year 1", "0001-01-01T00:00:00+14:00", "2026-06-01T00:00:00Z"],
    ["a deadline after the year 9999", "9999-12-31T20:00:00Z", "9999-12-31T20:00:00Z"],
    ["an evaluation in the year 10000 of French time", "9999-12-20T16:00:00Z", "9999-12-31T23:30:00Z"],
  ])("%s is a problem of the ticket", (_, at, now) => {
    expect(problemsOf(() => checkTicket(ticket(at), { now }))).toEqual(beyondTime);
  });

  test("a deadline after the year 9999 is a problem of what was asked, by day and by night", () => {
    const at = "9999-12-31T22:59:00Z";
    for (const asked of [ticket(at), ticket(at, "premium", "P1")]) {
      expect(problemsOf(() => deadline({ ...asked, at }, { now: at }))).toEqual(beyondTime);
    }
  });

  test("a ticket of the year 1800 is answered, and explained without its days", () => {
    const { commitments } = explain(ticket("1800-01-01T12:00:00Z"), { now: "2026-06-01T00:00:00Z" });
    const [{ trace, elapsedMs, status }] = commitments as [(typeof commitments)[number]];
    expect(status).toBe("breached");
    expect(trace.map((row) => row.countedMs)).toEqual([elapsedMs]);
  });
});
