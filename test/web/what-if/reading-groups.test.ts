import { describe, expect, test } from "vitest";
import { spectrumUnder } from "../../../src/simulate/spectrum/spectrum.js";
import { checkTicket, termsUnder } from "../../../src/sla/check-ticket.js";
import { readTicket } from "../../../src/ticket/record.js";
import { switchesOf } from "../../../src/web/what-if/reading-groups.js";
import { InputError } from "../../../src/wording/problem.js";
import { type FixtureTicket, fixtureTicket, fixtureTickets } from "../fixture-tickets.js";

function switches({ record, now }: FixtureTicket, readings: Record<string, string> = {}) {
  const terms = termsUnder({ readings });
  const ticket = readTicket(record, terms);
  const nowMs = Date.parse(now);
  const { verdict, readings: found } = spectrumUnder(terms, ticket, nowMs);
  return { verdict, found, all: switchesOf(terms, ticket, nowMs, verdict, found) };
}

describe("readings as switches", () => {
  test("each option gives the verdict of a check under it, and decides where that is another", () => {
    for (const ticket of fixtureTickets()) {
      const { verdict, all, found } = switches(ticket);
      for (const { name, gives, bearing } of all) {
        for (const [option, outcome] of Object.entries(gives))
          expect(outcome, `${ticket.name} ${name}=${option}`).toBe(verdictUnder(ticket, name, option));
        const decides = Object.values(gives).some((outcome) => outcome !== verdict);
        const otherwise = found.asked.includes(name) ? "asked" : "idle";
        expect(bearing, `${ticket.name} ${name}`).toBe(decides ? "decides" : otherwise);
      }
    }
  });

  test("the value in force is that of the readings, and only what a check depends on is a switch", () => {
    const { all } = switches(fixtureTicket("bridge-weekend"), { regradeClock: "restart" });
    expect(all.find(({ name }) => name === "regradeClock")?.inForce).toBe("restart");
    expect(all.map(({ name }) => name)).not.toContain("commitment");
    expect(all.map(({ name }) => name)).toContain("reopen");
  });

  test("a reading that says which logs there are decides where the log is then refused", () => {
    const { all } = switches(fixtureTicket("reopened"));
    expect(all.find(({ name }) => name === "reopen")).toMatchObject({
      bearing: "decides",
      gives: { allowed: "met", newTicket: "refused" },
    });
  });
});

function verdictUnder({ record, now }: FixtureTicket, name: string, option: string): string {
  try {
    return checkTicket(record, { now, readings: { [name]: option } }).verdict;
  } catch (error) {
    if (error instanceof InputError) return "refused";
    throw error;
  }
}
