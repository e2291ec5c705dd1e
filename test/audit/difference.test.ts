import { fc, test } from "@fast-check/vitest";
import { describe, expect } from "vitest";
import { COMPARED_FIGURES, differencesOf } from "../../src/audit/difference.js";
import { createSummary, type Summary } from "../../src/audit/summary.js";
import { createVerdictChanges } from "../../src/audit/verdict-changes.js";
import type { CommitmentStatus } from "../../src/sla/commitment.js";
import { standingOf } from "../../src/sla/standing.js";
import { readTicket } from "../../src/ticket/record.js";
import { InputError } from "../../src/wording/problem.js";
import { situations } from "../sla/arbitraries.js";
import { engine, flexibleEngineWorld, toyWorld, type World } from "../sla/world.js";

/** Summaries of tickets that have a verdict under the default readings. */
function summaries(world: World): fc.Arbitrary<Summary> {
  const { terms } = engine(world, {});
  return fc.array(situations(world), { maxLength: 12 }).map((drawn) => {
    const summary = createSummary(["offer", "priority"], terms);
    for (const { ticket, nowsMs } of drawn) {
      const read = readTicket(ticket, terms);
      try {
        const { verdict, commitments } = standingOf(terms, read, nowsMs[0] as number, "en");
        summary.take(read, ticket, verdict, commitments);
      } catch (error) {
        if (!(error instanceof InputError)) throw error;
      }
    }
    return summary.summary();
  });
}

const keyOf = ({ offer, priority, metric }: Record<string, unknown>) =>
  JSON.stringify([offer, priority, metric]);

describe.each([flexibleEngineWorld, toyWorld])("two summaries of $name side by side", (world) => {
  test.prop([summaries(world), summaries(world)], { numRuns: 30 })(
    "have each group once, with the figures of both and what lies between",
    (base, other) => {
      const { groups, verdicts, tickets } = differencesOf(base, other);
      const all = [...base.groups, ...other.groups].map(keyOf);
      expect(groups.map(keyOf).sort()).toEqual([...new Set(all)].sort());
      for (const group of groups) {
        const [one, two] = [base, other].map((side) =>
          side.groups.find((found) => keyOf(found) === keyOf(group)),
        );
        for (const figure of COMPARED_FIGURES) {
          const { base: from, other: to, difference } = group[figure];
          expect([from, to]).toEqual([one?.[figure] ?? null, two?.[figure] ?? null]);
          if (from === null || to === null) expect(difference).toBeNull();
          // Shares are subtracted before they are rounded to two decimals.
          else expect(Math.abs((difference as number) - (to - from))).toBeLessThan(0.0101);
          if (figure !== "metPercent" && from !== null && to !== null) expect(difference).toBe(to - from);
        }
      }
      expect(tickets).toEqual({
        base: base.tickets,
        other: other.tickets,
        difference: other.tickets - base.tickets,
      });
      for (const status of Object.keys(verdicts) as CommitmentStatus[])
        expect(verdicts[status].difference).toBe(other.verdicts[status] - base.verdicts[status]);
    },
  );

  test.prop([summaries(world), summaries(world)], { numRuns: 20 })(
    "differ as much the other way round, with the other sign",
    (base, other) => {
      const there = differencesOf(base, other);
      const back = differencesOf(other, base);
      expect(back.groups.map(keyOf)).toEqual(there.groups.map(keyOf));
      there.groups.forEach((group, i) => {
        for (const figure of COMPARED_FIGURES) {
          const { difference } = group[figure];
          // A half of a hundredth is rounded up either way.
          if (difference !== null)
            expect(Math.abs(difference + (back.groups[i]?.[figure].difference as number))).toBeLessThan(
              figure === "metPercent" ? 0.0101 : Number.MIN_VALUE,
            );
        }
      });
      const same = differencesOf(base, base);
      for (const group of same.groups)
        for (const figure of COMPARED_FIGURES) expect(group[figure].difference ?? 0).toBe(0);
    },
  );
});

test("a difference of shares is in points: two of three to one of two is −16.67", () => {
  const summary = (met: number, breached: number) =>
    ({
      by: ["metric"],
      tickets: 0,
      verdicts: {},
      groups: [{ metric: "MTTI", met, breached }],
    }) as unknown as Summary;
  const { metPercent, groups } = differencesOf(summary(2, 1), summary(1, 1));
  expect(metPercent).toEqual({ base: 66.67, other: 50, difference: -16.67 });
  expect(groups[0]?.metPercent).toEqual(metPercent);
  expect(differencesOf(summary(0, 0), summary(1, 1)).metPercent).toEqual({
    base: null,
    other: 50,
    difference: null,
  });
});

describe("verdicts that change", () => {
  const outcome = fc.constantFrom("met", "breached", "pending", "none", "refused" as const);
  const tickets = fc.array(fc.record({ ticket: fc.string(), from: outcome, to: outcome }), {
    maxLength: 40,
    size: "max",
  });

  test.prop([tickets, fc.array(fc.nat(40), { maxLength: 4 })])(
    "are counted by way, the first ten named in order, however the tickets came in parts",
    (all, cuts) => {
      const whole = createVerdictChanges();
      for (const one of all) whole.take(one);
      const merged = createVerdictChanges();
      const bounds = [0, ...cuts.sort((a, b) => a - b), all.length];
      for (let i = 1; i < bounds.length; i++) {
        const part = createVerdictChanges();
        for (const one of all.slice(bounds[i - 1], bounds[i])) part.take(one);
        merged.merge(JSON.parse(JSON.stringify(part.changes())));
      }
      expect(merged.changes()).toEqual(whole.changes());
      const told = all.filter(({ from, to }) => from !== "refused" || to !== "refused");
      const changed = told.filter(({ from, to }) => from !== to);
      const { tickets, changes, first, ...rest } = whole.changes();
      expect({ tickets, ...rest }).toEqual({ tickets: told.length, changed: changed.length });
      expect(first).toEqual(changed.slice(0, 10));
      expect(changes.reduce((sum, { tickets: n }) => sum + n, 0)).toBe(changed.length);
      for (const { from, to, tickets: n } of changes)
        expect(n).toBe(changed.filter((one) => one.from === from && one.to === to).length);
    },
  );
});
