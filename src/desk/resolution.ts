import { dueMsFrom } from "../clock/target.js";
import type { DeskTicket } from "./desk-ticket.js";
import { PURPOSE, ROUNDS } from "./draws.js";
import { quantileOf } from "./quantile.js";
import { type Part, type Setting, time } from "./setting.js";

const NEVER = Number.POSITIVE_INFINITY;

/**
 * The part of a life from a resolution on: the customer refuses it, confirms it or is silent (LIF-4 to LIF-6), and a
 * fix that needs a release is deployed (LIF-3). It ends with whether work goes on.
 */
export function resolvingOf(setting: Setting): (ticket: DeskTicket, round: number) => Part<boolean> {
  const { scenario, terms, draws, clock } = setting;
  const reactionTo = reactingOf(setting);
  const { release } = scenario;
  const releaseDelay = release && quantileOf(release.delay);

  return function* (ticket, round) {
    const { number, nature, receivedMs } = ticket;
    const atMs = clock.nowMs;
    const isIncident = nature.category === "incident";
    const needsRelease = isIncident && draws.isOneOf(release?.share, number, PURPOSE.release, round);
    const fix = { needsRelease, availableIn: "pre-production" } as const;
    ticket.write(atMs, needsRelease ? { type: "resolved", fix } : { type: "resolved" });
    const after = terms.autoClosure.at(receivedMs)?.value;
    const closesMs = after === undefined ? NEVER : dueMsFrom(after, atMs);
    ticket.resolved = { atMs, closesMs };
    const deploysMs =
      needsRelease && releaseDelay
        ? atMs + releaseDelay(draws.of(number, PURPOSE.releaseDelay, round))
        : NEVER;
    const reaction = reactionTo(number, round);
    // Who reacts after the automatic closure finds a closed ticket, and writes nothing.
    const reactsMs =
      reaction !== null && atMs + reaction.delayMs < closesMs ? atMs + reaction.delayMs : NEVER;

    if (deploysMs <= reactsMs) yield* deploy();
    if (reaction === null || reactsMs === NEVER) return false;
    yield time(reactsMs - clock.nowMs);
    ticket.write(clock.nowMs, { type: reaction.type });
    if (reaction.type === "refused") {
      ticket.resolved = null;
      return true;
    }
    ticket.closedBecause = "confirmed";
    if (deploysMs > reactsMs) yield* deploy();
    return false;

    function* deploy(): Part {
      if (deploysMs === NEVER) return;
      yield time(deploysMs - clock.nowMs);
      ticket.write(clock.nowMs, { type: "deployed" });
    }
  };
}

interface Reaction {
  readonly type: "refused" | "confirmed";
  readonly delayMs: number;
}

/** What the customer says of a resolution, and how long after it; null where it says nothing. */
function reactingOf({ scenario, terms, draws }: Setting): (number: number, round: number) => Reaction | null {
  const { refusal, confirmation } = scenario;
  const refusesAfter = refusal && quantileOf(refusal.delay);
  const confirmsAfter = confirmation && quantileOf(confirmation.delay);
  return (number, round) => {
    // The last round that has numbers of its own is not refused: a log must end.
    const refuses = terms.reopening.value && round < ROUNDS - 1;
    if (refuses && refusesAfter && draws.isOneOf(refusal.share, number, PURPOSE.refusal, round))
      return { type: "refused", delayMs: refusesAfter(draws.of(number, PURPOSE.refusalDelay, round)) };
    if (confirmsAfter && draws.isOneOf(confirmation.share, number, PURPOSE.confirmation, round))
      return {
        type: "confirmed",
        delayMs: confirmsAfter(draws.of(number, PURPOSE.confirmationDelay, round)),
      };
    return null;
  };
}
