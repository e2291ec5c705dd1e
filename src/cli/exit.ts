/** Exit statuses that callers rely on. */
export const EXIT = { done: 0, breached: 1, badInput: 2, internal: 3, interrupted: 130 } as const;

/** What to tell the person at the keyboard, a message a problem, and the status to end with. Never a stack trace. */
export class CommandError extends Error {
  override readonly name = "CommandError";
  readonly messages: readonly string[];
  readonly status: number;

  constructor(messages: string | readonly string[], status: number = EXIT.badInput) {
    super(String(messages));
    this.messages = [messages].flat();
    this.status = status;
  }
}
