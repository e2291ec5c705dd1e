/** Laws of disputes, on random tickets of both contracts under random readings. */
import { fc, test } from "@fast-check/vitest";
import { describe, expect } from "vitest";
import { disputeUnder } from "../../../src/simulate/dispute/dispute.js";
import type { DisputeBranch, DisputeStory } from "../../../src/simulate/dispute/story.js";
import { readTicket } from "../../../src/ticket/record.js";
import { InputError } from "../../../src/wording/problem.js";
import { type Situation, situations } from "../../sla/arbitraries.js";
import type { PlainTicket } from "../../sla/oracle/log.js";
import { engine, flexibleEngineWorld, toyWorld, type World } from "../../sla/world.js";
import { type HandBranch, loggedByHand, priorityAt, supposedByHand } from "./oracle.js";

/** What a test must know of a world beside: its reading of holds, and the priority that is proposed by default. */
const WORLDS = [
  {
    world: flexibleEngineWorld,
    onHold: { name: "onHoldClock", runs: "runs" },
    proposed: { P1: "P2", P2: "P3", P3: "P2", P4: "P3" } as Record<string, string>,
  },
  {
    world: toyWorld,
    onHold: { name: "waitingClock", runs: "keepsGoing" },
    proposed: { red: "amber", amber: "red", green: "amber" } as Record<string, string>,
  },
] as const;

export const nameOf = ({ branch, priority }: DisputeBranch) => `${branch} ${priority}`;

function storyOf(
  world: World,
  { ticket, readings }: Situation,
  nowMs: number,
  asked = {},
): DisputeStory | null {
  const { terms } = engine(world, readings);
  try {
    return disputeUnder(terms, readTicket(ticket, terms), asked, { nowMs });
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    return null;
  }
}

/**
 * Figures apart from the rules (a hold that does not stop a clock is cited all the same) and from the latest stop (no
 * event stops a clock while its ticket is on hold).
 */
const figures = ({ cells }: DisputeBranch) =>
  cells.map(({ readings, verdict, commitments }) => ({
    readings,
    verdict,
    commitments: commitments.map(({ rules: _, latestAt: __, reason: ___, ...figures }) => figures),
  }));

