/** The same items in order, those that are equal as they stood, and how many of them stood behind a later one. */
export function inOrder<T>(
  items: readonly T[],
  compare: (one: T, other: T) => number,
): { readonly ordered: readonly T[]; readonly moved: number } {
  // Most logs are in order already.
  if (items.every((item, index) => index === 0 || compare(items[index - 1] as T, item) <= 0)) {
    return { ordered: items, moved: 0 };
  }
  const ordered = [...items].sort(compare);
  const place = new Map(ordered.map((item, index) => [item, index]));
  let furthest = -1;
  let moved = 0;
  for (const item of items) {
    const at = place.get(item) as number;
    if (at < furthest) moved++;
    furthest = Math.max(furthest, at);
  }
  return { ordered, moved };
}
