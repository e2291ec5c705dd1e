// All 15,552 combinations of the Flexible Engine contract tried one by one, and the real log under all of them.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { fc } from "@fast-check/vitest";
import { expect, test } from "vitest";
import { flexibleEngine } from "../../src/contract/flexible-engine/index.js";
import { termsOf } from "../../src/contract/terms.js";
import { readServiceNowLog } from "../../src/intake/read-servicenow-log.js";
import { ReadingSums } from "../../src/simulate/spectrum/reading-totals.js";
import { spectrumUnder, variedReadings } from "../../src/simulate/spectrum/spectrum.js";
import { readTicket } from "../../src/ticket/record.js";
import { agreeWithBruteForce, type Look, looksAt, outcomeOf } from "../simulate/spectrum/brute-force.js";
import { situations } from "../sla/arbitraries.js";
import { flexibleEngineWorld } from "../sla/world.js";

const root = join(import.meta.dirname, "../..");
const terms = termsOf(flexibleEngine);
const TICKETS = Number(process.env.SPECTRUM_TICKETS ?? 3);

test("of fixtures and random tickets a check under each combination says the same", {
  timeout: 600_000,
}, () => {
  const folder = join(root, "fixtures/tickets");
  const stories = readdirSync(folder).filter((name) => name.endsWith(".json"));
  const nowMs = Date.UTC(2027, 2, 1);
  const written = stories.map((name): Look => {
    const record: unknown = JSON.parse(readFileSync(join(folder, name), "utf8"));
    return { ticket: readTicket(record, terms), nowMs };
  });
  const random = fc
    .sample(situations(flexibleEngineWorld), TICKETS)
    .flatMap((situation) => looksAt(situation, flexibleEngine, terms.readings).slice(0, 1));
  expect(written.length + random.length).toBeGreaterThan(TICKETS);
  agreeWithBruteForce(flexibleEngine, terms.readings, [...written, ...random]);
});

const log = join(root, "../shared/data/uci_incident_event_log.csv.gz");
const isAbsent = !existsSync(log);

test("the real log: one ticket of eleven hangs on how the contract is read", { timeout: 120_000 }, async ({
  skip,
}) => {
  skip(isAbsent, "the data set is not there");
  const text = gunzipSync(readFileSync(log)).toString();
  const nowMs = Date.UTC(2017, 2, 1);
  const flips = variedReadings(flexibleEngine).flatMap((reading) =>
    Object.keys(flexibleEngine.readings[reading]!.options).map((option) => ({
      reading,
      option,
      under: terms.under({ [reading]: option }),
    })),
  );
  const sums = new ReadingSums(flexibleEngine);
  let index = 0;
  const options = { terms, offer: "business", zone: "America/Sao_Paulo" };
  for await (const incident of readServiceNowLog(text, options).incidents) {
    if ("problems" in incident) continue;
    const ticket = readTicket(incident.record, terms);
    const spectrum = spectrumUnder(terms, ticket, nowMs);
    sums.take(spectrum);
    if (index++ % 20 > 0) continue;
    const { verdict, readings } = spectrum;
    for (const { reading, option, under } of flips) {
      const told = readings.decisive.find((one) => one.reading === reading)?.values[option] ?? verdict;
      expect(told, `${ticket.id} ${reading}=${option}`).toBe(outcomeOf(under, { ticket, nowMs }));
    }
  }
  const { readings, ...totals } = sums.totals();
  expect(totals).toEqual({
    tickets: 20_769,
    robust: 18_880,
    contested: 1889,
    together: 15,
    verdicts: { met: 15_929, breached: 4206, pending: 0, none: 634 },
  });
  const deciding = readings.filter((one) => one.tickets > 0);
  expect(deciding.map(({ reading, tickets }) => [reading, tickets])).toEqual([
    ["businessDay", 935],
    ["onHoldClock", 779],
    ["regradeClock", 37],
    ["judgedPriority", 155],
  ]);
});
