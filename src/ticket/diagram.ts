import { root, type StateNode } from "./state-node.js";
import { initialState, states } from "./table.js";

const nameOf = (node: StateNode) => node.path.join("__").replaceAll("-", "_");

/**
 * The ticket lifecycle as a Mermaid state diagram, drawn from the statechart itself; events that leave a status as it
 * is stand in a note beside it.
 *
 * @example
 * ```ts
 * import { lifecycleDiagram } from "fe-triage";
 * lifecycleDiagram().split("\n")[0]; // => "stateDiagram-v2"
 * ```
 */
export function lifecycleDiagram(): string {
  const nodes = root.states;
  const lines = [
    "stateDiagram-v2",
    `  [*] --> ${nameOf(root.initial as StateNode)} : received`,
    ...nodes.flatMap((node) => boxOf(node, "  ")),
    ...nodes.flatMap(arrowsOf),
    ...nodes.flatMap(noteOf),
  ];
  return `${lines.join("\n")}\n`;
}

/** A state with the states inside it. */
function boxOf(node: StateNode, indent: string): string[] {
  const label = `${indent}state "${node.key.replaceAll("-", " ")}" as ${nameOf(node)}`;
  if (node.states.length === 0) return [label];
  return [`${label} {`, ...node.states.flatMap((one) => boxOf(one, `${indent}  `)), `${indent}}`];
}

/** The ways out of a state and of those inside it, and what each asks for. */
function arrowsOf(node: StateNode): string[] {
  const own = node.ways.flatMap(([event, ways]) =>
    ways.flatMap(({ target, guard }) => {
      if (target === null) return [];
      const condition = guard === null ? "" : ` [${words(guard)}]`;
      return [`  ${nameOf(node)} --> ${nameOf(target)} : ${event}${condition}`];
    }),
  );
  return [...own, ...node.states.flatMap(arrowsOf)];
}

function noteOf(node: StateNode): string[] {
  const stay = node.ways
    .filter(([, ways]) => ways.some(({ target }) => target === null))
    .map(([event]) => event);
  const own = stay.length === 0 ? [] : [`  note right of ${nameOf(node)} : stays: ${stay.join(", ")}`];
  return [...own, ...node.states.flatMap(noteOf)];
}

/** `fixInProduction` as `fix in production`. */
function words(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
}

/** A state of the lifecycle as data. */
export interface LifecycleState {
  readonly state: string;
  readonly status: string;
  readonly closedBecause: string | null;
  readonly tags: readonly string[];
  /** What each event does here: the state that follows, and the condition it asks for. */
  readonly on: Readonly<Record<string, readonly { readonly to: string; readonly when: string | null }[]>>;
}

/**
 * The ticket lifecycle as plain data: its states, first the one of a ticket just received, and where each event leads.
 *
 * @example
 * ```ts
 * import { lifecycleStates } from "fe-triage";
 * lifecycleStates()[0].state; // => "new"
 * lifecycleStates()[0].on.acknowledged; // => [{ to: "in-progress", when: null }]
 * ```
 */
export function lifecycleStates(): LifecycleState[] {
  const tagsOf = new Map(leavesOf(root).map((leaf) => [leaf.path.join("."), leaf.tags]));
  return [initialState, ...states.filter((state) => state !== initialState)].map((state) => ({
    state: state.path,
    status: state.status,
    closedBecause: state.closedBecause,
    tags: tagsOf.get(state.path) ?? [],
    on: Object.fromEntries(
      [...state.on].map(([event, steps]) => [
        event,
        steps.map(({ target, guard }) => ({
          to: (target ?? state).path,
          when: guard === null ? null : words(guard),
        })),
      ]),
    ),
  }));
}

function leavesOf(node: StateNode): StateNode[] {
  return node.states.length === 0 ? [node] : node.states.flatMap(leavesOf);
}
