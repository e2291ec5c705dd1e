import { fc, test } from "@fast-check/vitest";
import { describe, expect } from "vitest";
import { wallTimeReader } from "../../src/intake/wall-time.js";

describe("wall clock times of a pattern", () => {
  test.each([
    ["d/M/yyyy HH:mm", "9/3/2016 08:05", Date.UTC(2016, 2, 9, 8, 5)],
    ["d/M/yyyy HH:mm", "29/2/2016 01:16", Date.UTC(2016, 1, 29, 1, 16)],
    ["yyyy-MM-dd HH:mm:ss", "2016-03-09 08:05:59", Date.UTC(2016, 2, 9, 8, 5, 59)],
    ["dd.MM.yyyy (HH:mm)", "09.03.2016 (23:59)", Date.UTC(2016, 2, 9, 23, 59)],
    ["H h mm, M/d/yyyy", "8 h 05, 3/9/2016", Date.UTC(2016, 2, 9, 8, 5)],
    ["yyyyMMddTHHmmss", "20160309T080559", Date.UTC(2016, 2, 9, 8, 5, 59)],
    ["yyyy.*MM(dd)+H:mm", "2016.*03(09)+8:05", Date.UTC(2016, 2, 9, 8, 5)],
  ])("%s reads %s", (pattern, text, wallMs) => {
    expect(wallTimeReader(pattern)?.(text)).toBe(wallMs);
  });

  test.each([
    "30/2/2016 08:00",
    "29/2/2015 08:00",
    "0/1/2016 08:00",
    "1/13/2016 08:00",
    "1/1/2016 24:00",
    "1/1/2016 08:60",
    "1/1/0000 08:00",
    "1/1/16 08:00",
    "1/1/2016 8:00",
    "1/1/2016 08:00 ",
    "2016-01-01 08:00",
    "?",
    "",
  ])("“%s” is none", (text) => {
    expect(wallTimeReader("d/M/yyyy HH:mm")?.(text)).toBeNull();
  });

  test.each([
    "",
    "yyyy-MM-dd",
    "d/M/yyyy HH",
    "d/d/M/yyyy HH:mm",
    "HH:mm:ss",
    "dMyyyy HH:mm",
    "M0dd yyyy HH:mm",
  ])("%s is no pattern", (pattern) => {
    expect(wallTimeReader(pattern)).toBeNull();
  });

  test.prop([
    fc.date({
      min: new Date("0001-01-01T00:00:00Z"),
      max: new Date("9999-12-31T23:59:59Z"),
      noInvalidDate: true,
    }),
  ])("every minute reads back", (date) => {
    const iso = date.toISOString();
    expect(wallTimeReader("yyyy-MM-dd HH:mm")?.(iso.slice(0, 16).replace("T", " "))).toBe(
      Date.parse(`${iso.slice(0, 16)}Z`),
    );
  });
});
