/** A value with what it was before and what was undone: the nearest last in both. */
export interface History<T> {
  readonly past: readonly T[];
  readonly present: T;
  readonly future: readonly T[];
  /** What the last change belongs to: further changes of one gesture are one step. */
  readonly gesture: string | null;
}

/** More steps than anybody goes back. */
const MOST_STEPS = 200;

/** A history that begins. */
export function historyOf<T>(present: T): History<T> {
  return { past: [], present, future: [], gesture: null };
}

/** The history with a new present; changes of one gesture, as a marker that is dragged, are undone together. */
export function changed<T>(history: History<T>, present: T, gesture: string | null = null): History<T> {
  if (gesture !== null && gesture === history.gesture) return { ...history, present, future: [] };
  return { past: [...history.past, history.present].slice(-MOST_STEPS), present, future: [], gesture };
}

/** One step back; the same history where there is none. */
export function undone<T>(history: History<T>): History<T> {
  const present = history.past.at(-1);
  if (present === undefined) return history;
  return {
    past: history.past.slice(0, -1),
    present,
    future: [...history.future, history.present],
    gesture: null,
  };
}

/** One step forward again; the same history where there is none. */
export function redone<T>(history: History<T>): History<T> {
  const present = history.future.at(-1);
  if (present === undefined) return history;
  return {
    past: [...history.past, history.present],
    present,
    future: history.future.slice(0, -1),
    gesture: null,
  };
}
