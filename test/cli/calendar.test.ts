import { describe, expect, test } from "vitest";
import { fixture, runOn } from "./fake-terminal.js";

const HOUR = 3_600_000;
const calendar = (...args: string[]) => runOn(["calendar", ...args]);
async function inJson(...args: string[]) {
  const { status, out, err } = await calendar(...args, "--format", "json");
  expect({ status, err }).toEqual({ status: 0, err: "" });
  return JSON.parse(out);
}

describe("json", () => {
  test("CAL-2 holds the business days, holidays and clock changes of a year", async () => {
    const found = await inJson("2026");
    // 365 days, 104 of them Saturdays and Sundays, and nine of eleven holidays on other days.
    const businessDays = 365 - 104 - 9;
    expect(found).toEqual({
      year: 2026,
      timeZone: "Europe/Paris",
      businessDays,
      businessHoursMs: businessDays * 10 * HOUR,
      holidays: [
        { date: "2026-01-01", name: "New Year’s Day", weekday: "thu" },
        { date: "2026-04-06", name: "Easter Monday", weekday: "mon" },
        { date: "2026-05-01", name: "Labour Day", weekday: "fri" },
        { date: "2026-05-08", name: "Victory in Europe Day", weekday: "fri" },
        { date: "2026-05-14", name: "Ascension Day", weekday: "thu" },
        { date: "2026-05-25", name: "Whit Monday", weekday: "mon" },
        { date: "2026-07-14", name: "National Day", weekday: "tue" },
        { date: "2026-08-15", name: "Assumption Day", weekday: "sat" },
        { date: "2026-11-01", name: "All Saints’ Day", weekday: "sun" },
        { date: "2026-11-11", name: "Armistice Day", weekday: "wed" },
        { date: "2026-12-25", name: "Christmas Day", weekday: "fri" },
      ],
      clockChanges: [
        { at: "2026-03-29T03:00:00+02:00", offsetBefore: "+01:00", offsetAfter: "+02:00" },
        { at: "2026-10-25T02:00:00+01:00", offsetBefore: "+02:00", offsetAfter: "+01:00" },
      ],
    });
    const keys = ["year", "timeZone", "businessDays", "businessHoursMs", "holidays", "clockChanges"];
    expect(Object.keys(found)).toEqual(keys);
  });

  test("--holidays alsace-moselle has two days more", async () => {
    const { holidays } = await inJson("2026", "--holidays", "alsace-moselle");
    const dates = holidays.map(({ date }: { date: string }) => date);
    expect(dates).toHaveLength(13);
    expect(dates).toEqual(expect.arrayContaining(["2026-04-03", "2026-12-26"]));
  });

  test("--contract FILE has its own zone and days", async () => {
    expect(await inJson("2026", "--contract", fixture("contracts/toy.json"))).toMatchObject({
      timeZone: "America/St_Johns",
    });
  });

  test.each(["1", "1582", "9999"])("of the year %s there is a calendar", async (year) => {
    expect(await inJson(year)).toMatchObject({ year: Number(year) });
  });

  test("--lang fr names holidays in French", async () => {
    const { holidays } = await inJson("2026", "--lang", "fr");
    expect(holidays[1]).toEqual({ date: "2026-04-06", name: "Lundi de Pâques", weekday: "mon" });
  });
});

describe("text", () => {
  test("shows the same to people", async () => {
    const { out } = await calendar("2026");
    expect(out).toMatch(
      /^2026, Europe\/Paris: 252 business days, 2,?520 h of business hours\n\nPublic holidays 2026\n/,
    );
    expect(out).toMatch(/^ {2}Thu 1 Jan {2,}New Year’s Day$/m);
    expect(out).toMatch(/^ {2}Sun 29 Mar 2026 03:00 +forward by 1 h +\+01:00 → \+02:00$/m);
    expect(out).toMatch(/^ {2}Sun 25 Oct 2026 02:00 \(\+01:00\) +back by 1 h +\+02:00 → \+01:00$/m);
  });

  test("shows it in French", async () => {
    const { out } = await calendar("2026", "--lang", "fr");
    expect(out).toMatch(/^2026, Europe\/Paris\u00a0: 252 jours ouvrés/);
    expect(out).toMatch(/^ {2}jeu\. 1er janv\. +Jour de l’[Aa]n$/m);
  });
});

describe("ics", () => {
  test("is an iCalendar file with an all-day event for each holiday", async () => {
    const { out } = await calendar("2026", "--format", "ics");
    const lines = out.split("\r\n");
    expect(lines[0]).toBe("BEGIN:VCALENDAR");
    expect(out.trimEnd()).toMatch(/END:VCALENDAR$/);
    expect(lines.filter((line) => line === "BEGIN:VEVENT")).toHaveLength(11);
    const first = lines.slice(lines.indexOf("BEGIN:VEVENT"), lines.indexOf("END:VEVENT"));
    expect(first).toEqual(
      expect.arrayContaining([
        "UID:2026-01-01-flexible-engine@fe-triage",
        "DTSTART;VALUE=DATE:20260101",
        "DTEND;VALUE=DATE:20260102",
        "SUMMARY:New Year’s Day",
      ]),
    );
    for (const line of lines) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
  });

  test("is the same text each time", async () => {
    const [one, other] = [
      await calendar("2026", "--format", "ics"),
      await calendar("2026", "--format", "ics"),
    ];
    expect(one.out).toBe(other.out);
  });

  test("holds the sets asked for, in the language asked for", async () => {
    const { out } = await calendar("2026", "--format", "ics", "--holidays", "alsace-moselle", "--lang", "fr");
    expect(out.match(/BEGIN:VEVENT/g)).toHaveLength(13);
    expect(out).toContain("SUMMARY:Vendredi saint");
  });
});
