import { civilDay, DAY_MS } from "../time/civil-day.js";
import { readInstant } from "../time/instant.js";
import type { Zone } from "../time/zone.js";
import { wallTimeReader } from "./wall-time.js";

/** Forms of the times of a log that are named instead of written as a pattern. */
const NAMED = ["iso-8601", "epoch-s", "epoch-ms"] as const;

// No log is older or from later. A year mistyped as 9016 would have the calendar go there day by day.
const EARLIEST_MS = civilDay(1970, 1, 1) * DAY_MS;
const LATEST_MS = civilDay(2200, 1, 1) * DAY_MS;

/** Reads the times of a log. */
export interface LogTimeReader {
  /** Epoch milliseconds, null for what is no time, or none that a log can have. */
  instantOf(text: string): number | null;
  /** Whether a time hangs on the zone: it says no offset of its own. */
  needsZone(text: string): boolean;
}

/** Whether times can be read in a form: a name of one, or a pattern of {@link wallTimeReader}. */
export function isTimeForm(form: string): boolean {
  return (NAMED as readonly string[]).includes(form) || wallTimeReader(form) !== null;
}

/** A reader of times in a form that {@link isTimeForm} accepts; those without an offset are wall clock times of `zone`. */
export function logTimeReader(form: string, zone: Zone): LogTimeReader {
  const within = (atMs: number) => (atMs >= EARLIEST_MS && atMs < LATEST_MS ? atMs : null);
  if (form === "iso-8601") {
    return {
      instantOf: (text) => {
        const read = readInstant(text, zone);
        return typeof read === "number" ? within(read) : null;
      },
      needsZone: (text) => readInstant(text) === "no-offset",
    };
  }
  if (form === "epoch-s" || form === "epoch-ms") {
    const unitMs = form === "epoch-s" ? 1000 : 1;
    return {
      instantOf: (text) => (EPOCH.test(text) ? within(Math.floor(Number(text) * unitMs)) : null),
      needsZone: () => false,
    };
  }
  const read = wallTimeReader(form);
  return {
    instantOf: (text) => {
      const wallMs = read?.(text) ?? null;
      return wallMs === null ? null : within(zone.instantOf(wallMs));
    },
    needsZone: () => true,
  };
}

const EPOCH = /^\d{1,16}(\.\d{1,9})?$/;
