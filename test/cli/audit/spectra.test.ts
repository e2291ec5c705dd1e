import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { fixture, runOn } from "../fake-terminal.js";

const NOW = ["--now", "2027-03-01T00:00:00+01:00"];
const queue = fixture("tickets/queue.ndjson");
const folder = mkdtempSync(join(tmpdir(), "fe-triage-audit-spectra-"));
afterAll(() => rmSync(folder, { recursive: true }));

const audit = (...args: string[]) => runOn(["audit", ...args, ...NOW, "--readings", "all"]);
const read = async (...args: string[]) => JSON.parse((await audit(...args, "--format", "json")).out);

/** A toy ticket answered after so many minutes. */
const toyTicket = (id: string, minutes: number) => ({
  id,
  offer: "bridge",
  priority: "red",
  events: [
    { type: "received", at: "2026-05-07T10:00:00-07:00" },
    { type: "acknowledged", at: new Date(Date.UTC(2026, 4, 7, 17, minutes)).toISOString() },
  ],
});

describe.each([
  ["Flexible Engine", queue, []],
  ["the toy contract", null, ["--contract", fixture("contracts/toy.json")]],
] as const)("audit --readings all under %s", (_, given, contract) => {
  const input = given ?? join(folder, "toy.ndjson");
  if (given === null) {
    const tickets = [1, 20, 45, 90, 600].map((minutes) => toyTicket(`T-${minutes}`, minutes));
    writeFileSync(input, tickets.map((ticket) => `${JSON.stringify(ticket)}\n`).join(""));
  }

  test("says what simulate --readings all says of the same file", async () => {
    const { spectra, tickets } = await read(input, ...contract);
    expect(tickets).toBeGreaterThan(4);
    const heard = await runOn([
      ...["simulate", input, ...contract, ...NOW, "--readings", "all", "--format", "json"],
    ]);
    const { totals, contested } = JSON.parse(heard.out);
    expect(spectra.totals).toEqual(totals);
    expect(spectra.contested).toHaveLength(Math.min(10, contested.length));
    for (const one of spectra.contested) expect(contested).toContainEqual(one);
  });

  test("comes to the whole from shards once merged, in every format", async () => {
    const parts: string[] = [];
    for (let shard = 1; shard <= 3; shard++) {
      const part = join(folder, `part-${shard}.json`);
      const asked = ["--shard", `${shard}/3`, "--format", "partial", "--out", part];
      expect((await audit(input, ...contract, ...asked)).status).toBe(0);
      parts.unshift(part);
    }
    for (const format of ["text", "json", "csv"]) {
      const merged = await runOn(["merge", ...parts, ...contract, "--format", format]);
      expect(merged.messages).toEqual([]);
      expect(merged.out).toBe((await audit(input, ...contract, "--format", format)).out);
    }
  });

  test("names on the line of each contested ticket the readings that decide it alone", async () => {
    const { out } = await audit(input, ...contract, "--format", "ndjson");
    const heard = await runOn([
      ...["simulate", input, ...contract, ...NOW, "--readings", "all", "--format", "json"],
    ]);
    const contested = new Map<string, string[]>(
      JSON.parse(heard.out).contested.map(
        ({ ticket, readings }: { ticket: string; readings: { decisive: { reading: string }[] } }) => [
          ticket,
          readings.decisive.map(({ reading }) => reading),
        ],
      ),
    );
    const lines = out
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line));
    for (const line of lines) expect(line.contested).toEqual(contested.get(line.ticket));
    const plain = await runOn(["audit", input, ...contract, ...NOW, "--format", "ndjson"]);
    expect(lines.map(({ contested: _, ...check }) => check)).toEqual(
      plain.out
        .trimEnd()
        .split("\n")
        .map((line) => JSON.parse(line)),
    );
  });
});

describe("its text", () => {
  test.each([80, 100, 160])("of %d columns stays within the terminal", async (columns) => {
    for (const lang of ["en", "fr"]) {
      const { out } = await runOn(["audit", queue, ...NOW, "--readings", "all", "--lang", lang], { columns });
      for (const line of out.split("\n")) expect(line.length).toBeLessThanOrEqual(columns);
      expect(out).toContain(lang === "en" ? "The most contested" : "Les plus contestables");
      expect(out).toContain("onHoldClock");
    }
  });
});

test("CSV has a column for each reading, and as many fields on each line", async () => {
  const { out } = await audit(queue, "--format", "csv");
  const [head, ...rows] = out
    .trimEnd()
    .split("\r\n")
    .map((line) => line.split(","));
  expect(head).toContain("contestedBy.onHoldClock");
  for (const row of rows) expect(row).toHaveLength(head?.length as number);
});

test("a part with spectra is not merged with one without", async () => {
  const [asked, plain] = [join(folder, "asked.json"), join(folder, "plain.json")];
  await audit(queue, "--format", "partial", "--out", asked);
  await runOn(["audit", queue, ...NOW, "--format", "partial", "--out", plain]);
  const { status, messages } = await runOn(["merge", asked, plain]);
  expect(status).toBe(2);
  expect(messages).toEqual([
    `fe-triage: ${plain}:1: spectra: a part of another summary; found: nothing; allowed: all`,
  ]);
});

test.each([
  [
    "a count that is none",
    (spectra: { totals: { robust: unknown } }) => Object.assign(spectra.totals, { robust: -1 }),
  ],
  ["eleven tickets", (spectra: { contested: unknown[] }) => spectra.contested.push(spectra.contested[0])],
])("a part with %s is refused", async (_, spoil) => {
  const path = join(folder, "spoilt.json");
  await audit(queue, "--format", "partial", "--out", path);
  const part = JSON.parse(readFileSync(path, "utf8"));
  spoil(part.spectra);
  writeFileSync(path, JSON.stringify(part));
  const { status, messages } = await runOn(["merge", path]);
  expect(status).toBe(2);
  expect(messages.join()).toContain("spectra");
});
