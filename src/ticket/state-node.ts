import { type guards, statechart, type WrittenState, type WrittenWay } from "./statechart.js";

/** One way that an event may go; without a target it stays. */
interface Way {
  readonly guard: keyof typeof guards | null;
  readonly target: StateNode | null;
}

/** A state of the statechart with its names resolved, as XState does when it runs one. */
export class StateNode {
  readonly key: string;
  readonly parent: StateNode | null;
  /** The keys from the outermost state down to it. */
  readonly path: readonly string[];
  readonly states: readonly StateNode[];
  readonly #written: WrittenState;

  constructor(written: WrittenState, key = "", parent: StateNode | null = null) {
    this.key = key;
    this.parent = parent;
    this.path = parent === null ? [] : [...parent.path, key];
    this.#written = written;
    this.states = Object.entries(written.states ?? {}).map(([name, one]) => new StateNode(one, name, this));
  }

  get tags(): readonly string[] {
    return this.#written.tags ?? [];
  }

  /** The state inside that one enters by default. */
  get initial(): StateNode | null {
    const { initial } = this.#written;
    return initial === undefined ? null : this.#inside([initial]);
  }

  /** The ways out by the type of event, in order. */
  get ways(): (readonly [string, readonly Way[]])[] {
    return Object.entries(this.#written.on ?? {}).map(([type, written]) => [
      type,
      [written].flat().map((way) => this.#wayOf(way)),
    ]);
  }

  #wayOf(written: string | WrittenWay): Way {
    const { guard = null, target } = typeof written === "string" ? { target: written } : written;
    return { guard, target: target === undefined ? null : this.#named(target) };
  }

  /** A state by its name beside this one, `resolved.production`, or from one with an id on, `#closed.confirmed`. */
  #named(target: string): StateNode {
    const [first = "", ...inner] = target.split(".");
    const withId = root.#withId(first);
    if (withId !== undefined) return withId.#inside(inner);
    return (this.parent as StateNode).#inside([first, ...inner]);
  }

  #withId(id: string): StateNode | undefined {
    if (`#${this.#written.id}` === id) return this;
    for (const state of this.states) {
      const found = state.#withId(id);
      if (found !== undefined) return found;
    }
    return undefined;
  }

  #inside(path: readonly string[]): StateNode {
    return path.reduce<StateNode>(
      (node, key) => node.states.find((state) => state.key === key) as StateNode,
      this,
    );
  }
}

/** The whole statechart. */
export const root = new StateNode(statechart);
