import { type CalendarYear, calendarYearOf } from "../../contract/calendar-year.js";
import { quote } from "../../wording/issues.js";
import { CommandError, EXIT } from "../exit.js";
import { calendarText } from "../render/calendar.js";
import { calendarIcs } from "../render/ics.js";
import { type CommonOptions, settingsOf } from "../settings.js";
import type { Terminal } from "../terminal.js";
import { wordsOf } from "../words.js";

/** `fe-triage calendar YEAR`: business days, holidays and clock changes. */
export async function runCalendar(text: string, options: CommonOptions, terminal: Terminal): Promise<number> {
  const { terms, lang } = await settingsOf(options, terminal);
  if (!/^\d{1,4}$/.test(text) || Number(text) < 1) throw new CommandError(wordsOf(lang).badYear(quote(text)));
  const year = calendarYearOf(terms, Number(text), lang);
  const write = { json: calendarJson, ics: calendarIcs, text: calendarText }[
    options.format as "json" | "ics" | "text"
  ];
  await terminal.out(write(year, terms, terminal));
  return EXIT.done;
}

const calendarJson = (year: CalendarYear) => `${JSON.stringify(year, null, 2)}\n`;
