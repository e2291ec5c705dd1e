import type { Terms } from "../../contract/terms.js";
import { civilDay, DAY_MS, parseCivilDay, WEEKDAYS, weekdayIndex } from "../../time/civil-day.js";
import { formatInstant } from "../../time/instant.js";
import { quote } from "../../wording/issues.js";
import type { Language } from "../../wording/language.js";
import { CommandError, EXIT } from "../exit.js";
import { calendarText } from "../render/calendar.js";
import { calendarIcs } from "../render/ics.js";
import { type CommonOptions, settingsOf } from "../settings.js";
import type { Terminal } from "../terminal.js";
import { wordsOf } from "../words.js";

/** A civil year of a contract: business days, holidays and clock changes. */
export interface CalendarYear {
  readonly year: number;
  readonly timeZone: string;
  readonly businessDays: number;
  readonly businessHoursMs: number;
  readonly holidays: readonly { readonly date: string; readonly name: string; readonly weekday: string }[];
  readonly clockChanges: readonly {
    readonly at: string;
    readonly offsetBefore: string;
    readonly offsetAfter: string;
  }[];
}

/** `fe-triage calendar YEAR`: business days, holidays and clock changes. */
export async function runCalendar(text: string, options: CommonOptions, terminal: Terminal): Promise<number> {
  const { terms, lang } = await settingsOf(options, terminal);
  if (!/^\d{1,4}$/.test(text) || Number(text) < 1) throw new CommandError(wordsOf(lang).badYear(quote(text)));
  const year = yearOf(terms, Number(text), lang);
  const written = { json: `${JSON.stringify(year, null, 2)}\n`, ics: calendarIcs, text: calendarText }[
    options.format as "json" | "ics" | "text"
  ];
  await terminal.out(typeof written === "string" ? written : written(year, terms, terminal));
  return EXIT.done;
}

function yearOf(terms: Terms, year: number, lang: Language): CalendarYear {
  const { zone, contract, calendars } = terms;
  const startMs = zone.instantOf(civilDay(year, 1, 1) * DAY_MS);
  const endMs = zone.instantOf(civilDay(year + 1, 1, 1) * DAY_MS);
  // The calendar in which business days are counted, whatever the reading: the first that observes holidays.
  const named =
    [...calendars.named.values()].find(({ holidays }) => holidays) ?? [...calendars.named.values()][0];
  const { calendar } = named as NonNullable<typeof named>;
  let businessDays = 0;
  for (let day = civilDay(year, 1, 1); day < civilDay(year + 1, 1, 1); day++) {
    if (calendar.isBusinessDay(day)) businessDays++;
  }
  const offset = (ms: number) => formatInstant(ms, zone).slice(-6);
  return {
    year,
    timeZone: contract.timeZone,
    businessDays,
    businessHoursMs: calendar.between(startMs, endMs),
    holidays: calendars.holidaysIn(year).map(({ date, name }) => ({
      date,
      name: name[lang],
      weekday: WEEKDAYS[weekdayIndex(parseCivilDay(date))] as string,
    })),
    clockChanges: zone.changes(startMs, endMs).map(({ atMs }) => ({
      at: formatInstant(atMs, zone),
      offsetBefore: offset(atMs - 1),
      offsetAfter: offset(atMs),
    })),
  };
}
