import { describe, expect, test } from "vitest";
import { taken } from "../../../src/cli/render/check.js";
import { explain } from "../../../src/sla/check-ticket.js";
import { takenText } from "../../../src/web/why/taken.js";
import { fixtureTickets } from "../fixture-tickets.js";

describe.each(["en", "fr"] as const)("in %s", (lang) => {
  test("a commitment is told as the command line tells it", () => {
    const commitments = fixtureTickets().flatMap(
      ({ record, now }) => explain(record, { now, lang }).commitments,
    );
    const told = commitments.filter(({ status }) => status !== "none");
    expect(told.map((one) => takenText(one, lang))).toEqual(told.map((one) => taken(one, lang)));
    expect(told.length).toBeGreaterThan(30);
  });

  test("where there is no target, that is said with who judges", () => {
    const { commitments } = explain(
      {
        id: "T-1",
        offer: "basic",
        priority: "P1",
        events: [{ type: "received", at: "2026-05-07T10:00:00+02:00" }],
      },
      { now: "2026-05-08T10:00:00+02:00", lang },
    );
    const expected = lang === "en" ? "no target for P1 on basic" : "pas de délai pour P1 en basic";
    expect(commitments.map((one) => takenText(one, lang))).toEqual([expected]);
  });
});
