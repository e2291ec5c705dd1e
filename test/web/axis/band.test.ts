import { fc, test } from "@fast-check/vitest";
import { describe, expect } from "vitest";
import { termsOf } from "../../../src/contract/terms.js";
import { checkUnder } from "../../../src/sla/check.js";
import type { ExplainedCheck } from "../../../src/sla/check-ticket.js";
import { readTicket } from "../../../src/ticket/record.js";
import { levelOf, type Part, partsOf, pieceAt, piecesOf, TARGET_LEVEL } from "../../../src/web/axis/band.js";
import { marksOf } from "../../../src/web/axis/marks.js";
import { scaleOf } from "../../../src/web/axis/scale.js";
import { situations } from "../../sla/arbitraries.js";
import { flexibleEngineWorld, toyWorld } from "../../sla/world.js";

const sum = (values: readonly number[]) => values.reduce((all, value) => all + value, 0);
const widthOf = (parts: readonly Part[], ...fills: Part["fill"][]) =>
  sum(parts.filter(({ fill }) => fills.includes(fill)).map(({ startX, endX }) => endX - startX));

/** Each ticket has some dozens of intervals. */
const RUNS = { numRuns: 40 };

for (const world of [flexibleEngineWorld, toyWorld]) {
  const asked = situations(world).chain(({ ticket, readings, nowsMs }) => {
    const terms = termsOf(world.contract, { readings });
    const receivedMs = Date.parse(ticket.events[0]!.at);
    const nowMs = Math.max(receivedMs, nowsMs[0] as number);
    return fc.constant({
      check: checkUnder(terms, readTicket(ticket, terms), { nowMs, explain: true }) as ExplainedCheck,
      nowMs,
    });
  });

  describe(`the band of a clock, ${world.name}`, () => {
    test.prop([asked], RUNS)("is as wide where it counts as time was counted (SLA-2)", ({ check }) => {
      for (const commitment of check.commitments) {
        const pieces = piecesOf(commitment);
        const first = pieces[0];
        const last = pieces.at(-1);
        if (first === undefined || last === undefined || last.endMs === first.startMs) continue;
        const lengthMs = last.endMs - first.startMs;
        // A pixel a second: nothing is too narrow to be drawn by itself.
        const span = { startMs: first.startMs, endMs: last.endMs };
        const parts = partsOf(pieces, scaleOf(span, lengthMs / 1000));
        expect(widthOf(parts, "counted", "over", "flat", "paused")).toBeCloseTo(lengthMs / 1000, 3);
        const countedMs = sum(
          commitment.trace
            .filter(({ kind }) => kind === "counted")
            .map((row) => Date.parse(row.to) - Date.parse(row.from)),
        );
        expect(Math.abs(widthOf(parts, "counted", "over") - countedMs / 1000)).toBeLessThanOrEqual(
          parts.length * 0.5,
        );
        if (sum(commitment.trace.map((row) => row.countedMs)) === countedMs)
          expect(countedMs).toBe(commitment.elapsedMs);
      }
    });

    test.prop([
      asked,
      fc.double({ min: 0, max: 1, noNaN: true }),
      fc.double({ min: 0, max: 1, noNaN: true }),
    ])(
      "climbs only where it counts, to the target when it is reached, seen from anywhere",
      ({ check }, a, b) => {
        for (const commitment of check.commitments) {
          const pieces = piecesOf(commitment);
          const [first, last] = [pieces[0], pieces.at(-1)];
          if (first === undefined || last === undefined || last.endMs - first.startMs < 10) continue;
          const at = (share: number) => Math.round(first.startMs + (last.endMs - first.startMs) * share);
          const span = {
            startMs: at(Math.min(a, b)),
            endMs: Math.max(at(Math.max(a, b)), at(Math.min(a, b)) + 1),
          };
          const parts = partsOf(pieces, scaleOf(span, 900));
          let level = 0;
          let x = 0;
          for (const part of parts) {
            expect(part.startX).toBeCloseTo(x, 4);
            expect(part.fromLevel).toBeGreaterThanOrEqual(level - 1e-9);
            expect(part.toLevel).toBeGreaterThanOrEqual(part.fromLevel - 1e-9);
            if (part.fill === "flat" || part.fill === "paused")
              expect(part.toLevel).toBeCloseTo(part.fromLevel, 9);
            if (part.fill === "over") expect(part.toLevel).toBeGreaterThanOrEqual(TARGET_LEVEL - 1e-9);
            level = part.toLevel;
            x = part.endX;
          }
          expect(parts.length).toBeLessThanOrEqual(2 * 900);
          expect(last.toShare).toBeCloseTo(
            (commitment.elapsedMs as number) / (commitment.targetMs as number),
            6,
          );
        }
      },
    );

    test.prop([asked, fc.double({ min: 0, max: 1, noNaN: true })], RUNS)(
      "tells the row at an instant",
      ({ check }, share) => {
        for (const commitment of check.commitments) {
          const pieces = piecesOf(commitment);
          const [first, last] = [pieces[0], pieces.at(-1)];
          if (first === undefined || last === undefined) continue;
          const ms = first.startMs + Math.floor((last.endMs - first.startMs - 1) * share);
          const slowly = pieces.find(({ startMs, endMs }) => startMs <= ms && ms < endMs) ?? null;
          expect(pieceAt(pieces, ms)).toEqual(slowly);
          expect(pieceAt(pieces, first.startMs - 1)).toBeNull();
          expect(pieceAt(pieces, last.endMs)).toBeNull();
        }
      },
    );

    test.prop([asked], RUNS)(
      "has a mark for each deadline and each step that was reached, in order (ESC-1)",
      ({ check, nowMs }) => {
        const marks = marksOf(check, []);
        expect(marks.map(({ atMs }) => atMs)).toEqual(
          marks.map(({ atMs }) => atMs).toSorted((x, y) => x - y),
        );
        const kinds = (kind: string) => marks.filter((mark) => mark.kind === kind);
        expect(kinds("deadline")).toHaveLength(
          check.commitments.filter(({ dueAt }) => dueAt !== null).length,
        );
        const reached = check.escalations.filter((step) => step.reached);
        expect(marks.filter((mark) => mark.reached && mark.level !== null)).toHaveLength(reached.length);
        for (const mark of marks) {
          if (mark.level !== null && !mark.reached) expect(mark.atMs).toBeGreaterThan(nowMs);
        }
        expect(kinds("breach").length).toBe(
          check.commitments.filter(({ status }) => status === "breached").length,
        );
      },
    );
  });
}

test("shares stand in order below the top, and the target always at the same height", () => {
  const shares = [0, 0.25, 0.5, 0.9, 1, 1.1, 2, 10, 1e6];
  const levels = shares.map(levelOf);
  expect(levels).toEqual(levels.toSorted((a, b) => a - b));
  expect(levelOf(1)).toBe(TARGET_LEVEL);
  expect(levels.at(-1)).toBeLessThan(1);
});
