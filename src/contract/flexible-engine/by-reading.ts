import type { OptionOf, ReadingName } from "./readings.js";

/**
 * A value left to a reading: one for each of its options.
 * A reading or an option that does not exist, or an option left out, does not compile.
 */
export function reading<R extends ReadingName, V>(
  name: R,
  when: Readonly<Record<OptionOf<R>, V>>,
): { readonly reading: R; readonly when: Readonly<Record<OptionOf<R>, V>> } {
  return { reading: name, when };
}
