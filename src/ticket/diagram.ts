import type { StateNode } from "xstate";
import { lifecycle } from "./lifecycle.js";
import { initialState, states } from "./table.js";

// biome-ignore lint/suspicious/noExplicitAny: XState's nodes carry the machine's nine type parameters
type Node = StateNode<any, any>;

const root = lifecycle.root as unknown as Node;
const nameOf = (node: Node) => node.path.join("__").replaceAll("-", "_");
const inner = (node: Node) => Object.values(node.states) as Node[];

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
  const first = root.initial?.target?.[0] as Node;
  const nodes = inner(root);
  const lines = [
    "stateDiagram-v2",
    `  [*] --> ${nameOf(first)} : received`,
    ...nodes.flatMap((node) => boxOf(node, "  ")),
    ...nodes.flatMap(arrowsOf),
    ...nodes.flatMap(noteOf),
  ];
  return `${lines.join("\n")}\n`;
}

/** A state with the states inside it. */
function boxOf(node: Node, indent: string): string[] {
  const label = `${indent}state "${node.key.replaceAll("-", " ")}" as ${nameOf(node)}`;
  if (inner(node).length === 0) return [label];
  return [`${label} {`, ...inner(node).flatMap((one) => boxOf(one, `${indent}  `)), `${indent}}`];
}

/** The ways out of a state and of those inside it, and what each asks for. */
function arrowsOf(node: Node): string[] {
  const own = [...node.transitions].flatMap(([event, transitions]) =>
    transitions.flatMap(({ target, guard }) => {
      const to = target?.[0] as Node | undefined;
      if (to === undefined) return [];
      const condition = typeof guard === "string" ? ` [${words(guard)}]` : "";
      return [`  ${nameOf(node)} --> ${nameOf(to)} : ${event}${condition}`];
    }),
  );
  return [...own, ...inner(node).flatMap(arrowsOf)];
}

function noteOf(node: Node): string[] {
  const stay = [...node.transitions]
    .filter(([, transitions]) => transitions.some(({ target }) => target === undefined))
    .map(([event]) => event);
  const own = stay.length === 0 ? [] : [`  note right of ${nameOf(node)} : stays: ${stay.join(", ")}`];
  return [...own, ...inner(node).flatMap(noteOf)];
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

function leavesOf(node: Node): Node[] {
  return inner(node).length === 0 ? [node] : inner(node).flatMap(leavesOf);
}
