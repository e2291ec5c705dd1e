import { type Choice, choose } from "./choice.js";
import type { Contract } from "./schema.js";

/** Something chosen, with the rules of the readings that were asked. */
export interface Chosen<T> {
  readonly value: T;
  readonly rules: readonly string[];
}

/** Makes the choices of a contract under the readings in force. */
export type Asking = <T>(choice: Choice<T>) => Chosen<T>;

/** The way to make a contract's choices under readings. */
export function askingOf(contract: Contract, readings: Readonly<Record<string, string>>): Asking {
  return (choice) => {
    const rules = new Set<string>();
    const value = choose(choice, (name) => {
      for (const rule of contract.readings[name]?.rules ?? []) rules.add(rule);
      return readings[name] as string;
    });
    return { value, rules: [...rules] };
  };
}
