import { expect, test } from "vitest";
import { flexibleEngine } from "../../src/contract/flexible-engine/index.js";
import type { MatrixRow } from "../../src/contract/triage-schema.js";
import { factsAgainst, factsFor } from "../../src/triage/evidence.js";

const matrix = flexibleEngine.triage?.matrix as MatrixRow[];
const row = (id: string) => matrix.find((one) => one.id === id) as MatrixRow;
const highest = matrix.filter(({ priority }) => priority === "P1");

test("PRI-1 the facts that make a row fit are those of the entry that fits", () => {
  const impact = {
    apis: [
      { api: "ECS", unavailable: "partial" as const, lasting: true },
      { api: "OBS", unavailable: "total" as const, lasting: true },
    ],
  };
  expect(factsFor(row("api-down"), impact).map(({ path, value }) => [path, value])).toEqual([
    ["impact.apis.1.api", "OBS"],
    ["impact.apis.1.unavailable", "total"],
    ["impact.apis.1.lasting", true],
  ]);
});

test("RGD-1 a declared priority that is refused: the facts missing in the row that it comes nearest to", () => {
  const tenant = { allInstancesDown: true, allVolumesDown: true, creationImpossible: false };
  const lacking = (impact: object) => factsAgainst(highest, impact).map(({ path, is }) => [path, ...is]);
  expect(lacking({ tenant, apis: [] })).toEqual([["impact.tenant.creationImpossible", true]]);
  expect(lacking({ tenant, apis: [{ api: "ECS", unavailable: "total", lasting: false }] })).toEqual([
    ["impact.apis.0.lasting", true],
  ]);
  expect(factsAgainst([], { tenant })).toEqual([]);
});
