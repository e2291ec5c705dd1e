import { expect, test } from "vitest";
import { flexibleEngine } from "../../../src/contract/flexible-engine/index.js";
import type { Contract } from "../../../src/contract/schema.js";
import { spectrum } from "../../../src/simulate/spectrum/spectrum.js";
import { contestedPoints } from "../../../src/web/what-if/contested-points.js";
import { fixtureTicket } from "../fixture-tickets.js";

const points: Contract["readings"] = flexibleEngine.readings;
const questionOf = (reading: string, lang: "en" | "fr") => points[reading]?.question[lang];
const pointsOf = (name: string, lang: "en" | "fr", readings = {}) => {
  const { record, now } = fixtureTicket(name);
  return contestedPoints(spectrum(record, { now, readings, lang }), points, lang);
};

test("a contested verdict hangs on points, each in the contract's words and with the options that change it", () => {
  expect(pointsOf("bridge-weekend", "fr")).toEqual([
    {
      outcome: "met",
      reading: "regradeClock",
      question: questionOf("regradeClock", "fr"),
      options: ["restart", "proportional"],
    },
    {
      outcome: "met",
      reading: "judgedPriority",
      question: questionOf("judgedPriority", "fr"),
      options: ["declared"],
    },
    {
      outcome: "met",
      reading: "gtrPriorities",
      question: questionOf("gtrPriorities", "fr"),
      options: ["clause"],
    },
  ]);
});

test("where no reading decides alone, those are named that do together", () => {
  const found = pointsOf("before-the-long-weekend", "en", { judgedPriority: "final" });
  expect(found.map(({ outcome, reading }) => [outcome, reading])).toEqual(
    ["businessDay", "onHoldClock", "regradeClock", "judgedPriority", "mttrStart", "gtrPriorities"].map(
      (reading) => [null, reading],
    ),
  );
  expect(found[0]?.question).toBe(questionOf("businessDay", "en"));
});
