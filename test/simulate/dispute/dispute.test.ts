import { describe, expect, test } from "vitest";
import { disputeUnder } from "../../../src/simulate/dispute/dispute.js";
import type { DisputeStory } from "../../../src/simulate/dispute/story.js";
import { readTicket } from "../../../src/ticket/record.js";
import type { InputError } from "../../../src/wording/problem.js";
import { engine, flexibleEngineWorld, toyWorld } from "../../sla/world.js";
import { ticketFile } from "../ticket-file.js";
import { holdDisputes, nameOf } from "./laws.js";

holdDisputes(20);

/** `P3 lowered: retroactive/pauses met 15:30 …` of one metric, cell by cell. */
function cellsOf(story: DisputeStory, name: string, metric: string): string[] {
  const branch = story.branches.find((one) => nameOf(one) === name)!;
  return branch.cells.map(({ readings, commitments }) => {
    const { status, dueAt, remainingMs } = commitments.find((one) => one.metric === metric)!;
    const due = dueAt === null ? "–" : dueAt.slice(11, 16);
    const minutes = remainingMs === null ? "–" : remainingMs / 60_000;
    return `${Object.values(readings).join(" ")}: ${status} ${due} ${minutes}`;
  });
}

const each = (pauses: string, runs = pauses) =>
  ["retroactive", "restart", "proportional"].flatMap((clock) => [
    `${clock} pauses: ${pauses}`,
    `${clock} disputePauses: ${pauses}`,
    `${clock} runs: ${runs}`,
  ]);

function fixtureStory(name: string, now = "2026-06-30T00:00:00+02:00", asked = {}) {
  const { terms } = engine(flexibleEngineWorld, {});
  return disputeUnder(terms, readTicket(ticketFile(name), terms), asked, { nowMs: Date.parse(now) });
}

describe("figures by hand", () => {
  test("RGD-1 dispute-lowered: P2 from 10:00, held 11:00 to 12:30, P3 then, resolved 17:30", () => {
    const story = fixtureStory("dispute-lowered");
    expect(story.dispute).toEqual({
      index: 2,
      nth: 1,
      of: 1,
      start: "2026-06-09T11:00:00+02:00",
      end: "2026-06-09T12:30:00+02:00",
      open: false,
      declared: "P2",
      proposed: "P3",
      assumed: [],
      rules: ["RGD-1", "RGD-3"],
    });
    // 10:00 + 4 h, and 17:30 is 3 h 30 min later; with the hold of 1 h 30 min both move.
    expect(cellsOf(story, "never-questioned P2", "MTTR")).toEqual(each(`breached 14:00 ${-(3 * 60 + 30)}`));
    const held = each(`breached 15:30 ${-2 * 60}`, `breached 14:00 ${-(3 * 60 + 30)}`);
    expect(cellsOf(story, "upheld P2", "MTTR")).toEqual(held);
    expect(cellsOf(story, "raised P1", "MTTR")).toEqual(held);
    for (const name of ["accepted P3", "lowered P3", "lowered P4"]) {
      expect(cellsOf(story, name, "MTTR")).toEqual(each("none – –"));
      expect(cellsOf(story, name, "MTTI")).toEqual(each(`met 12:00 ${2 * 60 - 45}`));
    }
    expect(story.branches.find(({ happened }) => happened)).toMatchObject({
      branch: "lowered",
      priority: "P3",
    });
    expect(story.stakes).toEqual([
      {
        of: "upheld",
        from: "accepted",
        to: "upheld",
        effects: [
          {
            metric: "MTTR",
            from: { status: "none", dueAt: null },
            to: { status: "breached", dueAt: "2026-06-09T15:30:00+02:00" },
          },
        ],
      },
      { of: "changed", from: "accepted", to: "lowered", effects: [] },
      {
        of: "hold",
        from: "never-questioned",
        to: "upheld",
        effects: [
          {
            metric: "MTTR",
            from: { status: "breached", dueAt: "2026-06-09T14:00:00+02:00" },
            to: { status: "breached", dueAt: "2026-06-09T15:30:00+02:00" },
          },
        ],
      },
    ]);
  });

  test("RGD-2 dispute-raised: P2 from 9:10, held 10:30 to 11:00, P1 then, resolved 12:40", () => {
    const story = fixtureStory("dispute-raised");
    expect(story.dispute).toMatchObject({ declared: "P2", proposed: "P1", rules: ["RGD-2", "RGD-3"] });
    const held = each("met 13:40 60", "met 13:10 30");
    for (const name of ["upheld P2", "raised P1"]) expect(cellsOf(story, name, "MTTR")).toEqual(held);
    // P1 and P2 have the same four hours, so that a re-grade between them leaves the clock as it is.
    for (const name of ["never-questioned P2", "accepted P1"]) {
      expect(cellsOf(story, name, "MTTR")).toEqual(each("met 13:10 30"));
    }
    expect(story.branches.filter(({ happened }) => happened).map(nameOf)).toEqual(["raised P1"]);
  });

  test("RGD-4 dispute-stays: upheld as logged, and only the hold keeps the promise", () => {
    const story = fixtureStory("dispute-stays");
    expect(story.dispute).toMatchObject({ proposed: "P3", assumed: ["proposal"] });
    expect(cellsOf(story, "never-questioned P2", "MTTR")).toEqual(each("breached 14:00 -50"));
    expect(cellsOf(story, "upheld P2", "MTTR")).toEqual(each("met 15:30 40", "breached 14:00 -50"));
    expect(story.branches.filter(({ happened }) => happened).map(nameOf)).toEqual(["upheld P2"]);
  });

  test("RGD-6 the three clocks under the toy: amber of 8 h, held from 12:00 to 14:00, red of 2 h 30 min then", () => {
    const at = (time: string) => `2026-06-01T${time}:00Z`;
    const events = [
      { type: "received", at: at("10:00") },
      { type: "acknowledged", at: at("11:00") },
      { type: "held", reason: "priority-dispute", at: at("12:00") },
      { type: "regraded", to: "red", at: at("14:00") },
      { type: "resumed", at: at("14:00") },
    ];
    const { terms } = engine(toyWorld, {});
    const ticket = readTicket({ id: "T", offer: "lighthouse", priority: "amber", events }, terms);
    const { branches } = disputeUnder(terms, ticket, {}, { nowMs: Date.parse(at("15:00")) });
    const raised = branches.find(({ branch }) => branch === "raised")!;
    const due = raised.cells.map(({ readings, commitments }) => [
      Object.values(readings).join(" "),
      new Date(commitments.find(({ metric }) => metric === "repair")!.dueAt!).toISOString().slice(11, 19),
    ]);
    // 1 h of 8 h consumed before the hold, or 3 h with it: 87.5 % and 62.5 % of 150 min are left at 14:00.
    expect(Object.fromEntries(due)).toEqual({
      "share onlyDisputes": "16:11:15",
      "share stops": "16:11:15",
      "share keepsGoing": "15:33:45",
      "fresh onlyDisputes": "16:30:00",
      "fresh stops": "16:30:00",
      "fresh keepsGoing": "16:30:00",
      "backdated onlyDisputes": "15:30:00",
      "backdated stops": "15:30:00",
      "backdated keepsGoing": "13:30:00",
    });
  });
});

