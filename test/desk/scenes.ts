/** Random scenarios of small desks, under each contract. */
import { fc } from "@fast-check/vitest";
import { type Terms, termsOf } from "../../src/contract/terms.js";
import type { Distribution } from "../../src/desk/distribution.js";
import type { ScenarioInput } from "../../src/desk/scenario.js";
import { flexibleEngineWorld, toyWorld } from "../sla/world.js";

/** A contract that desks work under, and instants around which something is special there. */
export interface DeskWorld {
  readonly name: string;
  readonly terms: Terms;
  /** With the clock change in spring and in autumn, and a week of holidays. */
  readonly starts: readonly string[];
}

export const WORLDS: readonly DeskWorld[] = [
  {
    name: flexibleEngineWorld.name,
    terms: termsOf(flexibleEngineWorld.contract),
    starts: ["2026-03-27T00:00:00+01:00", "2026-10-23T13:30:00.001+02:00", "2026-05-06T22:00:00Z"],
  },
  {
    name: toyWorld.name,
    terms: termsOf(toyWorld.contract),
    starts: ["2026-03-06T00:00:00-03:30", "2026-10-30T12:00:00Z", "2026-06-24T05:00:00+02:00"],
  },
];

const share = fc.oneof(fc.constantFrom(0, 0.2, 0.5, 1), fc.double({ min: 0, max: 1, noNaN: true }));

export function distributions(mostMinutes: number): fc.Arbitrary<Distribution> {
  const whole = fc.integer({ min: 0, max: mostMinutes });
  const positive = fc.integer({ min: 1, max: mostMinutes });
  return fc.oneof(
    fc.record({ is: fc.constant("constant" as const), minutes: whole }),
    fc.record({ is: fc.constant("exponential" as const), meanMinutes: positive }),
    fc
      .tuple(whole, whole)
      .map(([a, b]) => ({ is: "uniform" as const, fromMinutes: Math.min(a, b), toMinutes: Math.max(a, b) })),
    fc.record({
      is: fc.constant("lognormal" as const),
      medianMinutes: positive,
      sigma: fc.constantFrom(0, 0.5, 2),
    }),
    fc.record({ is: fc.constant("lognormal-by-mean" as const), meanMinutes: positive, sdMinutes: whole }),
    fc.record({
      is: fc.constant("empirical" as const),
      samplesMinutes: fc.array(whole, { minLength: 1, maxLength: 4 }),
    }),
  );
}

const delayed = (mostMinutes: number) => fc.record({ share, delay: distributions(mostMinutes) });

function shifts({ terms }: DeskWorld) {
  const hours = fc.constantFrom<[string, string][]>(
    [["09:00", "17:00"]],
    [["22:00", "06:00"]],
    [
      ["00:00", "02:30"],
      ["13:00", "24:00"],
    ],
    [["00:00", "24:00"]],
  );
  return fc.oneof(
    fc.constant(undefined),
    fc.constantFrom(...terms.calendars.named.keys()),
    fc.record({
      timeZone: fc.constantFrom("Europe/Paris", "America/St_Johns", "Asia/Singapore"),
      hours: fc.record({ mon: hours, wed: hours, fri: hours, sat: hours, sun: hours }),
      holidays: fc.constantFrom("contract" as const, []),
    }),
  );
}

type TeamInput = ScenarioInput["teams"][number];

function teams(world: DeskWorld): fc.Arbitrary<TeamInput[]> {
  const { offers, priorities } = world.terms.vocabulary;
  const team = (level: 1 | 2 | 3) =>
    fc.record(
      {
        level: fc.constant(level),
        agents: fc.integer({ min: 0, max: 3 }),
        shift: shifts(world),
        handsOver: fc.boolean(),
      },
      { requiredKeys: ["level", "agents", "shift", "handsOver"] },
    );
  const special = fc.record({
    level: fc.constantFrom(1 as const, 2 as const),
    agents: fc.integer({ min: 0, max: 2 }),
    shift: shifts(world),
    handsOver: fc.boolean(),
    offers: fc.subarray([...offers], { minLength: 1 }),
    priorities: fc.subarray([...priorities], { minLength: 1 }),
    withoutPriority: fc.boolean(),
  });
  return fc
    .tuple(fc.array(special, { maxLength: 2 }), team(1), team(2), team(3), fc.boolean())
    .map(([specials, one, two, three, last]) =>
      last ? [one, two, three, ...specials] : [...specials, one, two, three],
    )
    .map((all) =>
      all.map(({ shift, ...rest }, i) => ({
        name: `team ${i}`,
        ...rest,
        ...(shift === undefined ? {} : { shift }),
      })),
    );
}

export function scenarios(world: DeskWorld): fc.Arbitrary<ScenarioInput> {
  const { priorities } = world.terms.vocabulary;
  return fc
    .record(
      {
        start: fc.constantFrom(...world.starts),
        days: fc.integer({ min: 1, max: 9 }),
        arrivals: fc.record({ perDay: fc.integer({ min: 0, max: 40 }) }),
        mix: fc.record({
          categories: fc.constantFrom(
            { incident: 1 },
            { incident: 5, request: 2, problem: 1, information: 1 },
          ),
          apiShare: share,
        }),
        effort: fc.record({ firstAnswer: distributions(60), resolution: distributions(300) }),
        teams: teams(world),
        queue: fc.record(
          {
            order: fc.constantFrom("priority" as const, "first-come" as const),
            interrupting: fc.constantFrom(...priorities),
          },
          { requiredKeys: ["order"] },
        ),
        escalation: fc.record({
          level2: fc.record({ share, effort: distributions(200) }),
          level3: fc.record({ share, effort: distributions(200) }),
        }),
        grading: fc.record({
          tooHigh: fc.constantFrom(0, 0.3, 0.6),
          tooLow: fc.constantFrom(0, 0.4),
          disputes: fc.record({ share, duration: distributions(200), upheld: share }),
        }),
        information: fc.record({ share, delay: distributions(300), effort: distributions(10) }),
        holds: fc.array(
          fc.record({
            reason: fc.constantFrom("customer" as const, "vendor" as const, "other" as const),
            share,
            duration: distributions(500),
          }),
          { maxLength: 3 },
        ),
        release: delayed(6000),
        refusal: fc.record({
          share: fc.constantFrom(0, 0.3, 1),
          delay: distributions(1000),
          effort: distributions(60),
        }),
        confirmation: delayed(12_000),
        outOfScope: fc.record({ share: fc.constantFrom(0, 0.1, 1) }),
      },
      { requiredKeys: ["start", "days", "arrivals", "effort", "teams"] },
    )
    .map((scenario) => {
      const { escalation } = scenario;
      const reaches = escalation !== undefined && escalation.level2.share > 0;
      return reaches || escalation === undefined
        ? scenario
        : { ...scenario, escalation: { level2: escalation.level2 } };
    });
}
