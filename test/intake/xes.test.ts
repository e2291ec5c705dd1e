import { fc, test } from "@fast-check/vitest";
import { describe, expect } from "vitest";
import type { EventLogOptions } from "../../src/intake/event-log-importer.js";
import { activities, csvOf, document, HEADER, readAll, replayed } from "./event-log.js";

const escaped = (text: string) => text.replace(/[&<"\n\r\t]/g, (char) => `&#${char.charCodeAt(0)};`);
const attribute = (key: string, value: string, type = "string") =>
  `<${type} key="${escaped(key)}" value="${escaped(value)}"/>`;
const trace = (inner: string) => `<trace>\n${inner}</trace>\n`;
const event = (inner: string) => `<event>${inner}</event>\n`;
const log = (inner: string) =>
  `<?xml version="1.0" encoding="UTF-8"?>\n<log xes.version="2.0">\n${inner}</log>\n`;

const { columns: _, ...others } = document;
const mapping = { ...others, format: "xes", columns: { priority: "priority" } };
const read = (text: string, more: object = {}, options: Partial<EventLogOptions> = {}) =>
  readAll(text, { ...mapping, ...more }, options);

/** A trace of events: time, activity, priority. */
const traceOf = (name: string, events: readonly (readonly string[])[]) =>
  trace(
    attribute("concept:name", name) +
      events
        .map(([at = "", what = "", level = ""]) =>
          event(
            attribute("concept:name", what) +
              attribute("priority", level) +
              attribute("time:timestamp", at, "date"),
          ),
        )
        .join(""),
  );

const what = fc.constantFrom(...Object.keys(activities), "__proto__", "constructor", "", '<&">');
const time = fc.oneof(
  {
    weight: 9,
    arbitrary: fc
      .nat({ max: 20_000 })
      .map((at) => new Date(Date.UTC(2016, 2, 7) + at * 60_000).toISOString()),
  },
  { weight: 1, arbitrary: fc.constantFrom("", "soon", "2016-03-08T10:00:00", "9999-01-01T00:00:00Z") },
);
const level = fc.constantFrom("P1", "P2", "", "P9");
const anyEvent = fc.tuple(time, what, level);

describe("XES", () => {
  test.prop([
    fc.uniqueArray(
      fc.tuple(
        fc.constantFrom("A", "B", "C", "", "constructor"),
        fc.array(anyEvent, { minLength: 1, maxLength: 8 }),
      ),
      {
        selector: ([name]) => name,
        maxLength: 4,
      },
    ),
  ])("gives the tickets that the same events give as CSV, and counts every event", async (traces) => {
    const rows = traces.flatMap(([name, events]) => events.map((one) => [name, ...one]));
    const asCsv = await readAll(csvOf([HEADER, ...rows]), { ...document, grouped: true });
    const asXes = await read(log(traces.map(([name, events]) => traceOf(name, events)).join("")));
    const plain = (cases: typeof asCsv.cases) =>
      cases.map((one) =>
        "problems" in one
          ? { id: one.id, rows: one.rows, codes: one.problems.map(({ code, found }) => [code, found]) }
          : {
              record: one.record,
              used: one.used,
              made: one.made.map(({ message }) => message),
              dropped: one.dropped.map(({ message, rows }) => [message, rows]),
            },
      );
    expect(plain(asXes.cases)).toEqual(plain(asCsv.cases));
    expect(asXes.totals).toEqual(asCsv.totals);
    expect(asXes.totals.rows.read).toBe(rows.length);
    for (const one of asXes.cases) if ("record" in one) replayed(one);
  });

  test("a column is an attribute of the event, else of its trace; those inside others are not read", async () => {
    const nested = `<string key="priority" value="P1">${attribute("priority", "P9")}</string>`;
    const text = log(
      attribute("priority", "P9") +
        `<global scope="event">${attribute("priority", "P9")}</global>` +
        trace(
          attribute("concept:name", "T1") +
            `<list key="priorities"><values>${attribute("priority", "P9")}</values></list>` +
            attribute("priority", "P2") +
            event(
              attribute("concept:name", "received") +
                attribute("time:timestamp", "2016-03-07T09:00:00Z", "date"),
            ) +
            event(
              attribute("concept:name", "acknowledged") +
                nested +
                attribute("time:timestamp", "2016-03-07T10:00:00Z", "date"),
            ) +
            event(attribute("time:timestamp", "2016-03-07T11:00:00Z", "date")),
        ),
    );
    const { cases } = await read(text);
    expect(cases).toMatchObject([
      {
        record: {
          id: "T1",
          priority: "P2",
          events: [{ type: "received" }, { type: "regraded", to: "P1" }, { type: "acknowledged" }],
        },
        dropped: [{ code: "dropped-no-activity", rows: 1, line: 6 }],
      },
    ]);
  });

  test("an attribute of the trace may stand behind its events, and a name space before any name", async () => {
    const text = log(
      trace(
        event(
          attribute("concept:name", "received") + attribute("time:timestamp", "2016-03-07T09:00:00Z", "date"),
        ) +
          attribute("priority", "P1") +
          attribute("concept:name", "T1"),
      ),
    ).replaceAll(/<(\/?)(?=[a-z])/g, "<$1xes:");
    expect((await read(text)).cases).toMatchObject([{ id: "T1", used: 1, record: { priority: "P1" } }]);
  });

  test("an activity may have its transition with it in the table", async () => {
    const step = (at: string, name: string, transition: string) =>
      event(
        attribute("concept:name", name) +
          attribute("lifecycle:transition", transition) +
          attribute("time:timestamp", `2016-03-07T${at}:00Z`, "date"),
      );
    const text = log(
      trace(
        attribute("concept:name", "T1") +
          step("09:00", "Register", "complete") +
          step("10:00", "Handle", "start") +
          step("11:00", "Handle", "withdraw") +
          step("12:00", "Handle", ""),
      ),
    );
    const table = {
      Register: "received",
      "Handle+start": "acknowledged",
      Handle: "resolved",
      "Handle+withdraw": null,
    };
    const { cases } = await read(text, { activities: table });
    expect(cases).toMatchObject([
      {
        record: { events: [{ type: "received" }, { type: "acknowledged" }, { type: "resolved" }] },
        dropped: [{ code: "dropped-by-mapping" }],
      },
    ]);
    const csv = "id,at,what,how\nT1,2016-03-07T09:00:00Z,Handle,start\nT1,2016-03-07T10:00:00Z,Handle,end\n";
    const columns = { case: "id", time: "at", activity: "what", transition: "how" };
    const same = await readAll(csv, { ...others, columns, activities: table });
    expect(same.cases).toMatchObject([
      { record: { events: [{ type: "received" }, { type: "acknowledged" }, { type: "resolved" }] } },
    ]);
  });

  test.each<[string, string, object]>([
    ["no events", traceOf("T1", []), { rows: 0, problems: [{ code: "no-event", path: "lines.3" }] }],
    [
      "no name",
      traceOf("", [["2016-03-07T09:00:00Z", "received"]]),
      { rows: 1, problems: [{ code: "no-id" }] },
    ],
    [
      "an event outside of it",
      event(attribute("concept:name", "received")),
      { id: "", rows: 1, problems: [{ code: "no-id" }] },
    ],
    [
      "more events than a ticket can have",
      traceOf(
        "T1",
        Array.from({ length: 2001 }, () => ["", "note"]),
      ),
      { rows: 2001, problems: [{ code: "too-many-rows" }] },
    ],
    [
      "more text than a ticket can have",
      traceOf(
        "T1",
        Array.from({ length: 20 }, () => ["x".repeat(2 ** 20), "note"]),
      ),
      { rows: 20, problems: [{ code: "too-much-text" }] },
    ],
  ])("a trace with %s is rejected", async (_, inner, expected) => {
    const { cases, totals } = await read(log(inner));
    expect(cases).toMatchObject([expected]);
    expect(totals).toMatchObject({ cases: 1, tickets: 0, rows: { used: 0, dropped: 0 } });
    expect(totals.rows.read).toBe(totals.rows.rejected);
  });

  test("a trace with the name of one before is rejected", async () => {
    const one = traceOf("T1", [["2016-03-07T09:00:00Z", "received"]]);
    expect((await read(log(one + one))).cases).toMatchObject([
      { id: "T1", used: 1 },
      { rows: 1, problems: [{ code: "comes-back" }] },
    ]);
  });

  test.each<[string, string, string]>([
    ["no log", "<html/>", "no-log"],
    ["entities of its own", '<!DOCTYPE log [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;">]><log/>', "doctype"],
    ["an end that is missing", "<log><trace>", "unclosed-xml"],
    ["CSV", "id,at\n1,2\n", "bad-xml"],
    ["levels without end", `<log>${"<list>".repeat(200)}`, "too-deep"],
  ])("a text with %s is refused as a whole, in both languages", async (_, text, code) => {
    await expect(read(text)).rejects.toMatchObject({
      problems: [{ code, path: expect.stringMatching(/^lines\.\d/) }],
    });
    await expect(read(text, {}, { lang: "fr" })).rejects.toMatchObject({ problems: [{ code }] });
  });

  test("tickets before the place where the XML breaks are given", async () => {
    const text = log(traceOf("T1", [["2016-03-07T09:00:00Z", "received"]])).replace("</log>", "<trace>&lol;");
    const { readEventLog } = await import("../../src/intake/read-event-log.js");
    const { loadEventLogMapping } = await import("../../src/intake/event-log.mapping.js");
    const { terms } = await import("./event-log.js");
    const found = readEventLog(text, { terms, mapping: loadEventLogMapping(mapping) });
    const first = await found.cases.next();
    expect(first.value).toMatchObject({ id: "T1", used: 1 });
    await expect(found.cases.next()).rejects.toMatchObject({ problems: [{ code: "unclosed-xml" }] });
    expect(found.totals.tickets).toBe(1);
  });
});
