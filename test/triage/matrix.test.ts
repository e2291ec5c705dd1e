import { fc, test } from "@fast-check/vitest";
import { describe, expect } from "vitest";
import type { Impact } from "../../src/triage/declaration.js";
import { type Api, anyImpact, forgetting, GAPS, graded, type Service, type WholeImpact } from "./impacts.js";

const extents = ["none", "partial", "total"] as const;

/** Endless coins, from a list. */
const anyCoins = fc.infiniteStream(fc.boolean());

describe("PRI-8 facts that are left out", () => {
  for (const gap of GAPS) {
    test.prop([anyImpact, anyCoins], { numRuns: 500 })(
      `never settle on what they could overturn, and lie within the candidates (priorityGap: ${gap})`,
      (impact, coins) => {
        const partly = graded(
          forgetting(impact, () => coins.next().value as boolean),
          gap,
        );
        const { value } = graded(impact as Impact, gap);
        if (partly.missing.length === 0) expect(value).toBe(partly.value);
        else {
          expect(partly.value).toBeNull();
          if (value !== null) expect(partly.candidates).toContain(value);
        }
      },
    );
  }

  test("name the fact that would settle it, and no other route did", () => {
    const apis = [{ api: "ECS", unavailable: "total" as const }];
    const tenant = { allInstancesDown: false };
    const open = graded({ apis, tenant, services: [], subject: "platform" }, "byEffect");
    expect(open).toMatchObject({ value: null, candidates: ["P1", "P2"], missing: ["impact.apis.0.lasting"] });
    const all = { allInstancesDown: true, allVolumesDown: true, creationImpossible: true };
    expect(graded({ apis, tenant: all }, "byEffect")).toMatchObject({ value: "P1", missing: [] });
  });

  test("an empty list and none are known, what is left out is not", () => {
    const tenant = { allInstancesDown: false };
    const weak = { service: "OBS", unavailable: "partial" as const, effect: "weak" as const };
    expect(graded({ apis: [], services: [weak], tenant }, "byEffect").value).toBe("P3");
    expect(graded({ services: [weak], tenant }, "byEffect")).toMatchObject({
      value: null,
      candidates: ["P1", "P2", "P3"],
      missing: ["impact.apis"],
    });
  });
});

describe("PRI-7 the strongest effect counts", () => {
  const rank = (impact: WholeImpact) =>
    ["P1", "P2", "P3", null].indexOf(graded(impact as Impact, "byEffect").value);
  const higher = <T>(scale: readonly T[], value: T): T => scale[scale.indexOf(value) + 1] ?? value;

  test.prop([anyImpact, fc.nat(), fc.nat()], { numRuns: 500 })(
    "a greater impact never has a lower priority",
    (impact, which, field) => {
      const raisedService = (one: Service): Service =>
        [
          { ...one, effect: higher(["none", "weak", "strong"] as const, one.effect) },
          { ...one, unavailable: higher(extents, one.unavailable) },
          { ...one, restorableAtOnce: false },
          { ...one, recurring: true },
        ][field % 4] as Service;
      const raisedApi = (one: Api): Api =>
        field % 2 === 0
          ? { ...one, unavailable: higher(extents, one.unavailable) }
          : { ...one, lasting: true };
      const at = <T>(list: readonly T[], raise: (one: T) => T) =>
        list.map((one, i) => (i === which % list.length ? raise(one) : one));
      const fact = (["allInstancesDown", "allVolumesDown", "creationImpossible"] as const)[which % 3];
      const raised: WholeImpact[] = [
        { ...impact, services: at(impact.services, raisedService) },
        { ...impact, apis: at(impact.apis, raisedApi) },
        { ...impact, tenant: { ...impact.tenant, [fact as string]: true } },
      ];
      for (const one of raised) expect(rank(one)).toBeLessThanOrEqual(rank(impact));
    },
  );
});
