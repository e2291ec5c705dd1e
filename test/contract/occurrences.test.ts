// What a contract may not say of escalation, proposals and the warning of a closure.
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { loadContract } from "../../src/contract/load.js";
import { InputError } from "../../src/wording/problem.js";

const read = () =>
  JSON.parse(readFileSync(new URL("../../fixtures/contracts/toy.json", import.meta.url), "utf8"));

/** The problems of the toy contract with something changed in it, as code, path and what was found. */
function problemsOf(change: (contract: ReturnType<typeof read>) => void): string[] {
  const contract = read();
  change(contract);
  try {
    loadContract(contract);
    return [];
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    return error.problems.map(({ code, path, found }) => `${code} ${path}: ${found}`);
  }
}

describe("a contract", () => {
  test("ESC-1 has a kind of step of one level once on a day", () => {
    const late = { level: 2, percent: 95, kind: "escalation", rules: ["HL-20"], from: "2026-06-01" };
    expect(problemsOf(({ escalations }) => escalations.push(late))).toEqual([
      "overlap escalations (escalation 2): 2026-06-01",
    ]);
    const other = { level: 3, percent: 95, kind: "escalation", rules: ["HL-20"] };
    expect(problemsOf(({ escalations }) => escalations.push(other))).toEqual([]);
  });

  test("ESC-2 proposes a thing once on a day", () => {
    expect(problemsOf(({ proposals }) => proposals.push({ ...proposals[0], from: "2026-03-01" }))).toEqual([
      "overlap proposals (sounding): 2026-03-01",
    ]);
  });

  test("calls people of offers that it has, and proposes upon priorities that it has", () => {
    const named = problemsOf(({ calls, proposals }) => {
      calls[0].offers = ["cellar"];
      proposals[0].upon.priorities = ["blue", "red"];
    });
    expect(named).toEqual([
      "unknown-name calls.0.offers: cellar",
      "unknown-name proposals.0.upon.priorities: blue",
    ]);
  });

  test("LIF-5 warns of a closure after the resolution that it follows", () => {
    const late = problemsOf(({ lifecycle }) => {
      lifecycle.autoClosure[1].warning.before.businessDays = 4;
    });
    expect(late).toEqual(["too-big lifecycle.autoClosure.1.warning.before.businessDays: 4"]);
  });

  test("names the rules of what it calls, proposes and warns of", () => {
    const unknown = problemsOf(({ calls, proposals, lifecycle }) => {
      for (const row of [calls[0], proposals[0], lifecycle.autoClosure[0].warning]) row.rules = ["HL-99"];
    });
    expect(unknown).toEqual([
      "unknown-rule calls.0.rules: HL-99",
      "unknown-rule proposals.0.rules: HL-99",
      "unknown-rule lifecycle.autoClosure.0.warning.rules: HL-99",
    ]);
  });

  test("may leave all of it out", () => {
    const bare = problemsOf((contract) => {
      contract.escalations = [];
      for (const row of contract.lifecycle.autoClosure) delete row.warning;
      delete contract.calls;
      delete contract.proposals;
    });
    expect(bare).toEqual([]);
  });
});
