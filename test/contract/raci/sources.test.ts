// The data held against the documents it was taken from, where these are at hand.
import { describe, expect, type TestContext, test } from "vitest";
import { fold } from "../../../src/contract/raci/fold.js";
import { raciMatrices } from "../../../src/contract/raci/matrices.js";
import type { HdsRow, LetterRow } from "../../../src/contract/raci/matrix.js";
import { readMatrixMarkdown } from "../../../src/contract/raci/read-markdown.js";
import { annexRules, publishedRows, sourceText, supportRows } from "./sources.js";

const rowsOf = (id: string) => raciMatrices.find((matrix) => matrix.id === id)!.rows;
const lettersOf = (id: string) => rowsOf(id) as readonly LetterRow[];

function sourceOrSkip(number: string, { skip }: TestContext): string {
  const text = sourceText(number);
  return text ?? skip("the source documents are not at hand");
}

/** Beginnings of the words of a text, by which two wordings of one thing know each other. */
const stemsOf = (text: string) => (fold(text).match(/[a-z0-9]{2,}/g) ?? []).map((word) => word.slice(0, 5));

/** Whether a label speaks of what the source speaks of, in words that are not the source's. */
function rewords(label: string, source: string): boolean {
  const own = new Set(stemsOf(label).filter((stem) => stem.length > 3));
  const theirs = new Set(stemsOf(source).filter((stem) => stem.length > 3));
  const common = [...own].filter((stem) => theirs.has(stem)).length;
  return common >= 0.3 * Math.min(own.size, theirs.size) && fold(label) !== fold(source);
}

const published = [
  ["000", "hosted-private-cloud-secnumcloud", 79],
  ["001", "public-cloud-instances", 57],
  ["002", "kms", 32],
  ["003", "private-exchange", 40],
] as const;

describe.each(published)("%s, %s", (number, id, count) => {
  test("RACI-1 has the rows of its source in their order, with their sections and letters", (context) => {
    const source = publishedRows(sourceOrSkip(number, context));
    expect(source).toHaveLength(count);
    expect(
      lettersOf(id).map(({ section, customer, provider }) => ({
        section: section.number,
        title: fold(section.title.fr),
        customer,
        provider,
      })),
    ).toEqual(
      source.map(({ section, title, customer, provider }) => ({
        section,
        title: fold(title),
        customer,
        provider,
      })),
    );
  });

  test("RACI-1 each label says what its row says, in other words", (context) => {
    const source = publishedRows(sourceOrSkip(number, context));
    lettersOf(id).forEach(({ activity }, i) => {
      const { activity: theirs } = source[i]!;
      expect(rewords(activity.fr, theirs), `${theirs}\n${activity.fr}`).toBe(true);
    });
  });

  test("RACI-1 the reader of a user's own matrix reads the same out of the published form", (context) => {
    const { matrix, problems } = readMatrixMarkdown(sourceOrSkip(number, context));
    expect(problems).toEqual([]);
    const letters = (rows: readonly LetterRow[]) =>
      rows.map(({ section, customer, provider }) => [section.number, customer, provider]);
    expect(letters(matrix.rows)).toEqual(letters(lettersOf(id)));
    const { source } = raciMatrices.find((one) => one.id === id)!;
    expect(matrix.source).toBe(source);
  });
});

describe("004, Flexible Engine", () => {
  test("SCP-3 has the seven rows of §7.6.1 in their order, with their letters", (context) => {
    const source = supportRows(sourceOrSkip("004", context));
    expect(source).toHaveLength(7);
    lettersOf("flexible-engine").forEach(({ activity, customer, provider }, i) => {
      const row = source[i]!;
      expect([customer, provider]).toEqual([row.customer, row.provider]);
      expect(rewords(activity.fr, row.activity), activity.fr).toBe(true);
    });
  });

  test("RACI-2 has the 34 rules of §9.1 in their order, with domain, responsibility and parties", (context) => {
    const source = annexRules(sourceOrSkip("004", context));
    expect(source).toHaveLength(34);
    const rows = rowsOf("flexible-engine-hds") as readonly HdsRow[];
    const whose = {
      Client: "customer",
      Partagé: "shared",
      Fournisseur: "provider",
      "Le fournisseur": "provider",
    };
    expect(
      rows.map(({ domain, responsibility, duties }) => ({
        domain: fold(domain.fr),
        responsibility,
        customer: duties.customer !== null,
        provider: duties.provider !== null,
      })),
    ).toEqual(
      source.map(({ domain, responsibility, customer, provider }) => ({
        domain: fold(domain),
        responsibility: whose[responsibility as keyof typeof whose],
        customer: customer !== "N/A",
        provider: provider !== "N/A",
      })),
    );
    expect(source.filter(({ responsibility }) => responsibility === "Le fournisseur")).toHaveLength(1);
  });

  test("RACI-2 each rule, detail and duty says what the annex says, in other words", (context) => {
    const source = annexRules(sourceOrSkip("004", context));
    (rowsOf("flexible-engine-hds") as readonly HdsRow[]).forEach(({ activity, detail, duties }, i) => {
      const theirs = source[i]!;
      // A rule's title is its name: it may be the same.
      expect(rewords(`${activity.fr} :`, theirs.rule), activity.fr).toBe(true);
      expect(rewords(detail.fr, theirs.detail), detail.fr).toBe(true);
      for (const party of ["customer", "provider"] as const) {
        const duty = duties[party];
        if (duty !== null) expect(rewords(duty.fr, theirs[party]), duty.fr).toBe(true);
      }
    });
  });
});
