import type { SetTarget } from "../contract/targets.js";

/** The target of a clock that starts at an instant, in milliseconds of counted time. */
export function targetMsFrom(target: SetTarget, startMs: number): number {
  if (target.kind === "span") return target.amount;
  const { calendar } = target.calendar;
  return calendar.between(startMs, calendar.endOfBusinessDayAfter(startMs, target.amount));
}

/** The instant at which a target counted from an instant without a pause is reached. */
export function dueMsFrom(target: SetTarget, startMs: number): number {
  const { calendar } = target.calendar;
  return target.kind === "span"
    ? calendar.add(startMs, target.amount)
    : calendar.endOfBusinessDayAfter(startMs, target.amount);
}
