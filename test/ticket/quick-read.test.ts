import { fc, test } from "@fast-check/vitest";
import { describe, expect } from "vitest";
import { quickTicket } from "../../src/ticket/quick-read.js";
import { ticketRecordSchema } from "../../src/ticket/record.js";
import { readInstant } from "../../src/time/instant.js";
import { zoneOf } from "../../src/time/zone.js";
import { situations } from "../sla/arbitraries.js";
import { engine, flexibleEngineWorld, toyWorld } from "../sla/world.js";

const MOST_EVENTS = 10_000;
const paris = zoneOf("Europe/Paris");

/** Anything that a field could hold, and what it should. */
const anything = fc.oneof(
  fc.constantFrom(null, undefined, "", "P1", "basic", "incident", "request", "quota-change", true, false, 0),
  fc.constantFrom("2026-05-07T16:12:00+02:00", "2026-05-07T16:12:00", "2026-05-07", "received", "resolved"),
  fc.constantFrom("production", "vendor", "not-covered", "closed-out-of-scope"),
  fc.constantFrom(
    [],
    {},
    ["ECS"],
    [1],
    { needsRelease: true, availableIn: "production" },
    { needsRelease: 1 },
  ),
  fc.anything({ maxDepth: 2, withNullPrototype: true }),
);
const fields = [
  ...["id", "offer", "category", "request", "priority", "apiIncident", "affectedApis", "beta", "coverage"],
  ...["preconditionsMet", "events", "unknown", "__proto__"],
];
const eventFields = ["type", "at", "to", "reason", "rule", "fix", "unknown"];

/** A place in a record and what to put there. */
const spoiling = fc.oneof(
  fc.tuple(fc.constantFrom(...fields), anything).map(([field, value]) => ({ field, value, event: null })),
  fc
    .tuple(fc.constantFrom(...eventFields), anything, fc.nat(20))
    .map(([field, value, event]) => ({ field, value, event })),
);

interface Written {
  readonly events: readonly object[];
}

function spoilt(
  record: Written,
  { field, value, event }: { field: string; value: unknown; event: number | null },
) {
  if (event === null || !Array.isArray(record.events)) return { ...record, [field]: value };
  const at = event % Math.max(1, record.events.length);
  return { ...record, events: record.events.map((one, i) => (i === at ? { ...one, [field]: value } : one)) };
}

describe.each([flexibleEngineWorld, toyWorld])("a record of $name", (world) => {
  const { terms } = engine(world, {});
  const schema = ticketRecordSchema(terms.vocabulary);
  /** A record read by its schema and by what stands beside it, null where something is wrong. */
  const careful = (input: unknown, zone = false) => {
    const parsed = schema.safeParse(input);
    if (!parsed.success) return null;
    const { category, priority, request } = parsed.data;
    if (category === "incident" && priority == null) return null;
    if (category === "request" && request === undefined) return null;
    const events = parsed.data.events.map((event) => ({
      ...event,
      atMs: readInstant(event.at, zone ? paris : undefined),
    }));
    const instants = events.map(({ atMs }) => (typeof atMs === "number" ? atMs : Number.NaN));
    const ordered = instants.every((atMs, i) => atMs >= (instants[i - 1] ?? atMs));
    const receivedFirst = events.every(({ type }, i) => (type === "received") === (i === 0));
    return ordered && receivedFirst ? { ...parsed.data, events } : null;
  };

  test.prop([situations(world)])("that is sound is read quickly, as the schema reads it", ({ ticket }) => {
    const quick = quickTicket(ticket, terms.vocabulary, MOST_EVENTS, undefined);
    expect(quick).not.toBeNull();
    expect(quick).toEqual(careful(ticket));
  });

  test.prop([situations(world), fc.array(spoiling, { minLength: 1, maxLength: 3 }), fc.boolean()], {
    numRuns: 1000,
  })(
    "with anything in it is never taken where the schema refuses it, nor for another",
    ({ ticket }, spoilings, zone) => {
      const input = spoilings.reduce<Written>(spoilt, ticket);
      const quick = quickTicket(input, terms.vocabulary, MOST_EVENTS, zone ? paris : undefined);
      if (quick !== null) expect(quick).toEqual(careful(input, zone));
    },
  );

  test.prop([fc.anything({ maxDepth: 3, withNullPrototype: true })])("that is none is not taken", (input) => {
    expect(quickTicket(input, terms.vocabulary, MOST_EVENTS, undefined)).toBeNull();
  });
});

test("a record of more events than are read is left to the schema", () => {
  const { terms } = engine(flexibleEngineWorld, {});
  const at = "2026-05-07T16:12:00+02:00";
  const events = [
    { type: "received", at },
    { type: "commented", at },
    { type: "commented", at },
  ];
  const record = { id: "A", offer: "basic", priority: "P1", events };
  expect(quickTicket(record, terms.vocabulary, 3, undefined)).not.toBeNull();
  expect(quickTicket(record, terms.vocabulary, 2, undefined)).toBeNull();
});