/** Holds each contract to all the laws, each on so many random tickets. */
export function holdDisputes(numRuns: number): void {
  const runs = { numRuns };
  describe.each(WORLDS)("$world.name", ({ world, onHold, proposed }) => {
    const values = (name: string) => Object.keys(world.contract.readings[name]!.options);

    /** Each branch of a story, held to a check of its log written by hand under each pair of readings. */
    function holdTo(
      story: DisputeStory,
      byHand: readonly HandBranch[],
      { ticket, readings }: Situation,
      nowMs: number,
    ) {
      const told = story.branches.filter(({ branch }) => branch !== "last-word");
      expect(told.map(nameOf).sort()).toEqual(byHand.map(({ name }) => name).sort());
      for (const { name, events } of byHand) {
        const { cells } = told.find((branch) => nameOf(branch) === name)!;
        const expected = values(world.regradeClock.name).flatMap((regrade) =>
          values(onHold.name).map((hold) => {
            const made = { [world.regradeClock.name]: regrade, [onHold.name]: hold };
            const { verdict, commitments } = engine(world, { ...readings, ...made }).check(
              { ...ticket, events },
              nowMs,
            );
            return { readings: made, verdict, commitments };
          }),
        );
        const found = cells.map(({ readings: made, verdict, commitments }) => ({
          readings: made,
          verdict,
          commitments: commitments.map(({ wallSlackMs: _, latestAt: __, reason: ___, ...one }) => one),
        }));
        expect({ name, cells: found }).toEqual({ name, cells: expected });
      }
    }

    test.prop([situations(world)], runs)(
      "RGD-3, RGD-4, RGD-7 each branch of a logged dispute is a check of its log written by hand",
      (situation) => {
        for (const nowMs of situation.nowsMs.slice(0, 2)) {
          const byHand = loggedByHand(situation.ticket, world.priorities, (one) => proposed[one]!, nowMs);
          if (byHand === null) continue;
          const story = storyOf(world, situation, nowMs)!;
          holdTo(story, byHand.branches, situation, nowMs);
          expect(story.branches.filter(({ happened }) => happened).map(nameOf)).toEqual([byHand.happened]);
        }
      },
    );

    test.prop([situations(world), fc.nat(1000), fc.nat(1000)], runs)(
      "RGD-3 each branch of a dispute that is supposed is a check of its log written by hand",
      (situation, where, length) => {
        const { ticket } = situation;
        const nowMs = situation.nowsMs[0]!;
        const events = ticket.events.filter(({ at }) => Date.parse(at) <= nowMs);
        const first = events.findIndex(({ type }) => type === "acknowledged") + 1;
        const declared = priorityAt(ticket, events.slice(0, first));
        fc.pre(first > 0 && declared !== null);
        const ends = ["held", "resolved", "closed-out-of-scope", "regraded"];
        const found = events.findIndex(({ type }, i) => i >= first && ends.includes(type));
        const last = found < 0 ? events.length : found;
        const fromMs = Date.parse(events[first - 1]!.at);
        const toMs = last < events.length ? Date.parse(events[last]!.at) : nowMs;
        const startMs = fromMs + Math.floor(((toMs - fromMs) * where) / 1000);
        const endMs = startMs + Math.floor(((toMs - startMs) * length) / 1000);
        const span = { startMs, endMs };
        const to = world.priorities.filter((one) => one !== declared)[where % (world.priorities.length - 1)]!;
        const answer = storyOf(world, situation, nowMs, { proposed: to, span });
        // The span may meet a dispute of the log in a point, which may be one over the proposed priority itself.
        const meets = events.some(
          ({ at, reason }) => reason === "priority-dispute" && Date.parse(at) === endMs,
        );
        fc.pre(answer?.dispute.index === null || !meets);
        const story = answer!;
        expect(story.dispute.index).toBeNull();
        const byHand = supposedByHand(ticket, world.priorities, to, startMs, endMs, nowMs, first, last);
        holdTo(story, byHand, situation, nowMs);
        expect(story.dispute.assumed).toEqual([]);
        const logged = events.some(({ reason }) => reason === "priority-dispute");
        if (logged || toMs === fromMs) return;
        const assumed = storyOf(world, situation, nowMs)!;
        expect(assumed.dispute.assumed).toEqual(["span", "proposal"]);
        expect([assumed.dispute.start, assumed.dispute.end].map((at) => Date.parse(at))).toEqual([
          fromMs,
          toMs,
        ]);
        expect(assumed.dispute.proposed).toBe(proposed[declared!]);
      },
    );

    test.prop([situations(world)], runs)(
      "the branch that happened is the ticket's own check",
      (situation) => {
        for (const nowMs of situation.nowsMs) {
          const story = storyOf(world, situation, nowMs);
          if (story === null) continue;
          const happened = story.branches.filter((branch) => branch.happened);
          const check = engine(world, situation.readings).check(situation.ticket, nowMs);
          const own = story.dispute.index === null && story.dispute.open ? [] : happened;
          expect(happened).toHaveLength(1);
          for (const { cells, notes, events } of own) {
            const [cell, ...more] = cells.filter(({ inForce }) => inForce);
            expect(more).toEqual([]);
            expect(cell!.verdict).toBe(check.verdict);
            expect(
              cell!.commitments.map(({ wallSlackMs: _, latestAt: __, reason: ___, ...one }) => one),
            ).toEqual(check.commitments);
            expect(notes).toEqual(check.notes);
            const log = situation.ticket.events.filter((event) => Date.parse(event.at) <= nowMs);
            expect(events).toEqual(log);
          }
        }
      },
    );

    test.prop([situations(world)], runs)(
      "SLA-3 where no hold stops a clock, upheld is as good as never questioned",
      (situation) => {
        const nowMs = situation.nowsMs[0]!;
        const story = storyOf(world, situation, nowMs);
        fc.pre(story !== null);
        const running = (branch: string) =>
          figures(story!.branches.find((one) => one.branch === branch)!).filter(
            ({ readings }) => readings[onHold.name] === onHold.runs,
          );
        expect(running("upheld")).toEqual(running("never-questioned"));
      },
    );

    test.prop([situations(world)], runs)(
      "RGD-5 the last word ends in branches that are told, and every log reads back as it was judged",
      (situation) => {
        const nowMs = situation.nowsMs[0]!;
        const story = storyOf(world, situation, nowMs);
        fc.pre(story !== null);
        const word = story!.branches.find(({ branch }) => branch === "last-word")!;
        expect(word.cells).toEqual([]);
        expect(word.ends.map(({ priority }) => priority).sort()).toEqual([...world.priorities].sort());
        for (const end of word.ends) {
          const same = story!.branches.filter(
            (one) => one.branch === end.branch && one.priority === end.priority,
          );
          expect(same).toHaveLength(1);
          expect(same[0]!.cells.length).toBeGreaterThan(0);
        }
        for (const branch of story!.branches) {
          if (branch === word) continue;
          const ticket = { ...situation.ticket, events: branch.events } as PlainTicket;
          const check = engine(world, situation.readings).check(ticket, nowMs);
          const cell = branch.cells.find(({ inForce }) => inForce)!;
          expect(
            cell.commitments.map(({ wallSlackMs: _, latestAt: __, reason: ___, ...one }) => one),
          ).toEqual(check.commitments);
          for (const { wallSlackMs, dueAt, stoppedAt, latestAt, reason } of cell.commitments) {
            expect(latestAt === null).toBe(reason !== null);
            const endMs = stoppedAt === null ? nowMs : Date.parse(stoppedAt);
            expect(wallSlackMs).toBe(dueAt === null ? null : Date.parse(dueAt) - endMs);
          }
        }
      },
    );
  });
}
