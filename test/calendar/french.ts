/** The contract's calendars, as the tests of calendars need them (CAL-1, CAL-2, CAL-4). */
import type { CalendarDefinition } from "../../src/calendar/definition.js";
import { holidaysOf } from "../../src/calendar/holidays.js";
import { WEEKDAYS } from "../../src/time/civil-day.js";

export const FRENCH_HOLIDAYS = [
  "01-01",
  "easter+1",
  "05-01",
  "05-08",
  "easter+39",
  "easter+50",
  "07-14",
  "08-15",
  "11-01",
  "11-11",
  "12-25",
];

const day = [["09:00", "19:00"]] as const;

export const businessHours: CalendarDefinition = {
  timeZone: "Europe/Paris",
  hours: { mon: day, tue: day, wed: day, thu: day, fri: day },
  holidays: (year) => holidaysOf(FRENCH_HOLIDAYS, year),
};

export const roundTheClock: CalendarDefinition = {
  timeZone: "Europe/Paris",
  hours: Object.fromEntries(WEEKDAYS.map((weekday) => [weekday, [["00:00", "24:00"]]])),
};
