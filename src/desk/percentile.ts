/**
 * The percentile of numbers in ascending order: the least one that at least so many percent of them do not exceed
 * (nearest rank); null where there is none.
 */
export function percentileOf(ascending: ArrayLike<number>, percent: number): number | null {
  return ascending[Math.max(1, Math.ceil((ascending.length * percent) / 100)) - 1] ?? null;
}
