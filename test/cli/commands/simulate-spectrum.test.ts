import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterAll, describe, expect, test } from "vitest";
import { fixture, runOn } from "../fake-terminal.js";

const folder = mkdtempSync(join(tmpdir(), "fe-triage-spectrum-"));
afterAll(() => rmSync(folder, { recursive: true }));
let files = 0;
function file(content: string | Uint8Array, suffix = ".json"): string {
  const path = join(folder, `${files++}${suffix}`);
  writeFileSync(path, content);
  return path;
}

const spectrum = (path: string, ...options: string[]) =>
  runOn(["simulate", path, "--readings", "all", ...options]);
async function json(path: string, ...options: string[]) {
  const { status, out, messages } = await spectrum(path, "--format", "json", ...options);
  return { status, messages, answer: JSON.parse(out) };
}

const at = (time: string) => `2026-05-07T${time}+02:00`;
const standard = (id: string, acknowledged: string) => ({
  id,
  offer: "standard",
  priority: "P3",
  events: [
    { type: "received", at: at("16:00:00") },
    { type: "acknowledged", at: acknowledged },
  ],
});
/** Ten hours and a millisecond after its receipt: in time where the day of the receipt is not counted. */
const contested = standard("CONTESTED", "2026-05-11T16:00:00.001+02:00");
const robust = standard("ROBUST", at("16:30:00"));
const bad = { ...robust, id: "BAD", offer: "gold" };
const lines = (...tickets: object[]) => tickets.map((ticket) => `${JSON.stringify(ticket)}\n`).join("");

const ALL = 3 ** 5 * 2 ** 6;
const one = (path: object) => file(JSON.stringify(path));

describe("one ticket", () => {
  test("JSON counts the combinations by verdict and names what decides", async () => {
    const { status, answer } = await json(one(contested), "--now", "2026-06-01T00:00:00+02:00");
    expect(status).toBe(0);
    expect(answer).toEqual({
      ticket: "CONTESTED",
      evaluatedAt: "2026-06-01T00:00:00+02:00",
      verdict: "breached",
      readings: {
        combinations: ALL,
        verdicts: { met: (2 * ALL) / 3, breached: ALL / 3, pending: 0, none: 0 },
        refused: 0,
        robust: false,
        asked: ["businessDay"],
        decisive: [
          { reading: "businessDay", values: { elapsed: "breached", endOfDay: "met", civilDay: "met" } },
        ],
      },
    });
  });

  test("the readings in force are those from which one is flipped", async () => {
    const { answer } = await json(one(contested), "--reading", "businessDay=civilDay");
    expect(answer.verdict).toBe("met");
    expect(answer.readings.verdicts).toEqual({ met: (2 * ALL) / 3, breached: ALL / 3, pending: 0, none: 0 });
    expect(answer.readings.decisive[0].values).toEqual({
      elapsed: "breached",
      endOfDay: "met",
      civilDay: "met",
    });
  });

  test("text says what each option gives, in the words of the contract", async () => {
    const { status, out } = await spectrum(one(contested));
    expect(status).toBe(0);
    expect(out).toContain("✘ CONTESTED: SLA breached under the readings in force, not under all others");
    expect(out).toContain("15,552 combinations of readings");
    expect(out).toMatch(/met +10,368 {2}66\.7%/);
    expect(out).toContain("businessDay  How are several business days counted from an instant? [CAL-3]");
    expect(out).toMatch(/\* {2}elapsed {3}breached {2}Each business day is ten business hours/);
    expect(out).toMatch(/ {4}endOfDay {2}met {7}The day of the event is left out; due at 19:00/);
  });

  test("text of a verdict that nothing changes says so, in both languages", async () => {
    const path = one(robust);
    expect((await spectrum(path)).out).toContain("✔ ROBUST: SLA met, however the contract is read");
    const { out } = await spectrum(path, "--lang", "fr");
    expect(out).toContain("quelle que soit la lecture du contrat");
    expect(out).toContain(
      "15 552 combinaisons de lectures".replace(" ", (15_552).toLocaleString("fr").charAt(2)),
    );
  });

  test("text of a verdict that only several readings change together names them", async () => {
    // A P2 held too long for the four hours to restore, if it has them and the hold counts.
    const path = fixture("tickets/dispute-stays.json");
    const options = ["--reading", "gtrPriorities=clause", "--now", "2027-01-01T00:00:00Z"];
    const { out } = await spectrum(path, ...options);
    expect(out).toContain("SLA met under the readings in force, not under all others");
    expect(out).not.toContain("What decides");
    expect(out).toContain(
      "No reading changes the verdict alone, but several together: onHoldClock, gtrPriorities.",
    );
    const twice = file(lines(...[1, 2].map(() => JSON.parse(readFileSync(path, "utf8")))), ".ndjson");
    const several = await spectrum(twice, ...options);
    expect(several.out).toContain("several together: onHoldClock, gtrPriorities");
    expect(several.out).toContain("2 tickets decided only by several readings together");
  });

  test("another contract has other combinations", async () => {
    const toy = fixture("contracts/toy.json");
    const ticket = {
      id: "T",
      offer: "deck",
      priority: "amber",
      events: [{ type: "received", at: "2026-05-07T16:00:00Z" }],
    };
    const { answer } = await json(one(ticket), "--contract", toy);
    expect(answer.readings.combinations).toBe(3 ** 4 * 2 ** 6);
  });

  test("--until is the instant that it is looked at from", async () => {
    const open = { ...robust, events: robust.events.slice(0, 1) };
    const { answer } = await json(one(open), "--until", at("17:00:00"));
    expect(answer).toMatchObject({ verdict: "pending", evaluatedAt: at("17:00:00") });
    expect(answer.readings.robust).toBe(true);
  });
});

