import { fc, test } from "@fast-check/vitest";
import { describe, expect } from "vitest";
import {
  FIRST_INSTANT_MS,
  formatInstant,
  type InstantProblem,
  LAST_INSTANT_MS,
  parseInstant,
  readInstant,
} from "../../src/time/instant.js";
import { zoneOf } from "../../src/time/zone.js";

const paris = zoneOf("Europe/Paris");
const utc = zoneOf("UTC");
const afternoon = Date.UTC(2026, 4, 11, 14, 12);

describe("reading an instant", () => {
  test.each([
    ["2026-05-11T16:12+02:00", afternoon],
    ["2026-05-11T16:12:00+0200", afternoon],
    ["2026-05-11T16:12:00+02", afternoon],
    ["2026-05-11t14:12:00z", afternoon],
    ["2026-05-11 14:12:00Z", afternoon],
    ["2026-05-11T14:12:00-00:00", afternoon],
    ["2026-05-11T10:42:00-03:30", afternoon],
    ["2026-05-11T14:12:00.5Z", afternoon + 500],
    ["2026-05-11T14:12:00.25Z", afternoon + 250],
    ["2026-05-11T14:12:59.999999999Z", afternoon + 59_999],
    ["1969-12-31T23:59:59.999Z", -1],
    ["0001-01-01T00:00Z", FIRST_INSTANT_MS],
    ["9999-12-31T23:59:59.999Z", LAST_INSTANT_MS],
    ["2024-02-29T00:00Z", Date.UTC(2024, 1, 29)],
    ["2000-02-29T00:00Z", Date.UTC(2000, 1, 29)],
  ])("%s is read", (text, instant) => {
    expect(readInstant(text)).toBe(instant);
    expect(parseInstant(text)).toBe(instant);
  });

  const refused: [InstantProblem, string[]][] = [
    [
      "not-a-date-time",
      [
        "",
        "tomorrow",
        "2026-05-11",
        "2026-5-11T10:00Z",
        "2026-05-11T1:00Z",
        "2026-05-11T10Z",
        "20260511T100000Z",
      ],
    ],
    [
      "not-a-date-time",
      [
        "2026-05-11  10:00Z",
        "2026-05-11x10:00Z",
        "2026/05/11T10:00Z",
        "+002026-05-11T10:00Z",
        "2026-05-11T10.00Z",
      ],
    ],
    [
      "not-a-date-time",
      [
        "2026-05-11T10:00:5Z",
        "2026-05-11T10:00:00.Z",
        "2026-05-11T10:00:00,5Z",
        "2026-05-11T10:00:00.0123456789Z",
      ],
    ],
    [
      "not-a-date-time",
      ["2026-05-11T10:00 CET", "2026-05-11T10:00Z ", " 2026-05-11T10:00Z", "2026-05-11T10:00ZZ"],
    ],
    ["no-such-date", ["2026-02-30T10:00Z", "2026-00-10T10:00Z", "2026-13-10T10:00Z", "2026-05-00T10:00Z"]],
    ["no-such-date", ["2026-02-29T10:00Z", "1900-02-29T10:00Z", "2026-04-31T10:00Z", "0000-01-01T10:00Z"]],
    ["no-such-time", ["2026-05-11T24:00Z", "2026-05-11T10:60Z", "2026-05-11T23:59:60Z"]],
    ["no-offset", ["2026-05-11T10:00", "2026-05-11T10:00:00", "2026-05-11T10:00:00.123"]],
    ["no-such-offset", ["2026-05-11T10:00+24:00", "2026-05-11T10:00+01:60", "2026-05-11T10:00+1:00"]],
    [
      "no-such-offset",
      ["2026-05-11T10:00+01:0", "2026-05-11T10:00+010", "2026-05-11T10:00+01:00Z", "2026-05-11T10:00-"],
    ],
    ["beyond-time", ["0001-01-01T00:00+00:01", "9999-12-31T23:59:59.999-00:01"]],
  ];
  test.each(refused)("%s", (problem, texts) => {
    for (const text of texts) expect([text, readInstant(text)]).toEqual([text, problem]);
  });

  test("a refused text is quoted", () => {
    expect(() => parseInstant("2026-05-11T16:12")).toThrow(RangeError);
    expect(() => parseInstant("2026-05-11T16:12")).toThrow(/"2026-05-11T16:12".*no offset/);
  });

  test("a time without offset is wall clock time of an assumed zone, one with an offset is not", () => {
    expect(readInstant("2026-05-11T16:12", paris)).toBe(afternoon);
    expect(readInstant("2026-05-11T14:12:00.001", utc)).toBe(afternoon + 1);
    expect(readInstant("2026-05-11T14:12Z", paris)).toBe(afternoon);
    expect(readInstant("2026-03-29T02:30", paris)).toBe(Date.UTC(2026, 2, 29, 1, 30));
    expect(readInstant("2026-10-25T02:30", paris)).toBe(Date.UTC(2026, 9, 25, 0, 30));
  });

  test.prop([fc.integer({ min: FIRST_INSTANT_MS, max: LAST_INSTANT_MS })])(
    "what Date writes is read as the same instant",
    (instant) => {
      expect(readInstant(new Date(instant).toISOString())).toBe(instant);
    },
  );

  const digits = fc.integer({ min: 0, max: 99 }).map((number) => String(number).padStart(2, "0"));
  test.prop([fc.integer({ min: 1, max: 9999 }), digits, digits, digits, digits])(
    "a text is read exactly when Date reads it and writes it back the same",
    (year, month, day, hour, minute) => {
      const text = `${String(year).padStart(4, "0")}-${month}-${day}T${hour}:${minute}:00.000Z`;
      const date = new Date(text);
      const real = !Number.isNaN(date.getTime()) && date.toISOString() === text;
      expect(readInstant(text)).toEqual(
        real ? date.getTime() : expect.stringMatching(/^no-such-(date|time)$/),
      );
    },
  );
});

