/** Adds to the count of a name. */
export function count<K extends string>(counts: Map<K, number>, name: K, n: number): void {
  counts.set(name, (counts.get(name) ?? 0) + n);
}

/** Counts as data, in the order of their names. */
export function counted<K extends string>(counts: ReadonlyMap<K, number>): Partial<Record<K, number>> {
  return Object.fromEntries([...counts].sort(([a], [b]) => (a < b ? -1 : 1))) as Partial<Record<K, number>>;
}
