import { dueMsFrom } from "../clock/target.js";
import { type Chosen, decide } from "../contract/asking.js";
import type { SetTarget } from "../contract/targets.js";

/** The automatic closure of a resolution: when it falls due is worked out, and asked for, once somebody wants to know. */
export class AutoClosure {
  readonly #resolvedMs: number;
  readonly #after: Chosen<SetTarget>;
  #dueMs: number | null = null;

  constructor(resolvedMs: number, after: Chosen<SetTarget>) {
    this.#resolvedMs = resolvedMs;
    this.#after = after;
  }

  get dueMs(): number {
    this.#dueMs ??= dueMsFrom(this.#after.value, this.#resolvedMs);
    return this.#dueMs;
  }

  get rule(): string {
    return decide(this.#after, ({ rules }) => rules[0]) as string;
  }

  /** Whether it falls due at an instant or before it. */
  isBy(untilMs: number): boolean {
    if (this.#dueMs !== null || this.#after.possible.length === 1) return this.dueMs <= untilMs;
    return decide(this.#after, (after) => dueMsFrom(after, this.#resolvedMs) <= untilMs);
  }
}

/** The automatic closure of a resolution, by what held when the ticket was received. */
export function autoClosureOf(resolvedMs: number, after: Chosen<SetTarget> | undefined): AutoClosure | null {
  return after === undefined ? null : new AutoClosure(resolvedMs, after);
}
