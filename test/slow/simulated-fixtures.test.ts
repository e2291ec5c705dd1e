// Every ticket of the corpus beside variants, on the terminals that people have: nothing stands over.
import { readdirSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { fixture, runOn } from "../cli/fake-terminal.js";

const tickets = readdirSync(fixture("tickets")).filter((name) => name.endsWith(".json"));
const asked = ["--now", "2027-01-01T00:00:00+01:00", "--offer", "basic", "--under", "onHoldClock=runs"];

describe.each([80, 120])("at %i columns", (columns) => {
  test.each(tickets)("%s", async (name) => {
    for (const lang of ["en", "fr"]) {
      const { status, out } = await runOn(
        ["simulate", fixture(`tickets/${name}`), ...asked, "--lang", lang],
        {
          columns,
        },
      );
      expect([0, 2]).toContain(status);
      for (const line of out.split("\n")) expect([...line].length, line).toBeLessThanOrEqual(columns);
    }
  });
});
