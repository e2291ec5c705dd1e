import { civilDay, DAY_MS, padTwo, partsOf, weekdayIndex } from "../../time/civil-day.js";
import { formatDay } from "../../time/when.js";
import type { Zone } from "../../time/zone.js";
import type { Language } from "../../wording/language.js";
import type { Scale } from "./scale.js";

/** A mark of the scale; without a label where there is no room for one. */
interface Tick {
  readonly atMs: number;
  readonly x: number;
  readonly label: string | null;
}

/** A day, month or year over the ticks. */
interface Heading {
  readonly atMs: number;
  /** Where its label begins: within the axis even if it began before. */
  readonly x: number;
  readonly label: string | null;
}

export interface Ticks {
  readonly ticks: readonly Tick[];
  readonly headings: readonly Heading[];
}

const SECOND_MS = 1000;
const MINUTE_MS = 60 * SECOND_MS;
const HOUR_MS = 60 * MINUTE_MS;

type Unit = "clock" | "day" | "week" | "month" | "year";

interface Step {
  readonly unit: Unit;
  /** Milliseconds of the wall clock, or days, weeks, months, years. */
  readonly count: number;
  /** About how long it lasts. */
  readonly lengthMs: number;
  /** The most characters that a label of it has. */
  readonly chars: number;
}

const clock = (lengthMs: number): Step => ({
  unit: "clock",
  count: lengthMs,
  lengthMs,
  chars: lengthMs < MINUTE_MS ? 8 : 5,
});

const STEPS: readonly Step[] = [
  ...[5, 10, 15, 30].map((seconds) => clock(seconds * SECOND_MS)),
  ...[1, 2, 5, 10, 15, 30].map((minutes) => clock(minutes * MINUTE_MS)),
  ...[1, 2, 3, 6, 12].map((hours) => clock(hours * HOUR_MS)),
  { unit: "day", count: 1, lengthMs: DAY_MS, chars: 7 },
  { unit: "week", count: 1, lengthMs: 7 * DAY_MS, chars: 2 },
  { unit: "week", count: 2, lengthMs: 14 * DAY_MS, chars: 2 },
  ...[1, 3, 6].map((count): Step => ({ unit: "month", count, lengthMs: count * 30 * DAY_MS, chars: 5 })),
  ...[1, 2, 5, 10].map((count): Step => ({ unit: "year", count, lengthMs: count * 365 * DAY_MS, chars: 4 })),
];

/** About the width of a character, rather more than less. */
export const CHAR_PX = 6.75;
const GAP_PX = 10;

/** The width that a label takes, about. */
export const widthOf = (label: string): number => label.length * CHAR_PX;

/** The marks of a time scale that suit its zoom, in order, and the days, months or years over them. */
export function ticksOf(scale: Scale, zone: Zone, lang: Language): Ticks {
  const perMs = scale.width / (scale.endMs - scale.startMs);
  const step =
    STEPS.find(({ lengthMs, chars }) => lengthMs * perMs >= chars * CHAR_PX + GAP_PX) ??
    (STEPS.at(-1) as Step);
  const over: Unit = step.unit === "clock" ? "day" : step.unit === "month" ? "year" : "month";
  return {
    ticks: labelled(scale, instantsOf(scale, zone, step), (ms) => labelOf(ms, zone, lang, step)),
    headings:
      step.unit === "year"
        ? []
        : headingsOf(scale, zone, { unit: over, count: 1 }, (ms) => headingOf(ms, zone, lang, over)),
  };
}

