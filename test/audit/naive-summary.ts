/** A summary computed from checks one by one, as slowly and as plainly as its definition reads. */
import type { Check } from "../../src/sla/check.js";
import type { PlainTicket } from "../sla/oracle/log.js";

export interface Checked {
  readonly ticket: PlainTicket;
  readonly check: Check;
}

/** The groups of a summary by the metric and further keys that a function gives. */
export function naiveGroups(
  checks: readonly Checked[],
  keysOf: (checked: Checked, commitment: Check["commitments"][number]) => Record<string, string | null>,
) {
  const rows = checks.flatMap((checked) =>
    checked.check.commitments.map((commitment) => ({
      name: JSON.stringify([keysOf(checked, commitment), commitment.metric]),
      keys: keysOf(checked, commitment),
      commitment,
    })),
  );
  return [...new Set(rows.map(({ name }) => name))].map((name) => {
    const mine = rows.filter((row) => row.name === name);
    const all = mine.map(({ commitment }) => commitment);
    const having = (status: string) => all.filter((one) => one.status === status).length;
    const stoppedMs = all
      .filter(
        ({ stoppedAt, startedAt, targetMs }) => stoppedAt !== null && startedAt !== null && targetMs !== null,
      )
      .map(({ elapsedMs }) => elapsedMs as number);
    const targets = [...new Set(all.flatMap(({ targetMs }) => (targetMs === null ? [] : [targetMs])))];
    const targetMs = targets.length === 1 ? (targets[0] as number) : null;
    const judged = having("met") + having("breached");
    const meanMs = stoppedMs.length === 0 ? null : Math.round(sum(stoppedMs) / stoppedMs.length);
    return {
      ...mine[0]?.keys,
      metric: all[0]?.metric,
      count: all.length,
      met: having("met"),
      breached: having("breached"),
      pending: having("pending"),
      none: having("none"),
      metPercent: judged === 0 ? null : Number(((100 * having("met")) / judged).toFixed(2)),
      meanMs,
      p50Ms: rank(stoppedMs, 0.5),
      p90Ms: rank(stoppedMs, 0.9),
      p95Ms: rank(stoppedMs, 0.95),
      p99Ms: rank(stoppedMs, 0.99),
      targetMs,
      meanMet: targetMs === null || meanMs === null ? null : meanMs <= targetMs,
      running: all.filter(({ clock }) => clock === "running" || clock === "paused").length,
    };
  });
}

const sum = (amounts: readonly number[]) => amounts.reduce((total, amount) => total + amount, 0);

function rank(amounts: readonly number[], share: number): number | null {
  const sorted = [...amounts].sort((a, b) => a - b);
  // 0.95 × 20 is 19, and not the 19.000000000000004 that would be rounded up to 20.
  return sorted[Math.ceil(Number((share * sorted.length).toFixed(6))) - 1] ?? null;
}
