// The desks of fixtures/scenarios, each run as it is.
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { runDesk } from "../../src/desk/desk.js";
import { loadScenario } from "../../src/desk/load-scenario.js";
import { checkUnder } from "../../src/sla/check.js";
import { readTicket } from "../../src/ticket/record.js";
import { WORLDS } from "./scenes.js";

const { terms } = WORLDS[0]!;

function runOf(name: string) {
  const path = new URL(`../../fixtures/scenarios/${name}.json`, import.meta.url);
  return runDesk(loadScenario(JSON.parse(readFileSync(path, "utf8")), terms), terms, { seed: 1 });
}

describe("the desks of the fixtures", () => {
  test.each(["small-business-desk", "follow-the-sun", "one-server"])(
    "%s: each ticket can be checked",
    (name) => {
      const run = runOf(name);
      const verdicts = new Set<string>();
      for (const record of run.records) {
        verdicts.add(checkUnder(terms, readTicket(record, terms), { nowMs: run.endMs }).verdict);
      }
      expect(run.counts.arrived).toBeGreaterThan(500);
      expect(run.counts.open).toBeLessThan(run.counts.arrived / 4);
      expect(verdicts).toContain("met");
      expect(verdicts).toContain("breached");
    },
  );

  test("one-server: its load is 96 × 12 minutes a day", () => {
    const [team] = runOf("one-server").teams;
    expect(team!.busyMs / team!.staffedMs).toBeCloseTo((96 * 12) / (24 * 60), 1);
  });

  test("the first tickets of a seed are the same for good", () => {
    const first = [...runOf("small-business-desk").records]
      .slice(0, 3)
      .map(({ id, offer, priority, events }) => [
        id,
        offer,
        priority ?? null,
        ...events.map(({ type, at }) => `${type} ${at}`),
      ]);
    expect(first).toMatchInlineSnapshot(`
      [
        [
          "DESK-1-000001",
          "business",
          "P3",
          "received 2026-03-02T08:00:01.331+01:00",
          "acknowledged 2026-03-02T09:12:54.859+01:00",
          "resolved 2026-03-02T10:39:17.822+01:00",
          "confirmed 2026-03-02T21:29:21.996+01:00",
          "deployed 2026-03-05T10:21:59.318+01:00",
        ],
        [
          "DESK-1-000002",
          "standard",
          "P3",
          "received 2026-03-02T08:01:35.810+01:00",
          "information-requested 2026-03-02T09:04:00+01:00",
          "information-provided 2026-03-02T09:13:02.639+01:00",
          "acknowledged 2026-03-02T09:27:14.782+01:00",
          "held 2026-03-02T09:45:19.900+01:00",
          "resumed 2026-03-02T11:54:27.328+01:00",
          "resolved 2026-03-02T12:23:48.364+01:00",
        ],
        [
          "DESK-1-000003",
          "business",
          "P3",
          "received 2026-03-02T08:28:12.028+01:00",
          "acknowledged 2026-03-02T09:22:39.264+01:00",
          "resolved 2026-03-02T09:46:52.356+01:00",
          "confirmed 2026-03-05T02:25:29.048+01:00",
        ],
      ]
    `);
  });
});
