import { useRef } from "preact/hooks";
import type { Judged } from "../page/judged.js";
import { usePage } from "../page/page.js";
import { type Choice, changeOf } from "./choice.js";
import { useLater } from "./later.js";
import { type ShownVariant, variantWith } from "./variant.js";

/** More than are on a screen, with those that a marker passed on its way. */
const MOST_KEPT = 200;

const kept = new WeakMap<Judged, Map<string, ShownVariant>>();

/** What was shown last, in its order. */
interface Last {
  readonly keys: readonly string[];
  readonly variants: readonly (ShownVariant | null)[];
}

/**
 * The ticket on the page beside what was chosen, in its order; what is not computed yet is as it was last, and null
 * where it never was.
 */
export function useVariants(choices: readonly Choice[]): {
  readonly variants: readonly (ShownVariant | null)[];
  readonly busy: boolean;
} {
  const { judged, lang } = usePage();
  const last = useRef<Last>({ keys: [], variants: [] });
  const keys = choices.map((choice) => JSON.stringify(choice));
  const known = knownOf(judged);
  const { busy } = useLater(() => {
    const { terms, ticket, nowMs } = judged;
    if (ticket === null) return null;
    if (known.size > MOST_KEPT) known.clear();
    const missing = [...choices.entries()].filter(([i]) => !known.has(keys[i] as string));
    return () => {
      const [i, choice] = missing.pop() ?? [];
      if (i !== undefined && choice !== undefined)
        known.set(keys[i] as string, variantWith(terms, ticket, changeOf(choice), nowMs, lang));
      return missing.length > 0 ? null : known;
    };
  }, [judged, keys.join()]);
  const variants = keys.map((key, i) => known.get(key) ?? before(last.current, key, i));
  last.current = { keys, variants };
  return { variants, busy };
}

function knownOf(judged: Judged): Map<string, ShownVariant> {
  const known = kept.get(judged) ?? new Map<string, ShownVariant>();
  kept.set(judged, known);
  return known;
}

/** The same as it was, or where a re-grade is on its way, as it was a little before. */
function before({ keys, variants }: Last, key: string, i: number): ShownVariant | null {
  const isRegrade = (one: string | undefined) => one?.startsWith('{"regrade"') === true;
  const at = keys.indexOf(key);
  if (at >= 0) return variants[at] ?? null;
  return isRegrade(key) && isRegrade(keys[i]) ? (variants[i] ?? null) : null;
}
