import { sharePercent } from "./share-percent.js";

/** How many of those judged were met, in percent to two decimals; null where none was judged. */
export function metPercentOf(met: number, judged: number): number | null {
  return judged === 0 ? null : sharePercent(met, judged, 2);
}
