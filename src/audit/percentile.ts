type Parts = readonly (readonly [amountMs: number, count: number])[];

/**
 * The percentile of amounts given in ascending order: the least one that at least so many percent of them do not
 * exceed (nearest rank); null where there is none.
 */
export function percentileOf(parts: Parts, percent: number): number | null {
  const total = parts.reduce((sum, [, count]) => sum + count, 0);
  const rank = Math.ceil((total * percent) / 100);
  let passed = 0;
  for (const [amountMs, count] of parts) {
    passed += count;
    if (passed >= rank) return amountMs;
  }
  return null;
}

/**
 * The percentile by the Kaplan–Meier estimate, where some clocks still ran when they were looked at: `ended` are the
 * amounts of those that stopped, `running` what the others have so far. Null where too many still run to tell.
 */
export function kaplanMeier(ended: Parts, running: Parts, percent: number): number | null {
  let atRisk = [...ended, ...running].reduce((sum, [, count]) => sum + count, 0);
  let surviving = 1;
  let next = 0;
  for (const [amountMs, count] of ended) {
    // A clock that still ran at this very amount was at risk of stopping there.
    for (let part = running[next]; part !== undefined && part[0] < amountMs; part = running[++next])
      atRisk -= part[1];
    surviving *= 1 - count / atRisk;
    atRisk -= count;
    if (surviving <= 1 - percent / 100 + ROUNDING) return amountMs;
  }
  return null;
}

/** A product of many fractions is a little off; without clocks that run it is to agree with the nearest rank. */
const ROUNDING = 1e-12;
