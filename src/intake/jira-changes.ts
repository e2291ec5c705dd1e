import { inOrder } from "./in-order.js";
import { listOf, own, textOf } from "./json-input.js";

/** One change of one field of an issue. */
export interface Change {
  readonly time: string;
  /** The field, where it is one that a ticket depends on. */
  readonly field: "status" | "priority" | null;
  readonly from: string;
  readonly to: string;
}

/**
 * The changes of a changelog in order of time; those of one instant, and those whose time cannot be read, as they
 * stand. Jira's cloud gives the latest first, its server the earliest.
 */
export function changesIn(
  histories: readonly unknown[],
  instantOf: (text: string) => number | null,
): Change[] {
  const dated = histories.map((history) => {
    const time = textOf(own(history, "created"));
    return { history, time, atMs: instantOf(time) };
  });
  const times = dated.flatMap(({ atMs }) => atMs ?? []);
  if ((times[0] ?? 0) > (times.at(-1) ?? 0)) dated.reverse();
  let latestMs = Number.NEGATIVE_INFINITY;
  const placed = dated.map((one) => {
    latestMs = one.atMs ?? latestMs;
    return { ...one, placeMs: latestMs };
  });
  const { ordered } = inOrder(placed, (a, b) => (a.placeMs === b.placeMs ? 0 : a.placeMs - b.placeMs));
  return ordered.flatMap(({ history, time }) => {
    const items = own(history, "items");
    // What is no list of changes is one that says nothing.
    return (Array.isArray(items) ? listOf(items) : [null]).map((item) => changeIn(item, time));
  });
}

function changeIn(item: unknown, time: string): Change {
  const field = textOf(own(item, "field"));
  // A field that a desk made itself may be called as one of Jira's.
  const isOwn = own(item, "fieldtype") === "custom" || (field !== "status" && field !== "priority");
  return {
    time,
    field: isOwn ? null : (field as "status" | "priority"),
    from: textOf(own(item, "fromString")),
    to: textOf(own(item, "toString")),
  };
}
