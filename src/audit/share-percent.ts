/**
 * A part of a whole in percent, to so many digits. All of it is said of nothing less, and none of it of nothing more: a
 * single breach among a million does not vanish.
 */
export function sharePercent(part: number, all: number, digits: number): number {
  const unit = 10 ** digits;
  const least = part > 0 ? 1 : 0;
  const most = part < all ? 100 * unit - 1 : Number.POSITIVE_INFINITY;
  return Math.min(most, Math.max(least, Math.round((part / all) * 100 * unit))) / unit;
}
