import { fc, test } from "@fast-check/vitest";
import { describe, expect } from "vitest";
import { checkTicket, flexibleEngine, InputError, type SimulatedChange, simulate } from "../../src/index.js";
import { ticketFile } from "./ticket-file.js";

const record = ticketFile("interface-example");
const now = "2026-06-01T00:00:00+02:00";
const evening = "2026-05-07T18:20:00+02:00";

function problemsWith(changes: unknown) {
  try {
    simulate(record, { now, changes: changes as SimulatedChange[] });
  } catch (error) {
    if (error instanceof InputError)
      return error.problems.map(({ code, path, found }) => `${path} ${code} ${found}`);
    throw error;
  }
  return [];
}

describe("changes as plain data", () => {
  test("all kinds are read, instants in any offset", () => {
    const { variants } = simulate(record, {
      now,
      partial: true,
      changes: [
        { regrade: "P3", at: "2026-05-07T15:05:00Z" },
        { offer: "premium" },
        { priority: "P3" },
        { event: { type: "commented", at: evening } },
        { move: 1, at: "2026-05-07T17:00:00+02:00" },
        { drop: 6 },
        { reading: "regradeClock", value: "restart" },
      ],
    });
    expect(variants.map(({ label }) => label).slice(0, 7)).toEqual([
      ...["regrade P3@2026-05-07T17:05:00+02:00", "offer premium", "priority P3"],
      `event commented@${evening}`,
      ...["move 1@2026-05-07T17:00:00+02:00", "drop 6", "under regradeClock=restart"],
    ]);
  });

  test("a time without an offset is read in the zone that is said", () => {
    const changes = [{ move: 1, at: "2026-05-07 17:00" }];
    expect(() => simulate(record, { now, changes })).toThrow("changes.0.at");
    const { variants } = simulate(record, { now, changes, assumeZone: "Europe/Paris" });
    expect(variants[0]?.label).toBe("move 1@2026-05-07T17:00:00+02:00");
  });

  test.each<[string, unknown, readonly string[]]>([
    ["no list", undefined, ["changes wrong-type nothing"]],
    ["an object", {}, ["changes wrong-type {…}"]],
    ["no change", [null], ["changes.0 not-one-of null"]],
    ["text", ["drop 3"], ['changes.0 not-one-of "drop 3"']],
    ["an empty object", [{}], ["changes.0 not-one-of {}"]],
    ["an unknown kind", [{ swap: 1 }], ['changes.0 not-one-of "swap"']],
    ["two kinds in one", [{ drop: 1, offer: "premium" }], ['changes.0 not-one-of "drop, offer"']],
    ["an unknown priority", [{ regrade: "P9", at: evening }], ['changes.0.regrade not-one-of "P9"']],
    ["no instant", [{ regrade: "P1" }], ["changes.0.at missing nothing"]],
    [
      "an instant without an offset",
      [{ move: 1, at: "2026-05-07T18:20" }],
      ['changes.0.at no-offset "2026-05-07T18:20"'],
    ],
    [
      "no such day",
      [{ move: 1, at: "2026-02-30T18:20Z" }],
      ['changes.0.at no-such-date "2026-02-30T18:20Z"'],
    ],
    ["an unknown offer", [{ offer: "gold" }], ['changes.0.offer not-one-of "gold"']],
    ["a name of every object", [{ offer: "constructor" }], ['changes.0.offer not-one-of "constructor"']],
    ["a field too many", [{ offer: "premium", at: evening }], ['changes.0 unknown-field "at"']],
    ["an event without a type", [{ event: { at: evening } }], ["changes.0.event.type missing nothing"]],
    [
      "a second receipt",
      [{ event: { type: "received", at: evening } }],
      ['changes.0.event.type received-once "received"'],
    ],
    ["an event beyond the log", [{ drop: 7 }], ["changes.0.drop no-such-event 7"]],
    ["an event before the log", [{ drop: -1 }], ["changes.0.drop too-small -1"]],
    ["half an event", [{ move: 1.5, at: evening }], ["changes.0.move wrong-type 1.5"]],
    ["no number", [{ drop: Number.NaN }], ["changes.0.drop wrong-type NaN"]],
    ["an unknown reading", [{ reading: "mood", value: "good" }], ['changes.0.reading not-one-of "mood"']],
    [
      "a reading's prototype",
      [{ reading: "regradeClock", value: "toString" }],
      ['changes.0.value not-one-of "toString"'],
    ],
    ["a reading without a value", [{ reading: "regradeClock" }], ["changes.0.value missing nothing"]],
    [
      "several at once",
      [{ drop: 9 }, { offer: 1 }],
      ["changes.0.drop no-such-event 9", "changes.1.offer not-one-of 1"],
    ],
    ["too many", Array.from({ length: 65 }, () => ({ drop: 1 })), ["changes too-big 65"]],
  ])("refused: %s", (_, changes, expected) => expect(problemsWith(changes)).toEqual(expected));

  test("the second receipt names its rule, and what is allowed is always said", () => {
    expect.assertions(3);
    try {
      simulate(record, {
        now,
        changes: [{ event: { type: "received", at: evening } }, { offer: "gold" as "premium" }],
      });
    } catch (error) {
      const [receipt, offer] = (error as InputError).problems;
      expect(receipt?.rule).toBe("CAL-6");
      expect(offer?.allowed).toBe("basic, standard, business, business-europe, premium");
      expect(offer?.message).toBe(
        'changes.0.offer: an unknown name; found: "gold"; allowed: basic, standard, business, business-europe, premium'.replace(
          "0",
          "1",
        ),
      );
    }
  });

  test.prop([fc.anything({ withNullPrototype: true, withBigInt: true, withDate: true })])(
    "anything at all is answered or refused, never an error of another kind",
    (anything) => {
      const answer = () => simulate(record, { now, changes: [anything] as SimulatedChange[] });
      try {
        answer();
      } catch (error) {
        expect(error).toBeInstanceOf(InputError);
        for (const { path, message } of (error as InputError).problems) {
          expect(path.startsWith("changes")).toBe(true);
          // biome-ignore lint/suspicious/noControlCharactersInRegex: that there are none is what is tested
          expect(message).not.toMatch(/[\u0000-\u001f\u007f-\u009f]/);
        }
      }
    },
  );
});

