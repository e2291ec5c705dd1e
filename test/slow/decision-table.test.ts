/**
 * The priority matrix as a decision table: every combination of facts with up to two services or APIs, held to the
 * definitions as the text has them, written a second time.
 */
import { describe, expect, test } from "vitest";
import { type Api, GAPS, graded, type Service, type WholeImpact } from "../triage/impacts.js";

const LISTED = ["ECS", "IMS", "EVS", "VPC", "IAM", "OBS", "CCE", "MRS", "RDS"];
const OF_THE_MATRIX = ["OBS", "ECS", "IMS", "EVS", "VPC", "IAM"];
const EFFECT = { total: "strong", partial: "weak", none: "none" } as const;

/** Services by their effect; an API that is named alone stands for one. */
function seen({ apis, services }: WholeImpact): Service[] {
  const alone = apis.filter(({ api }) => !services.some(({ service }) => service === api));
  return [
    ...services,
    ...alone.map(({ api, unavailable }) => ({
      service: api,
      unavailable,
      effect: EFFECT[unavailable],
      recurring: false,
      restorableAtOnce: false,
    })),
  ];
}

/** The definitions that an impact meets, PRI-1 to PRI-3. */
function definitionsMet(impact: WholeImpact): string[] {
  const { apis, tenant, subject } = impact;
  const inMatrix = seen(impact).filter(({ service }) => OF_THE_MATRIX.includes(service));
  const wholeTenant = tenant.allInstancesDown && tenant.allVolumesDown && tenant.creationImpossible;
  const apiGone = apis.some((one) => LISTED.includes(one.api) && one.unavailable === "total" && one.lasting);
  const degraded = inMatrix.some(
    (one) => one.unavailable === "partial" && one.effect === "strong" && !one.restorableAtOnce,
  );
  const hampered = inMatrix.some((one) => one.unavailable !== "total" && one.effect === "weak");
  return [
    ...(wholeTenant || apiGone ? ["P1"] : []),
    ...(degraded ? ["P2"] : []),
    ...(subject === "display" || hampered ? ["P3"] : []),
  ];
}

/** What fits no definition, by PRI-7's list, with its effect. */
function gapsIn(impact: WholeImpact): [string, "strong" | "weak"][] {
  const gaps: [string, "strong" | "weak"][] = [];
  if (impact.tenant.allInstancesDown) gaps.push(["all instances down, and not the rest", "strong"]);
  for (const { service, unavailable, effect, restorableAtOnce } of seen(impact)) {
    const isAlone = !impact.services.some((one) => one.service === service);
    if (effect === "none") continue;
    if (!OF_THE_MATRIX.includes(service)) gaps.push(["another API or service", effect]);
    else if (isAlone && unavailable === "total") gaps.push(["a listed API down, and not lastingly", effect]);
    else if (unavailable === "total") gaps.push(["a service wholly down, and no API", effect]);
    else if (effect === "strong" && unavailable === "none")
      gaps.push(["strong without unavailability", effect]);
    else if (effect === "strong" && restorableAtOnce) gaps.push(["strong and over at once", effect]);
  }
  return gaps;
}

/** The answer by the text: the strongest of what was met first, then what fits nothing by its effect. */
function answer(impact: WholeImpact, gap: (typeof GAPS)[number]): string | null {
  const met = definitionsMet(impact);
  const gaps = gapsIn(impact);
  const isByEffect = gap === "byEffect";
  if (met.includes("P1")) return "P1";
  if (met.includes("P2")) return "P2";
  if (gaps.some(([, effect]) => effect === "strong")) return isByEffect ? "P2" : null;
  if (met.includes("P3")) return "P3";
  return gaps.length > 0 && isByEffect ? "P3" : null;
}

const both = [true, false];
const extents = ["none", "partial", "total"] as const;
const everyApi = ["ECS", "DMS"].flatMap((api) =>
  extents.flatMap((unavailable) => both.map((lasting): Api => ({ api, unavailable, lasting }))),
);
const everyService = ["ECS", "DMS"].flatMap((service) =>
  extents.flatMap((unavailable) =>
    (["none", "weak", "strong"] as const).flatMap((effect) =>
      both.map(
        (restorableAtOnce): Service => ({
          service,
          unavailable,
          effect,
          recurring: false,
          restorableAtOnce,
        }),
      ),
    ),
  ),
);

/** No entry of a list, one, and every two of them. */
function upToTwo<T>(entries: readonly T[]): T[][] {
  return [
    [],
    ...entries.map((one) => [one]),
    ...entries.flatMap((one, i) => entries.slice(i).map((two) => [one, two])),
  ];
}

function* everyImpact(): Generator<WholeImpact> {
  const lists: [Api[], Service[]][] = [
    ...upToTwo(everyApi).flatMap((apis) =>
      upToTwo(everyService)
        .filter((services) => apis.length + services.length < 4)
        .map((services): [Api[], Service[]] => [apis, services]),
    ),
  ];
  for (const allInstancesDown of both) {
    for (const allVolumesDown of both) {
      for (const creationImpossible of both) {
        const tenant = { allInstancesDown, allVolumesDown, creationImpossible };
        for (const [apis, services] of lists) {
          for (const subject of ["platform", "display"] as const) yield { apis, services, tenant, subject };
        }
      }
    }
  }
}

describe("PRI-7 the decision table, whole", () => {
  test("has one answer for every combination, and its gaps and overlaps are those of the text", () => {
    const gaps = new Set<string>();
    const overlaps = new Set<string>();
    let combinations = 0;
    for (const impact of everyImpact()) {
      combinations++;
      const met = definitionsMet(impact);
      if (met.length > 1) overlaps.add(met.join(" and "));
      const fitsNothing = gapsIn(impact);
      for (const gap of GAPS) {
        const { value, candidates, missing, rows } = graded(impact, gap);
        if (value !== answer(impact, gap)) expect({ impact, gap, value }).toEqual(answer(impact, gap));
        // Everything is known, so that nothing is open and one row has decided, or none fits.
        if (missing.length > 0 || rows.length > 1 || candidates.length > 1)
          expect({ impact, missing, rows }).toBeNull();
        const isGap = rows[0]?.rules.includes("PRI-7") === true;
        if (isGap && met.length === 0) for (const [name] of fitsNothing) gaps.add(name);
        if (isGap && fitsNothing.length === 0) expect(impact).toBe("a gap of the list");
        if (rows.length === 0 && (met.length > 0 || fitsNothing.length > 0)) expect(impact).toBe("answered");
      }
    }
    expect(combinations).toBeGreaterThan(190_000);
    expect([...overlaps].sort()).toEqual(["P1 and P2", "P1 and P2 and P3", "P1 and P3", "P2 and P3"]);
    expect([...gaps].sort()).toEqual([
      "a listed API down, and not lastingly",
      "a service wholly down, and no API",
      "all instances down, and not the rest",
      "another API or service",
      "strong and over at once",
      "strong without unavailability",
    ]);
  }, 60_000);
});
