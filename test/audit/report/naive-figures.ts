/** The figures of a report computed from checks one by one, as plainly as they are defined. */
import type { Check, CheckedCommitment } from "../../../src/sla/check.js";
import type { Checked } from "../naive-summary.js";

const STATUSES = ["met", "breached", "pending", "none"] as const;
const WEEKDAYS = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"];

/** What the clock on the wall shows at an instant, as `Intl` says. */
function wall(at: string, timeZone: string) {
  const parts = new Intl.DateTimeFormat("en-US", {
    timeZone,
    ...{ weekday: "short", hour: "2-digit", hourCycle: "h23", year: "numeric", month: "2-digit" },
  } as Intl.DateTimeFormatOptions).formatToParts(new Date(at));
  const part = (type: string) => parts.find((one) => one.type === type)?.value ?? "";
  return { weekday: part("weekday"), hour: Number(part("hour")), month: `${part("year")}-${part("month")}` };
}

const receivedAt = ({ ticket }: Checked) => ticket.events[0]?.at as string;

export function naiveArrivals(checks: readonly Checked[], timeZone: string): number[] {
  const shows = checks.map((checked) => wall(receivedAt(checked), timeZone));
  return WEEKDAYS.flatMap((weekday) =>
    Array.from(
      { length: 24 },
      (_, hour) => shows.filter((shown) => shown.weekday === weekday && shown.hour === hour).length,
    ),
  );
}

export function naiveMonths(checks: readonly Checked[], timeZone: string) {
  const rows = checks.flatMap((checked) =>
    checked.check.commitments.map(({ metric, status }) => ({
      ...{ month: wall(receivedAt(checked), timeZone).month, metric, status },
    })),
  );
  const names = [...new Set(rows.map(({ month, metric }) => `${month} ${metric}`))].sort();
  return names.map((name) => {
    const mine = rows.filter(({ month, metric }) => `${month} ${metric}` === name);
    const counts = STATUSES.map((status) => [status, mine.filter((row) => row.status === status).length]);
    return { month: mine[0]?.month, metric: mine[0]?.metric, counts: Object.fromEntries(counts) };
  });
}

/** The shares of the target at which steps end, in percent. */
const ENDS = [...Array.from({ length: 20 }, (_, i) => 10 * (i + 1)), 500, 1000, Number.POSITIVE_INFINITY];

export function naiveRatios(checks: readonly Checked[]) {
  const judged = checks
    .flatMap(({ check }) => check.commitments)
    .filter(({ status }) => status === "met" || status === "breached");
  const within = (one: CheckedCommitment, end: number) =>
    end === Number.POSITIVE_INFINITY ||
    BigInt(one.elapsedMs as number) * 100n <= BigInt(end) * BigInt(one.targetMs as number);
  const steps = (some: readonly CheckedCommitment[]) =>
    ENDS.map((end, i) => {
      const before = ENDS[i - 1];
      return some.filter((one) => within(one, end) && (before === undefined || !within(one, before))).length;
    });
  return [...new Set(judged.map(({ metric }) => metric))].sort().map((metric) => {
    const mine = judged.filter((one) => one.metric === metric);
    const breached = mine.filter(({ status }) => status === "breached");
    return {
      metric,
      met: steps(mine.filter(({ status }) => status === "met")),
      late: steps(breached.filter(({ stoppedAt }) => stoppedAt !== null)),
      open: steps(breached.filter(({ stoppedAt }) => stoppedAt === null)),
    };
  });
}

/** The worst share of the target of each ticket with a breach, the ten worst tickets first. */
export function naiveWorst(checks: readonly Checked[]): [ticket: string, share: number][] {
  const share = ({ commitments }: Check) =>
    Math.max(
      ...commitments
        .filter(({ status }) => status === "breached")
        .map(({ elapsedMs, targetMs }) => (elapsedMs as number) / (targetMs as number)),
    );
  return checks
    .filter(({ check }) => check.verdict === "breached")
    .map(({ check }): [string, number] => [check.ticket, share(check)])
    .sort(([a, one], [b, other]) => other - one || (a < b ? -1 : 1))
    .slice(0, 10);
}
