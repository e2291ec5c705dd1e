import { fc, test } from "@fast-check/vitest";
import { describe, expect } from "vitest";
import { termsOf } from "../../../src/contract/terms.js";
import { readTicket, type TicketRecord } from "../../../src/ticket/record.js";
import { replay } from "../../../src/ticket/replay.js";
import {
  EVENT_TYPES,
  eventOf,
  instantOf,
  possibleTypes,
  withAdded,
  withEvent,
  without,
  written,
} from "../../../src/web/ticket/log.js";
import { refusalsOf } from "../../../src/web/ticket/refusal.js";
import { catalogueOf } from "../../../src/wording/catalogue.js";
import { InputError, type Problem } from "../../../src/wording/problem.js";
import { situations } from "../../sla/arbitraries.js";
import { flexibleEngineWorld, toyWorld } from "../../sla/world.js";

for (const world of [flexibleEngineWorld, toyWorld]) {
  const terms = termsOf(world.contract);
  const records = situations(world).map(({ ticket }) => ticket as unknown as TicketRecord);
  const place = fc.nat();

  describe(`a log that is changed, ${world.name}`, () => {
    test.prop([records, place, fc.integer({ min: -9e8, max: 9e8 })])(
      "stays in order, whatever is moved, and nothing is lost",
      (record, nth, byMs) => {
        const index = nth % record.events.length;
        const event = record.events[index]!;
        const moved = withEvent(record, index, { ...event, at: written(instantOf(event) + byMs, terms) });
        const instants = moved.record.events.map(instantOf);
        expect(instants).toEqual(instants.toSorted((a, b) => a - b));
        expect(instants[moved.index]).toBe(instantOf(event) + byMs);
        const others = (all: TicketRecord["events"], left: number) => all.filter((_, i) => i !== left);
        expect(others(moved.record.events, moved.index)).toEqual(others(record.events, index));
        const back = withEvent(moved.record, moved.index, event);
        expect(back.record.events.map(instantOf)).toEqual(record.events.map(instantOf));
        expect(withEvent(record, index, event)).toEqual({ record, index });
      },
    );

    test.prop([records, place])("has an event more, and then again one less", (record, nth) => {
      const at = record.events[nth % record.events.length]!.at;
      const { record: longer, index } = withAdded(record, eventOf("commented", at, { record, terms }));
      expect(longer.events.length).toBe(record.events.length + 1);
      expect(instantOf(longer.events[index]!)).toBe(instantOf({ at }));
      expect(without(longer, index)).toEqual(record);
    });

    test.prop([records, place], { numRuns: 40 })(
      "offers exactly what the lifecycle then takes (LIF-1 to LIF-8)",
      (record, nth) => {
        const ticket = readTicketOrNull(record);
        if (ticket === null) return;
        const lastMs = ticket.events.at(-1)!.atMs;
        const possible = possibleTypes(ticket, terms, lastMs);
        expect(possible).toHaveLength(ticket.events.length + 1);
        const index = 1 + (nth % ticket.events.length);
        // The log up to there was taken as it is under every reading that this contract's terms have.
        if (!isAllowed({ ...record, events: record.events.slice(0, index) })) return;
        const at = (record.events[index] ?? record.events.at(-1))!.at;
        for (const type of EVENT_TYPES.slice(1)) {
          // What a re-grade and a change of offer lead to must be another: the log says from what.
          if (type === "regraded" || type === "offer-changed") continue;
          const event = eventOf(type, at, { record, terms });
          const taken = isAllowed({ ...record, events: [...record.events.slice(0, index), event] });
          expect([type, possible[index]?.includes(type)]).toEqual([type, taken]);
        }
      },
    );

    const readTicketOrNull = (record: TicketRecord) => {
      try {
        return readTicket(record, terms);
      } catch {
        return null;
      }
    };
    const isAllowed = (record: TicketRecord) => {
      try {
        const ticket = readTicket(record, terms);
        replay(ticket, terms, ticket.events.at(-1)!.atMs);
        return true;
      } catch (error) {
        if (error instanceof InputError) return false;
        throw error;
      }
    };
  });

  test(`${world.name}: an event of any type is a whole one from the start`, () => {
    const at = "2026-05-07T10:00:00Z";
    const record: TicketRecord = {
      id: "T-1",
      offer: world.offers[0]!,
      priority: world.priorities[0]!,
      events: [{ type: "received", at }],
    };
    for (const type of EVENT_TYPES.slice(1)) {
      const events = [...record.events, eventOf(type, at, { record, terms })];
      expect(readTicket({ ...record, events }, terms).events).toHaveLength(2);
    }
  });
}

test("a refusal is said of the event at its place, with the rule beside it, in either language", () => {
  const record: TicketRecord = {
    id: "T-1",
    offer: "business",
    priority: "P2",
    events: [
      { type: "received", at: "2026-05-07T10:00:00Z" },
      { type: "confirmed", at: "2026-05-07T11:00:00Z" },
    ],
  };
  const terms = termsOf(flexibleEngineWorld.contract);
  const problemsIn = (lang: "en" | "fr"): readonly Problem[] => {
    try {
      replay(readTicket(record, terms), terms, Date.parse("2026-05-08T00:00:00Z"), lang);
      return [];
    } catch (error) {
      return (error as InputError).problems;
    }
  };
  const [en, fr] = (["en", "fr"] as const).map((lang) => refusalsOf(record, problemsIn(lang), lang));
  expect([...en!.keys()]).toEqual([1]);
  expect(en!.get(1)).toMatchObject({ rule: "LIF-4" });
  expect(en!.get(1)!.text).toContain(catalogueOf("en").whatIsWrong("not-allowed"));
  expect(en!.get(1)!.text).toMatch(/^Confirmed: /);
  expect(en!.get(1)!.text).not.toContain("T-1");
  expect(fr!.get(1)!.text).toMatch(/^Confirmé\u00a0: /);
});
