import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterAll, describe, expect, test } from "vitest";
import { type Circumstances, fixture, runOn } from "./fake-terminal.js";

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

/** A ticket of the interface's own example: re-graded after a dispute, restored within its four hours. */
const example = fixture("tickets/interface-example.json");
const at = (time: string, day = "2026-05-07") => `${day}T${time}:00+02:00`;
const received = { type: "received", at: at("16:00") };
/** Answered within its ten hours. */
const met = {
  id: "MET",
  offer: "standard",
  priority: "P3",
  events: [received, { type: "acknowledged", at: at("17:00") }],
};
/** Never answered: due on 11 May at 16:00. */
const breached = { id: "BREACHED", offer: "standard", priority: "P3", events: [received] };
const bad = { id: "BAD", offer: "gold", priority: "P3", events: [received] };

const folder = mkdtempSync(join(tmpdir(), "fe-triage-check-"));
afterAll(() => rmSync(folder, { recursive: true }));
let files = 0;
function file(content: string | Uint8Array, suffix = ".json"): string {
  const path = join(folder, `${files++}${suffix}`);
  writeFileSync(path, content);
  return path;
}
const lines = (...tickets: object[]) => tickets.map((ticket) => `${JSON.stringify(ticket)}\n`).join("");

const check = (args: readonly string[], circumstances?: Circumstances) =>
  runOn(["check", ...args], circumstances);
async function idsIn(args: readonly string[], stdin: Circumstances["stdin"] = "") {
  const { status, out } = await check([...args, "--format", "ndjson"], { stdin });
  const ids = out
    .split("\n")
    .slice(0, -1)
    .map((line) => JSON.parse(line).ticket as string);
  return { status, ids };
}
const [OK, BREACHED, BAD] = [0, 1, 2];

