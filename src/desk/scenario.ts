import * as z from "zod/mini";
import type { Vocabulary } from "../ticket/record.js";
import { WEEKDAYS } from "../time/civil-day.js";
import { distributionSchema } from "./distribution.js";

/** Ten years; with the other bounds it keeps a hostile scenario from costing without end. */
export const MOST_DAYS = 3_660;
/** More tickets than a run has memory for. */
export const MOST_TICKETS = 1_000_000;

const name = z.string().check(z.minLength(1), z.maxLength(100));
const share = z.number().check(z.minimum(0), z.maximum(1));
const weight = z.number().check(z.nonnegative(), z.maximum(1e9));
const weekday = z.enum(WEEKDAYS);
const category = z.enum(["incident", "request", "problem", "information"]);
const opening = z.string().check(z.regex(/^([01]\d|2[0-3]):[0-5]\d$/));
const closing = z.string().check(z.regex(/^(([01]\d|2[0-3]):[0-5]\d|24:00)$/));
const openings = z.array(z.tuple([opening, closing])).check(z.maxLength(20));
const date = z.iso.date();

/** Something that happens to a share of tickets and takes its time. */
const delayed = z.strictObject({ share, delay: distributionSchema });

const effort = z.strictObject({
  firstAnswer: z.optional(distributionSchema),
  resolution: z.optional(distributionSchema),
});

/**
 * The zod schema of a desk's scenario under a contract's names of offers, priorities and requests. `loadScenario` also
 * checks what it says.
 *
 * @example
 * ```ts
 * const schema = scenarioSchema({ offers: ["gold"], priorities: ["high", "low"], requests: [] });
 * schema.safeParse({ start: "2026-01-05T00:00:00Z", days: 7 }).success // => false
 * ```
 */
