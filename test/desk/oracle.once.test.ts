// The desk against one that looks at every minute: same log, same hours, same efforts, so the same answers.
import { fc, test } from "@fast-check/vitest";
import { describe, expect } from "vitest";
import { runDesk } from "../../src/desk/desk.js";
import { loadScenario } from "../../src/desk/load-scenario.js";
import type { ScenarioInput } from "../../src/desk/scenario.js";
import { minuteByMinute } from "./minute-by-minute.js";
import { WORLDS } from "./scenes.js";

const START = "2026-05-04T00:00:00Z";
const DAYS = 3;
const MINUTE_MS = 60_000;
const WEEK = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"] as const;

/** Hours of every day, in minutes after midnight of UTC; the last one may be on the next day. */
const hours = fc.constantFrom<[number, number][] | null>(
  null,
  [[540, 1020]],
  [
    [480, 720],
    [780, 1080],
  ],
  [[1320, 1800]],
  [[0, 1]],
  [[1020, 1440]],
);
const clock = (minute: number) =>
  `${String(Math.floor((minute % 1440) / 60)).padStart(2, "0")}:${String(minute % 60).padStart(2, "0")}`;
const closing = (minute: number) => (minute === 1440 ? "24:00" : clock(minute));

describe.each(WORLDS)("the desk, minute by minute, under $name", ({ terms }) => {
  const { priorities, offers } = terms.vocabulary;
  const ranks = priorities.map((_, rank) => rank);
  const team = fc.record({
    agents: fc.integer({ min: 0, max: 3 }),
    hours,
    handsOver: fc.boolean(),
    ranks: fc.oneof(fc.constant(ranks), fc.subarray(ranks, { minLength: 1 })),
  });
  const desks = fc.record({
    first: team.map((one) => ({ ...one, ranks })),
    others: fc.array(team, { maxLength: 2 }),
    isLast: fc.boolean(),
    tickets: fc.array(
      fc.record({
        minute: fc.oneof(fc.integer({ min: 0, max: DAYS * 1440 - 1 }), fc.integer({ min: 530, max: 560 })),
        rank: fc.constantFrom(...ranks),
      }),
      { maxLength: 60, size: "max" },
    ),
    efforts: fc.tuple(
      ...ranks.map(() => fc.tuple(fc.integer({ min: 0, max: 40 }), fc.integer({ min: 0, max: 200 }))),
    ),
    urgentRank: fc.integer({ min: -1, max: priorities.length - 1 }),
  });

  test.prop([desks], { numRuns: 60 })("answers and resolutions come at the same minutes", (desk) => {
    const { first, others, isLast, efforts, urgentRank } = desk;
    const teams = isLast ? [...others, first] : [first, ...others];
    const tickets = desk.tickets.toSorted((a, b) => a.minute - b.minute);
    const constant = (minutes: number) => ({ is: "constant" as const, minutes });
    const input: ScenarioInput = {
      start: START,
      days: DAYS,
      arrivals: {
        tickets: tickets.map(({ minute, rank }) => ({
          at: new Date(Date.parse(START) + minute * MINUTE_MS).toISOString(),
          offer: offers[0]!,
          priority: priorities[rank]!,
        })),
      },
      effort: {
        firstAnswer: constant(0),
        resolution: constant(0),
        byPriority: Object.fromEntries(
          efforts.map(([answer, resolution], rank) => [
            priorities[rank]!,
            { firstAnswer: constant(answer), resolution: constant(resolution) },
          ]),
        ),
      },
      teams: teams.map((one, i) => ({
        name: `team ${i}`,
        agents: one.agents,
        handsOver: one.handsOver,
        priorities: one.ranks.map((rank) => priorities[rank]!),
        ...(one.hours === null
          ? {}
          : {
              shift: {
                timeZone: "UTC",
                hours: Object.fromEntries(
                  WEEK.map((day) => [day, one.hours!.map(([from, to]) => [clock(from), closing(to)])]),
                ),
              },
            }),
      })),
      ...(urgentRank < 0 ? {} : { queue: { interrupting: priorities[urgentRank]! } }),
    };
    const run = runDesk(loadScenario(input, terms), terms, { seed: 1 });
    const found = [...run.tickets].map(({ events }) =>
      events
        .filter(({ type }) => type === "acknowledged" || type === "resolved")
        .map(({ atMs }) => (atMs - run.startMs) / MINUTE_MS),
    );
    const slow = minuteByMinute({
      teams: teams.map((one) => ({
        ...one,
        isOnShift: (minute) =>
          one.hours === null ||
          one.hours.some(([from, to]) =>
            [-1, 0, 1, 2, 3].some((day) => from + day * 1440 <= minute && minute < to + day * 1440),
          ),
      })),
      minutes: DAYS * 1440,
      tickets,
      efforts,
      urgentRank,
    });
    expect(found).toEqual(slow);
  });
});
