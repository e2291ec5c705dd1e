/**
 * Holds the tickets of fixtures/tickets to figures worked out on paper (test/fixtures/by-hand), and then to the
 * whole answers beside them. To write these answers anew and read what changed in the diff:
 *
 *     UPDATE_FIXTURES=1 npx vitest run test/fixtures.test.ts && git diff fixtures/tickets
 *
 * A new ticket takes three things: its record, an entry in by-hand, and in fixtures/tickets/expected a file with
 * `now`, `readings` where they are not the default, `explain` where the intervals are wanted, and what it `says`.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { flexibleEngine } from "../src/contract/flexible-engine/index.js";
import { termsOf } from "../src/contract/terms.js";
import { type Check, checkUnder } from "../src/sla/check.js";
import { readTicket } from "../src/ticket/record.js";
import { CHANGES } from "./fixtures/by-hand/changes.js";
import { type ByHand, readByHand } from "./fixtures/by-hand/read.js";
import { TIME } from "./fixtures/by-hand/time.js";
import { jsonFile } from "./fixtures/layout.js";

/** An answer as a file of fixtures/tickets/expected holds it; a file holds one or a list. */
interface Expected {
  readonly now: string;
  readonly readings?: Readonly<Record<string, string>>;
  readonly explain?: boolean;
  readonly says: string;
  readonly check: Check;
}

const updating = process.env.UPDATE_FIXTURES === "1";
const folder = join(import.meta.dirname, "../fixtures/tickets");
const stories = storiesIn(folder);
const byHand = new Map([...readByHand(TIME), ...readByHand(CHANGES)]);

function storiesIn(path: string): string[] {
  const files = readdirSync(path).filter((file) => file.endsWith(".json"));
  return files.map((file) => file.slice(0, -".json".length)).sort();
}

const read = (path: string): string => readFileSync(join(folder, path), "utf8");
const recordOf = (story: string): unknown => JSON.parse(read(`${story}.json`));

function expectedOf(story: string): Expected[] {
  return [JSON.parse(read(`expected/${story}.json`))].flat();
}

function checkOf(story: string, { now, readings = {}, explain = false }: Omit<Expected, "says" | "check">) {
  const terms = termsOf(flexibleEngine, { readings });
  return checkUnder(terms, readTicket(recordOf(story), terms), { nowMs: Date.parse(now), explain });
}

const instantMs = (text: string | null) => (text === null ? null : Date.parse(text));

/** The figures of a check that were worked out by hand. */
function figuresOf(check: Check, { status, closesMs }: ByHand): Omit<ByHand, "now" | "readings"> {
  return {
    verdict: check.verdict,
    commitments: check.commitments.map((one) => ({
      metric: one.metric,
      status: one.status,
      dueMs: instantMs(one.dueAt),
      elapsedMs: one.elapsedMs,
      targetMs: one.targetMs,
    })),
    ...(status === undefined ? {} : { status: check.status, closedBecause: check.closedBecause }),
    ...(closesMs === undefined ? {} : { closesMs: instantMs(check.autoClosure?.dueAt ?? null) as number }),
  };
}

const nameOf = ({ now, readings }: ByHand): string =>
  [now, ...Object.entries(readings).map((pair) => pair.join("="))].join(" ");

const askedIn = ({ now, readings = {} }: Pick<Expected, "now" | "readings">) => ({
  nowMs: Date.parse(now),
  readings,
});

describe.each(stories)("fixtures/tickets/%s.json", (story) => {
  const figures = byHand.get(story) ?? [];

  test.each(figures.map((one) => [nameOf(one), one] as const))(
    "SLA-6 comes to the figures worked out by hand: %s",
    (_, one) => {
      const { now: _now, readings: _readings, ...expected } = one;
      expect(figuresOf(checkOf(story, one), one)).toEqual(expected);
    },
  );

  test("has an expected answer for each evaluation worked out by hand", () => {
    const evaluations = expectedOf(story);
    expect(evaluations.map(askedIn)).toEqual(figures.map(askedIn));
    expect(evaluations.every(({ says }) => /^[A-Z].*\.$/.test(says))).toBe(true);
  });

  test("gives the whole expected answer", () => {
    const file = `expected/${story}.json`;
    const answers = expectedOf(story).map((one) => ({ ...one, check: checkOf(story, one) }));
    const written = jsonFile(answers.length === 1 ? (answers[0] as object) : answers);
    if (updating) writeFileSync(join(folder, file), written);
    expect(JSON.parse(read(file))).toEqual(JSON.parse(written));
  });
});

describe("fixtures/tickets", () => {
  test("every ticket was worked out by hand, and nothing else was", () => {
    expect([...byHand.keys()].sort()).toEqual(stories);
    expect(storiesIn(join(folder, "expected"))).toEqual(stories);
  });

  test("queue.ndjson holds all tickets, one a line", () => {
    const path = join(folder, "queue.ndjson");
    const queue = stories.map((story) => `${JSON.stringify(recordOf(story))}\n`).join("");
    if (updating) writeFileSync(path, queue);
    expect(existsSync(path) && readFileSync(path, "utf8")).toBe(queue);
  });

  test("the explanation of the long weekend has every kind of row", () => {
    const rows = expectedOf("before-the-long-weekend")
      .flatMap(({ check }) => check.commitments)
      .flatMap(({ trace = [] }) => trace);
    expect(new Set(rows.map(({ kind }) => kind))).toEqual(
      new Set(["counted", "closed", "paused", "no-target"]),
    );
  });

  test("in every explanation the intervals join and add up to the time elapsed", () => {
    const explained = stories
      .flatMap(expectedOf)
      .flatMap(({ check }) => check.commitments.map((one) => ({ check, one, trace: one.trace ?? [] })))
      .filter(({ trace }) => trace.length > 0);
    expect(explained.length).toBeGreaterThan(0);
    for (const { check, one, trace } of explained) {
      expect(trace.reduce((sum, { countedMs }) => sum + countedMs, 0)).toBe(one.elapsedMs);
      const ends = trace.map(({ to }) => to);
      expect([one.startedAt, ...ends.slice(0, -1)]).toEqual(trace.map(({ from }) => from));
      expect(ends.at(-1)).toBe(one.stoppedAt ?? check.evaluatedAt);
    }
  });
});
