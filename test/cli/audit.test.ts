import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterAll, describe, expect, test } from "vitest";
import { type Circumstances, fixture, runOn } from "./fake-terminal.js";

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const queue = fixture("tickets/queue.ndjson");
const at = (time: string, day = "2026-05-07") => `${day}T${time}:00+02:00`;
const received = { type: "received", at: at("16:00") };
const ticket = (id: string, answered: string | null, more: object = {}) => ({
  id,
  offer: "standard",
  priority: "P3",
  ...more,
  events: [received, ...(answered === null ? [] : [{ type: "acknowledged", at: at(answered) }])],
});

const folder = mkdtempSync(join(tmpdir(), "fe-triage-audit-"));
afterAll(() => rmSync(folder, { recursive: true }));
let files = 0;
const path = (suffix = ".ndjson") => join(folder, `${files++}${suffix}`);
function file(content: string | Uint8Array, suffix?: string): string {
  const made = path(suffix);
  writeFileSync(made, content);
  return made;
}
const lines = (...tickets: object[]) => tickets.map((one) => `${JSON.stringify(one)}\n`).join("");
const audit = (args: readonly string[], circumstances?: Circumstances) =>
  runOn(["audit", ...args], circumstances);
const json = async (...args: string[]) => JSON.parse((await audit([...args, "--format", "json"])).out);

const three = lines(
  ticket("A", "16:30", { customer: "north" }),
  ticket("B", "18:00", { customer: "south" }),
  ticket("C", null, { customer: "south" }),
);

describe("fe-triage audit", () => {
  test("SLA-5 sums up by offer, priority and month unless told otherwise", async () => {
    const { tickets, rejected, groups } = await json(file(three));
    expect({ tickets, rejected }).toEqual({ tickets: 3, rejected: 0 });
    expect(groups).toMatchObject([
      {
        ...{ offer: "standard", priority: "P3", month: "2026-05", metric: "MTTI", count: 3 },
        ...{ met: 2, breached: 1, pending: 0, none: 0, metPercent: 66.67 },
        ...{
          meanMs: ((30 + 120) / 2) * MINUTE,
          p50Ms: 30 * MINUTE,
          p90Ms: 120 * MINUTE,
          p95Ms: 120 * MINUTE,
        },
        ...{ targetMs: 10 * HOUR, meanMet: true, running: 1, causes: { "never-stopped": 1 } },
      },
    ]);
  });

  test("sums up by a field of the tickets, and by nothing but the metric", async () => {
    const found = await json(file(three), "--by", "customer");
    expect(
      found.groups.map(({ customer, metric, count }: Record<string, unknown>) => [customer, metric, count]),
    ).toEqual([
      ["north", "MTTI", 1],
      ["south", "MTTI", 2],
    ]);
    expect((await json(file(three), "--by", "metric")).groups).toMatchObject([{ metric: "MTTI", count: 3 }]);
  });

  test.each([
    ["a list", (tickets: object[]) => [JSON.stringify(tickets, null, 2), ".json"]],
    ["lines", (tickets: object[]) => [lines(...tickets), ".ndjson"]],
    ["lines under any name", (tickets: object[]) => [lines(...tickets), ".log"]],
    ["gzip", (tickets: object[]) => [gzipSync(lines(...tickets)), ".ndjson.gz"]],
  ] as const)("reads tickets as %s alike", async (_, form) => {
    const tickets = three
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line) as object);
    const [content, suffix] = form(tickets) as [string, string];
    expect(await json(file(content, suffix))).toEqual(await json(file(three)));
  });

  test("reads one ticket by itself, standard input, and several files as one", async () => {
    expect((await json(file(JSON.stringify(ticket("A", "16:30"), null, 2), ".json"))).tickets).toBe(1);
    const piped = await audit(["-", "--format", "json"], { stdin: three });
    expect(JSON.parse(piped.out).tickets).toBe(3);
    expect((await json(file(three), file(three))).tickets).toBe(6);
  });

  test("writes the lines that check writes", async () => {
    const checked = await runOn(["check", queue, "--format", "ndjson"]);
    const audited = await audit([queue, "--format", "ndjson"]);
    expect(audited.out).toBe(checked.out);
    expect(audited.status).toBe(0);
  });

  test("says in text what it found, within the terminal", async () => {
    for (const columns of [80, 100, 160]) {
      for (const lang of ["en", "fr"]) {
        const { out } = await audit([queue, "--lang", lang], { columns });
        for (const line of out.split("\n")) expect(line.length).toBeLessThanOrEqual(columns);
        expect(out).toMatch(lang === "en" ? /met %/ : /tenus\s%/);
      }
    }
  });

  test("writes CSV that no spreadsheet takes for a formula", async () => {
    const { out } = await audit([
      file(
        lines(
          ticket("A", "16:30", { customer: '=HYPERLINK("x")' }),
          ticket("B", "16:30", { customer: "a,b" }),
        ),
      ),
      "--format",
      "csv",
      "--by",
      "customer",
    ]);
    const [head, ...rows] = out.split("\r\n");
    expect(head?.startsWith("customer,metric,count,met,breached,pending,none,metPercent,meanMs")).toBe(true);
    expect(rows[0]?.startsWith('"\'=HYPERLINK(""x"")",MTTI,1,1,0')).toBe(true);
    expect(rows[1]?.startsWith('"a,b",MTTI,1,1,0')).toBe(true);
  });
});