describe("shape of the answer", () => {
  const escalation = (
    metric: string,
    level: number,
    kind: string,
    threshold: number,
    when: string,
    reached: boolean,
  ) => ({
    at: at(when),
    metric,
    level,
    kind,
    threshold,
    reached,
  });
  const answer = {
    ticket: "FE-2026-000123",
    offer: "business",
    category: "incident",
    priority: "P1",
    declaredPriority: "P2",
    status: "closed",
    closedBecause: "confirmed",
    evaluatedAt: "2026-06-01T12:00:00+02:00",
    verdict: "met",
    commitments: [
      {
        metric: "MTTI",
        status: "met",
        offer: "business",
        judgedAs: "P2",
        calendar: "24/7",
        clock: "stopped",
        startedAt: at("16:12"),
        dueAt: at("18:12"),
        stoppedAt: at("17:05"),
        targetMs: 2 * HOUR,
        elapsedMs: 53 * MINUTE,
        remainingMs: (120 - 53) * MINUTE,
        rules: ["OFR-2", "SLA-1", "CAL-4"],
      },
      {
        metric: "MTTR",
        status: "met",
        offer: "business",
        judgedAs: "P1",
        calendar: "24/7",
        clock: "stopped",
        startedAt: at("16:12"),
        // Four hours, and twenty minutes of dispute that do not count.
        dueAt: at("20:32"),
        stoppedAt: at("20:20"),
        targetMs: 4 * HOUR,
        elapsedMs: (108 + 120) * MINUTE,
        remainingMs: (240 - 108 - 120) * MINUTE,
        rules: ["OFR-3", "SLA-2", "CAL-4", "SLA-3", "RGD-6"],
      },
    ],
    autoClosure: { dueAt: "2026-05-18T19:00:00+02:00", rule: "LIF-5" },
    escalations: [
      escalation("MTTI", 1, "warning", 0.5, "17:12", false),
      escalation("MTTI", 2, "escalation", 0.75, "17:42", false),
      escalation("MTTI", 3, "escalation", 0.9, "18:00", false),
      escalation("MTTI", 3, "breach", 1, "18:12", false),
      escalation("MTTR", 1, "warning", 0.5, "18:32", true),
      escalation("MTTR", 2, "escalation", 0.75, "19:32", true),
      escalation("MTTR", 3, "escalation", 0.9, "20:08", true),
      escalation("MTTR", 3, "breach", 1, "20:32", false),
    ],
    notes: [],
    readings: expect.objectContaining({
      businessDay: "elapsed",
      regradeClock: "retroactive",
      onHoldClock: "pauses",
    }),
  };

  test("json is one object for one ticket, with these fields in this order", async () => {
    const { status, out, err } = await check([example, "--format", "json"]);
    expect({ status, err }).toEqual({ status: OK, err: "" });
    const found = JSON.parse(out);
    expect(found).toEqual(answer);
    expect(Object.keys(found)).toEqual(Object.keys(answer));
    expect(Object.keys(found.commitments[0])).toEqual(Object.keys(answer.commitments[0] as object));
    expect(found.readings).toHaveProperty("reopen", "allowed");
  });

  test("ndjson is the same on one line", async () => {
    const { out } = await check([example, "--format", "ndjson"]);
    expect(out.trimEnd().split("\n")).toHaveLength(1);
    expect(JSON.parse(out)).toEqual(answer);
  });

  test("--explain adds to each commitment the intervals that add up to what elapsed", async () => {
    const { out } = await check([example, "--format", "json", "--explain"]);
    const { commitments } = JSON.parse(out);
    expect(commitments[1].trace).toEqual([
      {
        from: at("16:12"),
        to: at("18:00"),
        kind: "counted",
        countedMs: 108 * MINUTE,
        why: "round the clock: counted",
        rules: ["CAL-4"],
      },
      {
        from: at("18:00"),
        to: at("18:20"),
        kind: "paused",
        countedMs: 0,
        why: "on hold (priority dispute): not counted",
        rules: ["SLA-3"],
      },
      {
        from: at("18:20"),
        to: at("20:20"),
        kind: "counted",
        countedMs: 120 * MINUTE,
        why: "round the clock: counted",
        rules: ["CAL-4"],
      },
    ]);
  });

  test("a clock that runs, and one without a target", async () => {
    const basic = { ...breached, offer: "basic" };
    const { out } = await check(["-", "--now", at("17:00"), "--format", "json"], {
      stdin: lines(breached, basic),
    });
    const [running, none] = JSON.parse(out);
    expect(running).toMatchObject({
      status: "new",
      closedBecause: null,
      verdict: "pending",
      autoClosure: null,
    });
    expect(running.commitments).toEqual([
      {
        metric: "MTTI",
        status: "pending",
        offer: "standard",
        judgedAs: "P3",
        calendar: "business-hours",
        clock: "running",
        startedAt: at("16:00"),
        // Three hours on Thursday; Friday is a holiday; seven on Monday.
        dueAt: at("16:00", "2026-05-11"),
        stoppedAt: null,
        targetMs: 10 * HOUR,
        elapsedMs: HOUR,
        remainingMs: 9 * HOUR,
        rules: ["OFR-2", "SLA-1", "CAL-1", "CAL-2", "CAL-3"],
      },
    ]);
    expect(none).toMatchObject({ verdict: "none", escalations: [] });
    expect(none.commitments).toEqual([
      {
        metric: "MTTI",
        status: "none",
        offer: "basic",
        judgedAs: "P3",
        calendar: null,
        clock: null,
        startedAt: at("16:00"),
        dueAt: null,
        stoppedAt: null,
        targetMs: null,
        elapsedMs: null,
        remainingMs: null,
        rules: ["OFR-2"],
      },
    ]);
  });

  test("a ticket without any commitment says why", async () => {
    const { out } = await check(["-", "--format", "json"], {
      stdin: JSON.stringify({ ...breached, beta: true }),
    });
    const { commitments, noCommitment, verdict } = JSON.parse(out);
    expect({ commitments, verdict }).toEqual({ commitments: [], verdict: "none" });
    expect(Object.keys(noCommitment)).toEqual(["rule", "message"]);
  });
});

describe("several tickets", () => {
  test("json is a list, in the order of the input", async () => {
    const { out } = await check(["-", "--format", "json"], { stdin: lines(met, breached, met) });
    expect(JSON.parse(out).map((one: { ticket: string }) => one.ticket)).toEqual(["MET", "BREACHED", "MET"]);
  });

  test("json is a list too when all but one are bad, and empty for none", async () => {
    const heard = await check(["-", "--format", "json"], { stdin: lines(met, bad) });
    expect(heard.status).toBe(BAD);
    expect(JSON.parse(heard.out)).toHaveLength(1);
    expect(JSON.parse((await check(["-", "--format", "json"], { stdin: "[]" })).out)).toEqual([]);
  });

  test("text is a line a ticket, and what they come to", async () => {
    const { out, status } = await check(["-"], { stdin: lines(met, breached) });
    expect(status).toBe(BREACHED);
    expect(out.split("\n")).toEqual([
      "✔ met  MET  standard P3 in progress  MTTI 1 h of 10 h, 9 h to spare",
      expect.stringMatching(/^✘ breached {2}BREACHED {2}standard P3 new {2}MTTI \d+ h of 10 h, \d+ h over$/),
      "2 tickets: 1 met, 1 breached",
      "",
    ]);
  });

  test("text with --explain explains each", async () => {
    const { out } = await check(["-", "--explain"], { stdin: lines(met, breached) });
    expect(out.match(/Why MTTI/g)).toHaveLength(2);
    expect(out).toContain("public holiday: Victory in Europe Day");
    expect(out).toMatch(/2 tickets: 1 met, 1 breached\n$/);
  });
});

