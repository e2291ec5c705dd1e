import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { columnsOfChecks, rowOfCheck } from "../../src/cli/parquet/check-table.js";
import { type DuckDb, openDuckDb } from "../../src/cli/parquet/duckdb.js";
import type { Check } from "../../src/sla/check.js";
import { engine, flexibleEngineWorld, toyWorld } from "../sla/world.js";
import { fixture, runOn } from "./fake-terminal.js";

const NOW = ["--now", "2027-03-01T00:00:00+01:00"];
const queue = fixture("tickets/queue.ndjson");
const toy = ["--contract", fixture("contracts/toy.json")];
const folder = mkdtempSync(join(tmpdir(), "fe-triage-parquet-"));
afterAll(() => rmSync(folder, { recursive: true }));
const at = (name: string) => join(folder, name);

const missing = await openDuckDb("en").then(
  (duckDb) => {
    duckDb.close();
    return null;
  },
  (error: Error) => error.message,
);
const records = readFileSync(queue, "utf8")
  .trimEnd()
  .split("\n")
  .map((line) => JSON.parse(line));
const json = async (command: string, ...args: string[]) =>
  JSON.parse((await runOn([command, ...args, ...NOW, "--format", "json"])).out);

describe("where DuckDB is not installed", () => {
  test.each([
    ["en", "which is not installed"],
    ["fr", "qui n’est pas installé"],
  ])("Parquet is refused in %s with the command that installs it", async (lang, words) => {
    if (missing === null) return;
    writeFileSync(at("some.parquet"), "PAR1");
    for (const args of [
      ["audit", queue, "--format", "parquet", "--out", at("refused.parquet")],
      ["audit", at("some.parquet")],
      ["check", at("some.parquet")],
      ["audit", at("some.parquet"), "--from", "servicenow-log", "--offer", "basic"],
    ]) {
      const { status, out, messages } = await runOn([...args, "--lang", lang]);
      expect(status).toBe(2);
      expect(out).not.toContain("ticket-");
      expect(messages.join()).toContain(words);
      expect(messages.join()).toContain("npm install @duckdb/node-api@");
    }
    expect(readdirSync(folder).filter((name) => name.startsWith("refused"))).toEqual([]);
  });
});

test("Parquet is written over nothing that is no file", async () => {
  const { status, messages } = await runOn(["audit", queue, "--format", "parquet", "--out", folder]);
  expect(status).toBe(2);
  expect(messages.join()).toContain("is written into a file");
});

test("Parquet is not written to standard output", async () => {
  const { status, out, messages } = await runOn(["audit", queue, "--format", "parquet"]);
  expect([status, out]).toEqual([2, ""]);
  expect(messages[0]).toContain("--out");
});

describe.each([flexibleEngineWorld, toyWorld])("a row of a check of $name", ({ contract }) => {
  test("has no column that the table does not have, and a table has each one once", () => {
    const names = columnsOfChecks(contract, true).map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    expect(names).toContain(`${contract.metrics[0]?.id}_elapsedMs`);
    expect(columnsOfChecks(contract, false).map(({ name }) => name)).toEqual(
      names.filter((name) => name !== "contested"),
    );
  });
});

test("a row says what the check says, and holds no half of a character", () => {
  const { check } = engine(flexibleEngineWorld, {});
  const record = { ...records[0], id: "A\ud800B" };
  const checked: Check = check(record, Date.parse("2027-01-01T00:00:00Z"));
  const row = JSON.parse(rowOfCheck({ ...checked, receivedAt: record.events[0].at, contested: ["x"] }));
  expect(row).toMatchObject({ ticket: "A\ufffdB", verdict: checked.verdict, contested: ["x"] });
  const names = columnsOfChecks(flexibleEngineWorld.contract, true).map(({ name }) => name);
  for (const name of Object.keys(row)) expect(names).toContain(name);
  for (const commitment of checked.commitments)
    expect(row[`${commitment.metric}_remainingMs`]).toBe(commitment.remainingMs);
});