export function scenarioSchema({ offers, priorities, requests }: Vocabulary) {
  const offer = z.enum(offers);
  const priority = z.enum(priorities);
  const request = z.enum(requests);
  const graded = z.partialRecord(priority, weight);

  /** Tickets that come at random, as many a day in the mean of an ordinary week; weights are relative, each 1 unless said. */
  const profile = z.strictObject({
    perDay: z.number().check(z.nonnegative(), z.maximum(MOST_TICKETS)),
    weekdays: z.optional(z.partialRecord(weekday, weight)),
    /** For each hour of the day on the contract's wall clock, from midnight on. */
    hours: z.optional(z.array(weight).check(z.length(24))),
    /** Weight of a public holiday of the contract, instead of that of its weekday. */
    holidays: z.optional(weight),
  });

  /** Tickets of a log: what one does not say of itself is drawn as for any other. Those outside the period do not come. */
  const listed = z.strictObject({
    tickets: z
      .array(
        z.strictObject({
          at: z.string(),
          offer: z.optional(offer),
          category: z.optional(category),
          request: z.optional(request),
          priority: z.optional(priority),
          apiIncident: z.optional(z.boolean()),
        }),
      )
      .check(z.maxLength(MOST_TICKETS)),
  });

  const mix = z.strictObject({
    /** Weights of offers; all alike unless said. */
    offers: z.optional(z.partialRecord(offer, weight)),
    /** Weights of categories; incidents only unless said. */
    categories: z._default(z.partialRecord(category, weight), { incident: 1 }),
    /** Weights of kinds of request; all alike unless said. */
    requests: z.optional(z.partialRecord(request, weight)),
    /** Weights of the priorities that incidents are declared with; all alike unless said. */
    priorities: z.optional(graded),
    /** Weights of priorities for incidents under some offers, instead of those. */
    prioritiesOf: z._default(z.partialRecord(offer, graded), {}),
    /** Share of incidents that are API incidents. */
    apiShare: z._default(share, 0),
  });

  const team = z.strictObject({
    name,
    /** 1 gives the first answer; 2 and 3 take what is escalated. */
    level: z._default(z.literal([1, 2, 3]), 1),
    agents: z.int().check(z.minimum(0), z.maximum(10_000)),
    /** When its agents work: a calendar of the contract by name, or hours of its own; round the clock unless said. */
    shift: z.optional(
      z.union([
        name,
        z.strictObject({
          /** The contract's zone unless said. */
          timeZone: z.optional(z.string()),
          hours: z.partialRecord(weekday, openings),
          /** Dates on which nobody works, or the contract's public holidays. */
          holidays: z._default(
            z.union([z.literal("contract"), z.array(date).check(z.maxLength(10_000))]),
            [],
          ),
          dateHours: z.optional(z.record(date, openings)),
        }),
      ]),
    ),
    /** Offers of the tickets that it takes; all unless said. */
    offers: z.optional(z.array(offer)),
    /** Priorities of the tickets that it takes, and whether it takes those without one; all unless said. */
    priorities: z.optional(z.array(priority)),
    withoutPriority: z._default(z.boolean(), true),
    /** Whether work that is not done at the end of the shift goes back to the queue; else it waits for the next shift. */
    handsOver: z._default(z.boolean(), false),
  });

  return z.strictObject({
    /** The instant from which on the desk works, with nothing in it. */
    start: z.string(),
    /** Civil days in the contract's zone that the desk runs for. */
    days: z.int().check(z.positive(), z.maximum(MOST_DAYS)),
    arrivals: z.union([profile, listed]),
    mix: z.prefault(mix, {}),
    /**
     * How long an agent works on a ticket, as it really is and not as it was declared; what is said of its priority goes
     * before what is said of its category. What takes no time needs no agent.
     */
    effort: z.strictObject({
      firstAnswer: distributionSchema,
      resolution: distributionSchema,
      byPriority: z._default(z.partialRecord(priority, effort), {}),
      byCategory: z._default(z.partialRecord(category, effort), {}),
    }),
    teams: z.array(team).check(z.minLength(1), z.maxLength(100)),
    queue: z.prefault(
      z.strictObject({
        /** Which ticket an agent takes: the highest priority and then first come, or first come alone. */
        order: z._default(z.enum(["priority", "first-come"]), "priority"),
        /** The lowest priority for which work on lower ones is interrupted; that goes on later from where it was. */
        interrupting: z.optional(priority),
      }),
      {},
    ),
    /**
     * Shares of tickets that a level passes on, and the effort of the next level. Level 1 passes on after the first answer
     * and level 2 after its whole effort; the share of level 3 is one of the tickets of level 2.
     */
    escalation: z.prefault(
      z.strictObject({
        level2: z.optional(z.strictObject({ share, effort: distributionSchema })),
        level3: z.optional(z.strictObject({ share, effort: distributionSchema })),
      }),
      {},
    ),
    /** Shares of incidents declared one priority too high or too low. The first answer tells, and re-grades. */
    grading: z.prefault(
      z.strictObject({
        tooHigh: z._default(share, 0),
        tooLow: z._default(share, 0),
        /** Share of lowerings that the customer disputes first, how long that takes, and share of disputes that it wins. */
        disputes: z.optional(
          z.strictObject({ share, duration: distributionSchema, upheld: z._default(share, 0) }),
        ),
      }),
      {},
    ),
    /** Tickets that cannot be answered before the customer tells more: the effort to see that, and how long it takes. */
    information: z.optional(z.extend(delayed, { effort: distributionSchema })),
    /** What work on a resolution waits for, once each, at any point of the effort. */
    holds: z._default(
      z
        .array(
          z.strictObject({
            reason: z.enum(["customer", "vendor", "other"]),
            share,
            duration: distributionSchema,
          }),
        )
        .check(z.maxLength(20)),
      [],
    ),
    /** Incidents whose fix needs a release: how long it is in pre-production. */
    release: z.optional(delayed),
    /** Resolutions that the customer refuses, how long that takes, and the effort it makes; that of the resolution unless said. */
    refusal: z.optional(z.extend(delayed, { effort: z.optional(distributionSchema) })),
    /** Of the other resolutions those that the customer confirms; the rest close by themselves. */
    confirmation: z.optional(delayed),
    /** Tickets that the first look closes as out of scope. */
    outOfScope: z.optional(z.strictObject({ share })),
  });
}

type ScenarioSchema = ReturnType<typeof scenarioSchema>;

/**
 * A desk as written in a file: what comes in, who is there, and how long what takes.
 *
 * @example
 * ```ts
 * const scenario: ScenarioInput = {
 *   start: "2026-01-05T00:00:00+01:00",
 *   days: 28,
 *   arrivals: { perDay: 40 },
 *   effort: { firstAnswer: { is: "constant", minutes: 10 }, resolution: { is: "exponential", meanMinutes: 45 } },
 *   teams: [{ name: "front", agents: 3 }],
 * };
 * ```
 */
export type ScenarioInput = z.input<ScenarioSchema>;

/**
 * A desk's scenario, checked, its defaults filled in.
 *
 * @example
 * ```ts
 * const agents = (scenario: Scenario) => scenario.teams.reduce((sum, team) => sum + team.agents, 0);
 * ```
 */
export type Scenario = z.output<ScenarioSchema>;
