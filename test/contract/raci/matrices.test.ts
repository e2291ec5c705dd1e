import { describe, expect, test } from "vitest";
import { raciMatrices } from "../../../src/contract/raci/matrices.js";
import type { HdsRow, LetterRow, RaciMatrix, RaciRow } from "../../../src/contract/raci/matrix.js";

const matrix = (id: string): RaciMatrix => raciMatrices.find((one) => one.id === id)!;
const lettersOf = (id: string) => matrix(id).rows as readonly LetterRow[];
const annex = matrix("flexible-engine-hds").rows as readonly HdsRow[];

/** RACI-1: number of the source, matrix, activities, empty cells. */
const published: [string, string, number, number][] = [
  ["000", "hosted-private-cloud-secnumcloud", 79, 13],
  ["001", "public-cloud-instances", 57, 30],
  ["002", "kms", 32, 14],
  ["003", "private-exchange", 40, 19],
];
const lettered = [...published, ["004", "flexible-engine", 7, 4] as const];

describe("the matrices", () => {
  test("RACI-1, RACI-2 six matrices: 208 activities of OVHcloud, 7 and 34 of Flexible Engine", () => {
    expect(raciMatrices.map(({ id, rows }) => [id, rows.length])).toEqual([
      ["hosted-private-cloud-secnumcloud", 79],
      ["public-cloud-instances", 57],
      ["kms", 32],
      ["private-exchange", 40],
      ["flexible-engine", 7],
      ["flexible-engine-hds", 34],
    ]);
    expect(79 + 57 + 32 + 40).toBe(208);
  });

  test.each(lettered)("RACI-1 %s %s has %i rows and %i empty cells", (_, id, count, empty) => {
    const cells = lettersOf(id).flatMap(({ customer, provider }) => [customer, provider]);
    expect(cells).toHaveLength(2 * count);
    expect(cells.filter((cell) => cell === "")).toHaveLength(empty);
    for (const cell of cells) expect(cell).toMatch(/^R?A?C?I?$/);
  });

  test("RACI-1 ids are unique and begin with matrix and section", () => {
    const rows = raciMatrices.flatMap(({ id, rows }) => rows.map((row: RaciRow) => ({ id, row })));
    expect(new Set(rows.map(({ row }) => row.id)).size).toBe(208 + 7 + 34);
    for (const { id, row } of rows) {
      expect(row.id).toMatch(/^[a-z0-9-]+\/[\d.]+\/[a-z0-9-]+$/);
      expect(row.id.startsWith(`${id}/${row.section.number}/`)).toBe(true);
    }
  });

  test("RACI-1 within a matrix the last part of an id names its row alone", () => {
    for (const { id, rows } of raciMatrices) {
      const names = rows.map((row: RaciRow) => row.id.split("/")[2]);
      expect(new Set(names).size, id).toBe(rows.length);
    }
  });

  test("RACI-1 labels and titles are there in both languages, without blanks at their ends", () => {
    const labels = raciMatrices.flatMap(({ sections, rows }) => [
      ...sections.map(({ title }) => title),
      ...rows.map(({ activity }) => activity),
    ]);
    for (const { en, fr } of labels) {
      for (const text of [en, fr]) expect(text).toMatch(/^\S(.*\S)?$/);
    }
  });

  test("RACI-1 the OVHcloud matrices have five phases, and each row's section is among the headings", () => {
    for (const [, id] of published) {
      const { sections, rows } = matrix(id);
      expect(sections.map(({ number }) => number).filter((number) => !number.includes("."))).toEqual([
        "1",
        "2",
        "3",
        "4",
        "5",
      ]);
      for (const { section } of rows) expect(sections).toContainEqual(section);
    }
  });

  test("RACI-1 sections of Private Exchange: 3.1.4 is connectivity, 3.1.5 management, no 3.1.6", () => {
    const title = (id: string, number: string) =>
      matrix(id).sections.find((section) => section.number === number)?.title.en;
    expect(title("private-exchange", "3.1.4")).toBe("Connectivity");
    expect(title("private-exchange", "3.1.5")).toBe("Management");
    expect(title("private-exchange", "3.1.6")).toBeUndefined();
    expect(title("kms", "3.1.4")).toBe("Storage");
    expect(title("kms", "3.1.6")).toBe("Management");
  });

  test("SCP-3 four rows are wholly the customer's, three the provider's with the customer informed", () => {
    const cells = lettersOf("flexible-engine").map(({ customer, provider }) => [customer, provider]);
    expect(cells).toEqual([...Array(4).fill(["RA", ""]), ...Array(3).fill(["I", "RA"])]);
  });

  test("RACI-2 34 rules in 11 domains: 10 the customer's, 13 shared, 11 the provider's", () => {
    const having = (whose: string) => annex.filter(({ responsibility }) => responsibility === whose).length;
    expect([having("customer"), having("shared"), having("provider")]).toEqual([10, 13, 11]);
    expect(10 + 13 + 11).toBe(34);
    expect(new Set(annex.map(({ domain }) => domain.fr)).size).toBe(11);
  });

  test("RACI-2 the nine rules from the ISO 27001 certification to the audit report are on compliance", () => {
    const compliance = annex.filter(({ domain }) => domain.fr === "Conformité");
    expect(compliance).toHaveLength(9);
    expect(compliance.at(0)?.activity.fr).toBe("Certification ISO 27001");
    expect(compliance.at(-1)?.activity.en).toBe("Certification audit report");
  });

  test("RACI-2 a party does something exactly where it is responsible", () => {
    for (const { id, responsibility, duties } of annex) {
      expect(duties.customer !== null, id).toBe(responsibility !== "provider");
      expect(duties.provider !== null, id).toBe(responsibility !== "customer");
    }
  });

  test("RACI-5 four rules touch tickets, of which three are shared and one is the provider's", () => {
    const touching = annex.filter((row) => row.touchesTickets);
    expect(touching.map(({ id, responsibility }) => [id.split("/")[2], responsibility])).toEqual([
      ["administration-logs", "provider"],
      ["alert-and-escalation", "shared"],
      ["breach-notice", "shared"],
      ["incident-classification", "shared"],
    ]);
  });
});
