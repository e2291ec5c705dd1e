import type { Terms } from "../../contract/terms.js";
import { type CivilDay, DAY_MS, formatCivilDay, WEEKDAYS, weekdayIndex } from "../../time/civil-day.js";
import type { ScenarioInput } from "../scenario.js";

const HOUR_MS = 3_600_000;

type Profile = Extract<ScenarioInput["arrivals"], { perDay: number }>;

/** Collects when tickets come in, by the day and by the hour on the contract's clock. */
export class ArrivalProfile {
  readonly #terms: Terms;
  readonly #byDay = new Map<CivilDay, number>();
  readonly #hours = new Array<number>(24).fill(0);
  #first = Number.POSITIVE_INFINITY;
  #last = Number.NEGATIVE_INFINITY;

  constructor(terms: Terms) {
    this.#terms = terms;
  }

  add(atMs: number): void {
    const wallMs = atMs + this.#terms.zone.offsetAt(atMs);
    const day = Math.floor(wallMs / DAY_MS);
    const hour = Math.floor((wallMs - day * DAY_MS) / HOUR_MS);
    this.#byDay.set(day, (this.#byDay.get(day) ?? 0) + 1);
    this.#hours[hour] = (this.#hours[hour] as number) + 1;
    this.#first = Math.min(this.#first, day);
    this.#last = Math.max(this.#last, day);
  }

  /** The first and the last day on which a ticket came. */
  days(): readonly [CivilDay, CivilDay] {
    return [this.#first, this.#last];
  }

  /** The means of the weekdays, holidays apart, and the shares of the hours. */
  profile(): Profile {
    const { calendars } = this.#terms;
    const ordinary = WEEKDAYS.map(() => ({ days: 0, tickets: 0 }));
    const holidays = { days: 0, tickets: 0 };
    for (let day = this.#first; day <= this.#last; day++) {
      const isHoliday = calendars.holidayOn(formatCivilDay(day)) !== null;
      const sum = isHoliday ? holidays : (ordinary[weekdayIndex(day)] as typeof holidays);
      sum.days++;
      sum.tickets += this.#byDay.get(day) ?? 0;
    }
    const seen = ordinary.filter(({ days }) => days > 0);
    const ofSeen = seen.map(({ days, tickets }) => tickets / days);
    const mean =
      seen.length === 0
        ? holidays.tickets / holidays.days
        : ofSeen.reduce((sum, one) => sum + one, 0) / seen.length;
    const means = ordinary.map(({ days, tickets }) => (days === 0 ? mean : tickets / days));
    return {
      perDay: hundredths(mean),
      // Days that no ticket comes on may be all that were seen; then none would have any weight.
      ...(mean === 0
        ? {}
        : {
            weekdays: Object.fromEntries(
              WEEKDAYS.map((weekday, i) => [weekday, hundredths(means[i] as number)]),
            ),
          }),
      hours: this.#hours,
      ...(holidays.days === 0 ? {} : { holidays: hundredths(holidays.tickets / holidays.days) }),
    };
  }
}

const hundredths = (value: number) => Math.round(value * 100) / 100;
