import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { createOutFile } from "../../src/cli/out-file.js";
import type { Terminal } from "../../src/cli/terminal.js";

const folder = mkdtempSync(join(tmpdir(), "fe-triage-out-"));
afterAll(() => rmSync(folder, { recursive: true }));

test("a file in many pieces, each more than is taken at once, makes no warning of Node's", async () => {
  const warnings: Error[] = [];
  const hear = (warning: Error) => warnings.push(warning);
  process.on("warning", hear);
  const path = join(folder, "many.txt");
  const file = createOutFile(path, { lang: "en" } as Terminal);
  const piece = "x".repeat(100_000);
  for (let i = 0; i < 30; i++) expect(await file.write(piece)).toBe(true);
  await file.keep();
  await new Promise((resolve) => setImmediate(resolve));
  process.off("warning", hear);
  expect(warnings).toEqual([]);
  expect(readFileSync(path, "utf8")).toBe(piece.repeat(30));
});
