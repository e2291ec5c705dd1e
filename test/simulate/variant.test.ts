import { test } from "@fast-check/vitest";
import { describe, expect } from "vitest";
import type { Change } from "../../src/simulate/change.js";
import { variantsOf } from "../../src/simulate/variant.js";
import { zoneOf } from "../../src/time/zone.js";
import { InputError } from "../../src/wording/problem.js";
import { flexibleEngineWorld } from "../sla/world.js";
import { changedTickets } from "./any-changes.js";

const paris = zoneOf("Europe/Paris");
const at = (text: string) => ({ at: text, atMs: Date.parse(text) });
const evening = at("2026-05-07T18:20:00+02:00");

const labels = (changes: readonly Change[]) => variantsOf(changes, paris).map(({ label }) => label);

describe("labels", () => {
  test.each<[string, Change]>([
    ["regrade P1@2026-05-07T18:20:00+02:00", { kind: "regrade", to: "P1", atMs: evening.atMs }],
    ["offer premium", { kind: "offer", to: "premium" }],
    ["priority P1", { kind: "priority", to: "P1" }],
    [
      "event acknowledged@2026-05-07T18:20:00+02:00",
      { kind: "event", event: { type: "acknowledged", ...evening } },
    ],
    [
      "event held:vendor@2026-05-07T18:20:00+02:00",
      { kind: "event", event: { type: "held", reason: "vendor", ...evening } },
    ],
    [
      "event closed-out-of-scope:SCP-1\\u001b@2026-05-07T18:20:00+02:00",
      { kind: "event", event: { type: "closed-out-of-scope", rule: "SCP-1\u001b", ...evening } },
    ],
    ["move 1@2026-05-07T18:20:00+02:00", { kind: "move", index: 1, atMs: evening.atMs }],
    ["drop 3", { kind: "drop", index: 3 }],
    ["under regradeClock=restart", { kind: "reading", name: "regradeClock", value: "restart" }],
  ])("%s", (label, change) => expect(labels([change])).toEqual([label]));

  test("an instant is told in the contract's zone, whatever zone it was written in", () => {
    const change: Change = { kind: "move", index: 1, atMs: Date.parse("2026-05-07T16:20:00.250Z") };
    expect(labels([change])).toEqual(["move 1@2026-05-07T18:20:00.250+02:00"]);
  });
});

describe("which variants there are", () => {
  const premium: Change = { kind: "offer", to: "premium" };
  const basic: Change = { kind: "offer", to: "basic" };
  const restart: Change = { kind: "reading", name: "regradeClock", value: "restart" };
  const share: Change = { kind: "reading", name: "regradeClock", value: "proportional" };
  const drop: Change = { kind: "drop", index: 3 };

  test("none without changes, one for a change alone", () => {
    expect(labels([])).toEqual([]);
    expect(labels([drop])).toEqual(["drop 3"]);
  });

  test("each alone, then all together, in the order given", () => {
    expect(labels([drop, premium])).toEqual(["drop 3", "offer premium", "drop 3 + offer premium"]);
  });

  test("changes that exclude each other stand alone, and each is put together with the rest", () => {
    expect(labels([premium, basic])).toEqual(["offer premium", "offer basic"]);
    expect(labels([premium, drop, restart, basic, share])).toEqual([
      ...[
        "offer premium",
        "offer basic",
        "drop 3",
        "under regradeClock=restart",
        "under regradeClock=proportional",
      ],
      "offer premium + drop 3 + under regradeClock=restart",
      "offer premium + drop 3 + under regradeClock=proportional",
      "offer basic + drop 3 + under regradeClock=restart",
      "offer basic + drop 3 + under regradeClock=proportional",
    ]);
  });

  test("an event is moved or dropped, not both; the same change twice is one", () => {
    const move: Change = { kind: "move", index: 3, atMs: evening.atMs };
    expect(labels([drop, move])).toEqual(["drop 3", "move 3@2026-05-07T18:20:00+02:00"]);
    expect(labels([drop, drop])).toEqual(["drop 3"]);
  });

  test("two re-grades do not exclude each other", () => {
    const up: Change = { kind: "regrade", to: "P1", atMs: evening.atMs };
    const down: Change = { kind: "regrade", to: "P2", atMs: evening.atMs };
    expect(labels([up, down])).toHaveLength(2 + 1);
  });

  test("64 are answered, and more are refused before any is looked at", () => {
    const moves = (count: number): Change[] =>
      Array.from({ length: count }, (_, n) => ({ kind: "move", index: Math.floor(n / 2), atMs: n }));
    expect(labels(moves(12))).toHaveLength(12 + 2 ** 6);
    expect(() => labels(moves(14))).toThrow(
      "together: too large a value; found: 128; allowed: at most 64 of them",
    );
    const drops = (count: number): Change[] =>
      Array.from({ length: count }, (_, index) => ({ kind: "drop", index }));
    expect(labels(drops(64))).toHaveLength(64 + 1);
    expect(() => labels(drops(65))).toThrow(InputError);
  });

  test.prop([changedTickets(flexibleEngineWorld, { most: 5 })])(
    "each change is in a variant alone, and in every way to put all together there is one of its kind",
    ({ changes }) => {
      const variants = variantsOf(changes, paris);
      for (const change of changes) {
        expect(variants.map((one) => one.changes)).toContainEqual([change]);
      }
      expect(new Set(variants.map(({ changes }) => JSON.stringify(changes))).size).toBe(variants.length);
      const together = variants.filter((one) => one.changes.length > 1);
      for (const { changes: all } of together) {
        expect(all.filter(({ kind }) => kind === "offer").length).toBeLessThan(2);
        const indexes = all.flatMap((one) => (one.kind === "move" || one.kind === "drop" ? one.index : []));
        expect(new Set(indexes).size).toBe(indexes.length);
        for (const added of changes.filter(({ kind }) => kind === "regrade" || kind === "event")) {
          expect(all).toContainEqual(added);
        }
      }
    },
  );
});
