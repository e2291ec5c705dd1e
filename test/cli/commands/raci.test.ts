import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import { afterAll, describe, expect, test } from "vitest";
import { type RaciOptions, runRaci } from "../../../src/cli/commands/raci.js";
import type { Terminal } from "../../../src/cli/terminal.js";
import { raciEn } from "../../../src/cli/words/raci.en.js";
import { raciFr } from "../../../src/cli/words/raci.fr.js";
import { raciJson, raciListJson } from "../../../src/contract/raci/json.js";
import { raciMatrices } from "../../../src/contract/raci/matrices.js";
import type { Language } from "../../../src/wording/language.js";

interface Ran {
  readonly status: number;
  readonly out: string;
  readonly told: string;
}

async function raci(
  name?: string,
  options: Partial<RaciOptions> = {},
  { lang = "en" as Language, columns = 100, stdin = "" } = {},
): Promise<Ran> {
  let out = "";
  let told = "";
  const terminal: Terminal = {
    out: async (text) => {
      out += text;
      return true;
    },
    tell: (text) => {
      told += text;
    },
    stdin: Readable.from([Buffer.from(stdin)]),
    watched: false,
    colour: false,
    columns,
    lang,
    nowMs: () => 0,
    signal: new AbortController().signal,
  };
  const status = await runRaci(name, { format: "text", reading: [], holidays: [], ...options }, terminal);
  return { status, out, told };
}

const folder = mkdtempSync(join(tmpdir(), "fe-triage-raci-"));
afterAll(() => rmSync(folder, { recursive: true }));

