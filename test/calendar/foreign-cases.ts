/**
 * Sorts the facts that other projects' tests state, one JSON object a line, into those that this library's conventions
 * cover and those left out, with the reason.
 */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { CalendarDefinition } from "../../src/calendar/definition.js";
import { WEEKDAYS } from "../../src/time/civil-day.js";
import type { KnownCase, KnownCases, KnownHolidays } from "./known-cases.js";

// biome-ignore lint/suspicious/noExplicitAny: the fields depend on the kind
export type ForeignCase = Record<string, any>;

export interface Gathered {
  readonly known: KnownCases;
  /** How many are left out for each reason. */
  readonly leftOut: Record<string, number>;
}

const folder = join(import.meta.dirname, "../../../shared/cases");

/** All the facts, in the order of their files; null where they are not at hand. */
export function foreignCases(): ForeignCase[] | null {
  if (!existsSync(folder)) return null;
  return readdirSync(folder)
    .filter((name) => name.endsWith(".jsonl"))
    .sort()
    .flatMap((name) => readFileSync(join(folder, name), "utf8").trim().split("\n"))
    .map((line) => JSON.parse(line));
}

/** Whether a fact is of a clock that runs and pauses; test/clock/cases.test.ts asks it. */
export const isOfClock = (one: ForeignCase): boolean =>
  one.kind === "slaScenario" || one.pauses !== undefined;

export function gather(foreign: readonly ForeignCase[]): Gathered {
  const calendars = new Map<string, number>();
  const cases: KnownCase[] = [];
  const frenchHolidays: KnownHolidays[] = [];
  const leftOut: Record<string, number> = {};
  for (const one of foreign) {
    const reason = reasonToLeaveOut(one);
    if (reason !== undefined) leftOut[reason] = (leftOut[reason] ?? 0) + 1;
    else if (one.kind === "holidayYear" || (one.kind === "holiday" && one.region !== undefined)) {
      frenchHolidays.push({
        id: one.id,
        region: one.region,
        of: one.year ?? one.start,
        expected: one.expected,
      });
    } else {
      const definition = JSON.stringify(definitionOf(one));
      const calendar = calendars.get(definition) ?? calendars.size;
      calendars.set(definition, calendar);
      cases.push({ id: one.id, calendar, ...questionOf(one) });
    }
  }
  const definitions = [...calendars.keys()].map((text) => JSON.parse(text) as CalendarDefinition);
  return { known: { calendars: definitions, cases, frenchHolidays }, leftOut };
}

/** What this library does where projects differ. */
const OURS = ["stays", "signed", "closeExclusive", "step", "step+closing", "(start,end]"];

/** What it does not, by the first convention that a case names. */
const NOT_OURS: Record<string, string> = {
  rolls: "a duration that ends at a closing goes on to the next opening there; here it stays",
  zeroNextActive: "no duration at all moves to the next open instant there; here it is the date itself",
  clamped: "an interval the other way round counts nothing there; here it is below zero",
  halfOpen: "looking back, an opening itself is not open there; here it is",
  closeInclusive: "a closing is still open there; here it is not",
  rollThenStep:
    "from a day without hours days are added after moving to one with hours there; here the move is the first",
  "rollThenStep+opening":
    "the result of adding days is moved to an opening there; here the local time is kept",
  "[start,end)":
    "the day of the start counts and that of the end does not there; here it is the other way round",
};

const SAME_REASON: Record<string, string> = {
  "rollThenStep+nextOpen": "rollThenStep+opening",
  "step+nextOpen": "rollThenStep+opening",
  "step+prevActive": "rollThenStep+opening",
};

function reasonToLeaveOut(one: ForeignCase): string | undefined {
  if (isOfClock(one)) return "it is of a clock that runs and pauses: test/clock/cases.test.ts";
  if (one.quirk !== undefined) return "it records an oddity of its source";
  if (one.reference === "none") return "it is about a list of holidays that only its source has";
  if (one.unit === "fullWorkingDays" || one.unit === "workingDayFraction") {
    return "it counts how many whole days of work have passed, or parts of them; here civil days are counted";
  }
  const conventions: string[] | undefined = one.consistentWith;
  if (conventions === undefined || conventions.some((convention) => OURS.includes(convention)))
    return undefined;
  return NOT_OURS[SAME_REASON[conventions[0]!] ?? conventions[0]!];
}

export function definitionOf({ kind, calendar }: ForeignCase): CalendarDefinition {
  const { timeZone, hours, holidays, dateHours = {}, breaks = [] } = calendar;
  // Questions about holidays and clocks come without hours: a holiday is then the day that is closed.
  const open = kind === "holiday" || kind === "resolveLocal";
  return {
    timeZone,
    hours: open ? Object.fromEntries(WEEKDAYS.map((weekday) => [weekday, [["00:00", "24:00"]]])) : hours,
    ...(holidays.length > 0 ? { holidays } : {}),
    ...(Object.keys(dateHours).length > 0 ? { dateHours } : {}),
    ...(breaks.length > 0 ? { breaks } : {}),
  };
}

function questionOf(one: ForeignCase): Pick<KnownCase, "verb" | "args" | "expected"> {
  const { kind, start, end, expected } = one;
  switch (kind) {
    case "addBusinessTime":
      return { verb: kind, args: [start, one.durationSeconds * 1000], expected };
    case "elapsedBusinessTime":
      return {
        verb: "businessTimeBetween",
        args: [start, end, ...wholeUnit(one)],
        expected: one.expectedSeconds * 1000,
      };
    case "addBusinessDays":
      return {
        verb: one.endOfWorkingDay ? "endOfBusinessDayAfter" : kind,
        args: [start, one.durationDays],
        expected,
      };
    case "businessDaysBetween":
    case "businessDates":
      return { verb: kind, args: [start, end], expected };
    case "workingIntervals": {
      const verb = one.direction === "forward" ? "intervalsFrom" : "intervalsUntil";
      return { verb, args: [start, expected.length], expected };
    }
    case "resolveLocal":
      return { verb: "wallTime", args: [`${start}Z`], expected };
    case "holiday":
      return { verb: "isBusinessDay", args: [start], expected: !expected };
    default:
      return { verb: SAME_QUESTION[kind]!, args: [start], expected };
  }
}

/** The unit, in milliseconds, of which a source counts whole ones only. */
function wholeUnit({ rounding, convention }: ForeignCase): number[] {
  if (rounding === "truncated to whole hours") return [3_600_000];
  return convention === "result rounded to whole seconds" ? [1000] : [];
}

const SAME_QUESTION: Record<string, KnownCase["verb"]> = {
  isWorking: "isBusinessTime",
  isWorkingDay: "isBusinessDay",
  nextWorkingInstant: "nextBusinessInstant",
  previousWorkingInstant: "previousBusinessInstant",
  nextOpening: "nextOpening",
  nextClosing: "nextClosing",
  nextTransition: "changeAfter",
  previousTransition: "changeBefore",
};
