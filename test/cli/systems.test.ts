// `--from servicenow-table`, `jira` and `zendesk`: exports of fixtures/event-logs on the command line.
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterAll, describe, expect, test } from "vitest";
import { EXIT } from "../../src/cli/exit.js";
import { fixture, runOn } from "./fake-terminal.js";

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const folder = mkdtempSync(join(tmpdir(), "fe-triage-systems-"));
afterAll(() => rmSync(folder, { recursive: true }));
let files = 0;
function file(content: string | Uint8Array, suffix = ".json"): string {
  const path = join(folder, `${files++}${suffix}`);
  writeFileSync(path, content);
  return path;
}

const incidents = fixture("event-logs/servicenow-incidents.csv");
const records = fixture("event-logs/servicenow-incidents.json");
const issues = fixture("event-logs/jira-issues.json");
const jiraMap = fixture("event-logs/jira-map.json");
const events = fixture("event-logs/zendesk-events.json");
const usual = ["--offer", "business", "--now", "2026-06-01T00:00:00Z"];

interface Answer {
  readonly ticket: string;
  readonly verdict: string;
  readonly commitments: readonly { readonly elapsedMs: number; readonly targetMs: number }[];
  readonly notes: readonly { readonly message: string }[];
}

async function checked(...args: string[]) {
  const heard = await runOn(["check", ...args, ...usual, "--format", "ndjson"]);
  const lines = heard.out.split("\n").slice(0, -1);
  const answers = lines.map((line) => JSON.parse(line) as Answer);
  const figures = answers.map(({ ticket, verdict, commitments }) => [
    ...[ticket, verdict, commitments[0]?.elapsedMs, commitments[0]?.targetMs],
  ]);
  return { ...heard, answers, figures };
}

describe("the worked examples", () => {
  test("servicenow-incidents.csv", async () => {
    const { status, figures, messages } = await checked(incidents, "--from", "servicenow-table");
    expect(figures).toEqual([
      // 9:58 to 10:31 in France.
      ["INC0010001", "met", 33 * MINUTE, 2 * HOUR],
      ["INC0010002", "met", 6 * HOUR, 10 * HOUR],
      // From 14:00 to 19:00, and 9:00 to 10:00 when the caller was asked.
      ["INC0010003", "pending", 5 * HOUR + HOUR, 10 * HOUR],
      ["INC0010004", "met", 20 * MINUTE, HOUR],
      ["INC0010005", "none", null, null],
      // Monday 9:00 to 19:00, Tuesday 9:00 to 14:10.
      ["INC0010006", "breached", 10 * HOUR + 5 * HOUR + 10 * MINUTE, 10 * HOUR],
    ]);
    expect(status).toBe(EXIT.badInput);
    expect(messages.slice(1, 4)).toEqual([
      `fe-triage: ${incidents}: ticket INC0010001, lines.9: a ticket that was already read further up`,
      `${incidents}: 8 cases, 6 tickets`,
      "20 times: 15 used, 3 dropped, 2 rejected",
    ]);
  });

  test("servicenow-incidents.json says of its incidents what the table says", async () => {
    const table = await checked(incidents, "--from", "servicenow-table");
    const { status, answers } = await checked(records, "--from", "servicenow-table");
    expect(status).toBe(EXIT.done);
    expect(answers).toEqual(table.answers.slice(0, 2));
  });

  test("jira-issues.json, with a map for the desk's own status", async () => {
    const { status, figures, answers } = await checked(issues, "--from", "jira", "--map", jiraMap);
    expect(figures).toEqual([
      ["SUP-1", "met", 33 * MINUTE, 10 * HOUR],
      // Created at 8:30, answered as the day begins.
      ["SUP-2", "met", 0, 10 * HOUR],
      // Round the clock: from Tuesday 17:50 to Monday 1 June 2:00, nineteen days and more.
      ["SUP-3", "breached", 19 * 24 * HOUR + 8 * HOUR + 10 * MINUTE, HOUR],
      ["SUP-4", "met", HOUR + 30 * MINUTE, 10 * HOUR],
    ]);
    expect(status).toBe(EXIT.badInput);
    expect(answers[0]?.notes.slice(0, 2).map(({ message }) => message)).toEqual([
      "import: by the other system’s own clock, which is not replayed, “Time to first response” was met",
      "import: by the other system’s own clock, which is not replayed, “Time to resolution” was breached",
    ]);
  });

  test("zendesk-events.json, its priorities from the tickets beside", async () => {
    const { figures, messages } = await checked(events, "--from", "zendesk");
    expect(figures).toEqual([
      ["155", "met", HOUR + 33 * MINUTE, 2 * HOUR],
      ["156", "met", HOUR + 10 * MINUTE, 10 * HOUR],
    ]);
    expect(messages).toContain("21 events: 7 used, 12 dropped, 2 rejected");
    const told = await checked(events, "--from", "zendesk", "--map", file('{ "priority": "P3" }'));
    expect(told.figures.map(([ticket]) => ticket)).toEqual(["155", "156", "157"]);
  });
});

