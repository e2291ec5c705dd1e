import { fc, test } from "@fast-check/vitest";
import { describe, expect } from "vitest";
import { fold } from "../../../src/contract/raci/fold.js";
import { raciJson, raciListJson } from "../../../src/contract/raci/json.js";
import { raciMatrices } from "../../../src/contract/raci/matrices.js";
import { type RaciQuery, searchRaci } from "../../../src/contract/raci/search.js";

const matrix = (id: string) => raciMatrices.find((one) => one.id === id)!;
const found = (id: string, query: RaciQuery) => searchRaci(matrix(id), query).rows.map((row) => row.id);
const all = raciMatrices.map(({ id }) => id);

describe("searching", () => {
  test("RACI-1 a query that asks for nothing finds everything, in the order of the source", () => {
    for (const id of all) expect(searchRaci(matrix(id), {})).toEqual(matrix(id));
    for (const id of all) expect(searchRaci(matrix(id), { words: " \n " })).toEqual(matrix(id));
  });

  test.each(["réseau", "RESEAU", "reseau", "Re\u0301seau", "RÉSEAU"])(
    "RACI-1 %s is found whatever its accents and case",
    (words) => {
      expect(found("public-cloud-instances", { words, lang: "fr" })).toEqual(
        found("public-cloud-instances", { words: "réseau" }),
      );
      expect(found("public-cloud-instances", { words })).toContain(
        "public-cloud-instances/3.2.1/hardware-and-network",
      );
    },
  );

  test("RACI-1 ligatures and apostrophes are found as a plain keyboard types them", () => {
    expect(found("public-cloud-instances", { words: "oeuvre d'adressage" })).toEqual([]);
    expect(found("public-cloud-instances", { words: "oeuvre" })).toContain(
      "public-cloud-instances/3.1.5/network-automation",
    );
    expect(found("public-cloud-instances", { words: "d'adressage" })).toEqual([
      "public-cloud-instances/3.1.5/ip-plan",
    ]);
  });

  test("RACI-1 all words have to be there, in any order", () => {
    const [backups, both] = ["backups", "customer backups asked"].map((words) =>
      found("public-cloud-instances", { words, lang: "en" }),
    ) as [string[], string[]];
    expect(backups.length).toBeGreaterThan(1);
    expect(both).toEqual(["public-cloud-instances/3.1.1/backups-on-request"]);
  });

  test("RACI-1 one language or both: a French word is not in the English labels", () => {
    expect(found("kms", { words: "sauvegarde", lang: "en" })).toEqual([]);
    expect(found("kms", { words: "sauvegarde", lang: "fr" })).toEqual(found("kms", { words: "sauvegarde" }));
    expect(found("kms", { words: "sauvegarde" })).not.toEqual([]);
  });

  test("RACI-1 the number and title of a section find its rows", () => {
    expect(found("private-exchange", { words: "3.1.4" })).toHaveLength(2);
    expect(found("private-exchange", { words: "connectivity" })).toHaveLength(2);
  });

  test("RACI-2 the annex is searched in domain, detail and duties too", () => {
    expect(found("flexible-engine-hds", { words: "conformite" })).toHaveLength(9);
    expect(found("flexible-engine-hds", { words: "cloud store" })).toEqual([
      "flexible-engine-hds/9.1/activity-logs",
    ]);
  });

  test("RACI-1 a party has a part where it has a letter: the others are the empty cells", () => {
    const counts = (["customer", "provider"] as const).map((party) =>
      all.slice(0, 5).reduce((sum, id) => sum + found(id, { party }).length, 0),
    ) as [number, number];
    expect(counts[0] + counts[1]).toBe(2 * (208 + 7) - (13 + 30 + 14 + 19 + 4));
  });

  test("RACI-2 a party has a part in the rules that are its own or shared", () => {
    expect(found("flexible-engine-hds", { party: "customer" })).toHaveLength(10 + 13);
    expect(found("flexible-engine-hds", { party: "provider" })).toHaveLength(11 + 13);
  });

  test("RACI-4 a letter is the party's, or anybody's where no party is asked for", () => {
    expect(found("kms", { party: "customer", letter: "A" })).toHaveLength(10 + 1);
    expect(found("kms", { letter: "A" })).toHaveLength(32);
    expect(found("kms", { letter: "C" })).toEqual([]);
    expect(found("flexible-engine", { party: "customer", letter: "R" })).toHaveLength(4);
  });

  test("RACI-2 no letter is found in the annex, which has none", () => {
    for (const letter of ["R", "A", "C", "I"] as const) {
      expect(found("flexible-engine-hds", { letter })).toEqual([]);
    }
  });

  test.each(["(a+)+$", ".*", "[", "\\", "$&", "(?=R)", "^", "\u0000", "__proto__"])(
    "RACI-1 %j is words, not a pattern",
    (words) => {
      for (const id of all) expect(found(id, { words })).toEqual([]);
    },
  );

  test.each([
    ["one long word", "a".repeat(1_000_000)],
    ["many words", "a b ".repeat(250_000)],
    ["many different words", Array.from({ length: 150_000 }, (_, i) => i.toString(36)).join(" ")],
    ["marks that would be put in order", "\u0301\u0323".repeat(250_000)],
    ["accents", "é".repeat(500_000)],
  ])("RACI-1 a megabyte of %s is answered", (_, words) => {
    expect(found("kms", { words }).length).toBeLessThanOrEqual(32);
  });

  test.prop([fc.string({ unit: "grapheme" })])("RACI-1 what is folded stays as it is", (text) => {
    expect(fold(fold(text))).toBe(fold(text));
  });

  test.prop([
    fc.constantFrom(...all),
    fc.string({ unit: "grapheme", maxLength: 4 }),
    fc.constantFrom("customer", "provider"),
  ])("RACI-1 what is found are rows of the matrix in their order", (id, words, party) => {
    const ids = new Set(found(id, { words, party: party as "customer" }));
    expect([...ids]).toEqual(
      matrix(id)
        .rows.map((row) => row.id)
        .filter((one) => ids.has(one)),
    );
  });
});