describe("writing an instant", () => {
  test.each([
    [afternoon, paris, "2026-05-11T16:12:00+02:00"],
    [afternoon, utc, "2026-05-11T14:12:00+00:00"],
    [afternoon + 7, utc, "2026-05-11T14:12:00.007+00:00"],
    [Date.UTC(2026, 0, 1), paris, "2026-01-01T01:00:00+01:00"],
    [Date.UTC(2026, 0, 1), zoneOf("America/St_Johns"), "2025-12-31T20:30:00-03:30"],
    [FIRST_INSTANT_MS, utc, "0001-01-01T00:00:00+00:00"],
  ])("%d in %o", (instant, zone, text) => {
    expect(formatInstant(instant, zone)).toBe(text);
  });

  test("an offset with seconds is cut to minutes, and the wall time goes with it", () => {
    expect(formatInstant(0, zoneOf("Africa/Monrovia"))).toBe("1969-12-31T23:16:00-00:44");
    expect(parseInstant("1969-12-31T23:16:00-00:44")).toBe(0);
  });

  test("no instant is written outside the years 1 to 9999", () => {
    for (const bad of [Number.NaN, 0.5, FIRST_INSTANT_MS - 1, LAST_INSTANT_MS + 1]) {
      expect(() => formatInstant(bad, utc)).toThrow(RangeError);
    }
    expect(() => formatInstant(LAST_INSTANT_MS, paris)).toThrow(RangeError);
  });

  const zones = [
    "UTC",
    "Europe/Paris",
    "America/St_Johns",
    "Pacific/Apia",
    "Africa/Monrovia",
    "Asia/Kathmandu",
  ];
  test.prop([
    fc.integer({ min: Date.UTC(1800, 0, 1), max: Date.UTC(2200, 0, 1) }),
    fc.constantFrom(...zones).map(zoneOf),
  ])("what is written reads back as the same instant", (instant, zone) => {
    expect(parseInstant(formatInstant(instant, zone))).toBe(instant);
  });
});
