/** One thing wrong with an input: where, what was found, what is allowed, and the rule behind it. */
export interface Problem {
  /** What kind of problem it is; programs branch on this, never on the message. */
  readonly code: string;
  /** Place in the input, dotted from its root: `events.3.at`; empty for the input as a whole. */
  readonly path: string;
  /** What was changed about a simulated ticket, as its variant is called. */
  readonly variant?: string;
  /** The ticket's id, where it is known. */
  readonly ticket?: string;
  /** Index of the event, where one is to blame. */
  readonly event?: number;
  readonly found: string;
  readonly allowed: string;
  /** Rule of the contract, where one decides. */
  readonly rule?: string;
  /** The whole as a sentence. */
  readonly message: string;
}

/** Bad input: all its problems at once. The message is one line a problem. */
export class InputError extends Error {
  override readonly name = "InputError";
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super(problems.map((problem) => problem.message).join("\n"));
    this.problems = problems;
  }
}
