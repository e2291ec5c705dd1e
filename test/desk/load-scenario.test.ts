import { describe, expect, test } from "vitest";
import { loadScenario } from "../../src/desk/load-scenario.js";
import type { ScenarioInput } from "../../src/desk/scenario.js";
import { InputError } from "../../src/wording/problem.js";
import { WORLDS } from "./scenes.js";

const { terms } = WORLDS[0]!;
const minimal: ScenarioInput = {
  start: "2026-01-05T00:00:00+01:00",
  days: 7,
  arrivals: { perDay: 10 },
  effort: { firstAnswer: { is: "constant", minutes: 5 }, resolution: { is: "constant", minutes: 20 } },
  teams: [{ name: "front", agents: 1 }],
};

function problemsOf(input: unknown): string[] {
  try {
    loadScenario(input, terms);
    return [];
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    return error.problems.map(({ code, path }) => `${code} ${path}`);
  }
}

describe("a scenario", () => {
  test("of ten lines is enough", () => {
    expect(problemsOf(minimal)).toEqual([]);
    expect(loadScenario(minimal, terms)).toMatchObject({
      queue: { order: "priority" },
      mix: { categories: { incident: 1 } },
      teams: [{ level: 1, handsOver: false, withoutPriority: true }],
    });
  });

  test("of the wrong shape is refused with all that is wrong, and where", () => {
    const wrong = {
      ...minimal,
      days: 0,
      arrivals: { perDay: -1 },
      mix: { offers: { gold: 1 } },
      effort: { firstAnswer: { is: "gamma" }, resolution: { is: "exponential", meanMinutes: 0 } },
      teams: [{ name: "front", agents: 1.5, shift: { hours: { mon: [["9", "17:00"]] } } }],
      sla: true,
    };
    expect(problemsOf(wrong).sort()).toEqual(
      [
        "too-small days",
        "too-small arrivals.perDay",
        "unknown-field mix.offers",
        "not-one-of effort.firstAnswer.is",
        "too-small effort.resolution.meanMinutes",
        "wrong-type teams.0.agents",
        "wrong-format teams.0.shift.hours.mon.0.0",
        "unknown-field ",
      ].sort(),
    );
  });

  test("that makes no sense is refused with all that is wrong, and where", () => {
    const wrong: ScenarioInput = {
      ...minimal,
      start: "2026-01-05T00:00:00",
      days: 3000,
      arrivals: { perDay: 1000, hours: new Array(24).fill(0) },
      mix: { offers: { basic: 0 }, prioritiesOf: { premium: { P1: 0 } } },
      effort: {
        firstAnswer: { is: "uniform", fromMinutes: 10, toMinutes: 5 },
        resolution: { is: "constant", minutes: 1 },
        byPriority: { P1: { resolution: { is: "uniform", fromMinutes: 2, toMinutes: 1 } } },
      },
      teams: [
        { name: "front", agents: 1, shift: "office-hours" },
        { name: "front", agents: 1, shift: { hours: {} } },
        {
          name: "night",
          agents: 1,
          shift: { timeZone: "Mars/Olympus", hours: { mon: [["09:00", "17:00"]] } },
        },
      ],
      grading: { tooHigh: 0.7, tooLow: 0.7 },
    };
    expect(problemsOf(wrong).sort()).toEqual(
      [
        "no-offset start",
        "too-big arrivals.perDay",
        "no-weight arrivals.hours",
        "no-weight mix.offers",
        "no-weight mix.prioritiesOf.premium",
        "too-small effort.firstAnswer.toMinutes",
        "too-small effort.byPriority.P1.resolution.toMinutes",
        "unknown-name teams.0.shift",
        "named-twice teams.1.name",
        "never-open teams.1.shift.hours",
        "no-such-zone teams.2.shift.timeZone",
        "more-than-all grading",
      ].sort(),
    );
  });

  test.each<[string, Partial<ScenarioInput>, string[]]>([
    ["no team of the first level", { teams: [{ name: "second", level: 2, agents: 1 }] }, ["no-team teams"]],
    [
      "an escalation to nobody",
      { escalation: { level2: { share: 0.1, effort: { is: "constant", minutes: 1 } } } },
      ["no-team teams"],
    ],
    [
      "an escalation past a level",
      { escalation: { level3: { share: 0.1, effort: { is: "constant", minutes: 1 } } } },
      ["no-level escalation.level3"],
    ],
    [
      "a priority that nobody takes",
      { teams: [{ name: "front", agents: 1, priorities: ["P1", "P2", "P3"] }] },
      ["no-team teams"],
    ],
    [
      "a priority that nobody takes, and that none has",
      { teams: [{ name: "front", agents: 1, priorities: ["P1"] }], mix: { priorities: { P1: 1 } } },
      [],
    ],
    [
      "a priority that some have after their correction",
      {
        teams: [{ name: "front", agents: 1, priorities: ["P1"] }],
        mix: { priorities: { P1: 1 } },
        grading: { tooHigh: 0.1 },
      },
      ["no-team teams"],
    ],
    [
      "requests that nobody takes",
      { teams: [{ name: "front", agents: 1, withoutPriority: false }], mix: { categories: { request: 1 } } },
      ["no-team teams"],
    ],
    [
      "tickets of a log that all have teams",
      {
        teams: [{ name: "front", agents: 1, offers: ["premium"], priorities: ["P2"] }],
        arrivals: { tickets: [{ at: "2026-01-06T00:00:00Z", offer: "premium", priority: "P2" }] },
      },
      [],
    ],
    [
      "an instant without an offset in a log",
      { arrivals: { tickets: [{ at: "2026-01-06T00:00:00" }] } },
      ["no-offset arrivals.tickets.0.at"],
    ],
    ["an end beyond all calendars", { start: "9999-01-01T00:00:00Z" }, ["beyond-time start"]],
  ])("with %s", (_, part, problems) => {
    expect(problemsOf({ ...minimal, ...part })).toEqual(problems);
  });

  test.each(WORLDS)("names what $name names, and nothing else", (world) => {
    const [first] = world.terms.vocabulary.priorities;
    const mix = { priorities: { [first!]: 1 } };
    expect(loadScenario({ ...minimal, mix }, world.terms).mix.priorities).toEqual({ [first!]: 1 });
    for (const other of WORLDS.filter((one) => one !== world)) {
      expect(() => loadScenario({ ...minimal, mix }, other.terms)).toThrow(InputError);
    }
  });
});
