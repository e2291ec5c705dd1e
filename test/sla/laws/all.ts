/** The laws, each named by the rule it holds. */
import { describe } from "vitest";
import { flexibleEngineWorld, toyWorld } from "../world.js";
import * as change from "./change.js";
import * as clock from "./clock.js";
import { hold, type Law } from "./hold.js";
import * as record from "./record.js";

const LAWS: readonly (readonly [string, Law])[] = [
  ["SLA-6 met up to the deadline, breached one millisecond later", clock.judgedByTheDeadline],
  ["SLA-6 a stop moved onto the deadline meets it, one after it does not", clock.stopAtTheDeadline],
  ["SLA-6 the deadline is where the target is counted, and not before", clock.countedAtTheDeadline],
  ["SLA-6 only a pause or a clock not started leaves a deadline open", clock.openDeadline],
  ["SLA-6 what remains is the target minus what elapsed", clock.remaining],
  ["SLA-7 nothing is measured where nothing is promised", clock.noCommitment],
  ["SLA-6 the verdict is the worst of the commitments", clock.verdict],
  ["CAL-4 no more is counted than time has passed", clock.withinTime],
  ["CAL-4 a clock never counts backwards", clock.neverBack],
  ["SLA-3 a paused clock counts nothing", clock.pausedCountsNothing],
  ["SLA-3 a pause never makes a deadline earlier", change.withoutPauses],
  ["SLA-1 what happens after the stop moves nothing", change.afterTheStop],
  ["CAL-6 a ticket received later is due no earlier", change.laterReceipt],
  ["OFR-2 a longer target on the same calendar is due no earlier", change.longerTarget],
  ["RGD-6 a re-grade to the same target changes who judges and nothing else", change.idleRegrade],
  ["RGD-6 without a re-grade it is all one how one counts", change.withoutRegrades],
  ["RGD-6 from the start: as if the priority in force had held all along", change.fromTheStart],
  ["RGD-6 from the re-grade: nothing from before counts", change.fromTheRegrade],
  ["a trace has no gaps and adds up to what elapsed", clock.trace],
  ["ESC-1 escalation goes up with time and ends at the deadline", clock.escalation],
  ["the order of keys in a record means nothing", record.orderOfKeys],
  ["the way an instant is written means nothing", record.offsets],
  ["what has not happened yet means nothing", record.later],
  ["a comment means nothing", record.comments],
];

/** Holds each contract to all the laws, each on so many random tickets. */
export function holdAll(tickets: number): void {
  describe.each([flexibleEngineWorld, toyWorld])("$name", (world) => {
    for (const [name, law] of LAWS) hold(world, name, law, tickets);
  });
}