describe("the same input in another form", () => {
  const { issues: list } = JSON.parse(readFileSync(issues, "utf8"));
  const { ticket_metric_events: metrics } = JSON.parse(readFileSync(events, "utf8"));
  const priority = ["--map", file('{ "priority": "P3" }')];

  test.each<[string, string, string[]]>([
    ["jira", JSON.stringify(list), ["--map", jiraMap]],
    ["jira", list.map((one: object) => `${JSON.stringify(one)}\n`).join(""), ["--map", jiraMap]],
    ["zendesk", JSON.stringify(metrics), priority],
    ["zendesk", metrics.map((one: object) => `${JSON.stringify(one)}\n`).join(""), priority],
  ])("of %s, a list or a value a line, says the same", async (from, content, rest) => {
    const whole = await checked(from === "jira" ? issues : events, "--from", from, ...rest);
    const { figures } = await checked(file(content), "--from", from, ...rest);
    if (from === "jira") expect(figures).toEqual(whole.figures);
    else expect(figures.map(([ticket]) => ticket)).toEqual(whole.figures.map(([ticket]) => ticket));
    const packed = await checked(file(gzipSync(content), ".json.gz"), "--from", from, ...rest);
    expect(packed.figures).toEqual(figures);
  });

  test("one issue is one ticket; a table may come by standard input", async () => {
    const one = await checked(file(JSON.stringify(list[2])), "--from", "jira");
    expect(one.figures).toHaveLength(1);
    const stdin = `\n${readFileSync(incidents, "utf8")}`;
    const heard = await runOn(["check", "-", "--from", "servicenow-table", ...usual, "--format", "ndjson"], {
      stdin,
    });
    expect(heard.out.split("\n")).toHaveLength(6 + 1);
  });

  test("a line that is no JSON is told with its place, and counted", async () => {
    const lines = `${JSON.stringify(list[2])}\n{ broken\n${JSON.stringify(list[1])}\n`;
    const path = file(lines, ".ndjson");
    const { figures, messages, status } = await checked(path, "--from", "jira");
    expect(figures).toHaveLength(2);
    expect(messages[0]).toMatch(`${path}:2:3: `);
    expect(messages).toContain("6 changes: 5 used, 0 dropped, 1 rejected");
    expect(status).toBe(EXIT.badInput);
  });
});

