/**
 * Holds the declarations of fixtures/declarations to figures worked out on paper (test/triage/fixtures), and then to
 * the whole decisions beside them. To write these decisions anew and read what changed in the diff:
 *
 *     UPDATE_FIXTURES=1 npx vitest run test/triage/fixtures.test.ts && git diff fixtures/declarations
 *
 * A new situation takes three things: its declaration, a row in by-hand, and in fixtures/declarations/expected a file
 * with the `account` it comes under (fixtures/accounts), `now` and `readings` where they are not the default, and what
 * it `says`.
 */
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import type { Decision } from "../../src/triage/decision.js";
import { triage } from "../../src/triage/triage.js";
import { jsonFile } from "../fixtures/layout.js";
import { BY_HAND } from "./fixtures/by-hand.js";

interface Expected {
  readonly account: string;
  readonly now?: string;
  readonly readings?: Readonly<Record<string, string>>;
  readonly says: string;
  readonly decision: Decision;
}

const updating = process.env.UPDATE_FIXTURES === "1";
const fixtures = join(import.meta.dirname, "../../fixtures");
const folder = join(fixtures, "declarations");
const situations = readdirSync(folder)
  .filter((file) => file.endsWith(".json"))
  .map((file) => file.slice(0, -".json".length))
  .sort();

const read = (path: string) => JSON.parse(readFileSync(path, "utf8"));

describe("declarations of fixtures/declarations", () => {
  test("have a row each in the table by hand, and there are at least 42", () => {
    expect(Object.keys(BY_HAND).sort()).toEqual(situations);
    expect(situations.length).toBeGreaterThanOrEqual(42);
  });

  for (const situation of situations) {
    const path = join(folder, "expected", `${situation}.json`);
    const expected: Expected = read(path);
    const { account, now, readings } = expected;
    const decided = () =>
      triage(read(join(folder, `${situation}.json`)), read(join(fixtures, "accounts", `${account}.json`)), {
        ...(now === undefined ? {} : { now }),
        ...(readings === undefined ? {} : { readings }),
      });

    test(`${situation}: ${expected.says}`, () => {
      const decision = decided();
      const { accepted, scope, priority, problems, commitments } = decision;
      const codes = problems.filter(({ refuses }) => refuses).map(({ code }) => code);
      const [first] = commitments.flatMap(({ dueAt }) => dueAt ?? []).sort();
      const figures = [accepted, scope?.covered ?? null, priority?.value ?? null, codes, first ?? null];
      expect(figures).toEqual(BY_HAND[situation]);
      if (updating) writeFileSync(path, jsonFile({ ...expected, decision }));
      else expect(decision).toEqual(expected.decision);
    });
  }
});
