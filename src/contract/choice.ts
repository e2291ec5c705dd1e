import * as z from "zod/mini";

/**
 * A value of the contract, or, where its text leaves a choice, one value for each option of a reading.
 * Choices nest: the value under an option may hang on another reading.
 */
export type Choice<T> = T | { readonly reading: string; readonly when: Readonly<Record<string, Choice<T>>> };

/** The schema of a {@link Choice} whose values have the given schema. */
export function choiceOf<T extends z.ZodMiniType>(value: T) {
  type Chosen = z.ZodMiniType<Choice<z.output<T>>, Choice<z.input<T>>>;
  const branches = z.strictObject({
    reading: z.string(),
    when: z.record(
      z.string(),
      z.lazy(() => choice),
    ),
  });
  const choice: Chosen = z.union([branches, value]) as Chosen;
  return choice;
}

/** True where the value is left to a reading. */
export function isLeftOpen<T>(
  choice: Choice<T>,
): choice is { reading: string; when: Record<string, Choice<T>> } {
  return typeof choice === "object" && choice !== null && "reading" in choice && "when" in choice;
}

/** The value under the readings in force; `ask` answers, for a reading's name, the value in force. */
export function choose<T>(choice: Choice<T>, ask: (reading: string) => string): T {
  let left = choice;
  while (isLeftOpen(left)) left = left.when[ask(left.reading)] as Choice<T>;
  return left as T;
}

/**
 * The choice among what `make` makes of each value, which may be a choice again; it is also given the names of the
 * readings that lead there.
 */
export function mapped<T, U>(
  choice: Choice<T>,
  make: (value: T, readings: readonly string[]) => Choice<U>,
  readings: readonly string[] = [],
): Choice<U> {
  if (!isLeftOpen(choice)) return make(choice as T, readings);
  const { reading, when } = choice;
  const entries = Object.entries(when).map(([option, one]): [string, Choice<U>] => [
    option,
    mapped(one, make, [...readings, reading]),
  ]);
  return { reading, when: Object.fromEntries(entries) };
}
