import { DAY_MS } from "./civil-day.js";

/** A change of a zone's clocks: the instant, and the offsets (milliseconds east of UTC) before and from then. */
interface ClockChange {
  readonly atMs: number;
  readonly beforeMs: number;
  readonly afterMs: number;
}

/** A time zone of the IANA database; see {@link zoneOf}. */
export interface Zone {
  readonly name: string;
  /** Milliseconds east of UTC at an instant. */
  offsetAt(instantMs: number): number;
  /**
   * The instant of a wall clock time, written as if it were UTC. A time in the gap of a clock change is moved
   * forward by the gap; of a time that happens twice it is the first occurrence.
   */
  instantOf(wallMs: number): number;
  /** The clock changes from `startMs` on and before `endMs`, in order. */
  changes(startMs: number, endMs: number): ClockChange[];
}

const zones = new Map<string, Zone>();

/**
 * The time zone of a name from the IANA database ("Europe/Paris", "UTC"), the same object for the same name.
 * It does not depend on the time zone of the machine. Throws a RangeError for a name that is none, an
 * offset ("+02:00") or an abbreviation ("IST").
 */
export function zoneOf(name: string): Zone {
  let zone = zones.get(name);
  if (zone === undefined) {
    zone = new SampledZone(name);
    zones.set(name, zone);
  }
  return zone;
}

// The engine knows more three-letter names than IANA has, each with one of several meanings (IST, CST, BST).
const SHORT_NAMES = [
  "UTC",
  "GMT",
  "UCT",
  "CET",
  "EET",
  "MET",
  "WET",
  "EST",
  "MST",
  "HST",
  "PRC",
  "ROC",
  "ROK",
];

function offsetFormat(name: string): Intl.DateTimeFormat {
  const plausible = /^[A-Za-z]/.test(name) && (name.length !== 3 || SHORT_NAMES.includes(name.toUpperCase()));
  try {
    if (!plausible) throw new RangeError();
    // A narrow weekday is what the format is fastest with; without any field it writes the whole date.
    return new Intl.DateTimeFormat("en-US", {
      timeZone: name,
      timeZoneName: "longOffset",
      weekday: "narrow",
    });
  } catch {
    throw new RangeError(
      `unknown time zone "${name}": a name of the IANA database is wanted, as "Europe/Paris"`,
    );
  }
}

/** A stretch of time whose clock changes are known: those within it, and the offset before them. */
interface Stretch {
  readonly startMs: number;
  readonly endMs: number;
  readonly offsetMs: number;
  readonly changes: readonly ClockChange[];
}

// About 13 months.
const STRETCH_MS = 2 ** 35;
// About 6 days: the two nearest changes, which undo each other (Recife, 2000), are an hour less than 7 days apart.
const SAMPLE_MS = 2 ** 29;

/** A zone known only by asking `Intl` for its offset: slow, so each stretch is asked once and kept. */
class SampledZone implements Zone {
  readonly name: string;
  readonly #format: Intl.DateTimeFormat;
  readonly #stretches = new Map<number, Stretch>();
  #recent: Stretch = { startMs: 0, endMs: 0, offsetMs: 0, changes: [] };

  constructor(name: string) {
    this.name = name;
    this.#format = offsetFormat(name);
  }

  offsetAt(instantMs: number): number {
    const { offsetMs, changes } = this.#stretchOf(instantMs);
    let offset = offsetMs;
    for (let i = 0; i < changes.length && changes[i]!.atMs <= instantMs; i++) offset = changes[i]!.afterMs;
    return offset;
  }

  instantOf(wallMs: number): number {
    // A day to either side is clear of the change that may touch this wall time, and no two changes are so close.
    const before = this.offsetAt(wallMs - DAY_MS);
    const first = wallMs - before;
    if (this.offsetAt(first) === before) return first;
    const after = this.offsetAt(wallMs + DAY_MS);
    const second = wallMs - after;
    return this.offsetAt(second) === after ? second : first; // in the gap the old offset moves it forward
  }

  changes(startMs: number, endMs: number): ClockChange[] {
    const found: ClockChange[] = [];
    for (let atMs = startMs; atMs < endMs; atMs = this.#stretchOf(atMs).endMs) {
      for (const change of this.#stretchOf(atMs).changes) {
        if (change.atMs >= startMs && change.atMs < endMs) found.push(change);
      }
    }
    return found;
  }

  #stretchOf(instantMs: number): Stretch {
    if (instantMs >= this.#recent.startMs && instantMs < this.#recent.endMs) return this.#recent;
    const key = Math.floor(instantMs / STRETCH_MS);
    let stretch = this.#stretches.get(key);
    if (stretch === undefined) {
      stretch = this.#sample(key * STRETCH_MS);
      this.#stretches.set(key, stretch);
    }
    this.#recent = stretch;
    return stretch;
  }

  #sample(startMs: number): Stretch {
    const endMs = startMs + STRETCH_MS;
    const changes: ClockChange[] = [];
    // A change at the very start of a stretch belongs to it: hence the millisecond before.
    let from = startMs - 1;
    let before = this.#offsetText(from);
    const offsetMs = readOffsetText(before);
    for (; from < endMs - 1; from += SAMPLE_MS) {
      const after = this.#offsetText(from + SAMPLE_MS);
      if (after === before) continue;
      const atMs = this.#firstWith(after, from, from + SAMPLE_MS);
      changes.push({ atMs, beforeMs: readOffsetText(before), afterMs: readOffsetText(after) });
      before = after;
    }
    return { startMs, endMs, offsetMs, changes };
  }

  /** The instant within (low, high] from which on the offset is that of `high`. */
  #firstWith(offset: string, low: number, high: number): number {
    // Clocks change on a whole minute as a rule: whole minutes are tried first, and then the last millisecond.
    let unit = 60_000;
    while (high - low > 1) {
      let middle = Math.floor((low + high) / 2 / unit) * unit;
      if (middle <= low) {
        unit = 1;
        middle = high - 1;
      }
      if (this.#offsetText(middle) === offset) high = middle;
      else low = middle;
    }
    return high;
  }

  #offsetText(instantMs: number): string {
    const text = this.#format.format(instantMs); // "T, GMT+01:00"
    return text.slice(text.indexOf("GMT"));
  }
}

/** Milliseconds east of UTC of "GMT", "GMT+01:00" or "GMT-00:44:30". */
function readOffsetText(text: string): number {
  const [hours = 0, minutes = 0, seconds = 0] = text.slice(4).split(":").map(Number);
  const offset = ((hours * 60 + minutes) * 60 + seconds) * 1000;
  return text[3] === "-" ? -offset : offset;
}