function file(name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

const all = raciMatrices.map(({ id }) => id);
const parsed = ({ out }: Ran) => JSON.parse(out);

describe("raci without a matrix", () => {
  test("RACI-1, RACI-3 lists the matrices with their counts, and the exceptions", async () => {
    const { out, status } = await raci();
    expect(status).toBe(0);
    for (const [id, count] of [
      ["hosted-private-cloud-secnumcloud", 79],
      ["public-cloud-instances", 57],
      ["kms", 32],
      ["private-exchange", 40],
      ["flexible-engine", 7],
      ["flexible-engine-hds", 34],
    ]) {
      expect(out).toMatch(new RegExp(`^  ${id} +${count} rows$`, "m"));
    }
    expect(out).toContain("14 rows not as RACI-3 asks");
    expect(out.match(/\(A on both sides\)/g)).toHaveLength(2);
  });

  test("RACI-3 as JSON", async () => {
    expect(parsed(await raci(undefined, { format: "json" }))).toEqual(
      JSON.parse(JSON.stringify(raciListJson())),
    );
  });

  test("RACI-1 a search goes through all of them", async () => {
    const ran = await raci(undefined, { search: "REVERSIBILITE", format: "json" });
    expect(parsed(ran).map(({ matrix }: { matrix: string }) => matrix)).toEqual([
      "hosted-private-cloud-secnumcloud",
      "public-cloud-instances",
      "kms",
      "private-exchange",
      "flexible-engine-hds",
    ]);
    const { out } = await raci(undefined, { search: "REVERSIBILITE" });
    expect(out).toContain("public-cloud-instances (5 of 57 rows)");
    expect(out).not.toContain("flexible-engine (");
  });
});

describe("raci MATRIX", () => {
  test.each(all)("RACI-1, RACI-2 %s as JSON", async (id) => {
    const matrix = raciMatrices.find((one) => one.id === id)!;
    expect(parsed(await raci(id, { format: "json" }))).toEqual(JSON.parse(JSON.stringify(raciJson(matrix))));
  });

  test("RACI-1 as a table by section, with the sections above", async () => {
    const { out } = await raci("kms", { party: "customer", letter: "R", search: "keys" });
    expect(out.split("\n").slice(0, 12)).toEqual([
      "kms (2 of 32 rows): Key Management Service (KMS) - Partage des responsabilités",
      `  ${"Activity".padEnd(51)}  Customer  Provider`,
      "",
      "2  Providing the service",
      "2.3  Installing the customer’s information system",
      "  Choose the type and size of keys that suit the need  RA        I",
      "",
      "3  Using the service",
      "3.1  Operations",
      "3.1.1  Day-to-day operations",
      `  ${"Administer the keys stored in the KMS".padEnd(51)}  RA        –`,
      "",
    ]);
  });

  test.each(["en", "fr"] as const)("RACI-1 every row of every matrix is shown in %s", async (lang) => {
    for (const { id, rows } of raciMatrices) {
      const { out } = await raci(id, {}, { lang, columns: 10_000 });
      for (const { activity } of rows) expect(out).toContain(activity[lang]);
    }
  });

  test.each([50, 60, 80, 120])("RACI-1 no line is wider than a terminal of %i columns", async (columns) => {
    for (const name of [undefined, ...all]) {
      const { out } = await raci(name, {}, { columns });
      for (const line of out.split("\n")) expect(line.length, line).toBeLessThanOrEqual(columns);
    }
  });

  test("RACI-2, RACI-5 the annex by domain, with what each party does", async () => {
    const { out } = await raci("flexible-engine-hds", { search: "classification" }, { lang: "fr" });
    expect(out).toContain(
      "Gestion des incidents\n  Classification des incidents (partagée, touche les tickets [RACI-5])",
    );
    expect(out).toContain("      Client\u00a0: ");
    expect(out).toContain("      Prestataire\u00a0: ");
  });

  test("RACI-3 the exceptions among the rows shown are listed under the table", async () => {
    expect((await raci("kms")).out).toContain("1 row not as RACI-3 asks");
    expect((await raci("kms", { search: "keys" })).out).not.toContain("RACI-3");
    expect((await raci("flexible-engine")).out).not.toContain("RACI-3");
  });

  test("RACI-1 nothing found is an answer", async () => {
    expect(await raci("kms", { search: "(a+)+$" })).toEqual({
      status: 0,
      out: "No row is like that.\n",
      told: "",
    });
    expect(parsed(await raci("kms", { search: "(a+)+$", format: "json" })).rows).toEqual([]);
    expect(parsed(await raci(undefined, { search: "x".repeat(1_000_000), format: "json" }))).toEqual([]);
  });

  test("RACI-1 a name that is none is refused with the nearest one", async () => {
    await expect(raci("kmz")).rejects.toThrow(/raci: "kmz" is unknown; allowed: .*\(did you mean kms\?\)/);
    await expect(raci("kms", { party: "client" })).rejects.toThrow("allowed: customer, provider");
    await expect(raci("kms", { letter: "X" }, { lang: "fr" })).rejects.toThrow("R, A, C, I");
    await expect(raci("__proto__")).rejects.toThrow("is unknown");
  });

  test("RACI-2 a letter of the annex, which has none, is refused", async () => {
    await expect(raci("flexible-engine-hds", { letter: "R" })).rejects.toThrow("has no letters");
    expect(parsed(await raci(undefined, { letter: "C", format: "json" })).length).toBeGreaterThan(0);
  });
});

describe("raci --from FILE", () => {
  const sound =
    "---\ntitle: Ours\n---\n### 2. Phones\n| Activity | Customer | Us |\n|---|---|---|\n| Answer | I | AR |\n";

  test("RACI-1 shows a matrix of the user's own", async () => {
    const from = file("own.md", sound);
    const { out, status, told } = await raci(undefined, { from });
    expect([status, told]).toEqual([0, ""]);
    expect(out).toContain("own (1 row): Ours\n");
    expect(out).toMatch(/2 {2}Phones\n {2}Answer +I +RA\n/);
    expect(parsed(await raci(undefined, { from, format: "json" }))).toEqual({
      matrix: "own",
      source: "Ours",
      rows: [
        {
          id: "own/2/answer",
          section: "2",
          activity: { en: "Answer", fr: "Answer" },
          customer: "I",
          provider: "RA",
        },
      ],
    });
  });

  test("RACI-1 reads standard input and searches it", async () => {
    const { out } = await raci(undefined, { from: "-", search: "nothing" }, { stdin: sound });
    expect(out).toBe("No row is like that.\n");
  });

  test("RACI-1 tells the place of each malformed row, shows the others and ends with 2", async () => {
    const from = file("bad.md", `${sound}| Call back | Z | R |\n| Hang up | R |\n`);
    const { out, status, told } = await raci(undefined, { from });
    expect(status).toBe(2);
    expect(out).toContain("Answer");
    expect(told.split("\n")).toEqual([
      `fe-triage: ${from}:8: "Z" is not a set of letters; allowed: each of R, A, C, I at most once, or nothing`,
      `fe-triage: ${from}:9: 2 columns; allowed: 3 (activity, customer, provider)`,
      "",
    ]);
    expect((await raci(undefined, { from }, { lang: "fr" })).told).toContain(
      `${from}:9: 2 colonnes\u00a0; admis\u00a0: 3 (activité, client, prestataire)`,
    );
  });

  test("RACI-1 lets nothing in a file move the cursor of the terminal", async () => {
    const from = file(
      "escape.md",
      sound.replaceAll("Answer", "\u001b[2J").replace("Phones", "\u001b]0;x\u0007"),
    );
    const { out } = await raci(undefined, { from });
    expect(out).toContain("\\u001b[2J");
    expect(out).not.toContain("\u001b");
  });

  test("RACI-1 a file without a matrix, none at all, and one too long are refused", async () => {
    await expect(raci(undefined, { from: file("none.md", "# Nothing\n") })).rejects.toThrow(
      "there is no matrix",
    );
    await expect(raci(undefined, { from: join(folder, "absent.md") })).rejects.toThrow(
      "there is no such file",
    );
    await expect(raci(undefined, { from: file("long.md", "x".repeat(2_000_000)) })).rejects.toThrow(
      "too long",
    );
    await expect(raci("kms", { from: "own.md" })).rejects.toThrow("--from");
  });

  test("RACI-1 a megabyte of short rows is shown", async () => {
    const from = file("many.md", `${sound}${"|x||\n|y|R|A|\n".repeat(30_000)}`);
    const { out, status } = await raci(undefined, { from, search: "answer" });
    expect(status).toBe(2);
    expect(out).toContain("own (1 of 30,001 rows)");
  });
});

describe("the words of raci", () => {
  test("are there in both languages, with the same examples' commands", () => {
    expect(raciFr.help.examples).toHaveLength(raciEn.help.examples.length);
    for (const line of raciFr.help.examples) expect(line).toContain("--lang fr");
  });

  test("have French typography in French, in the labels of the rows too", () => {
    const said = Object.values(raciFr).flatMap((one) =>
      typeof one === "string"
        ? [one]
        : typeof one === "function"
          ? [(one as (...x: string[]) => string)("x", "y")]
          : [],
    );
    const labels = raciMatrices.flatMap(({ rows }) => rows.map(({ activity }) => activity.fr));
    for (const text of [...said, ...labels]) expect(text).not.toMatch(/ [;:?!»]|[a-z]'[a-zé]/);
  });

  test("count rows in each language", () => {
    expect([0, 1, 2].map(raciEn.rows)).toEqual(["0 rows", "1 row", "2 rows"]);
    expect([0, 1, 2].map(raciFr.rows)).toEqual(["0 ligne", "1 ligne", "2 lignes"]);
  });
});
