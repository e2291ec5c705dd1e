import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { flexibleEngine } from "../../src/contract/flexible-engine/index.js";
import { type Contract, contractSchema } from "../../src/contract/schema.js";
import type { Words } from "../../src/wording/language.js";

function fixture(name: string): unknown {
  return JSON.parse(readFileSync(new URL(`../../fixtures/contracts/${name}.json`, import.meta.url), "utf8"));
}

/** Words that are the same in both languages, by nature. */
const SAME: Record<string, string[]> = {
  "flexible-engine": [
    "Alsace-Moselle",
    "Basic",
    "Business",
    "Business Europe",
    "Guadeloupe",
    "Martinique",
    "Matari’i",
    "Mayotte",
    "Premium",
    "Standard",
  ],
  toy: [],
  minimal: ["Support"],
};

const contracts: [string, unknown][] = [
  ["flexible-engine", flexibleEngine],
  ["toy", fixture("toy")],
  ["minimal", fixture("minimal")],
];

/** Every object within a value, itself included. */
function objectsIn(value: unknown): Record<string, unknown>[] {
  if (typeof value !== "object" || value === null) return [];
  const inner = Object.values(value).flatMap(objectsIn);
  return Array.isArray(value) ? inner : [value as Record<string, unknown>, ...inner];
}

describe.each(contracts)("%s", (name, data) => {
  const contract: Contract = contractSchema.parse(data);
  const objects = objectsIn(contract);
  const words = objects.filter((one) => "en" in one && "fr" in one) as unknown as Words[];

  test("every rule that the data names is one of the contract", () => {
    const named = objects.flatMap((one) => [
      ...(Array.isArray(one.rules) ? one.rules : []),
      ...["rule", "regradeRemark"].flatMap((key) => (typeof one[key] === "string" ? [one[key]] : [])),
    ]);
    expect(named.filter((rule) => !Object.hasOwn(contract.rules, rule))).toEqual([]);
  });

  test("every choice names a reading and gives a value for exactly its options", () => {
    const choices = objects.filter((one) => "reading" in one && "when" in one);
    for (const { reading, when } of choices) {
      const options = Object.keys(contract.readings[reading as string]?.options ?? {});
      expect(Object.keys(when as object).sort(), reading as string).toEqual(options.sort());
    }
    const reached = new Set(choices.map(({ reading }) => reading));
    const checked = Object.keys(contract.readings).filter(
      (one) => contract.readings[one]?.decides === "check",
    );
    expect(checked.filter((one) => !reached.has(one))).toEqual([]);
  });

  test("at any time there is one target for each metric, offer and priority or request", () => {
    const edges = contract.targets.flatMap(({ from, until }) => [from, until]);
    const days = ["0001-01-01", ...edges.filter((day) => day !== undefined), "9999-12-31"];
    for (const metric of contract.metrics) {
      const judged = metric.judgedBy === "request" ? contract.requests : contract.priorities;
      for (const offer of contract.offers) {
        for (const one of judged) {
          for (const day of days) {
            const rows = contract.targets.filter(
              (row) =>
                row.metric === metric.id &&
                row.offers.includes(offer.id) &&
                row.for.includes(one.id) &&
                (row.from ?? "") <= day &&
                day < (row.until ?? "~"),
            );
            expect(rows, `${metric.id} ${offer.id} ${one.id} on ${day}`).toHaveLength(1);
          }
        }
      }
    }
  });

  test("French is French, with its own typography", () => {
    expect(words.length).toBeGreaterThan(0);
    for (const { fr } of words) {
      expect(fr, "a plain space before high punctuation").not.toMatch(/(^|[^\u00a0])[;:?!%»]/);
      expect(fr, "a plain space after a guillemet").not.toMatch(/«[^\u00a0]/);
      expect(fr, "a plain space before a unit").not.toMatch(/\d (h|heures?|minutes?|jours?|mois)\b/);
      expect(fr, "straight quotes").not.toMatch(/['"“”]/);
      expect(fr, "English words").not.toMatch(/\b(the|and|of|is|ticket’s|with)\b/i);
      expect(fr, "double or outer spaces").not.toMatch(/\s\s|^\s|\s$/);
    }
  });

  test("English is English", () => {
    for (const { en } of words) {
      expect(en, "French spacing").not.toMatch(/\s[;:?!%»]|\u00a0/);
      expect(en, "straight quotes").not.toMatch(/['"«»]/);
      expect(en, "double or outer spaces").not.toMatch(/\s\s|^\s|\s$/);
    }
  });

  test("only names are the same in both languages", () => {
    const same = new Set(words.filter(({ en, fr }) => en === fr).map(({ en }) => en));
    expect([...same].sort()).toEqual(SAME[name]);
  });
});