describe("variants", () => {
  test("each has a spectrum of its own", async () => {
    const { answer } = await json(
      one(robust),
      "--move",
      "1@2026-05-11T16:00:00.001+02:00",
      "--offer",
      "basic",
    );
    expect(answer.readings.robust).toBe(true);
    expect(
      answer.variants.map(({ label, verdict }: { label: string; verdict: string }) => [label, verdict]),
    ).toEqual([
      ["offer basic", "none"],
      ["move 1@2026-05-11T16:00:00.001+02:00", "breached"],
      ["offer basic + move 1@2026-05-11T16:00:00.001+02:00", "none"],
    ]);
    expect(answer.variants[1].readings.verdicts).toMatchObject({ met: (2 * ALL) / 3, breached: ALL / 3 });
    const { out } = await spectrum(one(robust), "--move", "1@2026-05-11T16:00:00.001+02:00");
    expect(out).toContain("✘ move 1@2026-05-11T16:00:00.001+02:00: SLA breached under the readings in force");
  });

  test("one that the lifecycle refuses is told, and the ticket answered", async () => {
    const { status, messages, answer } = await json(one(robust), "--event", `acknowledged@${at("18:00:00")}`);
    expect(status).toBe(2);
    expect(messages).toEqual([expect.stringContaining("acknowledged@")]);
    expect(answer).toMatchObject({ ticket: "ROBUST", variants: [] });
  });
});

