import { readFileSync } from "node:fs";
import { fc, test } from "@fast-check/vitest";
import { describe, expect } from "vitest";
import type { ChangeKind } from "../../src/contract/changes.js";
import { flexibleEngine } from "../../src/contract/flexible-engine/index.js";
import { loadContract } from "../../src/contract/load.js";
import { type Terms, termsOf } from "../../src/contract/terms.js";
import { InputError, notice } from "../../src/index.js";
import { parseInstant } from "../../src/time/instant.js";
import { earliestMs, isEnough, latestAnnouncementMs } from "../../src/triage/notice.js";
import { noticeUnder } from "../../src/triage/notice-of.js";

const at = parseInstant;
const toyContract = loadContract(
  JSON.parse(readFileSync(new URL("../../fixtures/contracts/toy.json", import.meta.url), "utf8")),
);
const now = "2026-05-07T16:00:00+02:00";
const hours = (n: number) => n * 3_600_000;

describe("CHG-1 a change that is announced", () => {
  test.each([
    // Ten business days of ten hours: 8, 14 and 25 May are holidays.
    ["major-release", "2026-05-07T16:00:00+02:00", "2026-05-26T16:00:00+02:00"],
    ["major-release", "2026-05-08T12:00:00+02:00", "2026-05-26T19:00:00+02:00"],
    ["breaking-api", "2026-05-07T16:00:00+02:00", "2026-07-06T16:00:00+02:00"],
    ["minor-release", "2026-05-07T16:00:00+02:00", "2026-05-08T16:00:00+02:00"],
    ["normal-release", "2026-05-07T16:00:00+02:00", "2026-05-08T16:00:00+02:00"],
    // Elapsed hours: across the clock change 24 of them end an hour later on the clock.
    ["maintenance", "2026-03-28T12:00:00+01:00", "2026-03-29T13:00:00+02:00"],
    ["urgent", "2026-05-07T16:00:00+02:00", "2026-05-07T16:00:00+02:00"],
  ])("%s on %s may happen from %s on", (kind, announced, earliest) => {
    expect(notice({ kind, announced }, { now }).earliestAt).toBe(earliest);
  });

  test("of a standard kind needs no announcement", () => {
    const planned = "2026-05-07T10:00:00+02:00";
    expect(notice({ kind: "standard", announced: now, planned }, { now })).toMatchObject({
      notice: null,
      earliestAt: null,
      latestAnnouncementAt: null,
      kept: true,
      marginMs: null,
    });
  });

  test("with neither date is taken as announced at the evaluation", () => {
    expect(notice({ kind: "maintenance" }, { now })).toMatchObject({
      announcedAt: now,
      earliestAt: "2026-05-08T16:00:00+02:00",
      plannedAt: null,
      kept: null,
    });
  });

  test.each([
    ["elapsed", "2026-05-26T16:00:00+02:00", "business-hours"],
    ["endOfDay", "2026-05-26T19:00:00+02:00", "business-hours"],
    ["civilDay", "2026-05-27T00:00:00+02:00", "business-days-24h"],
  ])("CAL-3 counts business days as the reading %s says", (businessDay, earliest, calendar) => {
    const asked = { kind: "major-release", announced: now };
    expect(notice(asked, { now, readings: { businessDay } })).toMatchObject({
      notice: { businessDays: 10 },
      earliestAt: earliest,
      calendar,
      commitment: false,
      rules: expect.arrayContaining(["CHG-1", "CHG-6", "CAL-3"]),
    });
  });
});

