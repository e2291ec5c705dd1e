import { describe, expect, test } from "vitest";
import minimal from "../../fixtures/contracts/minimal.json" with { type: "json" };
import { loadContract } from "../../src/contract/load.js";
import { InputError } from "../../src/wording/problem.js";

/** The minimal contract with something else in place of its target. */
const withTarget = (target: unknown) => ({ ...minimal, targets: [{ ...minimal.targets[0], target }] });

function problemsOf(contract: unknown) {
  try {
    loadContract(contract);
  } catch (error) {
    if (error instanceof InputError) return error.problems;
    throw error;
  }
  return [];
}

describe("a contract without end", () => {
  test("is a problem where it is 50,000 choices deep", () => {
    let target: unknown = { minutes: 60 };
    for (let i = 0; i < 50_000; i++) target = { reading: "r", when: { a: target } };
    expect(problemsOf(withTarget(target))).toMatchObject([{ code: "too-deep", allowed: "at most 100" }]);
  });

  test("is a problem where it holds itself", () => {
    const target: Record<string, unknown> = { reading: "r" };
    target.when = { a: target, b: target };
    expect(problemsOf(withTarget(target))).toMatchObject([{ code: "too-deep" }]);
  });
});

describe("a target", () => {
  test.each([
    [{ minutes: 0.001 }, []],
    [{ minutes: 0.5 }, []],
    [{ minutes: 0.0005 }, ["wrong-format"]],
    [{ minutes: 0 }, ["too-small"]],
    [{ minutes: 1e12 }, ["too-big"]],
    [{ businessDays: 1.5 }, ["wrong-type"]],
    [{ businessDays: 1e6 }, ["too-big"]],
    ["an hour", ["wrong-type"]],
  ])("of %j", (target, codes) => {
    expect(problemsOf(withTarget(target)).map(({ code }) => code)).toEqual(codes);
  });
});

describe("names", () => {
  test("are given once", () => {
    const twice = { ...minimal, offers: [...minimal.offers, ...minimal.offers] };
    expect(problemsOf(twice)).toMatchObject([{ code: "named-twice", path: "offers.1.id", found: "support" }]);
  });
});