describe("with DuckDB", () => {
  let duckDb: DuckDb;
  beforeAll(async () => {
    if (missing === null) duckDb = await openDuckDb("en");
  });
  afterAll(() => duckDb?.close());
  beforeEach(({ skip }) => skip(missing !== null, missing ?? ""));
  const select = async (sql: string) => {
    const found: unknown[] = [];
    for await (const rows of duckDb.rows(`SELECT CAST(to_json(r) AS VARCHAR) FROM (${sql}) AS r`))
      for (const [text] of rows) found.push(JSON.parse(String(text)));
    return found as Record<string, unknown>[];
  };

  test.each([
    ["Flexible Engine", queue, []],
    ["the toy contract", null, toy],
  ] as const)("a line per ticket of %s says what its check says", async (_, given, contract) => {
    const input = given ?? at("toy.ndjson");
    if (given === null) {
      const received = { type: "received", at: "2026-05-07T10:00:00Z" };
      writeFileSync(input, JSON.stringify({ id: "T", offer: "bridge", priority: "red", events: [received] }));
    }
    const out = at("checks.parquet");
    const heard = await runOn([
      ...["audit", input, ...contract, ...NOW, "--readings", "all", "--format", "parquet", "--out", out],
    ]);
    expect([heard.status, heard.out, heard.messages]).toEqual([0, "", []]);
    const rows = await select(`FROM '${out}'`);
    const { out: told } = await runOn([
      ...["audit", input, ...contract, ...NOW, "--readings", "all", "--format", "ndjson"],
    ]);
    const checks = told
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line));
    expect(rows.map(({ ticket }) => ticket)).toEqual(checks.map(({ ticket }) => ticket));
    const instant = (value: unknown) => (value === null ? null : Date.parse(String(value)));
    checks.forEach((check, i) => {
      const row = rows[i] as Record<string, unknown>;
      expect(row).toMatchObject({ verdict: check.verdict, offer: check.offer, priority: check.priority });
      expect(row.contested).toEqual(check.contested ?? null);
      expect(instant(row.evaluatedAt)).toBe(Date.parse(check.evaluatedAt));
      for (const commitment of check.commitments) {
        for (const name of ["status", "offer", "judgedAs", "calendar", "clock", "targetMs", "elapsedMs"])
          expect(row[`${commitment.metric}_${name}`]).toEqual(commitment[name]);
        for (const name of ["startedAt", "dueAt", "stoppedAt"])
          expect(instant(row[`${commitment.metric}_${name}`])).toBe(instant(commitment[name]));
      }
    });
    expect(readdirSync(folder).filter((name) => /part|rows/.test(name))).toEqual([]);
  });

  test("no ticket at all makes a table without rows, with all its columns", async () => {
    const [none, out] = [at("none.ndjson"), at("none.parquet")];
    writeFileSync(none, "{}\n{}\n");
    expect((await runOn(["audit", none, "--format", "parquet", "--out", out])).status).toBe(0);
    expect(await select(`SELECT count(*) n, count(MTTI_dueAt) d FROM '${out}'`)).toEqual([{ n: 0, d: 0 }]);
  });

  test("a path of brackets and stars is one file", async () => {
    const [input, out] = [at("[a]*?.parquet"), at("o'[b]*.parquet")];
    await duckDb.run(`COPY (FROM read_json('${queue}')) TO '${input}'`);
    writeFileSync(at("a1.parquet"), "not it");
    expect((await json("audit", input)).tickets).toBe(records.length);
    expect((await runOn(["audit", input, "--format", "parquet", "--out", out])).status).toBe(0);
    expect(existsSync(out)).toBe(true);
  });

  test("tickets are read that DuckDB made of lines, of JSON in columns, and of whole records", async () => {
    const expected = await json("audit", queue);
    const checks = await json("check", queue);
    const forms = {
      "columns.parquet": `SELECT * FROM read_json('${queue}')`,
      "text.parquet": `SELECT * REPLACE (CAST(to_json(events) AS VARCHAR) AS events) FROM read_json('${queue}')`,
      "json.parquet": `SELECT * REPLACE (to_json(events) AS events) FROM read_json('${queue}')`,
      "record.parquet": `SELECT CAST(json AS VARCHAR) AS record, 1 AS row, 2 AS t FROM read_json_objects('${queue}')`,
      "row.parquet": `SELECT *, 1 AS row, 2 AS row_ FROM read_json('${queue}')`,
    };
    for (const [name, sql] of Object.entries(forms)) {
      await duckDb.run(`COPY (${sql}) TO '${at(name)}'`);
      expect(await json("audit", at(name)), name).toEqual(expected);
      expect(await json("check", at(name)), name).toEqual(checks);
    }
    const parts = await Promise.all(
      [1, 2, 3].map(async (part) => {
        const { out } = await runOn([
          ...["audit", at("columns.parquet"), ...NOW, "--shard", `${part}/3`, "--format", "partial"],
        ]);
        return out;
      }),
    );
    const merged = await runOn(["merge", "-", "--format", "json"], { stdin: parts.join("") });
    expect(JSON.parse(merged.out)).toEqual(expected);
  });

  test("instants of a zone are instants, those of none need one", async () => {
    const rows = (type: string) =>
      `SELECT 'A' AS id, 'basic' AS offer, 'P1' AS priority,
        [{'type': 'received', 'at': CAST('2026-05-07 10:00:00.25' AS ${type})}] AS events`;
    await duckDb.run(`COPY (${rows("TIMESTAMPTZ")}) TO '${at("zoned.parquet")}'`);
    await duckDb.run(`COPY (${rows("TIMESTAMP")}) TO '${at("wall.parquet")}'`);
    const zoned = await json("check", at("zoned.parquet"));
    expect(zoned.status).toBe("new");
    const { status, messages } = await runOn(["check", at("wall.parquet")]);
    expect(status).toBe(2);
    expect(messages[0]).toContain("without its offset");
    const assumed = await json("check", at("wall.parquet"), "--assume-zone", "UTC");
    expect(assumed).toEqual(zoned);
  });

  test("an event log is read by the columns that its mapping names, times of text or instants", async () => {
    const csv = fixture("event-logs/centre-de-services.csv");
    const mapping = fixture("event-logs/centre-de-services.json");
    const expected = await json("audit", csv, "--from", mapping);
    expect(expected.tickets).toBeGreaterThan(0);
    const delimiter = JSON.parse(readFileSync(mapping, "utf8")).delimiter ?? ",";
    await duckDb.run(
      `COPY (FROM read_csv('${csv}', all_varchar = true, delim = '${delimiter}', header = true)) TO '${at("log.parquet")}'`,
    );
    expect(await json("audit", at("log.parquet"), "--from", mapping)).toEqual(expected);
    const told = JSON.parse(readFileSync(mapping, "utf8"));
    writeFileSync(at("iso.json"), JSON.stringify({ ...told, dates: { ...told.dates, format: "iso-8601" } }));
    const wall = "try_strptime(\"Date\", '%d/%m/%Y %H:%M')";
    for (const instant of [wall, `${wall} AT TIME ZONE 'Europe/Paris'`, `CAST(${wall} AS TIMESTAMP_NS)`]) {
      await duckDb.run(
        `COPY (SELECT * REPLACE (${instant} AS "Date") FROM '${at("log.parquet")}') TO '${at("typed.parquet")}'`,
      );
      expect(await json("audit", at("typed.parquet"), "--from", at("iso.json"))).toEqual(expected);
    }
  });

  test("what is no Parquet is one message, and no other file is left behind", async () => {
    writeFileSync(at("bad.parquet"), "not Parquet at all");
    for (const args of [["audit"], ["check"], ["audit", "--from", "servicenow-log", "--offer", "basic"]]) {
      const { status, messages } = await runOn([...args.slice(0, 1), at("bad.parquet"), ...args.slice(1)]);
      expect(status).toBe(2);
      expect(messages).toHaveLength(1);
      expect(messages[0]).toContain("not a sound Parquet file");
    }
    const gone = await runOn(["audit", at("gone.parquet")]);
    expect(gone.messages).toEqual([`fe-triage: ${at("gone.parquet")}: there is no such file`]);
  });
});
