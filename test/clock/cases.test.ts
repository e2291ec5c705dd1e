import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { foreignCases, isOfClock } from "../calendar/foreign-cases.js";
import { gatherClocks } from "./foreign-clocks.js";
import { askClock, type KnownClocks } from "./known-clocks.js";

const fixture = join(import.meta.dirname, "../../fixtures/cases/clocks.json");
const known: KnownClocks = JSON.parse(readFileSync(fixture, "utf8"));

describe("SLA-3, SLA-6 what other projects' tests state of clocks", () => {
  for (const one of known.clocks) {
    test(`${one.id}: ${one.clock}, ${Object.keys(one.expected).join(", ")}`, () => askClock(known, one));
  }
});

describe("the cases", () => {
  test("are so many of each figure", () => {
    const counts: Record<string, number> = {};
    for (const { expected } of known.clocks) {
      for (const name of Object.keys(expected)) counts[name] = (counts[name] ?? 0) + 1;
    }
    expect(counts).toEqual(figures);
    expect(new Set(known.clocks.map(({ id }) => id)).size).toBe(covered);
  });

  test("are all that the conventions here cover; the rest is left out for a reason", ({ skip }) => {
    const foreign = foreignCases()?.filter(isOfClock);
    if (foreign === undefined) return skip("the cases of other projects are not at hand");
    const gathered = gatherClocks(foreign);
    expect(gathered.known).toEqual(known);
    expect(gathered.leftOut).toEqual(leftOut);
    expect(gathered.figuresLeftOut).toEqual(figuresLeftOut);
    expect(foreign).toHaveLength(covered + sum(leftOut));
    const stated = foreign.map(({ kind, expected }) =>
      kind === "slaScenario" ? Object.keys(expected).length : 1,
    );
    expect(sum(stated)).toBe(sum(figures) + sum(figuresLeftOut));
  });
});

/** Facts of which at least one figure is asked. */
const covered = 41;

/** What is asked in them. */
const figures = {
  due: 55,
  elapsedMinutes: 15,
  remainingMinutes: 15,
  breached: 11,
  pausedSeconds: 5,
};

/** Facts of which no figure is asked, by the reason of the first. */
const leftOut = {
  "all the time on hold is given back there; here only what was open": 1,
  "how long it was on hold is said, but not when": 1,
  "pauses do not move the deadline of a first answer there; here they do": 2,
  "a deadline at a closing goes on to the next opening there; here it stays": 1,
};

/** Figures that are not asked, of these facts and of those covered in part. */
const figuresLeftOut = {
  "all the time on hold is given back there; here only what was open": 2,
  "how long it was on hold is said, but not when": 1,
  "pauses do not move the deadline of a first answer there; here they do": 2,
  "a deadline at a closing goes on to the next opening there; here it stays": 2,
  "it is the next of all deadlines, that of the clock of updates among them, which is unknown here": 19,
  "it is of the clock of updates, which is unknown here": 28,
  "a clock that has stopped has no deadline any more there; here it keeps its own": 7,
};

function sum(counts: Record<string, number> | readonly number[]): number {
  return Object.values(counts).reduce((all, count) => all + count, 0);
}