describe("CHG-1 a change that is planned", () => {
  test.each([
    // Counted back from 29 May 19:00, the last business hour before: ten business days begin on 15 May 09:00.
    ["major-release", "2026-06-01T06:00:00+02:00", "2026-05-15T09:00:00+02:00"],
    ["breaking-api", "2026-06-01T06:00:00+02:00", "2026-04-02T06:00:00+02:00"],
    ["maintenance", "2026-03-29T12:00:00+02:00", "2026-03-28T11:00:00+01:00"],
    ["urgent", "2026-06-01T06:00:00+02:00", "2026-06-01T06:00:00+02:00"],
  ])("%s on %s must be announced by %s", (kind, planned, latest) => {
    expect(notice({ kind, planned }, { now })).toMatchObject({
      announcedAt: null,
      earliestAt: null,
      latestAnnouncementAt: latest,
      kept: null,
    });
  });

  test.each([
    ["endOfDay", "2026-05-14T23:59:59.999+02:00"],
    ["civilDay", "2026-05-14T23:59:59.999+02:00"],
  ])(
    "must under %s be announced before the day of which ten business days end too late",
    (businessDay, latest) => {
      const asked = { kind: "major-release", planned: "2026-06-01T06:00:00+02:00" };
      expect(notice(asked, { now, readings: { businessDay } }).latestAnnouncementAt).toBe(latest);
    },
  );
});

describe("CHG-6 a notice", () => {
  const asked = (planned: string) => notice({ kind: "maintenance", announced: now, planned }, { now });

  test("is kept up to its millisecond, and tells by how much", () => {
    expect(asked("2026-05-08T16:00:00+02:00")).toMatchObject({ kept: true, marginMs: 0 });
    expect(asked("2026-05-08T15:59:59.999+02:00")).toMatchObject({ kept: false, marginMs: -1 });
    expect(asked("2026-05-08T19:00:00+02:00")).toMatchObject({ kept: true, marginMs: hours(3) });
  });

  test("of an urgent change is kept where it comes beforehand", () => {
    const urgent = (announced: string) => notice({ kind: "urgent", announced, planned: now }, { now });
    expect(urgent(now)).toMatchObject({ notice: "as-soon-as-possible", kept: true });
    expect(urgent("2026-05-07T16:00:00.001+02:00").kept).toBe(false);
  });

  test("is worded as a commitment for an API that breaks compatibility only", () => {
    const committed = (flexibleEngine.changes?.kinds ?? []).filter(
      ({ id }) => notice({ kind: id }, { now }).commitment,
    );
    expect(committed.map(({ id }) => id)).toEqual(["breaking-api"]);
  });

  test("of a kind that the contract does not know is an error", () => {
    expect(() => notice({ kind: "large" }, { now })).toThrow('kind: an unknown name; found: "large"');
  });

  test("beyond the last year is an error, and no instant that cannot be told", () => {
    // Its own calendars: those of the others would fill up with the years between.
    const contract = { ...flexibleEngine };
    const refuse = (kind: string) => () =>
      notice({ kind, announced: "9999-12-31T12:00:00Z" }, { now, contract });
    for (const kind of ["major-release", "breaking-api", "maintenance"]) {
      expect(refuse(kind)).toThrow(InputError);
      expect(refuse(kind)).toThrow("announced: ");
    }
  });
});

const readings = ["elapsed", "endOfDay", "civilDay"];
const contracts: [string, Terms][] = [
  ...readings.map((businessDay): [string, Terms] => [
    businessDay,
    termsOf(flexibleEngine, { readings: { businessDay } }),
  ]),
  ...["wholeDay", "worked", "untilMidnight"].map((dayCount): [string, Terms] => [
    `toy, ${dayCount}`,
    termsOf(toyContract, { readings: { dayCount } }),
  ]),
];
const cases = contracts.flatMap(([name, terms]) =>
  [...(terms.changes?.kinds.values() ?? [])].map((kind) => [kind.id, name, terms, kind] as const),
);

