import { expect, test } from "vitest";
import { flexibleEngine } from "../../src/contract/flexible-engine/index.js";
import { loadContract } from "../../src/contract/load.js";
import type { InputError } from "../../src/wording/problem.js";

/** The places of what loading a contract, changed by hand, complains of. */
function placesAfter(change: (triage: NonNullable<typeof flexibleEngine.triage>) => void): string[] {
  const contract = structuredClone(flexibleEngine);
  change(contract.triage as NonNullable<typeof contract.triage>);
  try {
    loadContract(contract);
    return [];
  } catch (error) {
    return (error as InputError).problems.map(({ code, path }) => `${code} ${path}`);
  }
}

test("OFR-1, PRI-1 triage speaks of the offers and priorities that the contract defines", () => {
  expect(placesAfter(() => undefined)).toEqual([]);
  const golden = placesAfter(({ contacts }) => {
    contacts.rows[0]!.offer = "golden";
  });
  expect(golden).toEqual(["unknown-name triage.contacts.rows.0.offer"]);
  const ninth = placesAfter(({ matrix }) => {
    matrix[0]!.priority = "P9";
  });
  expect(ninth).toEqual(["unknown-name triage.matrix.0.priority"]);
  const silver = placesAfter(({ osHelp }) => {
    osHelp.offers = { reading: "osHelp", when: { withEurope: ["business"], clause: ["silver"] } };
  });
  expect(silver).toEqual(["unknown-name triage.osHelp.offers.when.clause.0"]);
});

test("PRI-7 a row of the matrix that a row above it always forestalls is found when the contract is loaded", () => {
  const places = placesAfter(({ matrix }) => {
    matrix.push({
      ...matrix[0]!,
      id: "never",
      when: [...matrix[0]!.when, { fact: "subject", is: ["platform"] }],
    });
  });
  expect(places).toEqual(["overlap triage.matrix.8"]);
});
