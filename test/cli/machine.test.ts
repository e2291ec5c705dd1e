import { describe, expect, test } from "vitest";
import { runOn } from "./fake-terminal.js";

interface State {
  state: string;
  status: string;
  on: Record<string, { to: string | null; when: string | null }[]>;
}

describe("mermaid", () => {
  test("is a state diagram that begins with the receipt", async () => {
    const { status, out, err } = await runOn(["machine"]);
    expect({ status, err }).toEqual({ status: 0, err: "" });
    expect(out).toMatch(/^stateDiagram-v2\n {2}\[\*\] --> new : received\n/);
    expect((await runOn(["machine", "--format", "mermaid"])).out).toBe(out);
  });

  test("names every status", async () => {
    const { out } = await runOn(["machine"]);
    for (const name of ["new", "awaiting information", "in progress", "on hold", "resolved"]) {
      expect(out).toContain(`state "${name}" as `);
    }
    expect(out).toMatch(/closed/);
  });
});

describe("json", () => {
  test("lists the states and where their events lead, within the list", async () => {
    const { out } = await runOn(["machine", "--format", "json"]);
    const states = JSON.parse(out) as State[];
    expect(Object.keys(states[0] as State)).toEqual(["state", "status", "closedBecause", "tags", "on"]);
    expect(new Set(states.map(({ status }) => status))).toEqual(
      new Set(["new", "awaiting-information", "in-progress", "on-hold", "resolved", "closed"]),
    );
    const names = states.map(({ state }) => state);
    for (const { on } of states) {
      for (const { to } of Object.values(on).flat()) if (to !== null) expect(names).toContain(to);
    }
    expect(states[0]?.on).toHaveProperty("acknowledged");
  });
});
