import { describe, expect, test } from "vitest";
import { simulate } from "../../../src/simulate/simulate.js";
import { spectrum } from "../../../src/simulate/spectrum/spectrum.js";
import { termsUnder } from "../../../src/sla/check-ticket.js";
import { readTicket } from "../../../src/ticket/record.js";
import { changedRecord } from "../../../src/web/what-if/choice.js";
import { variantWith } from "../../../src/web/what-if/variant.js";
import { fixtureTicket } from "../fixture-tickets.js";

const { record, now } = fixtureTicket("bridge-weekend");

describe.each(["en", "fr"] as const)("in %s", (lang) => {
  const terms = termsUnder({ lang });
  const ticket = readTicket(record, terms);

  test.each(["basic", "standard", "business-europe", "premium"])(
    "on %s a variant is that of the library",
    (offer) => {
      const shown = variantWith(terms, ticket, { kind: "offer", to: offer }, Date.parse(now), lang);
      const { variants } = simulate(record, { now, lang, explain: true, changes: [{ offer }] });
      if ("problems" in shown) throw new Error("refused");
      expect(shown.check).toEqual(variants[0]?.check);
      const sentences = new Set(variants[0]?.differences.map(({ because }) => because));
      expect(shown.differences.length).toBeGreaterThan(0);
      for (const { because } of shown.differences) expect(sentences).toContain(because);
      const changed = changedRecord(record, { kind: "offer", to: offer }, terms);
      expect(shown.contested).toBe(!spectrum(changed, { now }).readings.robust);
    },
  );

  test("one that the lifecycle refuses says why", () => {
    const shown = variantWith(terms, ticket, { kind: "priority", to: "P2" }, Date.parse(now), lang);
    expect(shown).toMatchObject({ problems: [{ rule: "RGD-1", variant: "priority P2" }] });
  });
});
