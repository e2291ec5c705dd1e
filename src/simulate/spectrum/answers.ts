import type { Questions } from "../../contract/asking.js";

/** A reading that can be asked for, its options in order. */
export interface Variable {
  readonly name: string;
  readonly options: readonly string[];
  /** Which option is the answer; -1 while nobody asked. */
  at: number;
}

/** Ways of answering for readings, each gone through in turn: what was asked last is answered otherwise first. */
export class Answers implements Questions {
  readonly #readings: ReadonlyMap<string, Variable>;
  readonly #inForce: Readonly<Record<string, string>>;
  /** In the order of the questions. */
  readonly #asked: Variable[] = [];

  /** `varied` are the readings with several answers, `inForce` the answers for all others. */
  constructor(varied: ReadonlyMap<string, readonly string[]>, inForce: Readonly<Record<string, string>>) {
    this.#readings = new Map([...varied].map(([name, options]) => [name, { name, options, at: -1 }]));
    this.#inForce = inForce;
  }

  ask(reading: string): string {
    const asked = this.#readings.get(reading);
    if (asked === undefined) return this.#inForce[reading] as string;
    if (asked.at < 0) {
      asked.at = 0;
      this.#asked.push(asked);
    }
    return asked.options[asked.at] as string;
  }

  answered(reading: string): string | undefined {
    const asked = this.#readings.get(reading);
    if (asked === undefined) return this.#inForce[reading];
    return asked.options[asked.at];
  }

  /** The readings that were asked, in the order of the questions. */
  get all(): readonly Readonly<Variable>[] {
    return this.#asked;
  }

  /** Does something once for each way to answer what it asks; what was asked before keeps its answer. */
  eachWay(act: () => void): void {
    const before = this.#asked.length;
    try {
      do act();
      while (this.#answerOtherwise(before));
    } finally {
      while (this.#asked.length > before) this.#forget();
    }
  }

  /** Gives the latest question that still has another answer the next one, and forgets those after it. */
  #answerOtherwise(before: number): boolean {
    while (this.#asked.length > before) {
      const last = this.#asked.at(-1) as Variable;
      if (last.at + 1 < last.options.length) {
        last.at++;
        return true;
      }
      this.#forget();
    }
    return false;
  }

  #forget(): void {
    (this.#asked.pop() as Variable).at = -1;
  }
}
