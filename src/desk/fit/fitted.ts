import { DAY_MS } from "../../time/civil-day.js";
import { formatInstant } from "../../time/instant.js";
import { catalogueOf } from "../../wording/catalogue.js";
import type { Language } from "../../wording/language.js";
import { InputError, type Problem } from "../../wording/problem.js";
import { loadScenario } from "../load-scenario.js";
import { MOST_DAYS, MOST_TICKETS, type ScenarioInput } from "../scenario.js";
import type { FittedPart, FittedScenario } from "./fitted-scenario.js";
import type { Fitter } from "./fitter.js";
import { fittedMix } from "./mix.js";
import { fittedEfforts } from "./parts.js";
import { staffOf } from "./staff.js";
import { fittedWaits } from "./waits.js";

/** Puts the scenario together from what a log has shown. */
export function fittedOf(fitter: Fitter, lang: Language): FittedScenario {
  const { terms, counts, tickets } = fitter;
  if (counts.of("answered") === 0) throw refusal(lang, { code: "nothing-to-fit", found: "", allowed: "" });
  const days = fitter.arrivals.days();
  const [firstDay, lastDay] = days;
  const count = lastDay - firstDay + 1;
  if (count > MOST_DAYS) {
    const allowed = catalogueOf(lang).atMost(MOST_DAYS, "number");
    throw refusal(lang, { code: "log-too-long", found: String(count), allowed });
  }
  const [startMs, endMs] = [firstDay, lastDay + 1].map((day) => terms.zone.instantOf(day * DAY_MS)) as [
    number,
    number,
  ];
  const shift = fitter.working.shift(terms, days);
  const calendar = shift?.calendar ?? null;
  const shiftMs = calendar === null ? endMs - startMs : calendar.between(startMs, endMs);
  const efforts = fittedEfforts(fitter, calendar);
  const waits = fittedWaits(fitter, calendar);
  const staff = staffOf(efforts.work(fitter) + waits.workMs, shiftMs);
  const arrivals = fitter.arrivals.profile();
  const mostDays = arrivals.perDay === 0 ? count : Math.floor(MOST_TICKETS / arrivals.perDay);
  const scenario: ScenarioInput = {
    start: formatInstant(startMs, terms.zone),
    days: Math.max(1, Math.min(count, mostDays)),
    arrivals,
    mix: fittedMix(fitter),
    effort: efforts.effort,
    teams: [{ name: "desk", agents: staff.agents, ...(shift === null ? {} : { shift: shift.shift }) }],
    ...waits.scenario,
  };
  // What does not make a scenario is told here, and not only when somebody runs it.
  loadScenario(scenario, terms, lang);
  const parts: FittedPart[] = [...efforts.parts, ...waits.parts];
  return {
    scenario,
    tickets,
    unanswered: counts.of("unanswered"),
    unresolved: tickets - counts.of("resolved") - counts.of("out of scope"),
    regradedOtherwise: counts.of("re-graded otherwise"),
    staff,
    parts,
  };
}

function refusal(lang: Language, fault: Pick<Problem, "code" | "found" | "allowed">): InputError {
  return new InputError([catalogueOf(lang).problem({ ...fault, path: "" })]);
}