describe("exit status", () => {
  test.each([
    ["0 where all is met", [met], OK],
    ["1 where one is breached", [met, breached, met], BREACHED],
    ["2 where one is bad, breached or not", [met, bad, breached], BAD],
    ["2 where all are bad", [bad], BAD],
  ])("%s", async (_, tickets, status) => {
    for (const format of ["text", "json", "ndjson"]) {
      const heard = await check(["-", "--format", format], { stdin: lines(...tickets) });
      expect(heard.status).toBe(status);
      expect(heard.messages).toHaveLength(tickets.includes(bad) ? 1 : 0);
      expect(heard.out === "").toBe(tickets.every((ticket) => ticket === bad));
    }
  });
});

describe("inputs", () => {
  const pretty = JSON.stringify(met, null, 2);
  test.each([
    ["one object", pretty],
    ["one object on one line", JSON.stringify(met)],
    ["one line", lines(met)],
    ["a list", JSON.stringify([met])],
    ["a list over many lines", JSON.stringify([met], null, 4)],
  ])("%s is read from a file, packed or not, and from standard input", async (_, text) => {
    const expected = { status: OK, ids: ["MET"] };
    expect(await idsIn([file(text)])).toEqual(expected);
    expect(await idsIn([file(gzipSync(text), ".json.gz")])).toEqual(expected);
    expect(await idsIn(["-"], text)).toEqual(expected);
    expect(await idsIn(["-"], gzipSync(text))).toEqual(expected);
  });

  test("several files, standard input among them, are read in their order", async () => {
    const first = file(lines(met, breached), ".ndjson");
    const last = file(gzipSync(JSON.stringify([met, met])), ".gz");
    expect(await idsIn([first, "-", last], pretty)).toEqual({
      status: BREACHED,
      ids: ["MET", "BREACHED", "MET", "MET", "MET"],
    });
  });
});

describe("a ServiceNow log", () => {
  const log = [
    "number,incident_state,sys_mod_count,opened_at,sys_updated_by,sys_updated_at,priority",
    "INC1,New,0,7/3/2016 09:00,Updated by 1,7/3/2016 09:00,3 - Moderate",
    "",
  ].join("\n");
  const from = ["--from", "servicenow-log", "--offer", "standard", "--zone", "Europe/Paris"];

  test("is read as tickets, and what came of it told on standard error", async () => {
    const { status, out, messages } = await check(["-", ...from, "--format", "ndjson"], { stdin: log });
    expect({ status, ticket: JSON.parse(out).ticket }).toEqual({ status: BREACHED, ticket: "INC1" });
    expect(messages).toEqual(["standard input: 1 case, 1 ticket", "1 row: 1 used, 0 dropped, 0 rejected"]);
  });

  test("that is none is told, and the others are answered", async () => {
    const none = file("a,b\n1,2\n", ".csv");
    const { status, out, messages } = await check([none, "-", ...from, "--format", "json"], { stdin: log });
    expect({ status, count: JSON.parse(out).length }).toEqual({ status: BAD, count: 1 });
    expect(messages[0]).toMatch(/\.csv: lines\.1: a column is missing; found: "a,b"; allowed: number$/);
  });
});

