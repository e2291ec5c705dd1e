import { fc, test } from "@fast-check/vitest";
import { parse } from "csv-parse/sync";
import { describe, expect } from "vitest";
import { type CsvRecord, readCsv, type TextPieces } from "../../src/intake/csv.js";

async function records(text: TextPieces): Promise<CsvRecord[]> {
  const found: CsvRecord[] = [];
  for await (const record of readCsv(text)) found.push(record);
  return found;
}

const fields = async (text: TextPieces) => (await records(text)).map((record) => record.fields);

/** The text cut at random places. */
const inPieces = (text: string) =>
  fc
    .array(fc.nat({ max: text.length }), { maxLength: 5 })
    .map((cuts) =>
      [...cuts.sort((a, b) => a - b), text.length].map((cut, i, all) => text.slice(all[i - 1] ?? 0, cut)),
    );

const field = fc.string({
  unit: fc.constantFrom("a", "é", "😀", " ", ",", '"', "\n", "\r", "?"),
  maxLength: 6,
});
const quoted = (text: string) => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

describe("a CSV text", () => {
  test.prop([
    fc
      .record({
        rows: fc.array(fc.array(field, { minLength: 2, maxLength: 4 }), { maxLength: 5 }),
        end: fc.constantFrom("\n", "\r\n"),
        mark: fc.constantFrom("", "\ufeff"),
      })
      .chain(({ rows, end, mark }) => {
        const text = mark + rows.map((row) => row.map(quoted).join(",") + end).join("");
        return fc.record({ rows: fc.constant(rows), pieces: inPieces(text) });
      }),
  ])("gives back the fields that were written, wherever its pieces end", async ({ rows, pieces }) => {
    expect(await fields(pieces)).toEqual(rows);
  });

  test.prop([fc.string({ unit: fc.constantFrom("a", ",", '"', "\n", "\r\n"), maxLength: 12 })])(
    "is read as csv-parse reads it, or refused where csv-parse refuses it",
    async (text) => {
      let expected: unknown = "refused";
      try {
        const options = {
          relax_column_count: true,
          skip_empty_lines: true,
          record_delimiter: ["\r\n", "\n"],
        };
        expected = parse(text, options);
      } catch {}
      expect(await fields(text).catch(() => "refused")).toEqual(expected);
    },
  );

  test("names the line that a record begins on, empty and quoted lines counted", async () => {
    const found = await records('a,b\n\n1,"x\n\ny"\r\n2,z');
    expect(found).toEqual([
      { line: 1, fields: ["a", "b"] },
      { line: 3, fields: ["1", "x\n\ny"] },
      { line: 6, fields: ["2", "z"] },
    ]);
  });

  test.each([
    ["a quote that is never closed", 'a,b\n1,2\n3,"4\n5,6\n', "open-quote", 3],
    ["a quote within a field", 'a,b\n1,2\n3,5" disk\n', "stray-quote", 3],
    ["text behind a closing quote", 'a,b\n1,"2"3\n', "text-after-quote", 2],
    ["binary data", "a,b\n1,2\n\0\x01\x02", "binary", 3],
  ])("with %s is refused with the line", async (_, text, code, line) => {
    await expect(records(text)).rejects.toMatchObject({ problems: [{ code, path: `lines.${line}` }] });
  });

  test("holds no more than a megabyte for a quote or a line that never ends", async () => {
    let given = 0;
    function* endless(piece: string) {
      for (;;) {
        given += piece.length;
        yield piece;
      }
    }
    function* openQuote() {
      yield 'a,b\n"';
      yield* endless(`${"x".repeat(9999)}\n`);
    }
    await expect(records(openQuote())).rejects.toMatchObject({
      problems: [{ code: "open-quote", path: "lines.2" }],
    });
    expect(given).toBeLessThan(2 ** 20 + 20_000);
    given = 0;
    await expect(records(endless("x".repeat(10_000)))).rejects.toMatchObject({
      problems: [{ code: "long-line", path: "lines.1" }],
    });
    expect(given).toBeLessThan(2 ** 20 + 20_000);
  });
});
