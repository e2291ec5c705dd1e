/** Counts of names. */
export class Tally {
  readonly #counts = new Map<string, number>();

  add(name: string): void {
    this.#counts.set(name, (this.#counts.get(name) ?? 0) + 1);
  }

  of(name: string): number {
    return this.#counts.get(name) ?? 0;
  }

  /** The counts of names in an order given, those of none left out. */
  weights<T extends string>(names: readonly T[]): { [name in T]?: number } {
    return Object.fromEntries(
      names.filter((name) => this.of(name) > 0).map((name) => [name, this.of(name)]),
    ) as {
      [name in T]?: number;
    };
  }

  get total(): number {
    return [...this.#counts.values()].reduce((sum, one) => sum + one, 0);
  }
}
