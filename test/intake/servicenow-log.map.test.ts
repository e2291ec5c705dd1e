import { describe, expect, test } from "vitest";
import {
  loadServiceNowMap,
  serviceNowMap,
  serviceNowMapSchema,
} from "../../src/intake/servicenow-log.map.js";
import { mapRows } from "../../src/intake/servicenow-log.says.js";
import { LANGUAGES } from "../../src/wording/language.js";
import { InputError } from "../../src/wording/problem.js";
import { terms } from "./log.js";

/** Every place of a map that holds a value. */
function placesOf(value: unknown, path = ""): string[] {
  if (typeof value !== "object" || value === null) return [path];
  return Object.entries(value).flatMap(([key, part]) => placesOf(part, path === "" ? key : `${path}.${key}`));
}

describe("the map of the ServiceNow log", () => {
  test("is data that a file can hold, in the contract’s names", () => {
    expect(serviceNowMapSchema.parse(JSON.parse(JSON.stringify(serviceNowMap)))).toEqual(serviceNowMap);
    expect(terms.vocabulary.offers).toContain(serviceNowMap.offer);
    expect(terms.vocabulary.priorities).toEqual(Object.values(serviceNowMap.priorities));
  });

  test.each(LANGUAGES)("is told entry by entry, each with what it does (%s)", (lang) => {
    const rows = mapRows(serviceNowMap, lang);
    const places = placesOf(serviceNowMap).map((place) => place.replace(/^(states\.[^.]+)\..*/, "$1"));
    expect(rows.map((row) => row.path).sort()).toEqual([...new Set(places)].sort());
    for (const row of rows) expect(row.says.length, row.path).toBeGreaterThan(20);
    expect(rows.find((row) => row.path === "states.Awaiting Vendor")?.value).toBe("on-hold (vendor)");
  });

  test("gives no reason of its own for what a user chose", () => {
    const map = loadServiceNowMap({ dates: { zone: "UTC" }, priorities: { "4 - Low": "P3", Urgent: "P1" } });
    const says = new Map(mapRows(map, "en").map((row) => [row.path, row.says]));
    expect(["dates.zone", "priorities.4 - Low", "priorities.Urgent"].map((path) => says.get(path))).toEqual([
      "Given by the user.",
      "Given by the user.",
      "Given by the user.",
    ]);
  });

  test("takes parts: an entry replaces an entry, the rest stays", () => {
    expect(loadServiceNowMap({})).toEqual(serviceNowMap);
    const map = loadServiceNowMap({
      columns: { state: "state" },
      dates: { format: "yyyy-MM-dd HH:mm:ss" },
      firstAnswer: "update",
      states: { "On Hold": { means: "waiting-for-user" }, Active: { means: "new" } },
    });
    expect(map.columns).toEqual({ ...serviceNowMap.columns, state: "state" });
    expect(map.dates).toEqual({ ...serviceNowMap.dates, format: "yyyy-MM-dd HH:mm:ss" });
    expect(map.firstAnswer).toBe("update");
    expect(map.states).toEqual({
      ...serviceNowMap.states,
      "On Hold": { means: "waiting-for-user", reason: "customer" },
      Active: { means: "new" },
    });
  });

  test("refuses what is no map, all at once and with the places", () => {
    const wrong = {
      zones: "UTC",
      dates: { format: "d/M" },
      apiIncident: "yes",
      firstAnswer: "mail",
      states: { Paused: { means: "paused" }, Held: { means: "on-hold" } },
      priorities: { High: 2 },
    };
    const problems = (() => {
      try {
        return loadServiceNowMap(wrong) && [];
      } catch (error) {
        return (error as InputError).problems;
      }
    })();
    expect(problems.map(({ path }) => path).sort()).toEqual(
      [
        "",
        "apiIncident",
        "dates.format",
        "firstAnswer",
        "priorities.High",
        "states.Held.reason",
        "states.Paused.means",
      ].sort(),
    );
    for (const input of [null, [], "map", 7]) expect(() => loadServiceNowMap(input)).toThrow(InputError);
  });
});
