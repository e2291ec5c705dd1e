import { createCalendar } from "../calendar/calendar.js";
import type { CalendarDefinition } from "../calendar/definition.js";
import type { Terms } from "../contract/terms.js";
import type { Interval } from "../time/interval.js";
import type { Scenario } from "./scenario.js";
import type { Work } from "./work.js";

/** A team as its scenario tells of it. */
export type TeamInput = Scenario["teams"][number];

/** A member of a team, and what is in its hands. */
export class Agent {
  readonly team: Team;
  work: Work | null = null;
  /** Time on shift of the team when it took the work. */
  sinceShiftMs = 0;
  /** How often it took up work. */
  turns = 0;

  constructor(team: Team) {
    this.team = team;
  }
}

/** A team of a desk in one run: its agents, and its shifts as time goes on. */
export class Team {
  readonly input: TeamInput;
  readonly agents: readonly Agent[];
  readonly idle: Agent[];
  /** Its shifts within the run. */
  readonly shifts: readonly Interval[];
  busyMs = 0;
  begun = 0;
  readonly #totals: readonly number[];
  #current = 0;

  constructor(input: TeamInput, shifts: readonly Interval[]) {
    this.input = input;
    this.shifts = shifts;
    this.agents = Array.from({ length: input.agents }, () => new Agent(this));
    this.idle = [...this.agents].reverse();
    let totalMs = 0;
    this.#totals = shifts.map(([startMs, endMs]) => {
      const before = totalMs;
      totalMs += endMs - startMs;
      return before;
    });
  }

  /** Whether it is on shift. Asked of instants in their order, as all that follows. */
  isOnShift(nowMs: number): boolean {
    const shift = this.#shiftAt(nowMs);
    return shift !== undefined && shift[0] <= nowMs;
  }

  /** Time on shift from the start of the run. */
  shiftMs(nowMs: number): number {
    const shift = this.#shiftAt(nowMs);
    if (shift === undefined) return this.totalMs;
    return (this.#totals[this.#current] as number) + Math.max(0, nowMs - shift[0]);
  }

  /** When so much more work is done, on this shift and those to come; infinite where they are not enough. */
  finishMs(nowMs: number, workMs: number): number {
    let leftMs = workMs;
    let fromMs = nowMs;
    this.#shiftAt(nowMs);
    for (let i = this.#current; i < this.shifts.length; i++) {
      const [startMs, endMs] = this.shifts[i] as Interval;
      fromMs = Math.max(fromMs, startMs);
      if (leftMs <= endMs - fromMs) return fromMs + leftMs;
      leftMs -= endMs - fromMs;
    }
    return Number.POSITIVE_INFINITY;
  }

  get totalMs(): number {
    return this.shifts.reduce((sum, [startMs, endMs]) => sum + endMs - startMs, 0);
  }

  /** The shift at an instant, or the next one. */
  #shiftAt(nowMs: number): Interval | undefined {
    for (let shift = this.shifts[this.#current]; shift !== undefined; shift = this.shifts[++this.#current]) {
      if (nowMs < shift[1]) return shift;
    }
    return undefined;
  }
}

/** Whether a team takes the tickets of an offer and a priority, null for those without one. */
export function takes(team: TeamInput, offer: string, priority: string | null): boolean {
  const { offers, priorities, withoutPriority } = team;
  if (offers !== undefined && !offers.includes(offer)) return false;
  return priority === null ? withoutPriority : (priorities?.includes(priority) ?? true);
}

/** The shifts of a team within a period. */
export function shiftsOf(
  { shift }: TeamInput,
  terms: Terms,
  [startMs, endMs]: Interval,
): readonly Interval[] {
  if (shift === undefined) return [[startMs, endMs]];
  const calendar =
    typeof shift === "string"
      ? terms.calendars.named.get(shift)?.calendar
      : createCalendar(definitionOf(shift, terms));
  return calendar?.intervals(startMs, endMs) ?? [];
}

/** The hours of a team's own as a calendar. */
export function definitionOf(
  { timeZone, hours, holidays, dateHours }: Exclude<TeamInput["shift"], string | undefined>,
  { zone, calendars }: Terms,
): CalendarDefinition {
  return {
    timeZone: timeZone ?? zone.name,
    hours,
    holidays:
      holidays === "contract" ? (year) => calendars.holidaysIn(year).map(({ date }) => date) : holidays,
    dateHours,
  };
}
