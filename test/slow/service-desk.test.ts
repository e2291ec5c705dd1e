// The real log (UCI 498, CC BY 4.0), which is no part of the project: the desk of the fixtures is the one fitted on it,
// and docs/desk.md tells truly how well it fits.
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { flexibleEngine } from "../../src/contract/flexible-engine/index.js";
import { termsOf } from "../../src/contract/terms.js";
import { fitScenario } from "../../src/desk/fit/fit-scenario.js";
import { type DeskSummary, deskSummary } from "../../src/desk/summary.js";
import { readServiceNowLog } from "../../src/intake/read-servicenow-log.js";

const root = join(import.meta.dirname, "../..");
const path = join(root, "../shared/data/uci_incident_event_log.csv.gz");
const fixture = JSON.parse(readFileSync(join(root, "fixtures/scenarios/service-desk.json"), "utf8"));
const document = readFileSync(join(root, "docs/desk.md"), "utf8");
const zone = "America/Sao_Paulo";

describe("the service desk of the fixtures", () => {
  test("is the one fitted on the log, as docs/desk.md tells", async ({ skip }) => {
    skip(!existsSync(path), "the data set is not there");
    const terms = termsOf(flexibleEngine);
    const text = gunzipSync(readFileSync(path)).toString();
    const records: unknown[] = [];
    for await (const incident of readServiceNowLog(text, { terms, offer: "business", zone }).incidents)
      if (!("problems" in incident)) records.push(incident.record);
    const { scenario, parts, staff, tickets, unanswered, unresolved, regradedOtherwise } = fitScenario(
      records,
      {
        zone,
      },
    );
    expect(JSON.parse(JSON.stringify(scenario))).toEqual(fixture);
    expect({ tickets, unanswered, unresolved, regradedOtherwise }).toEqual({
      ...{ tickets: 20_769, unanswered: 1, unresolved: 1, regradedOtherwise: 182 },
    });
    expect(staff).toMatchObject({ agents: 1409, loadPercent: 84.99 });
    const number = (value: number, digits = 0) =>
      value.toLocaleString("en", { maximumFractionDigits: digits });
    for (const { what, of, count, underMinute, meanMinutes, logNormal, distance, ...part } of parts) {
      const cells = [what, of ?? "all", number(count), number(underMinute), number(meanMinutes, 1)];
      cells.push(number(logNormal!.medianMinutes, 1), number(logNormal!.sigma, 2));
      expect(document).toContain(`| ${cells.join(" | ")} | `);
      const fitted = [number(logNormal!.distance, 3), number(part.fittedMeanMinutes, 1), number(distance, 3)];
      expect(document).toContain(` | ${fitted.join(" | ")} |`);
    }
  });

  test("comes as near to the log as docs/desk.md tells", { timeout: 120_000 }, () => {
    const { desk, groups } = deskSummary(fixture);
    const told = (figure: DeskSummary["desk"]["open"], digits: number, unit = "") => {
      const number = (value: number) =>
        value.toLocaleString("en", { minimumFractionDigits: digits, maximumFractionDigits: digits });
      return `${number(figure.mean!)} ± ${number(figure.high! - figure.mean!)}${unit}`;
    };
    const of = (priority: string) => groups.find((group) => group.priority === priority)!.metPercent;
    expect(document).toContain(`| commitments met | 79.1 % | ${told(desk.metPercent, 1, " %")} |`);
    expect(document).toContain(`| tickets | 20,769 | ${told(desk.arrived, 0)} |`);
    expect(document).toContain(`| MTTI of P1 met | 44.1 % | ${told(of("P1"), 1, " %")} |`);
    expect(document).toContain(`| MTTI of P2 met | 37.4 % | ${told(of("P2"), 1, " %")} |`);
    expect(document).toContain(`| MTTI of P3 met | 80.1 % | ${told(of("P3"), 1, " %")} |`);
  });
});
