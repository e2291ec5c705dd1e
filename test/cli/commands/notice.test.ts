import { describe, expect, test } from "vitest";
import { fixture, runOn } from "../fake-terminal.js";

const notice = (...args: string[]) => runOn(["notice", ...args]);
const lines = (text: string) => text.trimEnd().split("\n");
const now = ["--now", "2026-05-07T16:00:00+02:00"];
const announced = ["--announced", "2026-05-07T16:00:00+02:00"];

describe("notice of a change", () => {
  test("CHG-1 tells the earliest date of one that is announced", async () => {
    const { status, out, err } = await notice("--kind", "major-release", ...announced, ...now);
    expect({ status, err }).toEqual({ status: 0, err: "" });
    expect(lines(out)).toEqual([
      "Major release: 10 business days",
      "  announced      Thu 7 May 2026 16:00",
      "  earliest date  Tue 26 May 2026 16:00",
      "  no commitment to the customer [CHG-1 CHG-6 CAL-3 CAL-1 CAL-2]",
      "  evaluated Thu 7 May 2026 16:00",
    ]);
  });

  test("CHG-1 tells the latest date to announce one that is planned", async () => {
    const { out } = await notice("--kind", "breaking-api", "--planned", "2026-09-01T06:00:00+02:00", ...now);
    expect(lines(out)).toEqual([
      "Version of an API that breaks compatibility: 60 calendar days",
      "  planned      Tue 1 Sep 2026 06:00",
      "  announce by  Fri 3 Jul 2026 06:00",
      "  worded as a commitment to the customer [CHG-1 CHG-6]",
      "  evaluated Thu 7 May 2026 16:00",
    ]);
  });

  test.each([
    ["maintenance", "2026-05-08T16:00:00+02:00", "✔ notice kept, to the millisecond"],
    ["maintenance", "2026-05-08T19:30:00+02:00", "✔ notice kept, 3 h 30 min to spare"],
    ["maintenance", "2026-05-08T15:00:00+02:00", "✘ notice not kept, 1 h too early"],
    [
      "urgent",
      "2026-05-07T17:00:00+02:00",
      "✔ announced beforehand; whether as soon as possible, no figure says",
    ],
    ["urgent", "2026-05-07T15:00:00+02:00", "✘ notice not kept: announced only afterwards"],
    ["standard", "2026-05-07T15:00:00+02:00", "✔ notice kept: none is needed"],
  ])("CHG-6 of %s on %s says: %s", async (kind, planned, verdict) => {
    const { status, out } = await notice("--kind", kind, ...announced, "--planned", planned, ...now);
    expect(status).toBe(0);
    expect(lines(out)).toContain(`  ${verdict}`);
    expect(out).not.toMatch(/\b(met|breached)\b/);
  });

  test("CHG-1 without a date is taken as announced at the evaluation; no notice is any time", async () => {
    const maintenance = await notice("--kind", "maintenance", ...now);
    expect(lines(maintenance.out)).toContain("  earliest date  Fri 8 May 2026 16:00");
    const standard = await notice("--kind", "standard", ...now);
    expect(lines(standard.out)).toContain("  earliest date  any time");
  });

  test("CHG-1, CAL-3 as JSON, business days counted as the reading says", async () => {
    const planned = ["--planned", "2026-06-01T06:00:00+02:00", "--reading", "businessDay=endOfDay"];
    const { out } = await notice(
      "--kind",
      "major-release",
      ...announced,
      ...planned,
      ...now,
      "--format",
      "json",
    );
    expect(JSON.parse(out)).toEqual({
      kind: "major-release",
      type: "normal",
      notice: { businessDays: 10 },
      commitment: false,
      calendar: "business-hours",
      announcedAt: "2026-05-07T16:00:00+02:00",
      plannedAt: "2026-06-01T06:00:00+02:00",
      earliestAt: "2026-05-26T19:00:00+02:00",
      latestAnnouncementAt: "2026-05-14T23:59:59.999+02:00",
      kept: true,
      marginMs: (5 * 24 + 11) * 3_600_000,
      evaluatedAt: "2026-05-07T16:00:00+02:00",
      rules: ["CHG-1", "CHG-6", "CAL-3", "CAL-1", "CAL-2"],
    });
  });

  test("says so in French too", async () => {
    const planned = ["--planned", "2026-05-20T06:00:00+02:00"];
    const { out } = await notice("--kind", "major-release", ...announced, ...planned, ...now, "--lang", "fr");
    expect(lines(out)).toEqual([
      "Version majeure\u00a0: 10 jours ouvrés",
      "  annoncé                  jeu. 7 mai 2026 16:00",
      "  au plus tôt              mar. 26 mai 2026 16:00",
      "  prévu                    mer. 20 mai 2026 06:00",
      "  à annoncer au plus tard  lun. 4 mai 2026 09:00",
      "  ✘ préavis non respecté, 154 h trop tôt",
      "  sans engagement envers le client [CHG-1 CHG-6 CAL-3 CAL-1 CAL-2]",
      "  évalué jeu. 7 mai 2026 16:00",
    ]);
  });

  test.each([
    [[], "--kind is needed; allowed: major-release, breaking-api, "],
    [["--kind", "urgnt"], '--kind: "urgnt" is unknown; allowed: major-release, '],
    [["--kind", "urgnt"], "(did you mean urgent?)"],
    [["--kind", "urgent", "--planned", "tomorrow"], '--planned: "tomorrow" is not a date and time'],
    [["--kind", "urgent", "--announced", "2026-05-07T16:00"], "--announced: "],
    [["--kind", "breaking-api", "--announced", "9999-12-01T00:00Z"], "announced: an instant"],
    [
      ["--kind", "x", "--contract", fixture("contracts/minimal.json")],
      "changes: the contract says nothing of it",
    ],
  ])("%j is refused and exits 2", async (args, message) => {
    const { status, out, err } = await notice(...args, ...now);
    expect({ status, out }).toEqual({ status: 2, out: "" });
    expect(err).toContain(message);
  });
});