describe("a variant that the lifecycle refuses", () => {
  const changes = [{ drop: 1 }, { offer: "premium" }] satisfies SimulatedChange[];

  test("is an error that names it", () => {
    expect(() => simulate(record, { now, changes })).toThrow(
      "drop 1, ticket FE-2026-000123, event 1, events.1: the lifecycle does not allow this event here",
    );
  });

  test("is set aside on demand, and the others are answered", () => {
    const { variants, refused } = simulate(record, { now, changes, partial: true });
    expect(variants.map(({ label }) => label)).toEqual(["offer premium"]);
    expect(refused.map(({ label }) => label)).toEqual(["drop 1", "drop 1 + offer premium"]);
    expect(refused[0]?.problems[0]).toMatchObject({ code: "not-allowed", variant: "drop 1", rule: "RGD-3" });
  });

  test("a log without its receipt is one", () => {
    const { refused } = simulate(record, { now, changes: [{ drop: 0 }], partial: true });
    expect(refused[0]?.problems[0]).toMatchObject({
      code: "received-first",
      variant: "drop 0",
      rule: "CAL-6",
    });
  });

  test("so is one that no calendar goes to", () => {
    const far = "9999-12-31T13:00:00+01:00";
    const changes = [{ drop: 6 }, { move: 5, at: far }] satisfies SimulatedChange[];
    const { refused } = simulate(record, { now: far, changes, partial: true });
    expect(refused.at(-1)?.problems).toMatchObject([
      { code: "beyond-time", variant: "drop 6 + move 5@9999-12-31T13:00:00+01:00" },
    ]);
  });
});

test("a ticket that cannot be checked cannot be simulated, and says the same", () => {
  const bad = { ...record, offer: "gold" } as unknown as typeof record;
  const message = (answer: () => unknown) => {
    try {
      answer();
    } catch (error) {
      return (error as Error).message;
    }
    return null;
  };
  expect(message(() => simulate(bad, { now, changes: [] }))).toBe(message(() => checkTicket(bad, { now })));
});

test("a contract of one's own is simulated alike", () => {
  const contract = { ...flexibleEngine, offers: [...flexibleEngine.offers] };
  const { variants } = simulate(record, { now, contract, changes: [{ offer: "premium" }] });
  expect(variants[0]?.differences.length).toBeGreaterThan(0);
});

test("what is later than now is not known yet, legal or not, and does not occur", () => {
  const early = "2026-05-07T16:30:00+02:00";
  const unknown = { ...record, events: [...record.events.slice(0, 1), ...record.events.slice(2)] };
  const { base, occurrences, variants } = simulate(unknown, { now: early, changes: [{ offer: "premium" }] });
  expect(base).toEqual(checkTicket(unknown, { now: early }));
  const alone = { ...record, events: record.events.slice(0, 1) };
  expect(occurrences).toEqual(simulate(alone, { now: early, changes: [] }).occurrences);
  // Unanswered, the clock runs into its deadline: half of 2 h, of 4 h, and so on to both breaches.
  expect(occurrences.map(({ at }) => at)).toContain("2026-05-07T17:12:00+02:00");
  expect(variants[0]?.occurrences.map(({ at }) => at)).toContain("2026-05-07T16:42:00+02:00");
});
