import { DAY_MS } from "../../time/civil-day.js";
import { formatInstant } from "../../time/instant.js";
import { formatDay, formatMonthName } from "../../time/when.js";
import type { Zone } from "../../time/zone.js";
import type { Language } from "../../wording/language.js";

/** A stretch of time laid out from left to right. */
export interface Axis {
  readonly startMs: number;
  readonly endMs: number;
  readonly left: number;
  readonly width: number;
}

/** Where an instant stands, at the end where it is beyond it. */
export function xOf({ startMs, endMs, left, width }: Axis, atMs: number): number {
  const share = (atMs - startMs) / (endMs - startMs);
  return left + Math.min(1, Math.max(0, share)) * width;
}

const HOUR_MS = 3_600_000;
const YEAR_MS = 365 * DAY_MS;
const STEPS = [
  ...[1, 2, 3, 6, 12].map((hours) => hours * HOUR_MS),
  ...[1, 2, 4, 7, 14, 28, 91, 182].map((days) => days * DAY_MS),
  ...[1, 2, 5, 10, 25, 50, 100, 250, 500, 1000, 2500].map((years) => years * YEAR_MS),
];
const MOST = 8;

/** Instants at which a clock on the wall shows round times, each with its name, as many as there is room for. */
export function ticksOf(
  { startMs, endMs }: Axis,
  zone: Zone,
  lang: Language,
): readonly (readonly [atMs: number, says: string])[] {
  const stepMs = STEPS.find((step) => (endMs - startMs) / step <= MOST) ?? (STEPS.at(-1) as number);
  const first = Math.ceil((startMs + zone.offsetAt(startMs)) / stepMs);
  return Array.from({ length: MOST + 1 }, (_, i) => zone.instantOf((first + i) * stepMs))
    .filter((atMs) => atMs >= startMs && atMs <= endMs)
    .map((atMs) => [atMs, tickName(atMs, stepMs, zone, lang)]);
}

function tickName(atMs: number, stepMs: number, zone: Zone, lang: Language): string {
  const iso = formatInstant(atMs, zone);
  if (stepMs > 28 * DAY_MS) return formatMonthName(iso.slice(0, 7), lang);
  const time = iso.slice(11, 16);
  return stepMs >= DAY_MS || time === "00:00" ? formatDay(atMs, zone, lang) : time;
}
