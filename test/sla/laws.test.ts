import { describe } from "vitest";
import * as change from "./laws/change.js";
import * as clock from "./laws/clock.js";
import { hold } from "./laws/hold.js";
import * as record from "./laws/record.js";
import { flexibleEngineWorld, toyWorld } from "./world.js";

describe.each([flexibleEngineWorld, toyWorld])("$name", (world) => {
  hold(world, "SLA-6 met up to the deadline, breached one millisecond later", clock.judgedByTheDeadline);
  hold(
    world,
    "SLA-6 a stop moved onto the deadline meets it, one after it does not",
    clock.stopAtTheDeadline,
  );
  hold(
    world,
    "SLA-6 the deadline is where the target is counted, and not before",
    clock.countedAtTheDeadline,
  );
  hold(world, "SLA-6 only a pause or a clock not started leaves a deadline open", clock.openDeadline);
  hold(world, "SLA-6 what remains is the target minus what elapsed", clock.remaining);
  hold(world, "SLA-7 nothing is measured where nothing is promised", clock.noCommitment);
  hold(world, "SLA-6 the verdict is the worst of the commitments", clock.verdict);
  hold(world, "CAL-4 no more is counted than time has passed", clock.withinTime);
  hold(world, "CAL-4 a clock never counts backwards", clock.neverBack);
  hold(world, "SLA-3 a paused clock counts nothing", clock.pausedCountsNothing);
  hold(world, "SLA-3 a pause never makes a deadline earlier", change.withoutPauses);
  hold(world, "SLA-1 what happens after the stop moves nothing", change.afterTheStop);
  hold(world, "CAL-6 a ticket received later is due no earlier", change.laterReceipt);
  hold(world, "OFR-2 a longer target on the same calendar is due no earlier", change.longerTarget);
  hold(world, "RGD-6 a re-grade to the same target changes who judges and nothing else", change.idleRegrade);
  hold(world, "RGD-6 without a re-grade it is all one how one counts", change.withoutRegrades);
  hold(world, "RGD-6 from the start: as if the priority in force had held all along", change.fromTheStart);
  hold(world, "RGD-6 from the re-grade: nothing from before counts", change.fromTheRegrade);
  hold(world, "a trace has no gaps and adds up to what elapsed", clock.trace);
  hold(world, "ESC-1 escalation goes up with time and ends at the deadline", clock.escalation);
  hold(world, "the order of keys in a record means nothing", record.orderOfKeys);
  hold(world, "the way an instant is written means nothing", record.offsets);
  hold(world, "what has not happened yet means nothing", record.later);
  hold(world, "a comment means nothing", record.comments);
});
