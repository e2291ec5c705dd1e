import type { Calendar } from "../../calendar/calendar.js";
import type { ScenarioInput } from "../scenario.js";
import type { FittedPart } from "./fitted-scenario.js";
import type { Fitter } from "./fitter.js";
import { type Fit, fitDurations } from "./shape.js";
import { shareOf } from "./share.js";

const MINUTE_MS = 60_000;
const REASONS = ["customer", "vendor", "other"] as const;

type Waits = Pick<
  ScenarioInput,
  "grading" | "information" | "holds" | "release" | "refusal" | "confirmation" | "outOfScope"
>;

interface FittedWaits {
  readonly scenario: Waits;
  readonly parts: readonly FittedPart[];
  /** The effort of all requests for information, and after all refusals. */
  readonly workMs: number;
}

/** What the tickets of a log wait for besides agents, and what becomes of their resolutions. */
export function fittedWaits(
  { counts, delaysMs, informationWork, again }: Fitter,
  calendar: Calendar | null,
): FittedWaits {
  const parts: FittedPart[] = [];
  let workMs = 0;
  const elapsed = (what: FittedPart["what"], durationsMs: readonly number[], of: string | null = null) => {
    if (durationsMs.length === 0) return null;
    const found = fitDurations(durationsMs);
    parts.push({ what, of, ...found });
    return found;
  };
  const effort = (what: FittedPart["what"], durationsMs: readonly number[]): Fit | null => {
    const found = elapsed(what, durationsMs);
    workMs += (found?.fittedMeanMinutes ?? 0) * MINUTE_MS * durationsMs.length;
    return found;
  };
  const delayed = (name: string) => delaysMs.get(name) ?? [];
  const resolved = counts.of("resolved");
  const resolutions = counts.of("resolutions");
  const asked = delayed("information").length;
  const refused = delayed("refused").length;

  const askedEffort = effort("information-effort", informationWork.durationsMs(calendar));
  const askedDelay = elapsed("information-delay", delayed("information"));
  const dispute = elapsed("dispute", delayed("dispute"));
  const holds = REASONS.flatMap((reason) => {
    const durationsMs = delayed(`hold ${reason}`);
    const duration = elapsed("hold", durationsMs, reason)?.distribution;
    const share = Math.min(1, shareOf(durationsMs.length, resolved));
    return duration === undefined || share === 0 ? [] : [{ reason, share, duration }];
  });
  const release = elapsed("release", delayed("release"));
  const refusal = elapsed("refusal-delay", delayed("refused"));
  const refusalEffort = effort("refusal-effort", again.durationsMs(calendar));
  const confirmation = elapsed("confirmation", delayed("confirmed"));

  const lowered = counts.of("lowered");
  const tooHigh = shareOf(lowered, counts.of("can be lowered"));
  const tooLow = Math.min(shareOf(counts.of("raised"), counts.of("can be raised")), 1 - tooHigh);
  const disputed = delayed("dispute").length;
  const scenario: Waits = {
    ...(tooHigh + tooLow === 0
      ? {}
      : {
          grading: {
            tooHigh,
            tooLow,
            ...(dispute === null
              ? {}
              : {
                  disputes: {
                    share: Math.min(1, shareOf(disputed, lowered)),
                    duration: dispute.distribution,
                    upheld: shareOf(counts.of("upheld"), disputed),
                  },
                }),
          },
        }),
    ...(askedEffort === null || askedDelay === null
      ? {}
      : {
          information: {
            share: Math.min(1, shareOf(asked, counts.of("answered"))),
            effort: askedEffort.distribution,
            delay: askedDelay.distribution,
          },
        }),
    ...(holds.length === 0 ? {} : { holds }),
    ...(release === null
      ? {}
      : {
          release: {
            share: shareOf(counts.of("releases"), counts.of("resolutions of incidents")),
            delay: release.distribution,
          },
        }),
    ...(refusal === null
      ? {}
      : {
          refusal: {
            share: shareOf(refused, resolutions),
            delay: refusal.distribution,
            ...(refusalEffort === null ? {} : { effort: refusalEffort.distribution }),
          },
        }),
    ...(confirmation === null
      ? {}
      : {
          confirmation: {
            share: shareOf(delayed("confirmed").length, resolutions - refused),
            delay: confirmation.distribution,
          },
        }),
    ...(counts.of("out of scope") === 0
      ? {}
      : { outOfScope: { share: shareOf(counts.of("out of scope"), counts.of("answered")) } }),
  };
  return { scenario, parts, workMs };
}
