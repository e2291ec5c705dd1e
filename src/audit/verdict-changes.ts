import type { Outcome } from "../simulate/spectrum/reading-spectrum.js";

/** A ticket whose verdict is another where it is judged otherwise; `refused` where its log is not allowed there. */
interface ChangedVerdict {
  readonly ticket: string;
  readonly from: Outcome;
  readonly to: Outcome;
}

/** What becomes of the verdicts of the same tickets, judged in another way. */
export interface VerdictChanges {
  /** Tickets that have a verdict in one of the two ways at least. */
  readonly tickets: number;
  readonly changed: number;
  readonly changes: readonly { readonly from: Outcome; readonly to: Outcome; readonly tickets: number }[];
  /** The first ten of them, in the order of the input. */
  readonly first: readonly ChangedVerdict[];
}

/** Takes tickets with both verdicts, in the order of the input. */
export interface VerdictChangeSums {
  take(changed: ChangedVerdict): void;
  /** Takes those of the tickets that come next. */
  merge(next: VerdictChanges): void;
  changes(): VerdictChanges;
}

const OUTCOMES = ["met", "breached", "pending", "none", "refused"] as const;
const MOST = 10;

/** Makes sums of changed verdicts with none taken yet. */
export function createVerdictChanges(): VerdictChangeSums {
  const counts = new Map<string, number>();
  const first: ChangedVerdict[] = [];
  let tickets = 0;
  const add = (from: Outcome, to: Outcome, n: number) => {
    const way = wayOf(from, to);
    counts.set(way, (counts.get(way) ?? 0) + n);
  };
  return {
    take(changed) {
      const { from, to } = changed;
      if (from === "refused" && to === "refused") return;
      tickets++;
      if (from === to) return;
      add(from, to, 1);
      if (first.length < MOST) first.push(changed);
    },
    merge(next) {
      tickets += next.tickets;
      for (const { from, to, tickets } of next.changes) add(from, to, tickets);
      first.push(...next.first.slice(0, MOST - first.length));
    },
    changes: () => ({
      tickets,
      changed: [...counts.values()].reduce((sum, n) => sum + n, 0),
      changes: OUTCOMES.flatMap((from) =>
        OUTCOMES.flatMap((to) => {
          const tickets = counts.get(wayOf(from, to));
          return tickets === undefined ? [] : [{ from, to, tickets }];
        }),
      ),
      first: [...first],
    }),
  };
}

const wayOf = (from: Outcome, to: Outcome) => `${from} ${to}`;
