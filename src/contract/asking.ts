import { BeyondTimeError } from "../time/beyond-time.js";
import { type Choice, choose, isLeftOpen } from "./choice.js";
import type { Contract } from "./schema.js";

/** Something chosen. While its readings are open they are asked when the value or the rules are read. */
export interface Chosen<T> {
  readonly value: T;
  /** Rules of the readings that were asked. */
  readonly rules: readonly string[];
  /** What it can be by the answers so far, and perhaps more; the value alone once they settle it. */
  readonly possible: readonly T[];
}

/** Makes the choices of a contract, under readings in force or by asking for them. */
export type Asking = <T>(choice: Choice<T>) => Chosen<T>;

/** Whom open readings are asked of, by name. */
export interface Questions {
  /** One of the reading's options: the same one from the first question on. */
  ask(reading: string): string;
  /** What was answered, undefined while nothing was asked. */
  answered(reading: string): string | undefined;
}

/** The way to make a contract's choices under readings, once and for all. */
export function askingOf(contract: Contract, readings: Readonly<Record<string, string>>): Asking {
  return (choice) => {
    const { value, rules } = answered(contract, choice, (name) => readings[name] as string);
    return settled(value, rules);
  };
}

/** The way to leave a contract's choices open: each is asked for whenever it is read. */
export function openAskingOf(contract: Contract, questions: Questions): Asking {
  return <T>(choice: Choice<T>): Chosen<T> => {
    if (isLeftOpen(choice)) return new OpenChoice<T>(contract, choice, questions);
    return settled(choice as T);
  };
}

/** Something about which nothing is open. */
export function settled<T>(value: T, rules: readonly string[] = []): Chosen<T> {
  return { value, rules, possible: [value] };
}

class OpenChoice<T> implements Chosen<T> {
  readonly #contract: Contract;
  readonly #choice: Choice<T>;
  readonly #questions: Questions;
  readonly #way: Way<T>;

  constructor(contract: Contract, choice: Choice<T>, questions: Questions) {
    this.#contract = contract;
    this.#choice = choice;
    this.#questions = questions;
    this.#way = wayInto(choice);
  }

  get value(): T {
    return choose(this.#choice, (name) => this.#questions.ask(name));
  }

  get rules(): readonly string[] {
    return answered(this.#contract, this.#choice, (name) => this.#questions.ask(name)).rules;
  }

  get possible(): readonly T[] {
    let way = this.#way;
    while (way.fork !== null) {
      const option = this.#questions.answered(way.fork.reading);
      if (option === undefined) break;
      way = way.fork.ways.get(option) as Way<T>;
    }
    return way.possible;
  }
}

/** A choice as it is gone into, answer by answer, with all that it can still come to. */
interface Way<T> {
  readonly possible: readonly T[];
  readonly fork: { readonly reading: string; readonly ways: ReadonlyMap<string, Way<T>> } | null;
}

function wayInto<T>(choice: Choice<T>): Way<T> {
  if (!isLeftOpen(choice)) return { possible: [choice as T], fork: null };
  const ways = new Map(Object.entries(choice.when).map(([option, one]) => [option, wayInto(one)]));
  return {
    possible: [...ways.values()].flatMap((way) => way.possible),
    fork: { reading: choice.reading, ways },
  };
}

function answered<T>(contract: Contract, choice: Choice<T>, ask: Questions["ask"]) {
  const names: string[] = [];
  const value = choose(choice, (name) => {
    names.push(name);
    return ask(name);
  });
  return { value, rules: readingRules(contract, names) };
}

/** The rules of some readings, each once. */
export function readingRules({ readings }: Contract, names: readonly string[]): readonly string[] {
  return [...new Set(names.flatMap((name) => readings[name]?.rules ?? []))];
}

/** What a test says of something chosen: while it is open, its readings are asked only if the test tells options apart. */
export function decide<T, R>(chosen: Chosen<T>, test: (value: T) => R): R {
  const { possible } = chosen;
  if (possible.length === 1) return test(possible[0] as T);
  return agreed(possible, test) ?? test(chosen.value);
}

/** What a test says of all options alike, or undefined; also where one of them, maybe not the one, is beyond time. */
function agreed<T, R>(possible: readonly T[], test: (value: T) => R): R | undefined {
  try {
    const first = test(possible[0] as T);
    return possible.every((one) => test(one) === first) ? first : undefined;
  } catch (error) {
    if (error instanceof BeyondTimeError) return undefined;
    throw error;
  }
}
