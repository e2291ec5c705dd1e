import type { StateNode } from "xstate";
import { CLOCK_TAGS, type ClockTag } from "../contract/schema.js";
import { guards, type LifecycleContext, type LifecycleEvent, lifecycle } from "./lifecycle.js";

/** A ticket's status, as users know it: the lifecycle's outermost states. */
export type TicketStatus = "new" | "awaiting-information" | "in-progress" | "on-hold" | "resolved" | "closed";
/** Why a closed ticket is closed. */
export type ClosedBecause = "confirmed" | "no-answer" | "out-of-scope";

/** One way that an event may go from a state; the first whose guard agrees is taken. */
interface Step {
  readonly guard: keyof typeof guards | null;
  /** The state that follows, null to stay. */
  readonly target: State | null;
}

/** A state of the lifecycle without states inside, with all that its parents give it. */
export interface State {
  /** Its place in the statechart: `on-hold.dispute`. */
  readonly path: string;
  readonly status: TicketStatus;
  readonly closedBecause: ClosedBecause | null;
  /** Bits of its clock tags, see {@link tagBits}. */
  readonly tags: number;
  readonly on: ReadonlyMap<string, readonly Step[]>;
}

/** The tags as a number that has a bit for each. */
export function tagBits(tags: Iterable<string>): number {
  let bits = 0;
  for (const tag of tags) bits |= tagBit(tag as ClockTag);
  return bits;
}

/** The bit of one tag. */
export function tagBit(tag: ClockTag): number {
  return 1 << CLOCK_TAGS.indexOf(tag);
}

// biome-ignore lint/suspicious/noExplicitAny: XState's nodes carry the machine's nine type parameters
type Node = StateNode<any, any>;

/**
 * The lifecycle's states, compiled once from the statechart: an actor costs some 40 µs a ticket, this table one.
 */
export const states: readonly State[] = compile();

/** The state of a ticket that was just received. */
export const initialState = states[0] as State;

function compile(): State[] {
  const leaves = leavesOf(lifecycle.root as unknown as Node);
  const ways = new Map<Node, Map<string, Step[]>>(leaves.map((leaf) => [leaf, new Map()]));
  const made = new Map<Node, State>();
  for (const leaf of leaves) made.set(leaf, stateOf(leaf, ways.get(leaf) as Map<string, Step[]>));
  for (const leaf of leaves) {
    const on = ways.get(leaf) as Map<string, Step[]>;
    for (let node: Node | undefined = leaf; node !== undefined; node = node.parent as Node | undefined) {
      for (const [type, transitions] of node.transitions) {
        const steps = transitions.map((transition): Step => {
          const target = transition.target?.[0] as Node | undefined;
          return {
            guard: (transition.guard as keyof typeof guards | undefined) ?? null,
            target: target === undefined ? null : (made.get(enter(target)) as State),
          };
        });
        on.set(type, [...(on.get(type) ?? []), ...steps]);
      }
    }
  }
  return leaves.map((leaf) => made.get(leaf) as State);
}

function stateOf(leaf: Node, on: Map<string, Step[]>): State {
  const [status, why] = leaf.path as [TicketStatus, ClosedBecause?];
  return {
    path: leaf.path.join("."),
    status,
    closedBecause: status === "closed" ? (why ?? null) : null,
    tags: tagBits(leaf.tags),
    on,
  };
}

function leavesOf(node: Node): Node[] {
  const inner = Object.values(node.states) as Node[];
  return inner.length === 0 ? [node] : inner.flatMap(leavesOf);
}

/** The innermost state that one enters by default. */
function enter(node: Node): Node {
  const first = node.initial?.target?.[0] as Node | undefined;
  return first === undefined ? node : enter(first);
}

/** The way that an event takes from a state, or undefined where the lifecycle does not allow it. */
export function take(state: State, context: LifecycleContext, event: LifecycleEvent): Step | undefined {
  const steps = state.on.get(event.type);
  if (steps === undefined) return undefined;
  for (const step of steps) {
    if (step.guard === null || guards[step.guard](context, event)) return step;
  }
  return undefined;
}

/** Types of the events that a log may bring in a state, whatever they carry. */
export function allowedIn(state: State, context: LifecycleContext): string[] {
  return [...state.on.entries()]
    .filter(
      ([type, steps]) =>
        type !== "auto-closed" && steps.some((step) => step.guard !== "reopens" || context.reopening),
    )
    .map(([type]) => type);
}