describe("several tickets", () => {
  const several = () => file(lines(robust, contested, robust, contested), ".ndjson");
  const totals = {
    tickets: 4,
    robust: 2,
    contested: 2,
    together: 0,
    verdicts: { met: 2, breached: 2, pending: 0, none: 0 },
  };

  test("JSON is one object: the contested ones, then what each reading decides", async () => {
    const { status, answer } = await json(several());
    expect(status).toBe(0);
    expect(answer.contested.map(({ ticket }: { ticket: string }) => ticket)).toEqual([
      "CONTESTED",
      "CONTESTED",
    ]);
    expect(answer.totals).toMatchObject(totals);
    expect(answer.totals.readings).toHaveLength(11);
    expect(answer.totals.readings[0]).toEqual({
      reading: "businessDay",
      tickets: 2,
      options: {
        elapsed: [],
        endOfDay: [{ from: "breached", to: "met", tickets: 2 }],
        civilDay: [{ from: "breached", to: "met", tickets: 2 }],
      },
    });
  });

  test("NDJSON is a line for each contested one, and the totals in the last", async () => {
    const { out } = await spectrum(several(), "--format", "ndjson");
    const answers = out
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line));
    expect(answers.map(({ ticket = null }) => ticket)).toEqual(["CONTESTED", "CONTESTED", null]);
    expect(answers[2].totals).toMatchObject(totals);
  });

  test("text is a line for each contested one, and a table of readings", async () => {
    const { out } = await spectrum(several());
    const [first, second, third, ...table] = out.split("\n");
    expect(first).toBe(second);
    expect(first).toBe(
      "✘ breached  CONTESTED  met 66.7%, breached 33.3%  businessDay: endOfDay → met, civilDay → met",
    );
    expect(third).toBe("4 tickets: 2 with one verdict however the contract is read, 2 contested");
    expect(table.join("\n")).toMatch(/businessDay +2\n +endOfDay +2 {2}breached → met 2\n/);
  });

  test("where all are robust or there are none, the totals say so", async () => {
    const { out } = await spectrum(file(lines(robust, robust), ".ndjson"));
    expect(out).toBe(
      "2 tickets: 2 with one verdict however the contract is read, 0 contested\nNo reading decides a ticket alone.\n",
    );
    const { answer } = await json(file("[]"));
    expect(answer).toMatchObject({ contested: [], totals: { tickets: 0, robust: 0, contested: 0 } });
  });

  test("a bad one is an error of its own, from a list and from gzip too", async () => {
    for (const path of [
      file(lines(contested, bad, robust), ".ndjson"),
      file(JSON.stringify([contested, bad, robust])),
      file(gzipSync(lines(contested, bad, robust)), ".ndjson.gz"),
    ]) {
      const { status, messages, answer } = await json(path);
      expect(status).toBe(2);
      expect(messages).toEqual([expect.stringContaining("gold")]);
      expect(answer.totals).toMatchObject({ tickets: 2, robust: 1, contested: 1 });
    }
  });

  test("the tickets of all fixtures add up", async () => {
    const path = fixture("tickets/queue.ndjson");
    const { answer } = await json(path, "--now", "2027-03-01T00:00:00+01:00");
    const queue = readFileSync(path, "utf8").trimEnd().split("\n").length;
    expect(answer.totals.tickets).toBe(queue);
    expect(answer.contested).toHaveLength(answer.totals.contested);
    expect(answer.totals.robust + answer.totals.contested).toBe(queue);
    for (const { verdict, readings } of answer.contested) {
      const counted = Object.values(readings.verdicts as Record<string, number>);
      expect(counted.reduce((sum, n) => sum + n, readings.refused)).toBe(ALL);
      expect(readings.verdicts[verdict]).toBeGreaterThan(0);
    }
  });

  test("an imported log takes its offer from --offer", async () => {
    const log = [
      "number,incident_state,sys_mod_count,opened_at,sys_updated_by,sys_updated_at,priority",
      "INC1,New,0,7/3/2016 09:00,Updated by 1,7/3/2016 09:00,3 - Moderate",
      "INC1,Active,1,7/3/2016 09:00,Updated by 2,8/3/2016 12:30,3 - Moderate",
      "",
    ].join("\n");
    const options = ["--from", "servicenow-log", "--offer", "standard", "--zone", "Europe/Paris"];
    const { answer } = await json(file(log, ".csv"), ...options);
    expect(answer).toMatchObject({ ticket: "INC1", verdict: "breached" });
    expect(answer.readings.decisive).toEqual([
      { reading: "businessDay", values: { elapsed: "breached", endOfDay: "met", civilDay: "met" } },
    ]);
  });
});

test.each(["--dispute", "--flip", "--explain"])(
  "%s beside it has no effect, and is refused",
  async (option) => {
    const { status, out, messages } = await spectrum(one(robust), option);
    expect({ status, out }).toEqual({ status: 2, out: "" });
    expect(messages).toEqual([`fe-triage: ${option} has no effect with --readings all`]);
  },
);
