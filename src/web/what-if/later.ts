import { useEffect, useRef, useState } from "preact/hooks";
import { InputError, type Problem } from "../../wording/problem.js";
import { Pace } from "./pace.js";

/** Longest that a part of the work keeps all else waiting, where its steps are short enough. */
const SLICE_MS = 8;

/** What is computed after the picture is drawn. */
interface Later<T> {
  /** The last that was computed, also while the next one is; null before the first, and where it is refused. */
  readonly value: T | null;
  readonly problems: readonly Problem[];
  /** Whether what it hangs on has changed since. */
  readonly busy: boolean;
}

interface Done<T> extends Omit<Later<T>, "busy"> {
  readonly inputs: readonly unknown[];
}

/**
 * Computes something once the picture is drawn, a step at a time, from the beginning again whenever what it hangs on
 * changes. Each step gives null until the last gives the value; null instead of steps computes nothing.
 */
export function useLater<T>(begin: () => (() => T | null) | null, inputs: readonly unknown[]): Later<T> {
  const [done, finish] = useState<Done<T> | null>(null);
  const pace = useRef<Pace | undefined>(undefined);
  pace.current ??= new Pace();
  useEffect(() => {
    const keeping = pace.current as Pace;
    const rest = new Pace();
    let step: (() => T | null) | null = null;
    let spentMs = 0;
    const work = () => {
      const beforeMs = performance.now();
      let value: T | null = null;
      let problems: readonly Problem[] = [];
      try {
        step ??= begin();
        if (step === null) return;
        do value = step();
        while (value === null && performance.now() - beforeMs < SLICE_MS);
      } catch (error) {
        if (!(error instanceof InputError)) throw error;
        problems = error.problems;
      }
      spentMs += performance.now() - beforeMs;
      if (value === null && problems.length === 0) {
        cancel = rest.soon(work);
      } else {
        keeping.took(spentMs);
        finish({ value, problems, inputs });
      }
    };
    let cancel = keeping.soon(work);
    return () => cancel();
  }, inputs);
  const busy = done === null || done.inputs.some((input, i) => input !== inputs[i]);
  return { value: done?.value ?? null, problems: done?.problems ?? [], busy };
}
