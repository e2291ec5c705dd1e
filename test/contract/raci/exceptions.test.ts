import { fc, test } from "@fast-check/vitest";
import { describe, expect } from "vitest";
import { type RaciBreak, raciExceptions } from "../../../src/contract/raci/exceptions.js";
import { type LetterRow, type Letters, matrixOf } from "../../../src/contract/raci/matrix.js";
import { routeOf } from "../../../src/contract/raci/route.js";

const breaksOf = (customer: Letters, provider: Letters): readonly RaciBreak[] => {
  const rows = [{ slug: "row", customer, provider, en: "Row", fr: "Ligne" }];
  const own = matrixOf("own", "Own", [{ number: "1", title: { en: "One", fr: "Un" }, rows }]);
  return raciExceptions([own])[0]?.breaks ?? [];
};
const places = (kind: RaciBreak) =>
  raciExceptions()
    .filter(({ breaks }) => breaks.includes(kind))
    .map(({ matrix, row }) => `${matrix} ${row.section.number}`);

const letters = fc.subarray(["R", "A", "C", "I"]).map((some) => some.join("") as Letters);

describe("rows that break RACI-3", () => {
  test("RACI-3 two rows have an A on both sides: hardware and network incidents", () => {
    expect(places("a-on-both-sides")).toEqual(["public-cloud-instances 3.2.1", "kms 3.2.1"]);
    for (const { row } of raciExceptions().filter(({ breaks }) => breaks.includes("a-on-both-sides"))) {
      expect(row.id).toMatch(/\/hardware-and-network$/);
    }
  });

  test("RACI-3 three rows have an R on both sides", () => {
    expect(places("r-on-both-sides")).toEqual([
      "hosted-private-cloud-secnumcloud 2.1",
      "public-cloud-instances 2.3",
      "private-exchange 3.1.1",
    ]);
  });

  test("RACI-3 nine rows split R from A: four, two and three of three matrices", () => {
    expect(places("r-and-a-apart")).toEqual([
      "hosted-private-cloud-secnumcloud 3.1.3",
      "hosted-private-cloud-secnumcloud 3.1.6",
      "hosted-private-cloud-secnumcloud 3.2.2",
      "hosted-private-cloud-secnumcloud 3.2.2",
      "public-cloud-instances 3.1.3",
      "public-cloud-instances 3.2.1",
      "private-exchange 2.1",
      "private-exchange 3.1.2",
      "private-exchange 3.1.5",
    ]);
    expect(places("r-and-a-apart")).toHaveLength(4 + 2 + 3);
  });

  test("RACI-3 no row of the sources lacks an A or an R, and no row breaks the rule twice", () => {
    expect([...places("no-a"), ...places("no-r")]).toEqual([]);
    expect(raciExceptions()).toHaveLength(2 + 3 + 9);
    for (const { breaks } of raciExceptions()) expect(breaks).toHaveLength(1);
  });

  test("RACI-3 each way to break the rule is told, several of one row together", () => {
    expect(breaksOf("RA", "I")).toEqual([]);
    expect(breaksOf("", "RA")).toEqual([]);
    expect(breaksOf("C", "RA")).toEqual([]);
    expect(breaksOf("R", "I")).toEqual(["no-a"]);
    expect(breaksOf("A", "")).toEqual(["no-r"]);
    expect(breaksOf("", "")).toEqual(["no-a", "no-r"]);
    expect(breaksOf("A", "A")).toEqual(["no-r", "a-on-both-sides"]);
    expect(breaksOf("R", "R")).toEqual(["no-a", "r-on-both-sides"]);
    expect(breaksOf("RA", "RA")).toEqual(["a-on-both-sides", "r-on-both-sides"]);
    expect(breaksOf("A", "R")).toEqual(["r-and-a-apart"]);
    expect(breaksOf("RI", "A")).toEqual(["r-and-a-apart"]);
    expect(breaksOf("AI", "RA")).toEqual(["a-on-both-sides"]);
  });

  test.prop([letters, letters])("RACI-3 does not care which side is which", (one, other) => {
    expect(breaksOf(one, other)).toEqual(breaksOf(other, one));
  });
});

describe("the route of a row", () => {
  test("RACI-4 R acts, A decides, C is consulted, I is informed", () => {
    const route = (customer: Letters, provider: Letters) => routeOf({ customer, provider });
    expect(route("RA", "CI")).toEqual({
      acts: ["customer"],
      decides: ["customer"],
      consulted: ["provider"],
      informed: ["provider"],
    });
    expect(route("AI", "R")).toEqual({
      acts: ["provider"],
      decides: ["customer"],
      consulted: [],
      informed: ["customer"],
    });
    expect(route("", "")).toEqual({ acts: [], decides: [], consulted: [], informed: [] });
  });

  test.prop([letters, letters])("RACI-4 tells every letter exactly once", (customer, provider) => {
    const row: Pick<LetterRow, "customer" | "provider"> = { customer, provider };
    const { acts, decides, consulted, informed } = routeOf(row);
    const told = (party: "customer" | "provider") =>
      [acts, decides, consulted, informed].map((list, i) => (list.includes(party) ? "RACI"[i] : "")).join("");
    expect([told("customer"), told("provider")]).toEqual([customer, provider]);
  });
});