describe("options", () => {
  const asked = async (ticket: object, ...options: string[]) => {
    const { out } = await check(["-", "--format", "json", ...options], { stdin: JSON.stringify(ticket) });
    return JSON.parse(out);
  };

  test("--readings FILE and --reading name=value are in force, the latter above the former", async () => {
    const readings = file(JSON.stringify({ regradeClock: "restart", onHoldClock: "runs" }));
    const plain = JSON.parse(readFileSync(example, "utf8"));
    expect((await asked(plain, "--readings", readings)).readings).toMatchObject({
      regradeClock: "restart",
      onHoldClock: "runs",
      businessDay: "elapsed",
    });
    const both = [
      "--readings",
      readings,
      "--reading",
      "regradeClock=proportional",
      "--reading",
      "reopen=newTicket",
    ];
    expect((await asked(plain, ...both)).readings).toMatchObject({
      regradeClock: "proportional",
      onHoldClock: "runs",
      reopen: "newTicket",
    });
    const running = await asked(plain, "--reading", "onHoldClock=runs");
    expect(running.commitments[1]).toMatchObject({ dueAt: at("20:12"), status: "breached" });
  });

  test("--contract FILE judges by another contract", async () => {
    const ticket = {
      id: "T-1",
      offer: "deck",
      priority: "red",
      events: [{ type: "received", at: "2026-05-07T10:00:00-02:30" }],
    };
    const found = await asked(
      ticket,
      "--contract",
      fixture("contracts/toy.json"),
      "--now",
      "2026-05-07T11:00:00-02:30",
    );
    expect(found).toMatchObject({
      evaluatedAt: "2026-05-07T11:00:00-02:30",
      verdict: "pending",
      commitments: [
        { metric: "answer", calendar: "desk", targetMs: 90 * MINUTE, elapsedMs: HOUR },
        { metric: "repair" },
      ],
    });
    const { status, messages } = await check(["-", "--contract", fixture("contracts/toy.json")], {
      stdin: lines(met),
    });
    expect(status).toBe(BAD);
    expect(messages[0]).toContain('found: "standard"; allowed: deck, bridge, lighthouse');
  });

  test("CAL-2 --holidays observes a further set", async () => {
    // Thursday before Good Friday, which is a holiday in Alsace-Moselle only; Easter Monday is one everywhere.
    const easter = { ...breached, events: [{ type: "received", at: at("16:00", "2026-04-02") }] };
    const due = async (...options: string[]) => (await asked(easter, ...options)).commitments[0].dueAt;
    expect(await due()).toBe(at("16:00", "2026-04-03"));
    expect(await due("--holidays", "alsace-moselle")).toBe(at("16:00", "2026-04-07"));
  });

  test("--assume-zone accepts times without an offset, of the ticket and of --now", async () => {
    const local = { ...met, events: met.events.map((event) => ({ ...event, at: event.at.slice(0, -6) })) };
    const found = await asked(local, "--assume-zone", "Europe/Paris", "--now", "2026-05-08T00:00:00");
    expect(found).toMatchObject({ evaluatedAt: "2026-05-08T00:00:00+02:00", verdict: "met" });
    const there = await asked(local, "--assume-zone", "America/New_York");
    expect(there.commitments[0].startedAt).toBe("2026-05-07T22:00:00+02:00");
  });

  test("--now evaluates then: what is later has not happened yet", async () => {
    const found = await asked(met, "--now", at("16:30"));
    expect(found).toMatchObject({ evaluatedAt: at("16:30"), status: "new", verdict: "pending" });
    expect((await asked(met)).evaluatedAt).toBe("2026-06-01T12:00:00+02:00");
  });

  test("--lang fr answers in French, with the same names and figures", async () => {
    const { out } = await check([example, "--lang", "fr", "--explain"]);
    expect(out).toMatch(/^✔ FE-2026-000123\u00a0: engagement tenu\n/);
    expect(out).toContain("en attente (désaccord sur la priorité)\u00a0: non compté");
    expect(out).not.toMatch(/\b(counted|due|Why|level|still)\b/);
    const { readings: _, ...inEnglish } = await asked(met);
    const { readings: __, ...inFrench } = await asked(met, "--lang", "fr");
    expect(inFrench).toEqual(inEnglish);
  });
});

describe("text for one ticket", () => {
  test("draws its clocks within the width of the terminal", async () => {
    for (const columns of [60, 80, 120]) {
      const { out } = await check([example], { columns });
      const drawn = out.split("\n").filter((line) => /^ +MTT[IR] +━/.test(line));
      expect(drawn.length).toBeGreaterThanOrEqual(2);
      for (const line of drawn) expect(line.length).toBeLessThanOrEqual(columns);
    }
  });

  test("keeps notes and rules within the width of the terminal", async () => {
    const { out } = await check([example, "--explain", "--reading", "onHoldClock=runs"], { columns: 72 });
    const rules = out.slice(out.indexOf("  Rules\n"));
    expect(Math.max(...rules.split("\n").map((line) => line.length))).toBeLessThanOrEqual(72);
  });

  test("the shares of escalations are written as each language does", async () => {
    expect((await check([example, "--explain"])).out).toMatch(/ 50% +warning/);
    expect((await check([example, "--explain", "--lang", "fr"])).out).toMatch(/ 50\u00a0% +alerte/);
  });

  test("has colours only where the terminal shows them", async () => {
    expect((await check([example])).out).not.toContain("\u001b");
    expect((await check([example], { colour: true })).out).toContain("\u001b[32m");
    expect((await check([example, "--format", "json"], { colour: true })).out).not.toContain("\u001b");
  });
});