describe("lines that are no tickets", () => {
  const bad = file(
    `${three}{"id":\n${lines({ id: "D", offer: "gold", priority: "P3", events: [received] })}`,
  );

  test("are counted by kind, and the others judged", async () => {
    const { status, out, messages } = await audit([bad, "--format", "json"]);
    expect(status).toBe(0);
    expect(JSON.parse(out)).toMatchObject({
      tickets: 3,
      rejected: 2,
      rejectedBy: { "not-json": 1, "not-one-of": 1 },
    });
    expect(messages).toEqual([
      "fe-triage: 2 lines rejected; --rejects FILE writes each of them with what is wrong",
    ]);
  });

  test("are written with their number, what is wrong, and what they say", async () => {
    const rejects = path();
    await audit([bad, "--rejects", rejects]);
    const written = readFileSync(rejects, "utf8")
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line));
    expect(written).toMatchObject([
      { file: bad, line: 4, place: `${bad}:4`, code: "not-json", text: '{"id":' },
      { file: bad, line: 5, place: `${bad}:5`, code: "not-one-of" },
    ]);
    expect(written[1].problems[0]).toContain('"gold"');
    expect(JSON.parse(written[1].text).id).toBe("D");
  });

  test("stop the run where there are more than allowed, and nothing is left half-written", async () => {
    const out = path();
    const { status, messages } = await audit([bad, "--max-rejects", "1", "--format", "ndjson", "--out", out]);
    expect(status).toBe(2);
    expect(messages[0]).toContain("more than 1 line rejected");
    expect(existsSync(out)).toBe(false);
    expect(readdirSync(folder).filter((name) => name.endsWith(".part"))).toEqual([]);
    expect((await audit([bad, "--max-rejects", "2"])).status).toBe(0);
  });
});

describe("what an audit writes and how it ends", () => {
  test("goes into a file that was complete before it had its name", async () => {
    const out = path(".json");
    const { status, out: shown } = await audit([file(three), "--format", "json", "--out", out]);
    expect([status, shown]).toEqual([0, ""]);
    expect(JSON.parse(readFileSync(out, "utf8")).tickets).toBe(3);
  });

  test("is one message where the place cannot be written to", async () => {
    const { status, messages } = await audit([file(three), "--out", join(folder, "none", "x.json")]);
    expect(status).toBe(2);
    expect(messages).toEqual([`fe-triage: ${join(folder, "none", "x.json")}: there is no such file`]);
  });

  test.each([
    ["66.67", 1],
    ["66.66", 0],
    ["100", 1],
    ["0", 0],
  ])("with --fail-under %s exits with %i where 2 of 3 were met", async (percent, expected) => {
    expect((await audit([file(three), "--fail-under", percent])).status).toBe(expected);
  });

  test("answers the other files where one cannot be read, with status 2", async () => {
    const { status, out, messages } = await audit([
      join(folder, "none.ndjson"),
      file(three),
      "--format",
      "json",
    ]);
    expect(status).toBe(2);
    expect(JSON.parse(out).tickets).toBe(3);
    expect(messages).toEqual([`fe-triage: ${join(folder, "none.ndjson")}: there is no such file`]);
  });

  test.each([
    ["--by", "count"],
    ["--by", ""],
    ["--by", "offer,,priority"],
    ["--jobs", "0"],
    ["--jobs", "many"],
    ["--max-rejects", "-1"],
    ["--fail-under", "101"],
    ["--fail-under", "NaN"],
    ["--zone", "Europe/Paris"],
  ])("refuses %s %j", async (option, value) => {
    const { status, messages, out } = await audit([file(three), `${option}=${value}`]);
    expect([status, out]).toEqual([2, ""]);
    expect(messages.join()).toContain(option);
  });

  test("SLA-5 shows the compliance that the reading names", async () => {
    expect((await audit([file(three)])).out).toContain("66.67% of the commitments were met (2 of 3)");
    expect((await audit([file(three), "--reading", "commitment=mean"])).out).toContain(
      "the mean is within the target in 1 of 1 group",
    );
  });

  test("a field that is another on each ticket is said to make no summary", async () => {
    const many = Array.from({ length: 20_001 }, (_, i) => ticket(`T-${i}`, "16:30", { number: i }));
    const { status, messages } = await audit([file(lines(...many)), "--by", "number", "--jobs", "1"]);
    expect(status).toBe(2);
    expect(messages[0]).toContain("--by: number");
  });

  test("is interrupted with what is complete kept, and says where", async () => {
    const out = path();
    const stop = new AbortController();
    stop.abort();
    const { status, messages } = await audit([file(three), "--format", "ndjson", "--out", out], {
      signal: stop.signal,
    });
    expect(status).toBe(130);
    expect(messages[0]).toContain("interrupted after 0 tickets");
    expect(existsSync(`${out}.part`)).toBe(true);
    rmSync(`${out}.part`);
  });
});

