import { createCalendar } from "../calendar/calendar.js";
import { CalendarError } from "../calendar/definition.js";
import type { Terms } from "../contract/terms.js";
import { DAY_MS } from "../time/civil-day.js";
import { LAST_INSTANT_MS, readInstant } from "../time/instant.js";
import { zoneOf } from "../time/zone.js";
import type { Catalogue } from "../wording/catalogue.js";
import { quote } from "../wording/issues.js";
import type { Problem } from "../wording/problem.js";
import { possibleTickets } from "./possible.js";
import { MOST_TICKETS, type Scenario } from "./scenario.js";
import { definitionOf, takes } from "./team.js";

type Fault = Omit<Problem, "message">;

/** All that a scenario of the right shape says wrongly under a contract. */
export function faultsIn(scenario: Scenario, terms: Terms, say: Catalogue): Fault[] {
  return [
    ...faultsOfInstants(scenario, say),
    ...faultsOfAmounts(scenario, say),
    ...faultsOfWeights(scenario, say),
    ...faultsOfDistributions(scenario, "", say),
    ...faultsOfTeams(scenario, terms),
    ...faultsOfLevels(scenario, terms, say),
  ];
}

function faultsOfInstants({ start, days, arrivals }: Scenario, say: Catalogue): Fault[] {
  const fault = (text: string, path: string): Fault[] => {
    const read = readInstant(text);
    if (typeof read === "number") return [];
    const allowed = read === "beyond-time" ? say.allowedYears : say.allowedInstant;
    return [{ code: read, path, found: quote(text), allowed }];
  };
  const listed = "tickets" in arrivals ? arrivals.tickets : [];
  // The last tickets close by themselves some time after the end.
  const startMs = readInstant(start);
  const isLate = typeof startMs === "number" && startMs + (days + 366) * DAY_MS > LAST_INSTANT_MS;
  return [
    ...(isLate
      ? [{ code: "beyond-time", path: "start", found: quote(start), allowed: say.allowedYears }]
      : []),
    ...fault(start, "start"),
    ...listed.flatMap(({ at }, i) => fault(at, `arrivals.tickets.${i}.at`)),
  ];
}

function faultsOfAmounts({ days, arrivals, grading }: Scenario, say: Catalogue): Fault[] {
  const faults: Fault[] = [];
  if ("perDay" in arrivals && arrivals.perDay * days > MOST_TICKETS) {
    const allowed = say.atMost(Math.floor(MOST_TICKETS / days), "number");
    faults.push({ code: "too-big", path: "arrivals.perDay", found: String(arrivals.perDay), allowed });
  }
  if (grading.tooHigh + grading.tooLow > 1) {
    const found = `${grading.tooHigh} + ${grading.tooLow}`;
    faults.push({ code: "more-than-all", path: "grading", found, allowed: say.atMost(1, "number") });
  }
  return faults;
}

/** Weights by name of which none is above zero, so that nothing could be drawn. */
function faultsOfWeights({ arrivals, mix }: Scenario, say: Catalogue): Fault[] {
  const weights: [string, object | undefined][] = [
    ["mix.offers", mix.offers],
    ["mix.categories", mix.categories],
    ["mix.requests", mix.requests],
    ["mix.priorities", mix.priorities],
    ...Object.entries(mix.prioritiesOf).map(([offer, graded]): [string, object | undefined] => [
      `mix.prioritiesOf.${offer}`,
      graded,
    ]),
  ];
  if ("perDay" in arrivals) {
    const { weekdays, hours } = arrivals;
    // A weekday that is left out weighs 1.
    const someDay = weekdays !== undefined && Object.keys(weekdays).length < 7;
    weights.push(["arrivals.weekdays", someDay ? undefined : weekdays], ["arrivals.hours", hours]);
  }
  return weights.flatMap(([path, given]) =>
    given === undefined || Object.values(given).some((weight) => weight > 0)
      ? []
      : [{ code: "no-weight", path, found: "0", allowed: say.moreThan(0) }],
  );
}

/** Uniform distributions that end before they begin, wherever they stand. */
function faultsOfDistributions(value: unknown, path: string, say: Catalogue): Fault[] {
  if (typeof value !== "object" || value === null) return [];
  if ("fromMinutes" in value && "toMinutes" in value) {
    const { fromMinutes, toMinutes } = value as { fromMinutes: number; toMinutes: number };
    if (toMinutes >= fromMinutes) return [];
    const allowed = say.atLeast(fromMinutes, "number");
    return [{ code: "too-small", path: `${path}.toMinutes`, found: String(toMinutes), allowed }];
  }
  // Long lists hold numbers or listed tickets, and no distributions.
  if ("samplesMinutes" in value || "tickets" in value) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    faultsOfDistributions(inner, path === "" ? key : `${path}.${key}`, say),
  );
}

function faultsOfTeams({ teams }: Scenario, terms: Terms): Fault[] {
  const names = teams.map(({ name }) => name);
  const calendars = [...terms.calendars.named.keys()];
  return teams.flatMap(({ name, shift }, i) => {
    const faults: Fault[] = [];
    if (names.indexOf(name) < i)
      faults.push({ code: "named-twice", path: `teams.${i}.name`, found: quote(name), allowed: "" });
    const path = `teams.${i}.shift`;
    if (typeof shift === "string" && !calendars.includes(shift))
      faults.push({ code: "unknown-name", path, found: quote(shift), allowed: calendars.join(", ") });
    if (typeof shift === "object") faults.push(...faultsOfShift(shift, path, terms));
    return faults;
  });
}

function faultsOfShift(shift: Parameters<typeof definitionOf>[0], path: string, terms: Terms): Fault[] {
  const { timeZone } = shift;
  try {
    if (timeZone !== undefined) zoneOf(timeZone);
  } catch {
    const allowed = `${terms.zone.name}, UTC, …`;
    return [{ code: "no-such-zone", path: `${path}.timeZone`, found: quote(timeZone), allowed }];
  }
  try {
    createCalendar(definitionOf(shift, terms));
    return [];
  } catch (error) {
    if (!(error instanceof CalendarError)) throw error;
    return [{ code: "never-open", path: `${path}.hours`, found: "", allowed: "" }];
  }
}

/** Levels that tickets come to and where no team takes them. */
function faultsOfLevels(scenario: Scenario, terms: Terms, say: Catalogue): Fault[] {
  const { level2, level3 } = scenario.escalation;
  const faults: Fault[] = [];
  const escalates = (level2?.share ?? 0) > 0;
  if ((level3?.share ?? 0) > 0 && !escalates) {
    faults.push({ code: "no-level", path: "escalation.level3", found: String(level3?.share), allowed: "0" });
  }
  const levels = [1, ...(escalates ? [2] : []), ...(escalates && (level3?.share ?? 0) > 0 ? [3] : [])];
  const possible = possibleTickets(scenario, terms);
  for (const level of levels) {
    const there = scenario.teams.filter((team) => team.level === level);
    const left = possible.filter(
      ({ offer, priority }) => !there.some((team) => takes(team, offer, priority)),
    );
    if (left.length === 0) continue;
    const named = left.slice(0, MOST_NAMED).map(({ offer, priority }) => `${offer} ${priority ?? "—"}`);
    const found = [...named, ...(left.length > MOST_NAMED ? ["…"] : [])].join(", ");
    faults.push({ code: "no-team", path: "teams", found, allowed: say.teamFor(level) });
  }
  return faults;
}

const MOST_NAMED = 5;
