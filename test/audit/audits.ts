/** Random tickets of a contract, with the check of each, all looked at from one instant. */
import { fc } from "@fast-check/vitest";
import { InputError } from "../../src/wording/problem.js";
import { situations } from "../sla/arbitraries.js";
import type { PlainTicket } from "../sla/oracle/log.js";
import { engine, type World } from "../sla/world.js";
import type { Checked } from "./naive-summary.js";

/** Tickets that the lifecycle allows under the default readings. */
export function audits(world: World): fc.Arbitrary<{ checks: Checked[]; nowMs: number }> {
  return fc
    .tuple(
      fc.array(fc.tuple(situations(world), fc.constantFrom("north", "south", undefined)), { maxLength: 30 }),
      fc.nat(),
    )
    .map(([drawn, pick]) => {
      const looks = drawn.flatMap(([{ nowsMs }]) => nowsMs);
      const nowMs = looks[pick % Math.max(1, looks.length)] ?? 0;
      const checks = drawn.flatMap(([{ ticket }, customer], i) => {
        const named = { ...ticket, id: `FE-${i}`, ...(customer === undefined ? {} : { customer }) };
        try {
          return [{ ticket: named as PlainTicket, check: engine(world, {}).check(named, nowMs) }];
        } catch (error) {
          if (error instanceof InputError) return [];
          throw error;
        }
      });
      return { checks, nowMs };
    });
}
