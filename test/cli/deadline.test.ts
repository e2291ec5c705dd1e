import { describe, expect, test } from "vitest";
import { fixture, runOn } from "./fake-terminal.js";

const HOUR = 3_600_000;
const asked = ["--offer", "standard", "--priority", "P3", "--at", "2026-05-07T16:00:00+02:00"];
const deadline = (...args: string[]) => runOn(["deadline", ...args]);
async function inJson(...args: string[]) {
  const { status, out, err } = await deadline(...args, "--format", "json");
  expect({ status, err }).toEqual({ status: 0, err: "" });
  return JSON.parse(out);
}

describe("json", () => {
  test("is a commitment without what only a stop tells, and when it was asked", async () => {
    const found = await inJson(...asked, "--now", "2026-05-07T17:00:00+02:00");
    const expected = {
      metric: "MTTI",
      status: "pending",
      offer: "standard",
      judgedAs: "P3",
      calendar: "business-hours",
      clock: "running",
      startedAt: "2026-05-07T16:00:00+02:00",
      // Three hours on Thursday; Friday is a holiday; seven on Monday.
      dueAt: "2026-05-11T16:00:00+02:00",
      targetMs: 10 * HOUR,
      elapsedMs: HOUR,
      remainingMs: 9 * HOUR,
      rules: ["OFR-2", "SLA-1", "CAL-1", "CAL-2", "CAL-3"],
      evaluatedAt: "2026-05-07T17:00:00+02:00",
    };
    expect(found).toEqual(expected);
    expect(Object.keys(found)).toEqual(Object.keys(expected));
  });

  test("--explain adds the intervals up to the deadline, which add up to the target", async () => {
    const { trace, targetMs } = await inJson(...asked, "--explain");
    expect(trace.map((row: { why: string }) => row.why)).toEqual([
      "business hours: counted",
      "outside business hours",
      "public holiday: Victory in Europe Day",
      "Saturday and Sunday: not a business day",
      "outside business hours",
      "business hours: counted",
    ]);
    expect(Object.keys(trace[0])).toEqual(["from", "to", "kind", "countedMs", "why", "rules"]);
    const counted = trace.map((row: { countedMs: number }) => row.countedMs);
    expect(counted.reduce((sum: number, ms: number) => sum + ms, 0)).toBe(targetMs);
    for (const [i, row] of trace.slice(1).entries()) expect(row.from).toBe(trace[i].to);
  });

  test("OFR-3 of an API incident, round the clock", async () => {
    const api = [
      "--offer",
      "business",
      "--priority",
      "P1",
      "--metric",
      "MTTR",
      "--at",
      "2026-05-08T03:00:00+02:00",
    ];
    expect(await inJson(...api, "--api")).toMatchObject({
      metric: "MTTR",
      dueAt: "2026-05-08T07:00:00+02:00",
    });
    expect(await inJson(...api)).toMatchObject({ status: "none", dueAt: null, targetMs: null });
  });

  test("REQ-1 of a request, which has its own metric", async () => {
    const request = ["--offer", "standard", "--request", "quota-change", "--at", "2026-05-07T16:00:00+02:00"];
    expect(await inJson(...request)).toMatchObject({ metric: "REQUEST", judgedAs: null, status: "breached" });
  });

  test("an offer without commitment has none", async () => {
    const basic = ["--offer", "basic", "--priority", "P1", "--at", "2026-05-07T16:00:00+02:00"];
    expect(await inJson(...basic)).toMatchObject({
      status: "none",
      dueAt: null,
      clock: null,
      rules: ["OFR-2"],
    });
  });
});

describe("text", () => {
  test("says when, of what and by which rules", async () => {
    const { out } = await deadline(...asked);
    expect(out.split("\n")).toEqual([
      "MTTI: due Mon 11 May 2026 16:00",
      "  target 1 business day (10 h), from Thu 7 May 2026 16:00",
      "  P3 on standard, business-hours [OFR-2 SLA-1 CAL-1 CAL-2 CAL-3]",
      "",
    ]);
  });

  test("--explain shows the intervals, and the rules with their clauses", async () => {
    const { out } = await deadline(...asked, "--explain");
    expect(out).toContain("public holiday: Victory in Europe Day [CAL-2]");
    expect(out).toMatch(/^ {4}CAL-1 §[\d., §]+: /m);
  });

  test("--lang fr speaks French", async () => {
    const { out } = await deadline(...asked, "--lang", "fr");
    expect(out).toMatch(/^MTTI\u00a0: échéance lun\. 11 mai 2026 16:00\n/);
  });
});

describe("options", () => {
  test("--reading, --holidays and --contract change what is judged", async () => {
    expect(await inJson(...asked, "--reading", "businessDay=endOfDay")).toMatchObject({
      dueAt: "2026-05-11T19:00:00+02:00",
    });
    const easter = ["--offer", "standard", "--priority", "P3", "--at", "2026-04-02T16:00:00+02:00"];
    expect(await inJson(...easter, "--holidays", "alsace-moselle")).toMatchObject({
      dueAt: "2026-04-07T16:00:00+02:00",
    });
    const toy = ["--offer", "deck", "--priority", "red", "--at", "2026-05-07T10:00:00-02:30"];
    expect(await inJson(...toy, "--contract", fixture("contracts/toy.json"))).toMatchObject({
      metric: "answer",
      targetMs: 1.5 * HOUR,
      dueAt: "2026-05-07T11:30:00-02:30",
    });
  });

  test("--assume-zone reads --at on the wall clock there", async () => {
    const local = ["--offer", "standard", "--priority", "P3", "--at", "2026-05-07T16:00:00"];
    expect((await deadline(...local)).status).toBe(2);
    expect(await inJson(...local, "--assume-zone", "Europe/Paris")).toMatchObject({
      startedAt: "2026-05-07T16:00:00+02:00",
    });
  });
});