describe("matrices as data", () => {
  test("RACI-1 a row has id, section, activity and the letters, and nothing else", () => {
    const { matrix: name, source, rows } = raciJson(matrix("public-cloud-instances"));
    expect([name, source]).toEqual([
      "public-cloud-instances",
      "Public Cloud Instances - Partage des responsabilités",
    ]);
    expect(rows).toHaveLength(57);
    expect(rows[40]).toEqual({
      id: "public-cloud-instances/3.1.7/restore-tests",
      section: "3.1.7",
      activity: {
        en: "Test at regular intervals that data can be restored",
        fr: "Tester de façon périodique la restauration des données",
      },
      customer: "RA",
      provider: "",
    });
  });

  test("RACI-2 a rule of the annex has its responsibility instead of letters", () => {
    const { rows } = raciJson(matrix("flexible-engine-hds"));
    expect(rows).toHaveLength(34);
    expect(rows[16]).toMatchObject({
      id: "flexible-engine-hds/9.1/incident-classification",
      section: "9.1",
      domain: { en: "Incident management", fr: "Gestion des incidents" },
      detail: { en: "The principles by which incidents are classified" },
      responsibility: "shared",
      touchesTickets: true,
    });
    for (const row of rows) expect(Object.keys(row)).not.toContain("customer");
  });

  test("RACI-3 the list has the counts and the exceptions", () => {
    const { matrices, exceptions } = raciListJson();
    expect(matrices.map(({ count }) => count)).toEqual([79, 57, 32, 40, 7, 34]);
    expect(exceptions).toHaveLength(2 + 3 + 9);
    expect(exceptions[0]).toMatchObject({
      matrix: "hosted-private-cloud-secnumcloud",
      id: "hosted-private-cloud-secnumcloud/2.1/os-licences",
      section: "2.1",
      customer: "RI",
      provider: "RA",
      breaks: ["r-on-both-sides"],
      rule: "RACI-3",
    });
  });

  test("RACI-1 data goes through JSON unchanged", () => {
    for (const one of raciMatrices) expect(JSON.parse(JSON.stringify(raciJson(one)))).toEqual(raciJson(one));
  });
});
