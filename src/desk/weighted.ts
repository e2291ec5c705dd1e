/** Picks one of some values for a number between 0 and 1, each as often as its weight says; a weight left out is 0. */
export function weightedPick<T extends string>(
  values: readonly T[],
  weights: { readonly [value in T]?: number | undefined },
): (u: number) => T {
  const kept = values.filter((value) => (weights[value] ?? 0) > 0);
  const bounds: number[] = [];
  let total = 0;
  for (const value of kept) {
    total += weights[value] ?? 0;
    bounds.push(total);
  }
  return (u) => {
    let i = 0;
    while (i < kept.length - 1 && u * total >= (bounds[i] as number)) i++;
    return kept[i] as T;
  };
}