/** Where the steps begin within a span, in order. */
function instantsOf(
  { startMs, endMs }: Scale,
  zone: Zone,
  { unit, count }: Pick<Step, "unit" | "count">,
): number[] {
  const found: number[] = [];
  const take = (ms: number) => {
    if (ms >= startMs && ms <= endMs && ms > (found.at(-1) ?? Number.NEGATIVE_INFINITY)) found.push(ms);
  };
  if (unit === "clock") {
    // Between two clock changes the wall clock runs evenly; after one that goes back the same times come again.
    const cuts = [startMs, ...zone.changes(startMs + 1, endMs).map(({ atMs }) => atMs), endMs + 1];
    for (let i = 0; i + 1 < cuts.length; i++) {
      const [fromMs, untilMs] = [cuts[i] as number, cuts[i + 1] as number];
      const offsetMs = zone.offsetAt(fromMs);
      const firstMs = Math.ceil((fromMs + offsetMs) / count) * count - offsetMs;
      for (let ms = firstMs; ms < untilMs; ms += count) take(ms);
    }
    return found;
  }
  const first = Math.floor((startMs + zone.offsetAt(startMs)) / DAY_MS);
  const last = Math.floor((endMs + zone.offsetAt(endMs)) / DAY_MS);
  const startOf = (day: number) => zone.instantOf(day * DAY_MS);
  if (unit === "day" || unit === "week") {
    const every = unit === "day" ? count : 7 * count;
    // Mondays, and every second one the same wherever the span begins.
    const begin =
      unit === "day" ? first : first - weekdayIndex(first) - (Math.floor((first + 3) / 7) % count) * 7;
    for (let day = begin; day <= last; day += every) take(startOf(day));
    return found;
  }
  const months = unit === "month" ? count : 12 * count;
  const { year, month } = partsOf(first);
  for (let at = Math.floor((year * 12 + month - 1) / months) * months; ; at += months) {
    const day = civilDay(Math.floor(at / 12), (at % 12) + 1, 1);
    if (day > last) return found;
    take(startOf(day));
  }
}

/** Ticks with labels, none that would touch the one before. */
function labelled(scale: Scale, instants: readonly number[], labelFor: (ms: number) => string): Tick[] {
  let freeX = 0;
  return instants.map((atMs) => {
    const x = scale.x(atMs);
    const label = labelFor(atMs);
    const half = widthOf(label) / 2;
    const fits = x - half >= freeX && x + half <= scale.width;
    if (fits) freeX = x + half + GAP_PX / 2;
    return { atMs, x, label: fits ? label : null };
  });
}

function headingsOf(
  scale: Scale,
  zone: Zone,
  unit: Pick<Step, "unit" | "count">,
  labelFor: (ms: number) => string,
): Heading[] {
  const begins = instantsOf(scale, zone, unit);
  const all = begins[0] === scale.startMs ? begins : [scale.startMs, ...begins];
  return all.map((atMs, i) => {
    const x = scale.x(atMs);
    const endX = i + 1 < all.length ? scale.x(all[i + 1] as number) : scale.width;
    const label = labelFor(atMs);
    return { atMs, x, label: widthOf(label) + GAP_PX <= endX - x ? label : null };
  });
}

function labelOf(ms: number, zone: Zone, lang: Language, { unit, count }: Step): string {
  const wallMs = ms + zone.offsetAt(ms);
  const { year, month, date } = partsOf(Math.floor(wallMs / DAY_MS));
  if (unit === "clock") {
    const seconds = Math.floor((wallMs - Math.floor(wallMs / DAY_MS) * DAY_MS) / SECOND_MS);
    const minutes = Math.floor(seconds / 60);
    const text = `${padTwo(Math.floor(minutes / 60))}:${padTwo(minutes % 60)}`;
    return count < MINUTE_MS ? `${text}:${padTwo(seconds % 60)}` : text;
  }
  if (unit === "day") return formatDay(ms, zone, lang).split(" ").slice(0, 2).join(" ");
  if (unit === "week") return String(date);
  return unit === "month" ? monthName(month, lang, "short") : String(year);
}

function headingOf(ms: number, zone: Zone, lang: Language, unit: Unit): string {
  const { year, month } = partsOf(Math.floor((ms + zone.offsetAt(ms)) / DAY_MS));
  if (unit === "day") return formatDay(ms, zone, lang);
  return unit === "month" ? `${monthName(month, lang, "long")} ${year}` : String(year);
}

function monthName(month: number, lang: Language, length: "short" | "long"): string {
  return new Intl.DateTimeFormat(lang, { month: length, timeZone: "UTC" }).format(
    Date.UTC(2000, month - 1, 1),
  );
}