describe.each(cases)("any notice of %s (%s)", (_, __, terms, kind) => {
  const { zone } = terms;
  // Half of them about the day on which the toy's notices change, the others of the years in which the clocks of its
  // zone went back over midnight.
  const instant = fc.oneof(
    fc.integer({ min: at("2026-04-01T00:00Z"), max: at("2026-06-15T00:00Z") }),
    fc.integer({ min: at("2007-10-25T00:00Z"), max: at("2007-11-15T00:00Z") }),
  );

  test.prop([instant, instant], { numRuns: 50 })(
    "CHG-1 is enough exactly where planning from its announcement allows the date",
    (announcedMs, plannedMs) => {
      const earliest = earliestMs(kind, announcedMs, zone);
      const allowed = earliest === null || earliest <= plannedMs;
      expect(isEnough(kind, announcedMs, plannedMs, zone)).toBe(allowed);
      const told = noticeUnder(terms, { kind: kind.id, announcedMs, plannedMs }, announcedMs);
      expect(told.kept).toBe(allowed);
      const latestMs = latestAnnouncementMs(kind, plannedMs, zone);
      expect(told.latestAnnouncementAt === null ? null : at(told.latestAnnouncementAt)).toBe(latestMs);
      if (latestMs !== null && announcedMs > latestMs) expect(allowed).toBe(false);
    },
  );

  test.prop([instant, fc.array(fc.integer({ min: 1, max: hours(400) }), { maxLength: 10 })], { numRuns: 50 })(
    "CHG-1 given at the latest instant is enough, and after it never",
    (plannedMs, further) => {
      const latestMs = latestAnnouncementMs(kind, plannedMs, zone);
      if (latestMs === null) {
        expect(earliestMs(kind, plannedMs, zone)).toBeNull();
        return;
      }
      expect(isEnough(kind, latestMs, plannedMs, zone)).toBe(true);
      for (const ms of [1, 60_000, hours(1), hours(2), hours(24), hours(25), ...further]) {
        expect(isEnough(kind, latestMs + ms, plannedMs, zone)).toBe(false);
      }
    },
  );
});

describe("a contract whose notices change", () => {
  const terms = termsOf(toyContract);
  const deep = terms.changes?.kinds.get("deep") as ChangeKind;

  test("has the one in force at the announcement", () => {
    // Four business days to their last closing until 30 April, 15 hours of the desk from 1 May on.
    const until = noticeUnder(
      terms,
      { kind: "deep", announcedMs: at("2026-04-30T12:00:00-02:30"), plannedMs: null },
      0,
    );
    expect(until.notice).toEqual({ businessDays: 4 });
    const from = noticeUnder(
      terms,
      { kind: "deep", announcedMs: at("2026-05-01T12:00:00-02:30"), plannedMs: null },
      0,
    );
    expect(from.notice).toEqual({ durationMs: hours(15) });
  });

  test("counts back to the last announcement of the earlier one where the later one is too long", () => {
    // From Friday 1 May 00:00 on, 15 hours of the desk: 8 in the night to Saturday, 7 on Monday, until 15:30.
    expect(latestAnnouncementMs(deep, at("2026-05-04T16:30:00-02:30"), terms.zone)).toBeGreaterThanOrEqual(
      at("2026-05-01T00:00:00-02:30"),
    );
    expect(latestAnnouncementMs(deep, at("2026-05-04T10:00:00-02:30"), terms.zone)).toBeLessThan(
      at("2026-05-01T00:00:00-02:30"),
    );
  });

  test("judges by the new one from its first instant on", () => {
    const changes = flexibleEngine.changes as NonNullable<typeof flexibleEngine.changes>;
    const row = { kinds: ["maintenance"], commitment: false, rules: ["CHG-1"] };
    const notices = [
      ...changes.notices.filter(
        ({ notice }) => typeof notice !== "object" || notice === null || !("minutes" in notice),
      ),
      { ...row, kinds: ["minor-release", "normal-release"], notice: null },
      { ...row, notice: { minutes: 24 * 60 }, until: "2026-05-01" },
      { ...row, notice: { minutes: 60 }, from: "2026-05-01" },
    ];
    const contract = { ...flexibleEngine, changes: { ...changes, notices } };
    const latest = (planned: string) =>
      notice({ kind: "maintenance", planned }, { now, contract }).latestAnnouncementAt;
    expect(latest("2026-05-01T01:00:00+02:00")).toBe("2026-05-01T00:00:00+02:00");
    expect(latest("2026-05-01T00:59:59.999+02:00")).toBe("2026-04-30T00:59:59.999+02:00");
    expect(latest("2026-05-02T12:00:00+02:00")).toBe("2026-05-02T11:00:00+02:00");
  });

  test("says so where it says nothing of changes", () => {
    const { changes: _, ...rest } = flexibleEngine;
    expect(() => notice({ kind: "urgent" }, { now, contract: rest })).toThrow(
      "the contract says nothing of it",
    );
  });
});
