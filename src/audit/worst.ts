/** A breached commitment among the worst. */
export interface Worst {
  readonly ticket: string;
  readonly metric: string;
  readonly offer: string;
  readonly priority: string | null;
  readonly elapsedMs: number;
  readonly targetMs: number;
}

const MOST = 10;

/** The ten that took the most of their target, the worst first. */
export interface WorstList {
  /** Whether one that took so much of its target may be among them: most are not, and need not be put together. */
  mayHave(elapsedMs: number, targetMs: number): boolean;
  add(worst: Worst): void;
  list(): readonly Worst[];
}

/** Makes a list of the worst, whatever the order in which they come. */
export function createWorstList(): WorstList {
  const list: Worst[] = [];
  return {
    mayHave(elapsedMs, targetMs) {
      const last = list[MOST - 1];
      return last === undefined || !(elapsedMs / targetMs < last.elapsedMs / last.targetMs);
    },
    add(worst) {
      const last = list[MOST - 1];
      if (last !== undefined && byShare(worst, last) >= 0) return;
      list.push(worst);
      list.sort(byShare);
      if (list.length > MOST) list.pop();
    },
    list: () => list,
  };
}

/** The greater share of the target first; among equals the order of names, so that it is always the same. */
function byShare(a: Worst, b: Worst): number {
  const shares = b.elapsedMs / b.targetMs - a.elapsedMs / a.targetMs;
  if (shares !== 0) return shares;
  if (a.ticket !== b.ticket) return a.ticket < b.ticket ? -1 : 1;
  return a.metric < b.metric ? -1 : a.metric > b.metric ? 1 : 0;
}
