import { describe, expect, test } from "vitest";
import { loadEventLogMapping } from "../../src/intake/event-log.mapping.js";
import { systemImporterOf } from "../../src/intake/system-importer.js";
import { loadSystemMap, type System, systemMaps } from "../../src/intake/system-maps.js";
import { terms } from "./log.js";

const systems = Object.keys(systemMaps) as System[];
const problemsOf = (make: () => unknown) => {
  try {
    make();
  } catch (error) {
    return (error as { problems: { code: string; path: string }[] }).problems.map(
      ({ code, path }) => `${path} ${code}`,
    );
  }
  return [];
};

describe.each(systems)("the map of %s", (system) => {
  test("is one that its own schema and the mapping of an event log take, and names what the contract has", () => {
    expect(loadSystemMap(system, systemMaps[system])).toEqual(loadSystemMap(system, {}));
    // What is a system's own stays with its reader.
    const { columns: _, pause: __, ...map } = systemMaps[system] as { columns?: unknown; pause?: unknown };
    const columns = { case: "a", time: "b", activity: "c", priority: "d", category: "e" };
    expect(() => loadEventLogMapping({ ...map, columns, ignoreCase: true })).not.toThrow();
    expect(problemsOf(() => systemImporterOf(system, "", { terms, offer: "business" }))).toEqual([]);
  });

  test("is replaced entry by entry, whatever the capitals", () => {
    const [name = ""] = Object.keys(systemMaps[system].activities ?? {}).slice(-1);
    const map = loadSystemMap(system, { activities: { [name.toUpperCase()]: "commented" }, priority: "P3" });
    expect(map.priority).toBe("P3");
    expect(Object.keys(map.activities ?? {})).toHaveLength(
      Object.keys(systemMaps[system].activities ?? {}).length,
    );
    expect(() => systemImporterOf(system, "", { terms, map, offer: "business" })).not.toThrow();
  });

  test("tells all that is wrong with what replaces it", () => {
    const parts = JSON.parse(
      '{"activities":{"a":"waiting"},"offers":{},"dates":{"format":"noon"},"priority":3}',
    );
    expect(problemsOf(() => loadSystemMap(system, parts)).sort()).toEqual(
      [
        "activities.a not-one-of",
        "dates.format wrong-format",
        "priority wrong-type",
        " unknown-field",
      ].sort(),
    );
    for (const hostile of [
      '{"activities":{"__proto__":"resolved"}}',
      "null",
      "[]",
      '"x"',
      '{"activities":[]}',
    ]) {
      expect(
        problemsOf(() => loadSystemMap(system, JSON.parse(hostile))),
        hostile,
      ).not.toEqual([]);
    }
  });

  test("is held against the contract: names that it does not define, an offer that nobody told, a zone that is none", () => {
    const map = loadSystemMap(system, { priorities: { x: "P9" }, offer: "gold" });
    expect(problemsOf(() => systemImporterOf(system, "", { terms, map }))).toEqual([
      "offer unknown-name",
      "priorities.x unknown-name",
    ]);
    expect(problemsOf(() => systemImporterOf(system, "", { terms }))).toEqual(["offer no-offer-told"]);
    expect(problemsOf(() => systemImporterOf(system, "", { terms, offer: "basic", zone: "Mars" }))).toEqual([
      "zone no-such-zone",
    ]);
  });
});

test("only a table has columns", () => {
  expect(problemsOf(() => loadSystemMap("jira", { columns: { number: ["Key"] } }))).toEqual([
    " unknown-field",
  ]);
  expect(
    problemsOf(() => loadSystemMap("servicenow-table", { columns: { key: ["Key"], number: [] } })),
  ).toEqual(["columns.number too-small", "columns unknown-field"]);
});
