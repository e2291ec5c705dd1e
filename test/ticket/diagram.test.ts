import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { lifecycleDiagram, lifecycleStates } from "../../src/ticket/diagram.js";
import { states } from "../../src/ticket/table.js";

const readme = join(import.meta.dirname, "../../README.md");

test("LIF-1 the picture in README is the one that the statechart draws", () => {
  const drawn = /```mermaid\n(.*?)```/s.exec(readFileSync(readme, "utf8"))?.[1];
  expect(drawn).toBe(lifecycleDiagram());
});

test("LIF-1 the picture and the data have every state and every way between two", () => {
  const lines = lifecycleDiagram().split("\n");
  const told = lifecycleStates();
  expect(told.map(({ state }) => state).sort()).toEqual(states.map(({ path }) => path).sort());
  for (const { state, on } of told) {
    const ancestors = state.split(".").map((_, i, parts) =>
      parts
        .slice(0, i + 1)
        .join("__")
        .replaceAll("-", "_"),
    );
    for (const [event, ways] of Object.entries(on)) {
      for (const { to } of ways) {
        const target = to.replaceAll(".", "__").replaceAll("-", "_");
        const drawn = lines.some((line) =>
          ancestors.some((from) =>
            to === state
              ? line.startsWith(`  note right of ${from} : `) && line.includes(event)
              : line.startsWith(`  ${from} --> ${target} : ${event}`),
          ),
        );
        expect(drawn, `${state} ${event} ${to}`).toBe(true);
      }
    }
  }
});
