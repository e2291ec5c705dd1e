import type { Calendar } from "../../calendar/calendar.js";
import type { ScenarioInput } from "../scenario.js";
import type { FittedPart } from "./fitted-scenario.js";
import type { Efforts, Fitter } from "./fitter.js";
import { type Fit, fitDurations } from "./shape.js";

const MINUTE_MS = 60_000;
/** From fewer durations no distribution of their own is told: they count among those of all tickets. */
const LEAST_COUNT = 30;
const CATEGORIES = ["incident", "request", "problem", "information"] as const;

type EffortInput = ScenarioInput["effort"];
type Kind = keyof Efforts;
const WHAT = { firstAnswer: "first-answer", resolution: "resolution" } as const;

interface FittedEfforts {
  readonly effort: EffortInput;
  readonly parts: readonly FittedPart[];
  /** The effort of all tickets of the log by these distributions. */
  work(fitter: Fitter): number;
}

/** The efforts of first answers and resolutions: of all tickets, and by priority or category where there are enough. */
export function fittedEfforts(fitter: Fitter, calendar: Calendar | null): FittedEfforts {
  const parts: FittedPart[] = [];
  const fitOf = (efforts: Efforts, kind: Kind, of: string | null, least: number): Fit | null => {
    const durationsMs = efforts[kind].durationsMs(calendar);
    if (durationsMs.length < least) return null;
    const fit = fitDurations(durationsMs);
    parts.push({ what: WHAT[kind], of, ...fit });
    return fit;
  };
  const all = {
    firstAnswer: fitOf(fitter.all, "firstAnswer", null, 1),
    resolution: fitOf(fitter.all, "resolution", null, 1),
  };
  const means = new Map<string, number>();
  const rowsOf = <T extends string>(names: readonly T[], prefix: string) =>
    Object.fromEntries(
      names.flatMap((name) => {
        const kind = `${prefix} ${name}`;
        const efforts = fitter.efforts.get(kind);
        if (efforts === undefined) return [];
        const firstAnswer = fitOf(efforts, "firstAnswer", name, LEAST_COUNT);
        const resolution = fitOf(efforts, "resolution", name, LEAST_COUNT);
        means.set(kind, meanOf(firstAnswer ?? all.firstAnswer) + meanOf(resolution ?? all.resolution));
        const row = { ...given("firstAnswer", firstAnswer), ...given("resolution", resolution) };
        return Object.keys(row).length === 0 ? [] : [[name, row]];
      }),
    );
  const byPriority = rowsOf(fitter.terms.vocabulary.priorities, "priority");
  const byCategory = rowsOf(CATEGORIES, "category");
  return {
    parts,
    effort: {
      firstAnswer: all.firstAnswer?.distribution ?? NO_TIME,
      resolution: all.resolution?.distribution ?? NO_TIME,
      ...(Object.keys(byPriority).length === 0 ? {} : { byPriority }),
      ...(Object.keys(byCategory).length === 0 ? {} : { byCategory }),
    },
    work: ({ kinds }) =>
      [...means].reduce((sum, [kind, minutes]) => sum + kinds.of(kind) * minutes, 0) * MINUTE_MS,
  };
}

const NO_TIME = { is: "constant", minutes: 0 } as const;
const meanOf = (fit: Fit | null) => fit?.fittedMeanMinutes ?? 0;
const given = (kind: Kind, fit: Fit | null) => (fit === null ? {} : { [kind]: fit.distribution });
