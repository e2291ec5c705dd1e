import type { Judged } from "../page/judged.js";
import { usePage } from "../page/page.js";
import { type Choice, changeOf } from "./choice.js";
import { useLater } from "./later.js";
import { type ShownVariant, variantWith } from "./variant.js";

/** More than are on a screen, with those that a marker passed on its way. */
const MOST_KEPT = 200;

const kept = new WeakMap<Judged, Map<string, ShownVariant>>();

/** The ticket on the page beside what was chosen, in its order; those that are not computed yet as they were last. */
export function useVariants(choices: readonly Choice[]): {
  readonly variants: readonly (ShownVariant | null)[];
  readonly busy: boolean;
} {
  const { judged, lang } = usePage();
  const keys = choices.map((choice) => JSON.stringify(choice));
  const { value, busy } = useLater(() => {
    const { terms, ticket, nowMs } = judged;
    if (ticket === null) return null;
    const known = kept.get(judged) ?? new Map<string, ShownVariant>();
    kept.set(judged, known);
    const missing = [...choices.entries()].filter(([i]) => !known.has(keys[i] as string));
    if (known.size > MOST_KEPT) known.clear();
    return () => {
      const [i, choice] = missing.pop() ?? [];
      if (i !== undefined && choice !== undefined)
        known.set(keys[i] as string, variantWith(terms, ticket, changeOf(choice), nowMs, lang));
      return missing.length > 0 ? null : choices.map((_, at) => known.get(keys[at] as string) ?? null);
    };
  }, [judged, keys.join()]);
  return { variants: choices.map((_, i) => value?.[i] ?? null), busy };
}
