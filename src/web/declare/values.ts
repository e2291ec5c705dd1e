/** A value within a tree of objects and lists, undefined where there is none. */
export function valueAt(tree: unknown, path: string): unknown {
  return path
    .split(".")
    .reduce<unknown>(
      (found, key) =>
        typeof found === "object" && found !== null && Object.hasOwn(found, key)
          ? (found as Record<string, unknown>)[key]
          : undefined,
      tree,
    );
}

/** The tree with another value at a place; undefined takes it away, out of a list too. */
export function withValue<T>(tree: T, path: string, value: unknown): T {
  return changedAt(tree, path.split("."), value) as T;
}

function changedAt(tree: unknown, [key = "", ...rest]: readonly string[], value: unknown): unknown {
  const next = rest.length === 0 ? value : changedAt(valueAt(tree, key), rest, value);
  const isIndex = /^\d+$/.test(key);
  if (isIndex && (Array.isArray(tree) || tree === undefined)) {
    const list = [...((tree as readonly unknown[] | undefined) ?? [])];
    if (next === undefined) list.splice(Number(key), 1);
    else list[Number(key)] = next;
    return list;
  }
  // What stands in the way of a field is nothing that a form made.
  const isObject = typeof tree === "object" && tree !== null && !Array.isArray(tree);
  const { [key]: _, ...others } = isObject ? (tree as Record<string, unknown>) : {};
  return next === undefined ? others : { ...others, [key]: next };
}
