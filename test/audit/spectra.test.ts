import { fc, test } from "@fast-check/vitest";
import { describe, expect } from "vitest";
import { partialFile, readPartial } from "../../src/audit/partial.js";
import { createSummary, type PartialSummary, type Summing } from "../../src/audit/summary.js";
import type { Spectrum } from "../../src/simulate/spectrum/reading-spectrum.js";
import { spectrumUnder } from "../../src/simulate/spectrum/spectrum.js";
import { type Standing, standingOf } from "../../src/sla/standing.js";
import { readTicket, type Ticket } from "../../src/ticket/record.js";
import { InputError } from "../../src/wording/problem.js";
import { situations } from "../sla/arbitraries.js";
import { engine, flexibleEngineWorld, toyWorld, type World } from "../sla/world.js";

/** A ticket as it stands under the default readings, and its spectrum. */
interface Taken {
  readonly ticket: Ticket;
  readonly standing: Standing;
  readonly spectrum: Spectrum;
}

const BY = ["offer", "priority"];

/** Tickets that have a verdict under the default readings. */
function takings(world: World): fc.Arbitrary<Taken[]> {
  const { terms } = engine(world, {});
  return fc.array(situations(world), { maxLength: 25 }).map((drawn) =>
    drawn.flatMap(({ ticket, nowsMs }, i) => {
      const nowMs = nowsMs[0] as number;
      const read = readTicket({ ...ticket, id: `FE-${i % 7}` }, terms);
      try {
        const standing = standingOf(terms, read, nowMs, "en");
        return [{ ticket: read, standing, spectrum: spectrumUnder(terms, read, nowMs) }];
      } catch (error) {
        if (error instanceof InputError) return [];
        throw error;
      }
    }),
  );
}

function summed(world: World, taken: readonly Taken[]): Summing {
  const summary = createSummary(BY, engine(world, {}).terms, { spectra: true, report: true });
  for (const { ticket, standing, spectrum } of taken)
    summary.take(ticket, {}, standing.verdict, standing.commitments, spectrum);
  return summary;
}

describe.each([flexibleEngineWorld, toyWorld])("the spectra of a summary of $name", (world) => {
  test.prop([takings(world)], { numRuns: 20 })("are those of its tickets, counted one by one", (taken) => {
    const { spectra, groups } = summed(world, taken).summary();
    if (spectra === undefined) return expect.unreachable();
    const { totals, contested } = spectra;
    const unsure = taken.filter(({ spectrum }) => !spectrum.readings.robust);
    expect(totals).toMatchObject({
      tickets: taken.length,
      robust: taken.length - unsure.length,
      contested: unsure.length,
      together: unsure.filter(({ spectrum }) => spectrum.readings.decisive.length === 0).length,
    });
    const decides = (reading: string, { spectrum }: Taken) =>
      spectrum.readings.decisive.some((one) => one.reading === reading);
    for (const { reading, tickets, options } of totals.readings) {
      expect(tickets).toBe(taken.filter((one) => decides(reading, one)).length);
      for (const [option, changes] of Object.entries(options)) {
        for (const { from, to, tickets: n } of changes) {
          const same = taken.filter(({ spectrum }) =>
            spectrum.readings.decisive.some(
              (one) => one.reading === reading && one.values[option] === to && spectrum.verdict === from,
            ),
          );
          expect(n).toBe(same.length);
        }
      }
    }
    const shareOf = ({ verdict, readings }: Spectrum) => readings.verdicts[verdict] / readings.combinations;
    const shares = unsure.map(({ spectrum }) => shareOf(spectrum)).sort((a, b) => a - b);
    expect(contested.map(shareOf)).toEqual(shares.slice(0, 10));
    for (const { offer, priority, metric, contested, contestedBy } of groups) {
      const clocks = unsure.flatMap((one) =>
        one.standing.commitments
          .filter((c) => c.offer === offer && c.judgedAs === priority && c.metric.id === metric)
          .map(() => one),
      );
      expect(contested).toBe(clocks.length);
      for (const [reading, n] of Object.entries(contestedBy ?? {}))
        expect(n).toBe(clocks.filter((one) => decides(reading, one)).length);
    }
  });

  test.prop([takings(world), fc.integer({ min: 1, max: 4 })], { numRuns: 20 })(
    "are the same when the tickets were summed up in parts, whichever way, and merged",
    (taken, shards) => {
      const { terms } = engine(world, {});
      const whole = summed(world, taken);
      const merged = createSummary(BY, terms, { spectra: true, report: true });
      for (let shard = shards - 1; shard >= 0; shard--) {
        const part = summed(world, taken.filter((_, i) => i % shards === shard).reverse()).partial();
        const file = JSON.parse(JSON.stringify(partialFile(part, terms, 0)));
        merged.merge(readPartial(file, "en") as PartialSummary);
      }
      expect(JSON.stringify(merged.partial())).toBe(JSON.stringify(whole.partial()));
      expect(JSON.stringify(merged.summary())).toBe(JSON.stringify(whole.summary()));
    },
  );
});

test("a summary that nobody asked for spectra says nothing of them", () => {
  const summary = createSummary(BY, engine(toyWorld, {}).terms);
  expect(summary.summary()).not.toHaveProperty("spectra");
});
