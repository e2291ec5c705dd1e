import { fc, test } from "@fast-check/vitest";
import { describe, expect } from "vitest";
import { termsOf } from "../../src/contract/terms.js";
import { loadSystemMap } from "../../src/intake/system-maps.js";
import { readZendesk } from "../../src/intake/zendesk.js";
import { terms } from "./log.js";
import {
  anyTime,
  dated,
  eventsOf,
  expectTotal,
  imported,
  type Lived,
  life,
  placed,
  readAll,
} from "./systems.js";

/** Events of ticket 7 on Monday 2 March 2026, each as `clock metric type`. */
const events = (...lines: string[]) =>
  lines.map((line) => {
    const [clock, metric, type] = line.split(" ") as [string, string, string];
    return { ticket_id: 7, metric: METRICS[metric] ?? metric, type, time: `2026-03-02T${clock}:00Z` };
  });
const METRICS: Readonly<Record<string, string>> = {
  reply: "reply_time",
  agent: "agent_work_time",
  requester: "requester_wait_time",
};
const normal = loadSystemMap("zendesk", { priority: "P3" });
const one = (...lines: string[]) => imported(readZendesk, placed(...events(...lines)), { map: normal });

const CREATED = ["08:00 reply activate", "08:00 agent activate", "08:00 requester activate"];

describe("the metric events of a ticket", () => {
  test("tell its receipt, its first reply, its waits and its solutions", async () => {
    const read = await one(
      ...CREATED,
      ...["08:10 reply apply_sla", "09:00 agent pause", "09:00 requester pause", "09:00 reply fulfill"],
      ...["10:00 reply activate", "10:00 agent activate", "10:00 requester activate"],
      ...["11:00 agent pause", "12:00 agent activate", "12:00 reply fulfill"],
      ...["13:00 agent fulfill", "13:00 requester fulfill", "13:00 reply update_status"],
      ...["14:00 agent activate", "14:00 requester activate"],
    );
    expect(read.events).toEqual([
      "03-02 08:00 received",
      "03-02 09:00 acknowledged",
      "03-02 09:00 held customer",
      "03-02 10:00 resumed",
      "03-02 11:00 held vendor",
      "03-02 12:00 resumed",
      "03-02 13:00 resolved",
      "03-02 14:00 refused",
    ]);
    expect(read.made).toEqual(["7 stand-in-refused"]);
    expect(read.totals.rows).toEqual({ read: 18, used: 8, dropped: 10, rejected: 0 });
    expect(read.ticket.dropped.map(({ rows, message }) => [rows, /\((".*")\)/.exec(message)?.[1]])).toEqual([
      // Of several clocks that move together one says it.
      [2 + 1 + 1 + 1 + 1, undefined],
      [1, '"apply_sla"'],
      [1, '"requester commented"'],
      [1, '"replied again"'],
      [1, '"update_status"'],
    ]);
  });

  test("pending before the first reply is waiting for information; pending and on hold follow each other at once", async () => {
    const read = await one(
      ...CREATED,
      ...["08:30 agent pause", "08:30 requester pause", "09:00 agent activate", "09:00 requester activate"],
      ...["09:10 reply fulfill", "09:20 agent pause", "09:20 requester pause", "09:40 requester activate"],
    );
    expect(read.events).toEqual([
      "03-02 08:00 received",
      "03-02 08:30 information-requested",
      "03-02 09:00 information-provided",
      "03-02 09:10 acknowledged",
      "03-02 09:20 held customer",
      "03-02 09:40 resumed",
      "03-02 09:40 held vendor",
    ]);
    expect(read.made).toEqual(["5 made-resumed"]);
  });

  test("solved and opened again at one instant are open, and solved while paused are solved", async () => {
    const both = ["09:00 reply fulfill", "10:00 agent fulfill", "10:00 requester fulfill"];
    const read = await one(...CREATED, ...both, "10:00 agent activate", "10:00 requester activate");
    expect(read.events).toEqual(["03-02 08:00 received", "03-02 09:00 acknowledged"]);
    const paused = await one(
      ...CREATED,
      "09:00 reply fulfill",
      "09:30 agent pause",
      "10:00 requester fulfill",
    );
    expect(paused.events.at(-1)).toBe("03-02 10:00 resolved");
    expect(paused.made).toEqual(["3 made-resumed"]);
  });

  test("of an export that begins in the middle are received with the first of them", async () => {
    const read = await one("09:00 requester pause", "10:00 requester activate");
    expect(read.events).toEqual([
      "03-02 09:00 received",
      "03-02 09:00 information-requested",
      "03-02 10:00 information-provided",
    ]);
    expect(read.made).toEqual(["0 made-first-receipt"]);
  });

  test("are told with the breaches that Zendesk saw, those taken back left out", async () => {
    const breaches = events("09:00 reply breach", "10:00 agent breach", "11:00 reply breach").map(
      (event, index) => ({
        ...event,
        deleted: index === 1,
      }),
    );
    const { told, dropped } = await imported(readZendesk, placed(...events(...CREATED), ...breaches), {
      map: normal,
    });
    expect(told).toEqual(["own-verdict-breached reply_time"]);
    expect(dropped).toContain("3 dropped-by-mapping");
  });

  test("have the priority of their ticket where the document has it", async () => {
    const document = {
      tickets: [{ id: 7, priority: "urgent" }, { id: 8, priority: null }, null],
      ticket_metric_events: [
        ...events(...CREATED),
        ...events(...CREATED).map((event) => ({ ...event, ticket_id: 8 })),
      ],
    };
    const { cases } = await readAll(readZendesk, placed(document));
    expect(cases).toMatchObject([
      { id: "7", record: { priority: "P1" }, used: 1 },
      { id: "8", rows: 3, problems: [{ code: "no-priority", path: "events.4" }] },
    ]);
    // Pages of tickets and events may stand behind each other in any order.
    const { tickets, ticket_metric_events } = document;
    const pages = await readAll(readZendesk, placed({ ticket_metric_events }, { tickets }));
    expect(pages.cases).toMatchObject([{ record: { priority: "P1" } }, { id: "8" }]);
    expect(pages.totals.rows.read).toBe(2 * CREATED.length);
    const again = await readAll(readZendesk, placed(document), { map: normal });
    expect(again.cases).toMatchObject([{ record: { priority: "P1" } }, { record: { priority: "P3" } }]);
  });

  test("that are none, and those of tickets with too many, are rejected and counted", async () => {
    const many = Array.from({ length: 2001 }, () => ({ ...events("09:00 reply activate")[0], ticket_id: 9 }));
    const { cases, totals } = await readAll(
      readZendesk,
      [...placed(null, [], { ticket_id: 7 }, ...many), { place: "in:9", problem: "not JSON" }],
      { map: normal },
    );
    expect(cases).toMatchObject([
      { place: "in[0]", problems: [{ code: "no-metric-event" }] },
      { place: "in[1]", problems: [{ code: "no-metric-event" }] },
      { place: "in[2]", problems: [{ code: "no-metric-event" }] },
      { place: "in:9", problems: [{ code: "not-json" }] },
      { id: "9", rows: 2001, problems: [{ code: "too-many-rows" }] },
    ]);
    expect(totals.rows).toEqual({ read: 2005, used: 0, dropped: 0, rejected: 2005 });
  });
});

