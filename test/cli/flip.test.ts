import { describe, expect, test } from "vitest";
import { fixture, runOn } from "./fake-terminal.js";

const flip = (name: string, ...args: string[]) =>
  runOn(["simulate", fixture(`tickets/${name}`), "--flip", "--now", "2026-09-20T00:00:00+02:00", ...args]);
const lines = (text: string) => text.trimEnd().split("\n");
const at = (time: string) => `2026-05-${time}+02:00`;
const ticket = (id: string, more: object = {}) => ({
  id,
  offer: "business",
  priority: "P2",
  events: [
    { type: "received", at: at("07T16:12:00") },
    { type: "acknowledged", at: at("07T17:05:00") },
  ],
  ...more,
});
const piped = (input: unknown, ...args: string[]) =>
  runOn(["simulate", "-", "--flip", "--now", at("08T00:00:00"), ...args], {
    stdin: typeof input === "string" ? input : JSON.stringify(input),
  });

describe("simulate --flip", () => {
  test("SLA-6 tells how late each commitment could be met, which moves change the verdict, and under which offers", async () => {
    const { status, out, err } = await flip("on-hold-now.json");
    expect({ status, err }).toEqual({ status: 0, err: "" });
    expect(lines(out)).toEqual([
      "… FE-2026-000167: SLA still open",
      "  incident · Business · P2 · on hold",
      "  evaluated Sun 20 Sep 2026 00:00",
      "",
      "  The latest that would meet it",
      "    MTTI  met",
      "      acknowledged Wed 17 Jun 2026 10:30; would still have met it until Wed 17 Jun 2026 12:00 (1 h",
      "        30 min later)",
      "      counted: 1 h 30 min to spare; by the clock: 1 h 30 min to spare [OFR-2 SLA-1 CAL-4]",
      "    MTTR  pending",
      "      paused, so that it stays open",
      "      counted: 3 h left [OFR-3 SLA-2 CAL-4 SLA-3]",
      "",
      "  The smallest moves of one event that change the verdict",
      "    received [0]              1 h 30 min 1 ms earlier  to Wed 17 Jun 2026 08:29:59.999:  pending → breached",
      "    put on hold (vendor) [2]                3 h later  to Wed 17 Jun 2026 14:00:         pending → breached",
      "",
      "  Under each offer",
      "    –  Basic            none",
      "    ✔  Standard         met      the lowest that meets",
      "    …  Business         pending  its own",
      "    …  Business Europe  pending",
      "    …  Premium          pending",
    ]);
  });

  test("says it of a clock that runs, of one that is late, and of one that was a millisecond in time", async () => {
    const running = await flip("quota-change.json");
    expect(running.out).toContain("resolved by Tue 22 Sep 2026 14:00 meets it (in 62 h)");
    expect(running.out).toContain("counted: 15 h left; by the clock: 62 h left");
    const late = await flip("overdue.json");
    expect(late.out).toContain(
      "acknowledged by Sat 20 Jun 2026 03:15 would have met it (2,204 h 45 min ago)",
    );
    expect(late.out).toContain("met under no offer");
    const just = await flip("answered-at-the-deadline.json");
    expect(just.out).toContain(
      "acknowledged Tue 23 Jun 2026 10:15; a millisecond later would not have met it",
    );
    expect(just.out).toContain(
      "acknowledged [1]    1 ms later  to Tue 23 Jun 2026 10:15:00.001:  met → breached",
    );
    const now = await flip("still-running.json", "--now", "2026-06-17T11:00:00+02:00");
    expect(now.out).toContain("acknowledged by Wed 17 Jun 2026 11:00 meets it, which is now");
    const never = await flip("bridge-weekend.json");
    expect(never.out).toContain(
      "resolved Mon 11 May 2026 15:40; met at no instant that the lifecycle allows",
    );
    expect(never.out).toContain("no single move of an event changes it");
    const early = await flip("answered-a-millisecond-late.json");
    expect(early.out).toContain("10:15:00.001; would have met it until Tue 23 Jun 2026 10:15 (1\n");
  });

  test("in French too", async () => {
    const { out } = await flip("waiting-for-information.json", "--lang", "fr");
    expect(out).toContain("l’engagement aurait été tenu jusqu’au mar. 23 juin");
    expect(out).toContain("pris en charge [3]          20 min 1 ms plus tard");
    expect(out).toContain("compté\u00a0: 20 min de marge\u00a0; à l’horloge\u00a0: 20 min de marge");
    expect(out).toContain("la plus basse qui tient l’engagement");
    for (const name of ["bridge-weekend.json", "overdue.json", "on-hold-now.json", "quota-change.json"]) {
      const { out } = await flip(name, "--lang", "fr");
      expect(out).not.toMatch(/\b(would|until|earlier|later|meets|offer|counted)\b| [:;]/);
    }
  });

  test("as JSON has it all, one object for one ticket", async () => {
    const { out } = await piped(ticket("T-1"), "--format", "json");
    expect(JSON.parse(out)).toEqual({
      ticket: "T-1",
      evaluatedAt: at("08T00:00:00"),
      verdict: "met",
      latest: [
        {
          metric: "MTTI",
          status: "met",
          event: 1,
          stoppedAt: at("07T17:05:00"),
          latestAt: at("07T18:12:00"),
          type: "acknowledged",
          reason: null,
          slackMs: 67 * 60_000,
          wallSlackMs: 67 * 60_000,
          rules: ["OFR-2", "SLA-1", "CAL-4"],
        },
      ],
      flips: [
        {
          index: 0,
          type: "received",
          from: at("07T16:12:00"),
          to: at("07T15:04:59.999"),
          byMs: -(67 * 60_000 + 1),
          verdict: "breached",
        },
        {
          index: 1,
          type: "acknowledged",
          from: at("07T17:05:00"),
          to: at("07T18:12:00.001"),
          byMs: 67 * 60_000 + 1,
          verdict: "breached",
        },
      ],
      exhaustive: true,
      offers: [
        { offer: "basic", verdict: "none" },
        { offer: "standard", verdict: "met" },
        { offer: "business", verdict: "met" },
        { offer: "business-europe", verdict: "met" },
        { offer: "premium", verdict: "met" },
      ],
      cheapestOffer: "standard",
    });
  });

  test("answers several tickets, a list as JSON and one a line; a bad one does not hide the others", async () => {
    const input = [ticket("A"), ticket("B", { offer: "gold" }), ticket("C", { offer: "premium" })];
    const json = await piped(input, "--format", "json");
    expect(JSON.parse(json.out).map((one: { ticket: string }) => one.ticket)).toEqual(["A", "C"]);
    expect(json.status).toBe(2);
    expect(json.messages).toEqual([expect.stringContaining("ticket B, offer: an unknown name")]);
    const ndjson = await piped(input.map((one) => JSON.stringify(one)).join("\n"), "--format", "ndjson");
    expect(lines(ndjson.out).map((line) => JSON.parse(line).ticket)).toEqual(["A", "C"]);
    const text = await piped(input);
    expect(lines(text.out)).toEqual([
      "✔ met  A  business P2 in progress  MTTI 53 min of 2 h, 1 h 7 min to spare",
      "  smallest move: received [0] 1 h 7 min 1 ms earlier to Thu 7 May 2026 15:04:59.999: met → breached",
      "  lowest offer that meets: Standard",
      "✔ met  C  premium P2 in progress  MTTI 53 min of 1 h, 7 min to spare",
      "  smallest move: received [0] 7 min 1 ms earlier to Thu 7 May 2026 16:04:59.999: met → breached",
      "  lowest offer that meets: Standard",
    ]);
  });

  test("refuses what asks another question, all at once", async () => {
    const variants = ["--regrade", "P1@x", "--offer", "premium", "--event", "held@x", "--move", "1@x"];
    const others = ["--drop", "1", "--under", "a=b", "--until", "x", "--explain"];
    const { status, out, messages } = await piped(ticket("T-1"), ...variants, ...others);
    expect({ status, out }).toEqual({ status: 2, out: "" });
    const options = [...variants, ...others].filter((word) => word.startsWith("--"));
    expect(messages).toEqual(options.map((option) => `fe-triage: ${option} has no effect with --flip`));
    const french = await piped(ticket("T-1"), "--until", "x", "--lang", "fr");
    expect(french.messages).toEqual(["fe-triage: --until est sans effet avec --flip"]);
  });

  test("a ticket whose text would move a terminal's cursor is shown by codes, and names of prototypes are none", async () => {
    const closed = { type: "closed-out-of-scope", at: at("07T17:30:00"), rule: "SCP\u001b[2J" };
    const evil = ticket("\u001b[31mT\u202e", { events: [...ticket("").events, closed] });
    for (const format of ["text", "json"]) {
      const { out } = await piped(evil, "--format", format);
      expect(out).toContain("\\u001b[31mT\\u202e");
      // biome-ignore lint/suspicious/noControlCharactersInRegex: none of them is written
      expect(out).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u202e]/);
    }
    const { status, messages } = await piped(ticket("T-1", { offer: "__proto__" }));
    expect(status).toBe(2);
    expect(messages[0]).toContain("an unknown name");
  });

  test("a deadline beyond the year 9999 is an error of the input", async () => {
    const events = [{ type: "received", at: "9999-12-31T23:00:00Z" }];
    const { status, out, messages } = await piped(ticket("T-1", { events }), "--now", "9999-12-31T23:00:00Z");
    expect({ status, out }).toEqual({ status: 2, out: "" });
    expect(messages).toEqual([expect.stringContaining("no calendar goes to")]);
  });
});
