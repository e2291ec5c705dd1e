/** Exit statuses that callers rely on. */
export const EXIT = { done: 0, breached: 1, badInput: 2, internal: 3, interrupted: 130 } as const;

/** A message for the person at the keyboard, and the status to end with. Never a stack trace. */
export class CommandError extends Error {
  override readonly name = "CommandError";
  readonly status: number;

  constructor(message: string, status: number = EXIT.badInput) {
    super(message);
    this.status = status;
  }
}
