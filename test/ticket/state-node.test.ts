import { expect, test } from "vitest";
import type { StateNode as XStateNode } from "xstate";
import { lifecycle } from "../../src/ticket/lifecycle.js";
import { root, type StateNode } from "../../src/ticket/state-node.js";

// biome-ignore lint/suspicious/noExplicitAny: XState's nodes carry the machine's nine type parameters
type Theirs = XStateNode<any, any>;

const placeOf = (node: { readonly path: readonly string[] } | null | undefined) =>
  node == null ? null : node.path.join(".");

/** All that a state is, with other states named by their place. */
const ours = (node: StateNode): unknown => ({
  key: placeOf(node),
  parent: placeOf(node.parent),
  initial: placeOf(node.initial),
  tags: node.tags,
  ways: node.ways.map(([event, ways]) => [
    event,
    ways.map(({ guard, target }) => ({ guard, target: placeOf(target) })),
  ]),
  states: node.states.map(ours),
});

const theirs = (node: Theirs): unknown => ({
  key: placeOf(node),
  parent: placeOf(node.parent),
  initial: placeOf(node.initial?.target?.[0]),
  tags: node.tags,
  ways: [...node.transitions].map(([event, transitions]) => [
    event,
    transitions.map(({ guard, target }) => ({ guard: guard ?? null, target: placeOf(target?.[0]) })),
  ]),
  states: Object.values(node.states).map((one) => theirs(one as Theirs)),
});

test("LIF-1 to LIF-8 the statechart reads as XState reads it: every state, way, guard and tag", () => {
  expect(ours(root)).toEqual(theirs(lifecycle.root as unknown as Theirs));
});
