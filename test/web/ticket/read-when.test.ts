import { fc, test } from "@fast-check/vitest";
import { describe, expect } from "vitest";
import { FIRST_INSTANT_MS, formatInstant, LAST_INSTANT_MS } from "../../../src/time/instant.js";
import { formatWhen } from "../../../src/time/when.js";
import { zoneOf } from "../../../src/time/zone.js";
import { instantsOf, readWhen, typedForm } from "../../../src/web/ticket/read-when.js";

const DAY_MS = 86_400_000;
const paris = zoneOf("Europe/Paris");
const zones = fc
  .constantFrom("Europe/Paris", "America/St_Johns", "Australia/Lord_Howe", "Pacific/Apia")
  .map(zoneOf);
const instants = fc.oneof(
  fc.integer({ min: Date.UTC(1990, 0, 1), max: Date.UTC(2040, 0, 1) }),
  // Around the changes of the clocks.
  fc
    .tuple(
      fc.constantFrom(Date.UTC(2026, 9, 25, 1), Date.UTC(2026, 2, 29, 1), Date.UTC(2026, 10, 1, 4, 30)),
      fc.integer({ min: -9e6, max: 9e6 }),
    )
    .map(([changeMs, byMs]) => changeMs + byMs),
);
const nearMs = Date.parse("2026-05-07T12:00:00+02:00");
const read = (text: string) => readWhen(text, paris, nearMs);
const at = (text: string) => {
  const when = read(text);
  return "atMs" in when ? formatInstant(when.atMs, paris) : when.problem;
};

describe("an instant that is typed", () => {
  test.prop([instants, zones])("reads back from how a field shows it, to the millisecond", (ms, zone) => {
    expect(readWhen(typedForm(ms, zone), zone, nearMs)).toEqual({ atMs: ms, orMs: null });
  });

  test.prop([instants, zones, fc.constantFrom("en" as const, "fr" as const)])(
    "reads back from how the page tells it, in either language",
    (ms, zone, lang) => {
      expect(readWhen(formatWhen(ms, zone, lang), zone, nearMs)).toEqual({ atMs: ms, orMs: null });
      expect(readWhen(formatInstant(ms, zone), zone, nearMs)).toEqual({ atMs: ms, orMs: null });
    },
  );

  test.prop([instants, zones])("is one of the instants at which the clocks show its time", (ms, zone) => {
    const found = instantsOf(ms + zone.offsetAt(ms), zone);
    expect(found).toContain(ms);
    expect(found).toEqual(found.toSorted((a, b) => a - b));
    expect(new Set(found).size).toBe(found.length);
    expect(found.length).toBeLessThanOrEqual(2);
  });

  test.prop([fc.string({ maxLength: 90, unit: "binary" }), fc.oneof(instants, fc.constant(Number.NaN))])(
    "of any text is an instant or a problem",
    (text, near) => {
      const when = readWhen(text, paris, Number.isNaN(near) ? nearMs : near);
      if ("problem" in when) return;
      expect(when.atMs).toBeGreaterThanOrEqual(FIRST_INSTANT_MS);
      expect(when.atMs).toBeLessThanOrEqual(LAST_INSTANT_MS);
    },
  );

  test.each([
    ["7/5/2026 16:12", "2026-05-07T16:12:00+02:00"],
    ["07/05/2026 16:12:05,250", "2026-05-07T16:12:05.250+02:00"],
    ["07/05/2026 16:12:05.25", "2026-05-07T16:12:05.250+02:00"],
    ["7.5.2026 16h12", "2026-05-07T16:12:00+02:00"],
    ["7 mai 2026 à 16 h 12", "2026-05-07T16:12:00+02:00"],
    ["1er août 2026 9:05", "2026-08-01T09:05:00+02:00"],
    ["Thu 7 May 2026 16:12", "2026-05-07T16:12:00+02:00"],
    ["7 February 2026, 16:12:59", "2026-02-07T16:12:59+01:00"],
    ["2026-05-07 16:12", "2026-05-07T16:12:00+02:00"],
    ["2026-05-07T16:12:00Z", "2026-05-07T18:12:00+02:00"],
    ["25/10/2026 02:30 +01:00", "2026-10-25T02:30:00+01:00"],
    ["25/10/2026 02:30 (+02:00)", "2026-10-25T02:30:00+02:00"],
    ["09:30", "2026-05-07T09:30:00+02:00"],
    ["\u00a007/05/2026\u202f16:12 ", "2026-05-07T16:12:00+02:00"],
  ])("%s is %s", (text, instant) => {
    expect(at(text)).toBe(instant);
  });

  test.each([
    ["", "not-a-time"],
    ["7/5/26 16:12", "not-a-time"],
    ["7/5/2026", "not-a-time"],
    ["7/5/2026 4pm", "not-a-time"],
    ["31/4/2026 10:00", "no-such-date"],
    ["29/2/2026 10:00", "no-such-date"],
    ["1/13/2026 10:00", "no-such-date"],
    ["7 floréal 2026 10:00", "no-such-date"],
    ["7/5/2026 24:00", "no-such-time"],
    ["7/5/2026 10:60", "no-such-time"],
    ["29/03/2026 02:30", "skipped"],
    ["7/5/2026 10:00 +99:00", "not-its-offset"],
    ["1/1/0001 00:00", "beyond-time"],
    ["x".repeat(81), "not-a-time"],
  ])("%s is refused: %s", (text, problem) => {
    expect(at(text)).toBe(problem);
  });

  test("that the clocks show twice is either, the first first", () => {
    const first = Date.parse("2026-10-25T02:30:00+02:00");
    expect(read("25/10/2026 02:30")).toEqual({ atMs: first, orMs: first + DAY_MS / 24 });
  });
});
