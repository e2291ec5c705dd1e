import { fc, test } from "@fast-check/vitest";
import { describe, expect } from "vitest";
import { loadEventLogMapping } from "../../src/intake/event-log.mapping.js";
import { eventLogImporterOf } from "../../src/intake/event-log-importer.js";
import { InputError } from "../../src/wording/problem.js";
import { document, terms } from "./event-log.js";

const columns = { case: "id", time: "at", activity: "what" };
const least = { columns, activities: { Opened: "received" } };

function problemsOf(make: () => unknown) {
  try {
    make();
  } catch (error) {
    if (error instanceof InputError) return error.problems.map(({ code, path }) => [code, path]);
    throw error;
  }
  return [];
}

describe("a mapping", () => {
  test("of three columns and a table is enough, the rest is put in", () => {
    expect(loadEventLogMapping(least)).toEqual({
      ...least,
      ...{
        format: "csv",
        delimiter: ",",
        missing: "",
        dates: { format: "iso-8601" },
        ignoreCase: false,
        grouped: false,
      },
      ...{ category: "incident", apiIncident: false, fields: {} },
    });
  });

  test("of XES needs no columns, and has neither a delimiter nor an order", () => {
    const { activities } = least;
    const columns = {
      ...{ case: "concept:name", time: "time:timestamp", activity: "concept:name" },
      transition: "lifecycle:transition",
    };
    expect(loadEventLogMapping({ format: "xes", activities }).columns).toEqual(columns);
    const own = { ...columns, case: "id", priority: "urgency" };
    expect(
      loadEventLogMapping({ format: "xes", activities, columns: { case: "id", priority: "urgency" } })
        .columns,
    ).toEqual(own);
    const given = { delimiter: ",", grouped: false };
    expect(problemsOf(() => loadEventLogMapping({ format: "xes", activities, ...given })).sort()).toEqual([
      ["unknown-field", "delimiter"],
      ["unknown-field", "grouped"],
    ]);
    for (const columns of [null, [], "id"]) {
      expect(() => loadEventLogMapping({ format: "xes", activities, columns })).toThrow(InputError);
    }
  });

  test("tells all its problems at once, in both languages", () => {
    const bad = {
      ...{ delimiter: ",,", columns: { case: "", time: "at" }, dates: { format: "d/M" }, unknown: 1 },
      activities: { Opened: "opened", Held: { event: "held", reason: "lunch" }, Note: [] },
    };
    expect(problemsOf(() => loadEventLogMapping(bad)).sort()).toEqual(
      [
        ["missing", "columns.activity"],
        ["not-one-of", "activities.Held.reason"],
        ["not-one-of", "activities.Opened"],
        ["too-small", "activities.Note"],
        ["too-small", "columns.case"],
        ["unknown-field", ""],
        ["wrong-format", "dates.format"],
        ["wrong-format", "delimiter"],
      ].sort(),
    );
    expect(() => loadEventLogMapping({ ...least, dates: { format: "d/M" } })).toThrow(
      'dates.format: a value in the wrong form; found: "d/M"; allowed: iso-8601, epoch-s, epoch-ms, yyyy-MM-dd HH:mm:ss, d/M/yyyy HH:mm',
    );
    expect(() => loadEventLogMapping({ ...least, grouped: 1 }, "fr")).toThrow(/^grouped\u00a0: /);
  });

  test.each<[object, [string, string][]]>([
    [{ priorities: { High: "P1" } }, [["unknown-field", "priorities"]]],
    [{ fields: { offer: "plan" } }, [["named-twice", "fields.offer"]]],
    [{ fields: JSON.parse('{"__proto__":"plan"}') }, [["unknown-field", "fields"]]],
    [{ activities: JSON.parse('{"__proto__":"received"}') }, [["unknown-field", "activities"]]],
    [{ activities: { Open: "received", open: null } }, []],
    [
      { activities: { Open: "received", open: null }, ignoreCase: true },
      [["named-twice", "activities.open"]],
    ],
    [{ activities: { Out: "closed-out-of-scope" } }, [["not-one-of", "activities.Out"]]],
    [
      {
        activities: {
          Done: { event: "resolved", fix: { needsRelease: false, availableIn: "pre-production" } },
        },
      },
      [["fix-not-in-production", "activities.Done.fix"]],
    ],
    ...['"', "\n", "\r", "", "\ud83d\ude00"].map((delimiter): [object, [string, string][]] => [
      { delimiter },
      [["wrong-format", "delimiter"]],
    ]),
    ...[";", "\t", "|", ":", "é", "."].map((delimiter): [object, [string, string][]] => [{ delimiter }, []]),
  ])("%j", (part, expected) => {
    expect(problemsOf(() => loadEventLogMapping({ ...least, ...part }))).toEqual(expected);
  });

  test("holds its names against the contract, all at once", () => {
    const mapping = loadEventLogMapping({
      ...{
        columns: { ...columns, priority: "p", request: "r" },
        offer: "gold",
        priority: "P9",
        request: "pony",
      },
      ...{ priorities: { High: "P0", constructor: "P1" }, requests: { Quota: "quota" } },
      activities: {
        Up: ["acknowledged", { event: "regraded", to: "P0" }],
        Sold: { event: "offer-changed", to: "lead" },
        Out: { event: "closed-out-of-scope", rule: "constructor" },
      },
    });
    expect(problemsOf(() => eventLogImporterOf({ terms, mapping }))).toEqual([
      ["unknown-name", "offer"],
      ["unknown-name", "priority"],
      ["unknown-name", "request"],
      ["unknown-name", "priorities.High"],
      ["unknown-name", "requests.Quota"],
      ["unknown-name", "activities.Up.to"],
      ["unknown-name", "activities.Sold.to"],
      ["unknown-rule", "activities.Out.rule"],
    ]);
    expect(problemsOf(() => eventLogImporterOf({ terms, mapping: loadEventLogMapping(least) }))).toEqual([
      ["no-offer-told", "offer"],
    ]);
    const elsewhere = { terms, mapping: loadEventLogMapping(document), zone: "Mars" };
    expect(problemsOf(() => eventLogImporterOf(elsewhere))).toEqual([["no-such-zone", "zone"]]);
  });

  test.prop([
    fc.oneof(
      fc.jsonValue(),
      fc.jsonValue().map((value) => ({ ...least, activities: value })),
    ),
  ])("is read or refused with problems, whatever it is", (value) => {
    expect(() => {
      try {
        loadEventLogMapping(value);
      } catch (error) {
        if (!(error instanceof InputError)) throw error;
      }
    }).not.toThrow();
  });
});
