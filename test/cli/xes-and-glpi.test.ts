// XES by a mapping and `--from glpi`: the fixtures of fixtures/event-logs on the command line, and files that mean harm.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterAll, describe, expect, test } from "vitest";
import { EXIT } from "../../src/cli/exit.js";
import { fixture, runOn } from "./fake-terminal.js";

const folder = mkdtempSync(join(tmpdir(), "fe-triage-xes-"));
afterAll(() => rmSync(folder, { recursive: true }));
let files = 0;
function file(content: string | Uint8Array, suffix: string): string {
  const path = join(folder, `${files++}${suffix}`);
  writeFileSync(path, content);
  return path;
}

const now = ["--now", "2026-06-01T00:00:00Z"];
const xes = fixture("event-logs/service-desk.xes");
const mapping = ["--from", fixture("event-logs/service-desk.json")];
const glpi = fixture("event-logs/glpi-tickets.csv");
const fromGlpi = ["--from", "glpi", "--offer", "business", "--zone", "Europe/Paris"];

interface Answer {
  readonly ticket: string;
  readonly verdict: string;
}

async function verdicts(...args: string[]) {
  const { out, status, messages } = await runOn(["check", ...args, ...now, "--format", "json"]);
  const answers = JSON.parse(out === "" ? "[]" : out) as Answer[];
  return { status, messages, verdicts: answers.map(({ ticket, verdict }) => `${ticket} ${verdict}`) };
}

describe("XES", () => {
  const expected = ["SD-1 met", "SD-2 breached"];

  test("is read plain, packed and from standard input", async () => {
    expect((await verdicts(xes, ...mapping)).verdicts).toEqual(expected);
    const packed = file(gzipSync(readFileSync(xes)), ".xes.gz");
    expect((await verdicts(packed, ...mapping)).verdicts).toEqual(expected);
    const stdin = readFileSync(xes);
    const { messages } = await runOn(["check", "-", ...mapping, ...now, "--lang", "fr"], { stdin });
    expect(messages).toContain("entrée standard\u00a0: 4 cas, 2 tickets");
    expect(messages).toContain("10 lignes\u00a0: utilisées 7, écartées 1, rejetées 2");
  });

  test("is audited and simulated", async () => {
    const audit = await runOn(["audit", xes, ...mapping, ...now, "--by", "resource", "--format", "json"]);
    const { tickets, groups } = JSON.parse(audit.out);
    const resources = groups.map(({ resource }: { resource: string | null }) => resource);
    expect({ tickets, resources: resources.sort() }).toEqual({
      tickets: 2,
      resources: ["Noor & team", null],
    });
    const simulated = await runOn(["simulate", xes, ...mapping, ...now, "--format", "ndjson"]);
    expect(simulated.out.trim().split("\n")).toHaveLength(2);
  });

  test.each<[string, string | Uint8Array, string]>([
    [
      "a billion laughs",
      `<!DOCTYPE log [<!ENTITY a "${"ha".repeat(99)}">]><log>&a;</log>`,
      "lines.1: a document type",
    ],
    ["an external entity", '<!DOCTYPE log SYSTEM "file:///etc/passwd"><log/>', "lines.1: a document type"],
    ["another encoding", Buffer.from("<log><!-- \xe9 --></log>", "latin1"), "not UTF-8"],
    ["UTF-16", Buffer.from("<log/>", "utf16le"), "lines.1: binary data"],
    ["levels without end", "<log>".repeat(100_000), "lines.1: too many elements"],
    ["nothing inside", "", "lines.1: XML that ends"],
    ["an attribute without end", `<log a="${"x".repeat(3 * 2 ** 20)}`, "lines.1: a tag, a comment or a text"],
    ["a terminal's commands", "<\u001b[31mlog/>", "lines.1: binary data"],
  ])("with %s is refused in one line, without a trace", async (_, content, expected) => {
    const { status, messages } = await verdicts(file(content, ".xes"), ...mapping);
    expect(status).toBe(EXIT.badInput);
    expect(messages[0]).toContain(expected);
    expect(messages.join("\n")).not.toMatch(/\bat .*\.[jt]s:|\p{Cc}\[/u);
  });
});

describe("--from glpi", () => {
  const expected = ["1201 met", "1202 met", "1203 breached", "1205 met", "1206 breached"];
  const [head = "", ...lines] = readFileSync(glpi, "utf8").trim().split("\n");
  const names = JSON.parse(`[${head.replaceAll(";", ",")}]`) as string[];
  // Nothing in the fixture has a semicolon between quotes but one name.
  const tickets = lines.map((line) => {
    const fields = line.replace("paper; again", "paper, again").split(";");
    return Object.fromEntries(
      names.map((name, index) => [name, JSON.parse((fields[index] ?? "").replace("NULL", "null"))]),
    );
  });

  test("reads CSV, an array and lines of JSON alike", async () => {
    expect((await verdicts(glpi, ...fromGlpi)).verdicts).toEqual(expected);
    expect((await verdicts(file(gzipSync(readFileSync(glpi)), ".csv.gz"), ...fromGlpi)).verdicts).toEqual(
      expected,
    );
    expect((await verdicts(file(JSON.stringify(tickets), ".json"), ...fromGlpi)).verdicts).toEqual(expected);
    const ndjson = tickets.map((one) => `${JSON.stringify(one)}\n`).join("");
    expect((await verdicts(file(ndjson, ".ndjson"), ...fromGlpi)).verdicts).toEqual(expected);
  });

  test("is audited by entity, under a map", async () => {
    const map = file('{ "pause": "before-resolution", "request": "other" }', ".json");
    const { out } = await runOn([
      ...["audit", glpi, ...fromGlpi, "--map", map, ...now, "--by", "entities_id", "--format", "json"],
    ]);
    const { tickets, groups } = JSON.parse(out);
    const counts = groups.map(({ entities_id, count }: Record<string, unknown>) => [entities_id, count]);
    expect({ tickets, counts }).toEqual({
      tickets: 6,
      counts: [
        ["3", 2],
        ["5", 3],
      ],
    });
  });

  test.each<[string, string, string]>([
    ["prototypes as keys", '[{ "__proto__": { "id": 1 }, "constructor": 2 }]', "no ticket"],
    ["deep nesting", `[{ "id": ${"[".repeat(5000)}${"]".repeat(5000)} }]`, "nested"],
    [
      "times out of range",
      '[{ "id": 1, "status": 1, "priority": 3, "type": 1, "date": "9999-99-99 99:99:99" }]',
      "no row of the ticket",
    ],
    ["a table of another thing", "id;serial\n1;2\n", "a column is missing"],
  ])("with %s says what is wrong", async (_, content, expected) => {
    const { status, messages } = await verdicts(file(content, ".json"), ...fromGlpi);
    expect(status).toBe(EXIT.badInput);
    expect(messages[0]).toContain(expected);
  });
});
