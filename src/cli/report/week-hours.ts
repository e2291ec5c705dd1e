import { WEEKDAYS, type Weekday } from "../../time/civil-day.js";

/** Opening hours of a week as it is drawn: from a day until before another, the same hours on each day between. */
export interface WeekBlock {
  /** 0 is Monday. */
  readonly fromDay: number;
  readonly untilDay: number;
  /** Hours from midnight, with their fractions. */
  readonly fromHour: number;
  readonly untilHour: number;
}

type Hours = Readonly<Partial<Record<Weekday, readonly (readonly [string, string])[] | undefined>>>;
type Span = readonly [fromHour: number, untilHour: number];

/** The hours of a week as few blocks: an opening over midnight ends there and goes on on the next day. */
export function weekBlocks(hours: Hours): readonly WeekBlock[] {
  const days = spansByDay(hours);
  const blocks: WeekBlock[] = [];
  days.forEach((spans, day) => {
    for (const [fromHour, untilHour] of spans) {
      const isSame = (span: Span) => span[0] === fromHour && span[1] === untilHour;
      if (day > 0 && (days[day - 1] as Span[]).some(isSame)) continue;
      let untilDay = day + 1;
      while (days[untilDay]?.some(isSame)) untilDay++;
      blocks.push({ fromDay: day, untilDay, fromHour, untilHour });
    }
  });
  return blocks;
}

/** Whether the hours are all those of a week. */
export function isAlways(blocks: readonly WeekBlock[]): boolean {
  return (
    blocks.length === 1 &&
    blocks.every((one) => one.fromDay === 0 && one.untilDay === 7 && one.untilHour - one.fromHour === 24)
  );
}

function spansByDay(hours: Hours): Span[][] {
  const days: Span[][] = WEEKDAYS.map(() => []);
  WEEKDAYS.forEach((weekday, day) => {
    for (const [opening, closing] of hours[weekday] ?? []) {
      const from = hourOf(opening);
      const until = hourOf(closing);
      if (until > from) (days[day] as Span[]).push([from, until]);
      else {
        (days[day] as Span[]).push([from, 24]);
        if (until > 0) (days[(day + 1) % 7] as Span[]).push([0, until]);
      }
    }
  });
  return days.map(merged);
}

const hourOf = (time: string) => Number(time.slice(0, 2)) + Number(time.slice(3)) / 60;

/** Hours that overlap or touch are one stretch. */
function merged(spans: readonly Span[]): Span[] {
  const found: Span[] = [];
  for (const [from, until] of [...spans].sort(([a], [b]) => a - b)) {
    const last = found.at(-1);
    if (last !== undefined && from <= last[1]) found[found.length - 1] = [last[0], Math.max(last[1], until)];
    else found.push([from, until]);
  }
  return found;
}
