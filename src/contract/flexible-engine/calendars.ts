import type { Contract } from "../schema.js";

type Hours = Contract["calendars"][number]["hours"];
const office: Hours[keyof Hours] = [["09:00", "19:00"]];
const allDay: Hours[keyof Hours] = [["00:00", "24:00"]];

/** The three calendars that targets are counted on. */
export const calendars: Contract["calendars"] = [
  {
    id: "business-hours",
    name: { en: "Business hours", fr: "Heures ouvrées" },
    rules: ["CAL-1", "CAL-2"],
    hours: { mon: office, tue: office, wed: office, thu: office, fri: office },
    holidays: true,
  },
  {
    id: "24/7",
    name: { en: "Round the clock", fr: "24 h sur 24, 7 jours sur 7" },
    rules: ["CAL-4"],
    hours: { mon: allDay, tue: allDay, wed: allDay, thu: allDay, fri: allDay, sat: allDay, sun: allDay },
    holidays: false,
  },
  {
    id: "business-days-24h",
    name: { en: "Business days round the clock", fr: "Jours ouvrés, 24 h sur 24" },
    rules: ["CAL-3", "CAL-2"],
    hours: { mon: allDay, tue: allDay, wed: allDay, thu: allDay, fri: allDay },
    holidays: true,
  },
];