describe("an audit in parts", () => {
  const tickets = Array.from({ length: 40 }, (_, i) =>
    ticket(`T-${i}`, ["16:30", "18:00", null][i % 3] as string | null, {
      offer: ["standard", "business"][i % 2],
    }),
  );
  const forms: [string, string | Uint8Array, string][] = [
    ["lines", `${lines(...tickets)}{"id":\n${lines({ id: "BAD" })}`, ".ndjson"],
    ["packed lines", gzipSync(`${lines(...tickets)}{"id":\n${lines({ id: "BAD" })}`), ".ndjson.gz"],
    ["a list", JSON.stringify([...tickets, { id: "BAD" }]), ".json"],
  ];

  test.each(forms)("of %s comes to the whole once merged", async (_, content, suffix) => {
    const input = file(content, suffix);
    const parts: string[] = [];
    for (let part = 1; part <= 5; part++) {
      const out = path(".json");
      expect((await audit([input, "--shard", `${part}/5`, "--format", "partial", "--out", out])).status).toBe(
        0,
      );
      parts.push(out);
    }
    const { out, status } = await runOn(["merge", ...parts, "--format", "json"]);
    expect(status).toBe(0);
    expect(out).toBe((await audit([input, "--format", "json"])).out);
    const [first, second, ...others] = parts as [string, string, ...string[]];
    const pair = file((await runOn(["merge", first, second, "--format", "partial"])).out, ".json");
    expect((await runOn(["merge", ...others, pair, "--format", "json"])).out).toBe(out);
    const together = parts.map((part) => readFileSync(part, "utf8")).join("");
    expect((await runOn(["merge", "-", "--format", "json"], { stdin: together })).out).toBe(out);
    expect((await runOn(["merge", ...parts])).out).toBe((await audit([input])).out);
  });

  test("is not merged with a part of another question", async () => {
    const part = async (...args: string[]) =>
      file((await audit([file(three), "--format", "partial", ...args])).out, ".json");
    const [first, second, third] = [
      await part(),
      await part("--by", "offer"),
      await part("--reading", "regradeClock=restart"),
    ];
    const { status, messages } = await runOn(["merge", first, second, third]);
    expect(status).toBe(2);
    expect(messages).toEqual([
      `fe-triage: ${second}:1: by: a part of another summary; found: offer; allowed: offer,priority,month`,
      `fe-triage: ${third}:1: readings.regradeClock: a part of another summary; found: restart; allowed: retroactive`,
    ]);
  });

  test("takes nothing for a part that is none", async () => {
    const { status, messages } = await runOn(["merge", file(three.split("\n")[0] as string, ".json")]);
    expect(status).toBe(2);
    expect(messages).toHaveLength(1);
    expect(messages[0]).toContain("partial");
  });

  test("is not written over by the report of the whole, nor asked anew", async () => {
    const part = file((await audit([file(three), "--format", "partial"])).out, ".json");
    const before = readFileSync(part, "utf8");
    const { status, messages } = await runOn(["merge", part, "--report", part]);
    expect([status, readFileSync(part, "utf8")]).toEqual([2, before]);
    expect(messages[0]).toContain("--report");
    for (const option of ["--now", "--reading", "--readings", "--holidays"]) {
      const asked = await runOn(["merge", part, option, "x"]);
      expect(asked.status).toBe(2);
      expect(asked.messages[0]).toContain(option);
    }
  });

  test("is an empty one of an empty input, whatever its name", async () => {
    for (const input of [file("", ".ndjson"), file("\n \n", ".json"), file(gzipSync(""), ".gz"), "-"]) {
      const { status, out, messages } = await audit([input, "--format", "partial"]);
      expect({ status, messages }).toEqual({ status: 0, messages: [] });
      expect(JSON.parse(out).tickets).toBe(0);
    }
  });

  test.each(["0/3", "4/3", "1", "a/b", "-1/2", "1/0"])("has no part %s", async (shard) => {
    const { status, messages } = await audit([file(three), `--shard=${shard}`]);
    expect(status).toBe(2);
    expect(messages[0]).toContain("--shard");
  });
});
