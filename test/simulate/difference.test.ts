import { fc, test } from "@fast-check/vitest";
import { describe, expect } from "vitest";
import { figuresThatDiffer } from "../../src/simulate/difference.js";
import type { Check } from "../../src/sla/check.js";
import { flexibleEngineWorld, toyWorld } from "../sla/world.js";
import { changedSide, changedTickets } from "./any-changes.js";

/** A check as a flat list of its figures, things in lists named by what they are instead of where they stand. */
function flat(check: Check): Record<string, unknown> {
  const figures: Record<string, unknown> = {};
  const put = (thing: object, prefix: string, fields: readonly string[]) => {
    for (const field of fields) figures[`${prefix}${field}`] = (thing as Record<string, unknown>)[field];
  };
  put(check, "", ["verdict", "status", "closedBecause", "priority", "offer"]);
  for (const one of check.commitments) {
    put(one, `commitment ${one.metric} `, [
      ...["metric", "status", "judgedAs", "offer", "calendar", "startedAt", "dueAt", "stoppedAt"],
      ...["targetMs", "elapsedMs", "remainingMs"],
    ]);
  }
  if (check.autoClosure !== null) put(check.autoClosure, "autoClosure.", ["dueAt"]);
  const seen = new Map<string, number>();
  for (const { metric, level, kind, threshold, ...step } of check.escalations) {
    const name = `step ${metric} ${level} ${kind} ${threshold}`;
    seen.set(name, (seen.get(name) ?? 0) + 1);
    put(step, `${name} ${seen.get(name)} `, ["at", "reached"]);
  }
  put(check.readings, "readings.", Object.keys(check.readings));
  return figures;
}

/** A path of a difference with the thing in place of its index. */
function named(path: string, from: Check, to: Check): string {
  const [list, index, field] = path.split(".");
  const steps = (check: Check) => {
    const seen = new Map<string, number>();
    return check.escalations.map(({ metric, level, kind, threshold }) => {
      const name = `step ${metric} ${level} ${kind} ${threshold}`;
      seen.set(name, (seen.get(name) ?? 0) + 1);
      return `${name} ${seen.get(name)}`;
    });
  };
  const metrics = (check: Check) => check.commitments.map(({ metric }) => `commitment ${metric}`);
  const names = list === "commitments" ? metrics : list === "escalations" ? steps : null;
  if (names === null) return path;
  // What only the second has comes after all that the first has.
  const all = [...names(from), ...names(to).filter((one) => !names(from).includes(one))];
  return `${all[Number(index)]} ${field}`;
}

describe.each([flexibleEngineWorld, toyWorld])("under $name", (world) => {
  test.prop([changedTickets(world)], { numRuns: 60 })(
    "the differences are exactly the figures that the two checks do not share",
    (changed) => {
      const from = changedSide(changed, [])?.check;
      const to = changedSide(changed, changed.changes)?.check;
      fc.pre(from !== undefined && to !== undefined);
      const [before, after] = [flat(from), flat(to)];
      const expected = [...new Set([...Object.keys(before), ...Object.keys(after)])]
        .map((key) => [key, before[key] ?? null, after[key] ?? null])
        .filter(([, one, other]) => one !== other);
      const found = figuresThatDiffer(from, to).map((pair) => [
        named(pair.path, from, to),
        pair.from,
        pair.to,
      ]);
      expect([...found].sort()).toEqual([...expected].sort());
      // In the order of a check.
      const places = [
        "verdict",
        "status",
        "closedBecause",
        "priority",
        "offer",
        "commitments",
        "autoClosure",
      ];
      const order = figuresThatDiffer(from, to).map(({ path }) =>
        [...places, "escalations", "readings"].indexOf(path.split(".")[0] as string),
      );
      expect(order).toEqual([...order].sort((a, b) => a - b));
    },
  );
});
