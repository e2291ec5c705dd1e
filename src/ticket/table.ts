import { CLOCK_TAGS } from "../contract/clock-tags.js";
import type { ClockTag } from "../contract/schema.js";
import { root, type StateNode } from "./state-node.js";
import { guards, type LifecycleContext, type LifecycleEvent } from "./statechart.js";

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

/**
 * The lifecycle's states, compiled once from the statechart: an actor costs some 40 µs a ticket, this table one.
 */
export const states: readonly State[] = compile();

/** The state of a ticket that was just received. */
export const initialState = states[0] as State;

function compile(): State[] {
  const leaves = leavesOf(root);
  const ways = new Map<StateNode, Map<string, Step[]>>(leaves.map((leaf) => [leaf, new Map()]));
  const made = new Map<StateNode, State>();
  for (const leaf of leaves) made.set(leaf, stateOf(leaf, ways.get(leaf) as Map<string, Step[]>));
  for (const leaf of leaves) {
    const on = ways.get(leaf) as Map<string, Step[]>;
    for (let node: StateNode | null = leaf; node !== null; node = node.parent) {
      for (const [type, ways] of node.ways) {
        const steps = ways.map(
          ({ guard, target }): Step => ({
            guard,
            target: target === null ? null : (made.get(enter(target)) as State),
          }),
        );
        on.set(type, [...(on.get(type) ?? []), ...steps]);
      }
    }
  }
  return leaves.map((leaf) => made.get(leaf) as State);
}

function stateOf(leaf: StateNode, on: Map<string, Step[]>): State {
  const [status, why] = leaf.path as [TicketStatus, ClosedBecause?];
  return {
    path: leaf.path.join("."),
    status,
    closedBecause: status === "closed" ? (why ?? null) : null,
    tags: tagBits(leaf.tags),
    on,
  };
}

function leavesOf(node: StateNode): StateNode[] {
  return node.states.length === 0 ? [node] : node.states.flatMap(leavesOf);
}

/** The innermost state that one enters by default. */
function enter(node: StateNode): StateNode {
  return node.initial === null ? node : enter(node.initial);
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
