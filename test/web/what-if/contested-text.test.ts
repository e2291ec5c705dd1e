import { expect, test } from "vitest";
import { spectrum } from "../../../src/simulate/spectrum/spectrum.js";
import { contestedText } from "../../../src/web/what-if/contested-text.js";
import { fixtureTicket } from "../fixture-tickets.js";

const textOf = (name: string, lang: "en" | "fr", readings = {}) => {
  const { record, now } = fixtureTicket(name);
  return contestedText(spectrum(record, { now, readings, lang }), lang);
};

test("a contested verdict says under which readings it is which", () => {
  expect(textOf("bridge-weekend", "en")).toBe(
    "Contested: breached under the readings in force; met under regradeClock=restart or proportional, judgedPriority=declared, gtrPriorities=clause.",
  );
  expect(textOf("bridge-weekend", "fr")).toBe(
    "Contestable\u00a0: non tenu selon les lectures en vigueur\u00a0; tenu avec regradeClock=restart ou proportional, judgedPriority=declared, gtrPriorities=clause.",
  );
  expect(textOf("on-hold-now", "en")).toContain("pending under the readings in force; ");
});

test("where no reading decides alone, those are named that do together", () => {
  expect(textOf("before-the-long-weekend", "en", { judgedPriority: "final" })).toBe(
    `Contested: breached under the readings in force; otherwise only with several read otherwise together: ${[
      ...["businessDay", "onHoldClock", "regradeClock", "judgedPriority", "mttrStart", "gtrPriorities"],
    ].join(", ")}.`,
  );
});