describe("notice with a ledger", () => {
  const spring = fixture("ledgers/spring.json");

  test("CHG-2 sums interruptions per month, service and type of change, and tells by how much they are over", async () => {
    const { status, out, err } = await notice("--ledger", spring, ...now);
    expect({ status, err }).toEqual({ status: 0, err: "" });
    expect(lines(out)).toEqual([
      "Interruptions per month, service and type of change",
      "  2026-03  ECS  Normal change    2 h 30 min of 3 h    ✔ 30 min left  [CHG-2]",
      "  2026-04  ECS  Urgent change    2 h 30 min of 3 h    ✔ 30 min left  [CHG-2]",
      "  2026-04  ECS  Normal change    2 h of 3 h           ✔ 1 h left     [CHG-2]",
      "  2026-04  OBS  Normal change    1 h of 3 h           ✔ 2 h left     [CHG-2]",
      "  2026-05  ECS  Normal change    3 h 30 min of 3 h    ✘ 30 min over  [CHG-2]",
      "  2026-05  OBS  Standard change  5 min, none allowed  ✘ 5 min over   [CHG-2]",
      "  evaluated Thu 7 May 2026 16:00",
    ]);
  });

  test("says so in French, beside the notice asked for", async () => {
    const { out } = await notice("--ledger", spring, "--kind", "urgent", ...now, "--lang", "fr");
    expect(out).toContain("Mise en production ou maintenance urgente\u00a0: dès que possible");
    expect(out).toContain("\n\nInterruptions par mois, service et type de changement\n");
    expect(out).toContain("Changement standard  5 min, aucune n’est admise  ✘ 5 min de trop");
  });

  test("CHG-2 as JSON, alone or beside a notice", async () => {
    const alone = await notice("--ledger", fixture("ledgers/quiet.json"), ...now, "--format", "json");
    const interruptions = {
      kept: true,
      months: [
        {
          month: "2026-05",
          service: "OBS",
          type: "urgent",
          interruptedMs: 3 * 3_600_000,
          limitMs: 3 * 3_600_000,
          overMs: 0,
          kept: true,
          rules: ["CHG-2"],
        },
      ],
    };
    expect(JSON.parse(alone.out)).toEqual({ interruptions, evaluatedAt: "2026-05-07T16:00:00+02:00" });
    const args = ["--ledger", fixture("ledgers/quiet.json"), "--kind", "standard", "--format", "json"];
    const both = await notice(...args, ...now);
    expect(JSON.parse(both.out)).toMatchObject({ kind: "standard", interruptions });
  });

  test("that is empty interrupts nothing; a limit there need not be", async () => {
    const empty = await runOn(["notice", "--ledger", "-", ...now], { stdin: "[]" });
    expect(lines(empty.out)[1]).toBe("  none");
    const stdin = JSON.stringify([
      { service: "light", kind: "coat", start: "2026-05-01T10:00:00Z", end: "2026-05-02T10:00:00Z" },
    ]);
    const toy = ["--contract", fixture("contracts/toy.json")];
    const painted = await runOn(["notice", "--ledger", "-", ...toy, ...now], { stdin });
    expect(lines(painted.out)[1]).toBe("  2026-05  light  Painting  24 h, without a limit  ✔  [HL-23]");
  });

  test("is refused with all its problems, each with its place, and exits 2", async () => {
    const entry = { service: "ECS", kind: "urgent", start: "2026-05-07T16:00:00+02:00" };
    const stdin = JSON.stringify([
      { ...entry, end: entry.start },
      { ...entry, end: "2026-05-07T17:00" },
    ]);
    const { status, out, messages } = await runOn(["notice", "--ledger", "-"], { stdin });
    expect({ status, out }).toEqual({ status: 2, out: "" });
    expect(messages).toEqual([
      'fe-triage: standard input: 0.end: an interruption that does not end after it starts; found: "2026-05-07T16:00:00+02:00"; allowed: an instant after 2026-05-07T16:00:00+02:00',
      expect.stringContaining("standard input: 1.end: a time without its offset"),
    ]);
    const assumed = await runOn(["notice", "--ledger", "-", "--assume-zone", "Europe/Paris"], {
      stdin: JSON.stringify([{ ...entry, end: "2026-05-07T17:00" }]),
    });
    expect(assumed.status).toBe(0);
  });

  test("never lets a service move the cursor", async () => {
    const stdin = JSON.stringify([
      { service: "E\u001b[2JS", kind: "urgent", start: "2026-05-01T10:00:00Z", end: "2026-05-01T11:00:00Z" },
    ]);
    const { out } = await runOn(["notice", "--ledger", "-"], { stdin });
    expect(out).toContain("E\\u001b[2JS");
  });
});

describe("help", () => {
  test.each([["offer"], ["notice"]])("of %s shows examples that work", async (command) => {
    for (const lang of ["en", "fr"]) {
      const { out } = await runOn([command, "--help", "--lang", lang]);
      const examples = [...out.matchAll(/^ {2}\$ fe-triage (.*)$/gm)].map((match) => match[1] as string);
      expect(examples.length).toBeGreaterThan(1);
      for (const example of examples) {
        const args = example
          .split(" ")
          .map((arg) => (arg.startsWith("fixtures/") ? fixture(arg.slice(9)) : arg));
        expect(await runOn(args), example).toMatchObject({ status: 0, err: "" });
      }
    }
  });
});
