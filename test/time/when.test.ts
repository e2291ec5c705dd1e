import { UTCDate } from "@date-fns/utc";
import { fc, test } from "@fast-check/vitest";
import { format } from "date-fns";
import { enGB, fr } from "date-fns/locale";
import { describe, expect } from "vitest";
import { FIRST_INSTANT_MS, LAST_INSTANT_MS, parseInstant } from "../../src/time/instant.js";
import { formatDay, formatWhen, yearOf } from "../../src/time/when.js";
import { zoneOf } from "../../src/time/zone.js";

const DAY_MS = 86_400_000;
const at = parseInstant;
const paris = zoneOf("Europe/Paris");
const zones = ["Europe/Paris", "America/St_Johns", "Pacific/Apia", "Asia/Kathmandu", "UTC"].map(zoneOf);
const locales = { en: enGB, fr };

const milliseconds = { min: FIRST_INSTANT_MS + DAY_MS, max: LAST_INSTANT_MS - DAY_MS };
const whole = (ms: number) => fc.integer({ min: 0, max: 100 * 366 * (DAY_MS / ms) }).map((n) => n * ms);
/** Instants of any precision, any year, and of our days more often. */
const instants = fc.oneof(fc.integer(milliseconds), whole(1), whole(1000), whole(60_000), whole(DAY_MS));
const language = fc.constantFrom("en" as const, "fr" as const);

/** What date-fns makes of the wall time, with the French ordinal that it leaves out. */
function peer(ms: number, zone: (typeof zones)[number], lang: "en" | "fr", pattern: string): string {
  const text = format(new UTCDate(ms + zone.offsetAt(ms)), pattern, { locale: locales[lang] });
  return lang === "fr" ? text.replace(/ 1 /, " 1er ") : text;
}

describe("an instant for people", () => {
  test.prop([instants, fc.constantFrom(...zones), language], { numRuns: 1000 })(
    "is what date-fns writes, but for an offset",
    (ms, zone, lang) => {
      const time = ms % 60_000 === 0 ? "HH:mm" : ms % 1000 === 0 ? "HH:mm:ss" : "HH:mm:ss.SSS";
      const without = (text: string) => text.replace(/ \([+-]\d\d:\d\d\)$/, "");
      expect(without(formatWhen(ms, zone, lang))).toBe(peer(ms, zone, lang, `EEE d MMM yyyy ${time}`));
      expect(without(formatWhen(ms, zone, lang, "no-year"))).toBe(peer(ms, zone, lang, `EEE d MMM ${time}`));
      expect(formatDay(ms, zone, lang)).toBe(peer(ms, zone, lang, "EEE d MMM"));
      expect(yearOf(ms, zone)).toBe(new UTCDate(ms + zone.offsetAt(ms)).getFullYear());
    },
  );

  test("is as precise as the instant", () => {
    expect(formatWhen(at("2026-05-07T16:12:00+02:00"), paris, "en")).toBe("Thu 7 May 2026 16:12");
    expect(formatWhen(at("2026-05-07T16:12:09+02:00"), paris, "fr")).toBe("jeu. 7 mai 2026 16:12:09");
    expect(formatWhen(at("2026-05-01T00:00:00.05+02:00"), paris, "fr", "no-year")).toBe(
      "ven. 1er mai 00:00:00.050",
    );
  });

  test.prop([fc.integer({ min: -3 * 60, max: 3 * 60 })])(
    "has its offset where the clock shows its time twice, and only there",
    (minutes) => {
      const back = at("2026-10-25T03:00:00+02:00");
      const text = formatWhen(back + minutes * 60_000, paris, "en");
      const twice = minutes >= -60 && minutes < 60;
      expect(/ \(\+0[12]:00\)$/.test(text)).toBe(twice);
      if (twice) expect(text.slice(-7, -1)).toBe(minutes < 0 ? "+02:00" : "+01:00");
    },
  );
});
