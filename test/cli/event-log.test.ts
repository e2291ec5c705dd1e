// `--from mapping.json`: event logs of fixtures/event-logs on the command line.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterAll, describe, expect, test } from "vitest";
import { EXIT } from "../../src/cli/exit.js";
import { fixture, runOn } from "./fake-terminal.js";

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const folder = mkdtempSync(join(tmpdir(), "fe-triage-event-log-"));
afterAll(() => rmSync(folder, { recursive: true }));
let files = 0;
function file(content: string | Uint8Array, suffix = ".json"): string {
  const path = join(folder, `${files++}${suffix}`);
  writeFileSync(path, content);
  return path;
}

const log = fixture("event-logs/help-desk.csv");
const mapping = fixture("event-logs/help-desk.json");
const french = fixture("event-logs/centre-de-services.csv");
const frenchMapping = fixture("event-logs/centre-de-services.json");
const now = ["--now", "2026-06-01T00:00:00Z"];

interface Answer {
  readonly ticket: string;
  readonly verdict: string;
  readonly commitments: readonly { readonly elapsedMs: number; readonly targetMs: number }[];
  readonly notes: readonly { readonly message: string }[];
}

async function checked(...args: string[]) {
  const heard = await runOn(["check", ...args, ...now, "--format", "json"]);
  const answers = JSON.parse(heard.out) as Answer[];
  const figures = answers.map(({ ticket, verdict, commitments }) => [
    ...[ticket, verdict, commitments[0]?.elapsedMs, commitments[0]?.targetMs],
  ]);
  return { ...heard, answers, figures };
}

describe("the worked examples", () => {
  test("help-desk.csv: a log in order of time, its cases mixed", async () => {
    const { status, figures, messages, answers } = await checked(log, "--from", mapping);
    expect(figures).toEqual([
      // 9:58 to 10:31 in France, on a Monday.
      ["HD-101", "met", 33 * MINUTE, 2 * HOUR],
      // No first reply: answered when it waits for the supplier, at 12:05.
      ["HD-102", "met", HOUR + 45 * MINUTE, 10 * HOUR],
      // Its first row is its first reply.
      ["HD-103", "met", 0, HOUR],
      // Never answered: Tuesday 11:45 to 19:00, and 1 + 1 + 5 + 4 business days of ten hours until June.
      ["HD-104", "breached", 7 * HOUR + 15 * MINUTE + (1 + 1 + 5 + 4) * 10 * HOUR, 10 * HOUR],
    ]);
    expect(status).toBe(EXIT.badInput);
    expect(messages).toEqual([
      `fe-triage: ${log}: ticket HD-105, lines.17.priority: a priority without a counterpart in the map; found: "Whenever"; allowed: Urgent, High, Normal`,
      `${log}: 5 cases, 4 tickets`,
      "16 rows: 12 used, 3 dropped, 1 rejected",
      "  made up   made-answer               1",
      "  made up   made-first-receipt        1",
      "  dropped   dropped-by-mapping        1",
      "  dropped   dropped-unknown-activity  1",
      "  dropped   dropped-no-time           1",
      "  rejected  unknown-priority          1",
    ]);
    expect(answers[3]?.notes.map(({ message }) => message)).toEqual([
      'import, dropped: 1 row of an activity that the mapping does not name ("Merged")',
      'import, dropped: a row whose time cannot be read ("soon")',
    ]);
  });

  test("centre-de-services.csv: semicolons, French dates, any capitals, cases one after another", async () => {
    const { status, figures } = await checked(french, "--from", frenchMapping);
    expect(figures).toEqual([
      ["D-7", "met", 28 * MINUTE, 12 * HOUR],
      // Tuesday 17:50 to 19:00, Wednesday from the customer's answer at 11:00 to 19:00, Friday 9:00 to 9:20.
      ["D-8", "met", 70 * MINUTE + 8 * HOUR + 20 * MINUTE, 10 * HOUR],
      // Wednesday 10:00 to 19:00, and 1 + 5 + 4 business days of ten hours until June.
      ["D-9", "breached", 9 * HOUR + (1 + 5 + 4) * 10 * HOUR, 10 * HOUR],
    ]);
    expect(status).toBe(EXIT.breached);
    const heard = await runOn(["check", french, "--from", frenchMapping, ...now, "--lang", "fr"]);
    expect(heard.messages).toEqual([
      `${french}\u00a0: 3 cas, 3 tickets`,
      "12 lignes\u00a0: utilisées 10, écartées 2, rejetées 0",
      "  ajouté  made-answer        1",
      "  écarté  dropped-unchanged  1",
      "  écarté  dropped-no-time    1",
    ]);
  });
});

