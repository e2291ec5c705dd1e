import type { Ticket } from "../../ticket/record.js";
import type { Interval } from "../../time/interval.js";

/** A hold's reason, as a scenario has it; over a priority is not among them. */
type HoldReason = "customer" | "vendor" | "other";

/** What a resolution came to: null where the log does not say. */
interface Resolution {
  readonly needsRelease: boolean;
  deployedAfterMs: number | null;
  reaction: { readonly is: "refused" | "confirmed"; readonly afterMs: number } | null;
}

/** The course of a ticket as its log tells it: when somebody could work on it, and what it waited for. */
export interface Course {
  /** What support did, by its instants. */
  readonly workedAtMs: readonly number[];
  /** From the receipt to the request for information, and how long that took; null where nothing was asked. */
  readonly information: { readonly work: readonly Interval[]; readonly delayMs: number } | null;
  /** To the first answer; null where there is none. */
  readonly firstAnswer: readonly Interval[] | null;
  readonly outOfScope: boolean;
  /** From the first answer to the first resolution, holds left out; null where there is none. */
  readonly resolution: readonly Interval[] | null;
  /** From each refusal to the next resolution. */
  readonly again: readonly (readonly Interval[])[];
  /** How long it was on hold for each reason. */
  readonly holdsMs: ReadonlyMap<HoldReason, number>;
  /** How long its priority was disputed. */
  readonly disputeMs: number | null;
  readonly resolutions: readonly Resolution[];
  /** The last priority. */
  readonly priority: string | null;
}

/** Follows a ticket's log, which the lifecycle allows. */
export function courseOf({ priority: declared = null, events }: Ticket): Course {
  const receivedMs = events[0]?.atMs as number;
  const workedAtMs: number[] = [];
  let stretches: Interval[] = [];
  let fromMs: number | null = receivedMs;
  let asked: { work: readonly Interval[]; delayMs: number } | null = null;
  let firstAnswer: readonly Interval[] | null = null;
  let outOfScope = false;
  let resolution: readonly Interval[] | null = null;
  const again: (readonly Interval[])[] = [];
  const holdsMs = new Map<HoldReason, number>();
  let disputeMs: number | null = null;
  let hold: { readonly reason: HoldReason | "priority-dispute"; readonly atMs: number } | null = null;
  const resolutions: (Resolution & { readonly atMs: number })[] = [];
  let waitsFromMs: number | null = null;
  let priority: string | null = declared;

  const stop = (atMs: number) => {
    if (fromMs !== null) stretches.push([fromMs, atMs]);
    fromMs = null;
  };
  /** What was worked until now. */
  const taken = (atMs: number): readonly Interval[] => {
    stop(atMs);
    const done = stretches;
    stretches = [];
    return done;
  };

  for (const event of events) {
    const { atMs } = event;
    const last = resolutions.at(-1);
    switch (event.type) {
      case "information-requested":
        workedAtMs.push(atMs);
        if (asked === null) asked = { work: taken(atMs), delayMs: 0 };
        else stop(atMs);
        waitsFromMs = atMs;
        break;
      case "information-provided":
        if (asked !== null && waitsFromMs !== null) asked.delayMs += atMs - waitsFromMs;
        waitsFromMs = null;
        fromMs = atMs;
        break;
      case "acknowledged":
        workedAtMs.push(atMs);
        firstAnswer = taken(atMs);
        fromMs = atMs;
        break;
      case "held":
        if (event.reason !== "priority-dispute") workedAtMs.push(atMs);
        stop(atMs);
        hold = { reason: event.reason ?? "other", atMs };
        break;
      case "resumed":
        if (hold?.reason === "priority-dispute") disputeMs = (disputeMs ?? 0) + atMs - hold.atMs;
        else if (hold !== null) holdsMs.set(hold.reason, (holdsMs.get(hold.reason) ?? 0) + atMs - hold.atMs);
        hold = null;
        fromMs = atMs;
        break;
      case "regraded":
        priority = event.to;
        break;
      case "resolved": {
        workedAtMs.push(atMs);
        const done = taken(atMs);
        if (resolution === null) resolution = done;
        else again.push(done);
        const needsRelease = event.fix?.needsRelease === true;
        resolutions.push({ atMs, needsRelease, deployedAfterMs: null, reaction: null });
        break;
      }
      case "deployed":
        if (last !== undefined) last.deployedAfterMs = atMs - last.atMs;
        break;
      case "confirmed":
      case "refused":
        if (last === undefined || last.reaction !== null) break;
        last.reaction = { is: event.type, afterMs: atMs - last.atMs };
        if (event.type === "refused") fromMs = atMs;
        break;
      case "closed-out-of-scope":
        workedAtMs.push(atMs);
        outOfScope = true;
        if (firstAnswer === null) firstAnswer = taken(atMs);
        break;
    }
  }
  return {
    ...{ workedAtMs, information: asked, firstAnswer, outOfScope, resolution, again, holdsMs },
    ...{ disputeMs, resolutions, priority },
  };
}
