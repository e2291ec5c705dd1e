/**
 * How many of those judged were met, in percent to two decimals: all of them, or none, only where that is so. Null where
 * none was judged.
 */
export function metPercentOf(met: number, judged: number): number | null {
  if (judged === 0) return null;
  const hundredths = Math.round((met / judged) * 10_000);
  if (met === 0 || met === judged) return hundredths / 100;
  return Math.min(9_999, Math.max(1, hundredths)) / 100;
}