describe("--from FILE.json", () => {
  test("reads packed files and standard input as plain files", async () => {
    const plain = await checked(french, "--from", frenchMapping);
    const packed = await checked(file(gzipSync(readFileSync(french)), ".csv.gz"), "--from", frenchMapping);
    const stdin = readFileSync(french);
    const piped = await runOn(["check", "-", "--from", frenchMapping, ...now, "--format", "json"], { stdin });
    expect(packed.out).toBe(plain.out);
    expect(piped.out).toBe(plain.out);
    expect(piped.messages[0]).toBe("standard input: 3 cases, 3 tickets");
  });

  test("--offer and --zone go before the mapping's", async () => {
    const { answers, figures } = await checked(
      ...[french, "--from", frenchMapping, "--offer", "business", "--zone", "America/Montreal"],
    );
    expect(answers[0]).toMatchObject({ offer: "business" });
    expect(figures[0]?.[3]).toBe(HOUR);
  });

  test("audit sums up by the fields that the mapping copies", async () => {
    const { out, status } = await runOn([
      ...["audit", log, "--from", mapping, "--by", "team", "--format", "json", ...now],
    ]);
    const { tickets, rejected, groups } = JSON.parse(out);
    expect({ status, tickets, rejected }).toEqual({ status: EXIT.done, tickets: 4, rejected: 1 });
    expect(groups.map(({ team, count, met }: Record<string, unknown>) => [team, count, met])).toEqual([
      ["Network", 1, 1],
      ["Storage", 3, 2],
    ]);
  });

  test("simulate asks what would have been, of each ticket", async () => {
    const { out } = await runOn([
      ...[
        "simulate",
        french,
        "--from",
        frenchMapping,
        "--under",
        "onHoldClock=runs",
        ...now,
        "--format",
        "ndjson",
      ],
    ]);
    expect(out.trim().split("\n")).toHaveLength(3);
  });

  test.each<[string, string[], string[]]>([
    ["a mapping that is no JSON", [file("{")], ["{0}:1:2: this is not JSON: it ends too early"]],
    ["a mapping that is not there", [join(folder, "none.json")], ["{0}: there is no such file"]],
    [
      "a mapping with problems, all of them",
      [file('{ "columns": { "case": "id" }, "activities": { "A": "opened" } }')],
      [
        "{0}: columns.time: a field is missing",
        "{0}: columns.activity: a field is missing",
        "{0}: activities.A: an unknown name",
      ],
    ],
    [
      "names that the contract does not define",
      [
        file(
          '{ "columns": { "case": "a", "time": "b", "activity": "c" }, "offer": "premum", "activities": {} }',
        ),
      ],
      ['{0}: offer: a name that the contract does not define; found: "premum"'],
    ],
    [
      "columns that the log lacks",
      [
        file(
          '{ "columns": { "case": "a", "time": "When", "activity": "c" }, "offer": "premium", "activities": {} }',
        ),
      ],
      [`${log}: lines.1: a column is missing`, `${log}: lines.1: a column is missing`],
    ],
    ["--map beside it", [mapping, "--map", mapping], ["--map has no effect without --from servicenow-log"]],
  ])("tells of %s", async (_, [from = "", ...more], expected) => {
    const { status, messages, out } = await runOn(["check", log, "--from", from, ...more]);
    expect({ status, out }).toEqual({ status: EXIT.badInput, out: "" });
    const told = messages.map((message) => message.replace(/^fe-triage: /, ""));
    expect(told).toHaveLength(expected.length);
    expected.forEach((start, index) => {
      expect(told[index]?.startsWith(start.replace("{0}", from)), told[index]).toBe(true);
    });
  });
});