describe("which dispute", () => {
  const { terms } = engine(flexibleEngineWorld, {});
  const at = (time: string) => `2026-06-09T${time}:00+02:00`;
  const ms = (time: string) => Date.parse(at(time));
  const event = (type: string, time: string, more = {}) => ({ type, at: at(time), ...more });
  const dispute = { reason: "priority-dispute" };
  const start = [event("received", "10:00"), event("acknowledged", "10:30")];
  const two = [
    ...start,
    event("held", "11:00", dispute),
    event("resumed", "12:00"),
    event("held", "13:00", dispute),
    event("regraded", "14:00", { to: "P3" }),
    event("resumed", "14:00"),
    event("resolved", "16:00"),
  ];
  const tell = (events: readonly object[], asked = {}, now = "18:00", facts = {}) =>
    disputeUnder(
      terms,
      readTicket({ id: "T", offer: "business", priority: "P2", apiIncident: true, ...facts, events }, terms),
      asked,
      { nowMs: ms(now) },
    );
  const span = (from: string, to: string) => ({ startMs: ms(from), endMs: ms(to) });

  test("RGD-3 of several the last, or the one that the interval meets, or one where there is none", () => {
    expect(tell(two).dispute).toMatchObject({ index: 4, nth: 2, of: 2, assumed: [] });
    const first = tell(two, { proposed: "P1", span: span("10:45", "11:10") });
    expect(first.dispute).toMatchObject({
      index: 2,
      nth: 1,
      of: 2,
      start: at("11:00"),
      end: at("12:00"),
      proposed: "P1",
    });
    const between = tell(two, { proposed: "P3", span: span("12:10", "12:50") });
    expect(between.dispute).toMatchObject({ index: null, nth: null, of: 2, start: at("12:10") });
  });

  test("RGD-7 a later re-grade that a branch has anticipated is left out, and said", () => {
    const regraded = [
      ...two.slice(0, 4),
      event("regraded", "15:00", { to: "P1" }),
      event("resolved", "16:00"),
    ];
    const raised = tell(regraded).branches.find(
      ({ priority, branch }) => branch === "raised" && priority === "P1",
    );
    expect(raised!.leftOut).toEqual([
      {
        event: 4,
        type: "regraded",
        at: at("15:00"),
        because: "a re-grade to the priority that the ticket has already",
      },
    ]);
    expect(tell(regraded).branches.filter(({ leftOut }) => leftOut.length > 0)).toEqual([raised]);
  });

  test("RGD-3 one that is still open ends at the evaluation in the branches that end it", () => {
    const story = tell(two.slice(0, 3), {}, "11:30");
    expect(story.dispute).toMatchObject({ open: true, end: at("11:30") });
    const open = story.branches.find(({ branch }) => branch === "open")!;
    expect(open).toMatchObject({ happened: true, priority: "P2" });
    expect(open.cells[0]!.commitments[1]).toMatchObject({ clock: "paused", dueAt: null, wallSlackMs: null });
    const upheld = story.branches.find(({ branch }) => branch === "upheld")!;
    expect(upheld.events.at(-1)).toEqual({ type: "resumed", at: at("11:30") });
    expect(upheld.cells[0]!.commitments[1]).toMatchObject({ clock: "running", dueAt: at("14:30") });
  });

  test("RGD-3 what the log says of later is not known yet", () => {
    expect(tell(two, {}, "12:30").dispute).toMatchObject({ index: 2, nth: 1, of: 1, assumed: ["proposal"] });
    expect(tell(two, {}, "13:30").dispute).toMatchObject({ index: 4, open: true });
  });

  test("RGD-3 one that is supposed beyond the evaluation is open at it", () => {
    const story = tell(start, { proposed: "P3", span: span("11:00", "19:00") }, "12:00");
    expect(story.dispute).toMatchObject({ index: null, open: true, end: at("12:00") });
    expect(story.branches.filter(({ happened }) => happened).map(nameOf)).toEqual(["never-questioned P2"]);
    expect(story.branches.map(({ branch }) => branch)).toContain("open");
  });

  test("RGD-3 what the log has at the instants of a supposed dispute comes before them, and what ends its room after", () => {
    const noted = [
      ...start,
      event("commented", "11:00"),
      event("commented", "12:00"),
      event("resolved", "12:00"),
    ];
    const { branches } = tell(noted, { proposed: "P3", span: span("11:00", "12:00") });
    const lowered = branches.find(({ branch }) => branch === "lowered")!;
    expect(lowered.events.map(({ type }) => type)).toEqual([
      ...["received", "acknowledged", "commented", "held", "commented", "regraded", "resumed", "resolved"],
    ]);
  });

  test("RGD-7 a re-grade before the end of the dispute is a branch of its own", () => {
    const early = two.with(5, event("regraded", "13:30", { to: "P3" }));
    const { branches } = tell(early);
    expect(branches.filter(({ happened }) => happened).map(nameOf)).toEqual(["as-logged P3"]);
    expect(branches.map(nameOf)).toContain("lowered P3");
  });

  test("RGD-4 a re-grade noted right after the resumption is the outcome of the dispute", () => {
    const late = [...two.slice(0, 5), event("resumed", "14:00"), event("regraded", "14:00", { to: "P3" })];
    const { branches } = tell(late);
    expect(branches.filter(({ happened }) => happened).map(nameOf)).toEqual(["lowered P3"]);
    // The log keeps its own order.
    const [happened] = branches.filter((branch) => branch.happened);
    expect(happened!.events.map(({ type }) => type).slice(-2)).toEqual(["resumed", "regraded"]);
  });

  test("SCP-1 a dispute that ends out of scope is not resumed in any branch", () => {
    const closed = [...two.slice(0, 3), event("closed-out-of-scope", "12:00", { rule: "SCP-1" })];
    for (const { events, branch } of tell(closed).branches) {
      if (branch !== "last-word") expect(events.map(({ type }) => type)).not.toContain("resumed");
    }
  });

  test.each([
    ["never acknowledged", two.slice(0, 1), {}, "18:00", {}, "no-room-for-dispute", "RGD-3"],
    ["acknowledged only later", start, {}, "10:15", {}, "no-room-for-dispute", "RGD-3"],
    [
      "without a priority",
      start,
      {},
      "18:00",
      { category: "information", priority: null },
      "nothing-to-dispute",
      undefined,
    ],
    [
      "disputed without a priority",
      two.slice(0, 4),
      {},
      "18:00",
      { category: "information", priority: null },
      "nothing-to-dispute",
      undefined,
    ],
    ["a proposal of the same", two, { proposed: "P2" }, "18:00", {}, "same-priority", undefined],
    [
      "an interval after the resolution",
      two,
      { proposed: "P3", span: span("16:30", "17:00") },
      "18:00",
      {},
      "no-room-for-dispute",
      "RGD-3",
    ],
    [
      "an interval backwards",
      two,
      { proposed: "P3", span: span("12:30", "12:10") },
      "18:00",
      {},
      "ends-too-early",
      undefined,
    ],
  ] as const)("RGD-3 %s is refused, and what is needed said", (_, events, asked, now, facts, code, rule) => {
    const problem = (() => {
      try {
        tell(events, asked, now, facts);
      } catch (error) {
        return (error as InputError).problems[0];
      }
    })();
    expect(problem).toMatchObject({ code, ticket: "T", ...(rule === undefined ? {} : { rule }) });
    expect(problem!.allowed).not.toBe("");
  });
});