describe("other commands", () => {
  test("audit groups the tickets of all three, and simulate changes them", async () => {
    for (const [from, path, rest] of [
      ["servicenow-table", incidents, []],
      ["jira", issues, ["--map", jiraMap]],
      ["zendesk", events, []],
    ] as const) {
      const audit = await runOn([
        "audit",
        path,
        "--from",
        from,
        ...rest,
        ...usual,
        "--by",
        "priority",
        "--format",
        "json",
      ]);
      const { tickets } = JSON.parse(audit.out) as { tickets: number };
      const { figures } = await checked(path, "--from", from, ...rest);
      expect(tickets, from).toBe(figures.length);
    }
    const one = file(readFileSync(incidents, "utf8").split("\n").slice(0, 2).join("\n"), ".csv");
    const simulated = await runOn([
      ...[
        "simulate",
        one,
        "--from",
        "servicenow-table",
        ...usual,
        "--regrade",
        "P1@2026-05-11T10:00:00+02:00",
      ],
    ]);
    expect(simulated.status).toBe(EXIT.done);
  });

  test("in French", async () => {
    const heard = await runOn([
      "check",
      issues,
      "--from",
      "jira",
      ...usual,
      "--format",
      "json",
      "--lang",
      "fr",
    ]);
    expect(heard.messages).toContain("18 modifications\u00a0: utilisées 10, écartées 3, rejetées 5");
    expect(heard.out).toContain(
      "à l’horloge propre de l’autre système, qui n’est pas rejouée, «\u00a0Time to resolution\u00a0» n’a pas été tenu",
    );
    expect(heard.messages.join("\n")).toContain("un historique dont seule une partie est là");
  });

  test.each([
    [["--from", "jira"], "fe-triage: offer: nothing says the offer of the tickets; allowed: basic, standard"],
    [["--from", "zendesk", "--offer", "gold"], "fe-triage: offer: a name that the contract does not define"],
    [["--from", "jira", "--offer", "basic", "--zone", "Mars"], "fe-triage: zone: an unknown time zone"],
    [
      ["--from", "jira", "--offer", "basic", "--map", file('{"columns":{}}')],
      ".json: input: an unknown field",
    ],
    [
      ["--from", "jira", "--offer", "basic", "--map", file('{"priorities":{"High":"P9"}}')],
      ".json: priorities.High",
    ],
    [["--from", "jirra", "--offer", "basic"], "jira"],
  ])("%j is refused before anything is read", async (options, expected) => {
    const heard = await runOn(["check", issues, ...options]);
    expect(heard.status).toBe(EXIT.badInput);
    expect(heard.out).toBe("");
    expect(heard.messages[0]).toContain(expected);
  });
});

const demo = join(import.meta.dirname, "../../../shared/data/servicenow_demo_incidents_REST.csv");

test("a demo instance of ServiceNow: 67 incidents, all of them tickets", async (context) => {
  if (!existsSync(demo)) context.skip(`${demo} is not there`);
  const figures = async (offer: string) => {
    const heard = await runOn([
      ...["audit", demo, "--from", "servicenow-table", "--offer", offer, "--now", "2023-06-01T00:00:00Z"],
      ...["--by", "offer", "--format", "json"],
    ]);
    const { tickets, groups } = JSON.parse(heard.out);
    const { met, breached, none } = groups[0];
    return { tickets, met, breached, none, messages: heard.messages };
  };
  const business = await figures("business");
  expect(business).toMatchObject({ tickets: 67, met: 3, breached: 40, none: 24 });
  expect(business.messages).toEqual([
    `${demo}: 67 cases, 67 tickets`,
    "156 times: 121 used, 35 dropped, 0 rejected",
    "  made up  made-answer         30",
    "  made up  stand-in-update     27",
    "  dropped  dropped-by-mapping  35",
  ]);
  expect(await figures("premium")).toMatchObject({ met: 4, breached: 63, none: 0 });
  expect(await figures("basic")).toMatchObject({ met: 0, breached: 0, none: 67 });
});

test.each([
  ["jira", "hostile-jira.ndjson", 2],
  ["zendesk", "hostile-zendesk.ndjson", 2],
  ["servicenow-table", "hostile-incidents.csv", 2],
])(
  "hostile exports of %s: each ticket is read or refused by name, and the counts add up",
  async (from, name, tickets) => {
    const path = fixture(`event-logs/${name}`);
    const map = ["--map", file('{ "priority": "P3" }')];
    const { status, figures, messages, err } = await checked(path, "--from", from, ...map);
    expect(status).toBe(EXIT.badInput);
    expect(figures).toHaveLength(tickets);
    const [, read = "", ...parts] = /^(\d+) \w+: (\d+) used, (\d+) dropped, (\d+) rejected$/m.exec(err) ?? [];
    expect(parts.reduce((sum, part) => sum + Number(part), 0)).toBe(Number(read));
    expect(err).not.toContain("\u001b");
    expect(err).not.toMatch(/\n +at |internal/);
    expect(messages.length).toBeGreaterThan(3);
  },
);
