import ical from "ical-generator";
import type { CalendarYear } from "../../contract/calendar-year.js";
import type { Terms } from "../../contract/terms.js";
import { DAY_MS } from "../../time/civil-day.js";

/** The holidays of a year as an iCalendar file: an all-day event each, the same text for the same year. */
export function calendarIcs(year: CalendarYear, { contract }: Terms): string {
  const calendar = ical({
    name: `${contract.title.en} ${year.year}`,
    prodId: { company: "fe-triage", product: "calendar" },
  });
  for (const { date, name } of year.holidays) {
    const start = new Date(`${date}T00:00:00Z`);
    calendar.createEvent({
      id: `${date}-${contract.id}@fe-triage`,
      start,
      end: new Date(start.getTime() + DAY_MS),
      allDay: true,
      timezone: "UTC",
      stamp: start,
      summary: name,
    });
  }
  return calendar.toString();
}
