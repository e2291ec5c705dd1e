import { useEffect, useState } from "preact/hooks";
import type { Spectrum } from "../../simulate/spectrum/reading-spectrum.js";
import { spectrumUnder } from "../../simulate/spectrum/spectrum.js";
import type { Language } from "../../wording/language.js";
import { InputError } from "../../wording/problem.js";
import type { Judged } from "../page/judged.js";
import { usePage } from "../page/page.js";
import { soon } from "./soon.js";

/** What may be spent on it before the picture is drawn; a ticket that asks for more waits until after it. */
const CHEAP_MS = 4;

const known = new WeakMap<Judged, Spectrum | null>();
let lastMs = 0;

/**
 * The verdict of the ticket on the page under all readings; null where it has none, or while it is counted. Whoever
 * asks, it is counted once.
 */
export function useSpectrum(): Spectrum | null {
  const { judged, lang } = usePage();
  const [, redraw] = useState<Judged | null>(null);
  if (lastMs < CHEAP_MS) count(judged, lang);
  useEffect(() => {
    if (known.has(judged)) return;
    return soon(() => {
      count(judged, lang);
      redraw(judged);
    }, lastMs);
  }, [judged, lang]);
  return known.get(judged) ?? null;
}

function count(judged: Judged, lang: Language): void {
  if (known.has(judged)) return;
  const { terms, ticket, check, nowMs } = judged;
  const beforeMs = performance.now();
  known.set(
    judged,
    ticket === null || check === null ? null : orNull(() => spectrumUnder(terms, ticket, nowMs, lang)),
  );
  lastMs = performance.now() - beforeMs;
}

/** What something comes to; null where the library refuses it. */
function orNull<T>(make: () => T): T | null {
  try {
    return make();
  } catch (error) {
    if (error instanceof InputError) return null;
    throw error;
  }
}
