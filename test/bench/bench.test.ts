// That the bench measures what it says. Nothing here is timed.
import { describe, expect, test } from "vitest";
import { flexibleEngine } from "../../src/contract/flexible-engine/index.js";
import { termsOf } from "../../src/contract/terms.js";
import { checkUnder } from "../../src/sla/check.js";
import { readTicket } from "../../src/ticket/record.js";
import { agreementOf } from "./agreement.js";
import { median, race } from "./measure.js";
import { businessHours } from "./peers/peer.js";
import { temporalPeer } from "./peers/temporal.js";
import { AFTER_ALL_MS, dieOf, spansOf, ticketTexts } from "./sample.js";
import { tableOf } from "./table.js";

describe("samples of the bench", () => {
  test("are the same in every run", () => {
    expect(spansOf(20)).toEqual(spansOf(20));
    expect(ticketTexts(20)).toEqual(ticketTexts(20));
    const roll = dieOf(1);
    expect([roll(6), roll(6), roll(6)].every((face) => face >= 0 && face < 6)).toBe(true);
  });

  test("spans last up to 60 days of whole minutes", () => {
    for (const { startMs, endMs } of spansOf(20)) {
      expect(endMs - startMs).toBeGreaterThanOrEqual(0);
      expect(endMs - startMs).toBeLessThan(60 * 24 * 60 * 60_000);
      expect(Math.abs(startMs % 60_000) + Math.abs(endMs % 60_000)).toBe(0);
    }
  });

  test("tickets have ten events that the lifecycle allows, and end closed", () => {
    const terms = termsOf(flexibleEngine);
    for (const text of ticketTexts(20)) {
      const ticket = readTicket(JSON.parse(text), terms);
      expect(ticket.events).toHaveLength(10);
      expect(checkUnder(terms, ticket, { nowMs: AFTER_ALL_MS }).status).toBe("closed");
    }
  });
});

describe("agreement with a peer", () => {
  test("is full with a walk day by day on Temporal", () => {
    const peer = temporalPeer("Europe/Paris");
    const between = agreementOf(
      spansOf(20),
      10_000,
      ({ startMs, endMs }) => businessHours.between(startMs, endMs),
      ({ startMs, endMs }) => peer.between(startMs, endMs),
    );
    const add = agreementOf(
      spansOf(20),
      10_000,
      ({ startMs }) => businessHours.add(startMs, 12 * 3_600_000),
      ({ startMs }) => peer.addTwelveHours(startMs),
    );
    expect([between.agreed, add.agreed]).toEqual([20, 20]);
  });

  test("tells apart another answer, an error, and one that never comes", () => {
    const theirs = (question: number) => {
      if (question === 1) return 0;
      if (question === 2) throw new Error("no");
      for (; question === 3; );
      return question;
    };
    const found = agreementOf([1, 2, 3, 4], 500, (question) => question, theirs);
    expect(found).toEqual({ agreed: 1, differed: 1, failed: 1, never: 1, answered: [1, 4] });
  });
});

describe("a race", () => {
  test("refuses a contestant that answers otherwise than before", () => {
    let answer = 0;
    expect(() => race([{ operations: 1, pass: () => answer++ }])).toThrow("otherwise");
  });

  test("is judged by medians", () => {
    expect([median([3, 1, 2]), median([4, 1, 2, 3])]).toEqual([2, 2.5]);
  });
});

test("the table is aligned", () => {
  const table = tableOf([
    { title: "adding" },
    { name: "ours", medianMs: 0.000_04, fastestMs: 0.000_03, timesFirst: 1, remark: "2 agreed" },
    { name: "a loop", medianMs: 0.0123, fastestMs: 0.01, besideMs: 0.000_04, timesFirst: 307.5 },
  ]);
  expect(table.split("\n")).toEqual([
    "           median  fastest  ours beside  ratio",
    "adding",
    "  ours      40 ns    30 ns                 1 ×  2 agreed",
    "  a loop  12.3 µs    10 µs        40 ns  308 ×",
  ]);
});
