import type { Key } from "./dimension.js";

/** The place of keys among others, as a text that sorts by it; what a ticket does not say comes first. */
export function orderOf(keys: readonly Key[]): string {
  return keys.map((key) => (key === null ? "" : `\u0001${key}`)).join("\u0000");
}
