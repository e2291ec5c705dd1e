import { useEffect, useState } from "preact/hooks";
import type { Spectrum } from "../../simulate/spectrum/reading-spectrum.js";
import { spectrumUnder } from "../../simulate/spectrum/spectrum.js";
import type { Language } from "../../wording/language.js";
import { InputError } from "../../wording/problem.js";
import type { Judged } from "../page/judged.js";
import { usePage } from "../page/page.js";
import { Pace } from "./pace.js";

/** What may be spent on it before the picture is drawn; a ticket that asks for more waits until after it. */
const CHEAP_MS = 4;

const known = new WeakMap<Judged, Spectrum | null>();
const pace = new Pace();

/**
 * The verdict of the ticket on the page under all readings; null where it has none, or while it is counted. Whoever
 * asks, it is counted once.
 */
export function useSpectrum(): Spectrum | null {
  const { judged, lang } = usePage();
  const [, redraw] = useState<Judged | null>(null);
  if (pace.costMs < CHEAP_MS) count(judged, lang);
  useEffect(() => {
    if (known.has(judged)) return;
    return pace.soon(() => {
      count(judged, lang);
      redraw(judged);
    });
  }, [judged, lang]);
  return known.get(judged) ?? null;
}

/** Whether the verdict of a ticket may yet turn out to be contested. */
export function isCounting(judged: Judged): boolean {
  return judged.check !== null && !known.has(judged);
}

function count(judged: Judged, lang: Language): void {
  if (known.has(judged)) return;
  const beforeMs = performance.now();
  known.set(judged, spectrumOf(judged, lang));
  pace.took(performance.now() - beforeMs);
}

/** Null also for a contract with more readings than can be gone through. */
function spectrumOf({ terms, ticket, check, nowMs }: Judged, lang: Language): Spectrum | null {
  if (ticket === null || check === null) return null;
  try {
    return spectrumUnder(terms, ticket, nowMs, lang);
  } catch (error) {
    if (error instanceof InputError) return null;
    throw error;
  }
}
