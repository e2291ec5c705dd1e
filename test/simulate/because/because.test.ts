import { fc, test } from "@fast-check/vitest";
import { describe, expect } from "vitest";
import { simulateUnder } from "../../../src/simulate/simulate.js";
import type { Variant } from "../../../src/simulate/simulation.js";
import { variantsOf } from "../../../src/simulate/variant.js";
import type { Check } from "../../../src/sla/check.js";
import { formatDay, formatWhen } from "../../../src/time/when.js";
import type { Language } from "../../../src/wording/language.js";
import { flexibleEngineWorld, toyWorld } from "../../sla/world.js";
import { type Changed, changedSide, changedTickets } from "../any-changes.js";

const runs = { numRuns: 40 };

function variants({ terms, ticket, nowMs, changes }: Changed, lang: Language): readonly Variant[] {
  return simulateUnder(terms, ticket, changes, { nowMs, lang }).variants;
}

/** Every instant that a check or a log knows of. */
function instantsOf(check: Check): number[] {
  const texts = [
    check.evaluatedAt,
    check.autoClosure?.dueAt,
    ...check.commitments.flatMap(({ startedAt, dueAt, stoppedAt }) => [startedAt, dueAt, stoppedAt]),
    ...check.escalations.map(({ at }) => at),
  ];
  return texts.filter((text) => text != null).map((text) => Date.parse(text));
}

describe.each([flexibleEngineWorld, toyWorld])("under $name", (world) => {
  test.prop([changedTickets(world)], runs)(
    "every difference has a sentence, in either language",
    (changed) => {
      fc.pre(changedSide(changed, []) !== null);
      const [english, french] = [variants(changed, "en"), variants(changed, "fr")];
      for (const [at, { differences }] of english.entries()) {
        const others = french[at]?.differences ?? [];
        expect(others.map(({ path }) => path)).toEqual(differences.map(({ path }) => path));
        for (const { path, because } of [...differences, ...others]) {
          expect(because, path).toMatch(/\S{2,}/);
          expect(because, path).not.toMatch(/undefined|null|NaN|Infinity|object|\(\)|: *$|; *;|^[ ;:]/);
        }
        for (const { because } of others)
          expect(because).not.toMatch(/ [:;?!»%]|« |[^\u00a0][:;»%] | instead | the /);
      }
    },
  );

  test.prop([changedTickets(world)], runs)(
    "an instant that is named is one of the logs or of the checks",
    (changed) => {
      const base = changedSide(changed, []);
      fc.pre(base !== null);
      const { terms, changes, nowMs } = changed;
      const asked = variantsOf(changes, terms.zone);
      for (const { label, check, differences } of variants(changed, "en")) {
        const side = changedSide(changed, asked.find((one) => one.label === label)?.changes ?? []);
        const known = [
          ...[base, side].flatMap((one) => one?.ticket.events.map(({ atMs }) => atMs) ?? []),
          ...[...instantsOf(base.check), ...instantsOf(check), nowMs],
        ].map((ms) => formatWhen(ms, terms.zone, "en"));
        for (const { because } of differences) {
          for (const [text] of because.matchAll(/\w{3} \d+ \w{3} \d{4} [\d:.]*\d/g)) {
            expect(
              known.map((one) => one.replace(/ \(.*/, "")),
              because,
            ).toContain(text);
          }
        }
      }
    },
  );

  test.prop([changedTickets(world)], runs)(
    "CAL-2 a holiday that is named is one, between the instants it is named for",
    (changed) => {
      fc.pre(changedSide(changed, []) !== null);
      const { terms } = changed;
      for (const { differences } of variants(changed, "en")) {
        for (const { because } of differences) {
          for (const [, name, day] of because.matchAll(/the public holiday (.+?) \((.+?)\)/g)) {
            const years = [2024, 2025, 2026, 2027];
            const holidays = years
              .flatMap((year) => terms.calendars.holidaysIn(year))
              .map((holiday) => [
                holiday.name.en,
                formatDay(terms.zone.instantOf(Date.parse(holiday.date)), terms.zone, "en"),
              ]);
            expect(holidays).toContainEqual([name, day]);
          }
        }
      }
    },
  );

  test.prop([changedTickets(world, { most: 1, kinds: ["reading"] })], { numRuns: 80 })(
    "a reading that alone is changed is named wherever it makes a difference, with what it says",
    (changed) => {
      fc.pre(changedSide(changed, []) !== null);
      const { readings } = changed.terms.contract;
      for (const { label, differences } of variants(changed, "en")) {
        const [name, value] = label.slice("under ".length).split("=") as [string, string];
        for (const { path, because } of differences) {
          // What remains is told by the target and what was counted, which have their own sentences.
          if (path.endsWith("remainingMs")) continue;
          expect(because, path).toContain(`${name}=${value}, “${readings[name]?.options[value]?.en}”`);
        }
      }
    },
  );

  test.prop([changedTickets(world, { most: 3, kinds: ["reading", "regrade", "offer", "move"] })], {
    numRuns: 80,
  })(
    "a reading is named only where the figure is another without it, or would be with it alone",
    (changed) => {
      fc.pre(changedSide(changed, []) !== null);
      const all = variants(changed, "en");
      const asked = variantsOf(changed.changes, changed.terms.zone);
      for (const { label, differences } of all) {
        const made = asked.find((one) => one.label === label)?.changes ?? [];
        for (const reading of made) {
          if (reading.kind !== "reading") continue;
          // One that is in force already is named to say by what a clock counts, whoever asked for it.
          if (changed.terms.readings[reading.name] === reading.value) continue;
          const others = made.filter((change) => change !== reading);
          const without = simulateUnder(changed.terms, changed.ticket, others, { nowMs: changed.nowMs });
          const same = others.length === 0 ? { differences: [] } : without.variants.at(-1);
          if (same === undefined) continue;
          for (const { path, to, because } of differences) {
            if (!because.includes(`${reading.name}=`)) continue;
            const other = same.differences.find((one) => one.path === path);
            // Of several changes that are each enough all are named.
            const alone = all.find((one) => one.label === `under ${reading.name}=${reading.value}`);
            const enough = alone?.differences.some((one) => one.path === path) ?? false;
            expect(other?.to !== to || enough, `${label}: ${path}: ${because}`).toBe(true);
          }
        }
      }
    },
  );

  test.prop([changedTickets(world)], runs)(
    "ESC-1 a step is told as reached exactly where it is",
    (changed) => {
      fc.pre(changedSide(changed, []) !== null);
      for (const { differences } of variants(changed, "en")) {
        for (const { path, from, to, because } of differences) {
          if (!path.endsWith(".reached")) continue;
          const [would, asItIs] = because.split("; as it is: ");
          if (/^(not )?reached/.test(would!)) expect(would!.startsWith("reached")).toBe(to === true);
          if (/^(not )?reached/.test(asItIs ?? "")) expect(asItIs!.startsWith("reached")).toBe(from === true);
        }
      }
    },
  );
});
