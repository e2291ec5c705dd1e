import { Script } from "node:vm";

/** How often a peer gave our answer, gave another, gave an error, or did not come back within the limit. */
export interface Agreement {
  agreed: number;
  differed: number;
  failed: number;
  never: number;
}

/** Puts each question to both, the peer with a limit for each, and tells also which ones it came back from. */
export function agreementOf<Q>(
  questions: readonly Q[],
  limitMs: number,
  ours: (question: Q) => number,
  theirs: (question: Q) => number,
): Agreement & { answered: Q[] } {
  const found = { agreed: 0, differed: 0, failed: 0, never: 0, answered: [] as Q[] };
  for (const question of questions) {
    const expected = ours(question);
    try {
      const answer = within(limitMs, () => theirs(question));
      found[answer === expected ? "agreed" : "differed"]++;
      found.answered.push(question);
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      found[code === "ERR_SCRIPT_EXECUTION_TIMEOUT" ? "never" : "failed"]++;
    }
  }
  return found;
}

// A script is the one thing that Node stops in the middle of a loop; it reaches the call through the global object.
const script = new Script("globalThis.asked()");

function within(limitMs: number, ask: () => number): number {
  (globalThis as { asked?: () => number }).asked = ask;
  return script.runInThisContext({ timeout: limitMs }) as number;
}