/** A life as the clocks of its metrics tell it. */
function metricsOf(lived: readonly Lived[]) {
  const told = [
    {
      at: "2026-03-02T08:00:00.000Z",
      moves: ["reply_time activate", "agent_work_time activate", "requester_wait_time activate"],
    },
  ];
  let paused: readonly string[] = [];
  const both = ["agent_work_time", "requester_wait_time"];
  for (const { at, type, reason } of dated(lived)) {
    const all = (move: string, metrics: readonly string[]) => metrics.map((metric) => `${metric} ${move}`);
    let moves: string[];
    if (type === "acknowledged") moves = ["reply_time fulfill"];
    else if (type === "information-requested" || type === "held") {
      paused = reason === "vendor" ? ["agent_work_time"] : both;
      moves = all("pause", paused);
    } else if (type === "information-provided" || type === "resumed") moves = all("activate", paused);
    else moves = all(type === "resolved" ? "fulfill" : "activate", both);
    told.push({ at, moves });
  }
  return told.flatMap(({ at, moves }) =>
    moves.map((move) => {
      const [metric, type] = move.split(" ");
      return { ticket_id: 7, metric, type, time: at };
    }),
  );
}

const anyEvent = fc.record({
  ticket_id: fc.constantFrom<unknown>(7, 8, "8", "__proto__", null),
  metric: fc.constantFrom<unknown>(
    ...["reply_time", "agent_work_time", "requester_wait_time", "resolution_time", "periodic_update_time"],
    ...["__proto__", "", 3],
  ),
  type: fc.constantFrom<unknown>(
    ...[
      "activate",
      "pause",
      "fulfill",
      "activate",
      "pause",
      "fulfill",
      "breach",
      "apply_sla",
      "toString",
      null,
    ],
  ),
  time: anyTime,
});
const allTerms = ["allowed", "newTicket"].map((reopen) => termsOf(terms.contract, { readings: { reopen } }));

describe("whatever the events say", () => {
  test.prop([fc.array(anyEvent, { maxLength: 25 }), fc.constantFrom(...allTerms)], { numRuns: 300 })(
    "a ticket is one that the lifecycle accepts or rejected by name, and every event is accounted for",
    async (list, under) => {
      const read = await readAll(readZendesk, placed({ ticket_metric_events: list }), {
        map: normal,
        terms: under,
      });
      expectTotal(read, under);
      expect(read.totals.rows.read).toBe(list.length);
    },
  );

  test.prop(
    [
      life.chain((lived) =>
        fc.tuple(
          fc.constant(lived),
          fc.shuffledSubarray(metricsOf(lived), { minLength: metricsOf(lived).length }),
        ),
      ),
    ],
    { numRuns: 200 },
  )(
    "a life that the clocks tell in full comes back as it was, in whatever order its events stand",
    async ([lived, shuffled]) => {
      const read = await imported(readZendesk, placed(...shuffled), { map: normal });
      expect(read.events).toEqual(eventsOf(lived));
      expect(read.made.every((made) => made.endsWith("stand-in-refused"))).toBe(true);
      expect(read.totals.rows.used).toBe(lived.length + 1);
    },
  );
});
