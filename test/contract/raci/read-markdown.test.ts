import { fc, test } from "@fast-check/vitest";
import { describe, expect } from "vitest";
import { raciExceptions } from "../../../src/contract/raci/exceptions.js";
import { readMatrixMarkdown } from "../../../src/contract/raci/read-markdown.js";

const head = "| **Activité** | **Client** | **Hébergeur** |\n| --- | --- | --- |\n";
const read = (body: string) => readMatrixMarkdown(head + body);
const rowsOf = (text: string) =>
  readMatrixMarkdown(text).matrix.rows.map(({ section, activity, customer, provider }) => [
    section.number,
    activity.en,
    customer,
    provider,
  ]);

describe("a matrix of the user's own", () => {
  test("RACI-1 the published form: front matter, headings, tables, empty cells", () => {
    const { matrix, problems } = readMatrixMarkdown(`---
title: "Notre hébergement"
updated: 2026-01-01
---

## Objectif

| Rôles |
| --- |
|R : réalise|
|A : approuve|

### 3. Exploitation

##### **3.1.1. Sauvegardes **

| **Activité** | **Client** | **Hébergeur** |
| --- | --- | --- |
| Faire les sauvegardes |  | IR |
| Vérifier les sauvegardes |RA |  | 

#### **3.2.2. Changements**
| Activité | Client | Hébergeur |
|:---|:--:|---:|
| Prononcer la recette | A | R, C |
`);
    expect(problems).toEqual([]);
    expect(matrix.source).toBe("Notre hébergement");
    expect(
      matrix.rows.map(({ id, section, customer, provider }) => ({ id, section, customer, provider })),
    ).toEqual([
      {
        id: "own/3.1.1/faire-les-sauvegardes",
        section: { number: "3.1.1", title: { en: "Sauvegardes", fr: "Sauvegardes" } },
        customer: "",
        provider: "RI",
      },
      {
        id: "own/3.1.1/verifier-les-sauvegardes",
        section: { number: "3.1.1", title: { en: "Sauvegardes", fr: "Sauvegardes" } },
        customer: "RA",
        provider: "",
      },
      {
        id: "own/3.2.2/prononcer-la-recette",
        section: { number: "3.2.2", title: { en: "Changements", fr: "Changements" } },
        customer: "A",
        provider: "RC",
      },
    ]);
    expect(matrix.sections.map(({ number }) => number)).toEqual(["", "3", "3.1.1", "3.2.2"]);
  });

  test("RACI-1 tables without outer bars, without headings, with Windows line ends and a byte order mark", () => {
    expect(rowsOf("\ufeffActivity | Customer | Host\r\n--- | --- | ---\r\nRun it | A | R\r\n")).toEqual([
      ["", "Run it", "A", "R"],
    ]);
  });

  test("RACI-1 a bar behind a backslash is text", () => {
    expect(read("| a \\| b | R | A |").matrix.rows[0]?.activity.en).toBe("a | b");
  });

  test("RACI-1 the heads say which party comes first, if they say it", () => {
    const withHeads = (one: string, other: string) =>
      rowsOf(`| Activity | ${one} | ${other} |\n|---|---|---|\n| Run it | A | R |`)[0]?.slice(2);
    expect(withHeads("Customer", "Provider")).toEqual(["A", "R"]);
    expect(withHeads("Host", "**CLIENT**")).toEqual(["R", "A"]);
    expect(withHeads("Us", "Them")).toEqual(["A", "R"]);
  });

  test("RACI-1 the same activity twice has two ids", () => {
    const ids = read("| Run it | A | R |\n| Run it! | A | R |\n| run it 2 | A | R |\n| ?? | A | R |").matrix
      .rows;
    expect(ids.map(({ id }) => id)).toEqual(["own/run-it", "own/run-it-2", "own/run-it-2-2", "own"]);
  });

  test("RACI-3 its rows are examined like any others", () => {
    const { matrix } = read("| Run it | A | RA |\n| Watch it |  | I |");
    expect(raciExceptions([matrix]).map(({ breaks }) => breaks)).toEqual([
      ["a-on-both-sides"],
      ["no-a", "no-r"],
    ]);
  });

  test.each([
    ["| Run it | X | R |", "letters", '"X"', "R, A, C, I"],
    ["| Run it | R | ra |", "letters", '"ra"', "R, A, C, I"],
    ["| Run it | RR | A |", "letters", '"RR"', "R, A, C, I"],
    ["| Run it | R-A | |", "letters", '"R-A"', "R, A, C, I"],
    ["| Run it | RA |", "column-count", "2", "3"],
    ["| Run it | R | A | later |", "column-count", "4", "3"],
    ["Run it", "column-count", "1", "3"],
    ["|  | R | A |", "no-activity", '" | R | A"', ""],
  ])("RACI-1 %j is told with its line, and the rows around it are read", (row, code, found, allowed) => {
    const { matrix, problems } = read(`| Before | R | A |\n${row}\n| After | R | A |`);
    expect(matrix.rows.map(({ activity }) => activity.en)).toEqual(["Before", "After"]);
    expect(problems).toEqual([{ code, line: 2 + 2, found, allowed }]);
  });

  test("RACI-1 rows without a head, and tables of more columns, are told; of fewer are passed over", () => {
    const { matrix, problems } = readMatrixMarkdown(
      "| Run it | R | A |\n\n| a | b | c | d |\n|---|---|---|---|\n| Run it | R | A | x |\n\n| R | runs |\n|---|---|\n| A | agrees |\n",
    );
    expect(matrix.rows).toEqual([]);
    expect(problems.map(({ code, line }) => [code, line])).toEqual([
      ["no-header", 1],
      ["column-count", 3],
    ]);
  });

  test("RACI-1 text without a table has no rows and no problems", () => {
    for (const text of ["", "\n", "no table | here", "---\ntitle: x\n", "### 1. Only a heading"]) {
      const { matrix, problems } = readMatrixMarkdown(text);
      expect([matrix.rows, problems]).toEqual([[], []]);
    }
  });

  test.prop([
    fc.string({ unit: fc.constantFrom("|", "-", "\n", "#", " ", "R", "A", "\\", "*", "1.", ":", "é") }),
  ])("RACI-1 whatever the text, it is read: each row is sound or has its line", (text) => {
    const { matrix, problems } = readMatrixMarkdown(text);
    const lines = text.split("\n").length;
    for (const { customer, provider, activity } of matrix.rows) {
      expect(activity.en).not.toBe("");
      expect(customer + provider).toMatch(/^R?A?C?I?R?A?C?I?$/);
    }
    for (const { line } of problems) expect(line > 0 && line <= lines).toBe(true);
    expect(new Set(matrix.rows.map(({ id }) => id)).size).toBe(matrix.rows.length);
  });

  test.each([
    ["bars", "|".repeat(1_000_000)],
    ["a table of bars", head + "|".repeat(1_000_000)],
    ["hashes", "#".repeat(1_000_000)],
    ["a heading of numbers", `# ${"1.".repeat(500_000)} x`],
    ["dashes", `a|b|c\n${"-".repeat(1_000_000)}`],
    ["stars", `${head}|${"*".repeat(1_000_000)}|R|A|`],
    ["blanks", `${head}|${" ".repeat(1_000_000)}|R|A|`],
    ["letters", `${head}|x|${"RA".repeat(500_000)}|A|`],
    ["empty rows", head + "|\n".repeat(100_000)],
    ["the same row", head + "|x|R|A|\n".repeat(100_000)],
    ["marks", `${head}|${"\u0301\u0323".repeat(250_000)}|R|A|`],
    ["front matter that never ends", `---\n${"title: x\n".repeat(100_000)}`],
  ])("RACI-1 a megabyte of %s is read in time that grows with its length", (_, text) => {
    const { matrix, problems } = readMatrixMarkdown(text);
    expect(matrix.rows.length + problems.length).toBeLessThanOrEqual(100_000);
    for (const { found } of problems.slice(0, 10)) expect(found.length).toBeLessThan(100);
  });
});
