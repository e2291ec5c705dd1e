export * from "./calendar/business-days.js";
export * from "./calendar/business-time.js";
export { createCalendar } from "./calendar/calendar.js";
export type { DateInput } from "./calendar/date-input.js";
export * from "./calendar/intervals.js";
export { checkTicket, deadline, explain } from "./sla/check-ticket.js";
export { LANGUAGES, type Language, type Words } from "./wording/language.js";
export { InputError, type Problem } from "./wording/problem.js";
