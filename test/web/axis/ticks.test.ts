import { fc, test } from "@fast-check/vitest";
import { describe, expect } from "vitest";
import { zoneOf } from "../../../src/time/zone.js";
import { scaleOf } from "../../../src/web/axis/scale.js";
import { panned, type Span, showing, wholeSpan, zoomed } from "../../../src/web/axis/span.js";
import { ticksOf, widthOf } from "../../../src/web/axis/ticks.js";

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
const DAY_MS = 24 * HOUR_MS;

const startMs = fc.integer({ min: Date.UTC(2000, 0, 1), max: Date.UTC(2040, 0, 1) });
// As many short spans as long ones: minutes to years.
const lengthMs = fc
  .double({ min: Math.log(MINUTE_MS), max: Math.log(3653 * DAY_MS), noNaN: true })
  .map((log) => Math.round(Math.exp(log)));
const spans = fc
  .tuple(startMs, lengthMs)
  .map(([startMs, length]): Span => ({ startMs, endMs: startMs + length }));
const widths = fc.integer({ min: 120, max: 2600 });
// Cairo's days can begin at 01:00, Lord Howe's clocks change by half an hour, St John's once changed at 00:01.
const zones = fc.constantFrom(
  "Europe/Paris",
  "America/St_Johns",
  "Africa/Cairo",
  "Australia/Lord_Howe",
  "UTC",
);

describe("the scale", () => {
  test.prop([spans, widths, fc.array(fc.integer({ min: 0, max: 1_000_000 }), { minLength: 2 })])(
    "runs evenly over elapsed time, and back again",
    (span, width, shares) => {
      const scale = scaleOf(span, width);
      const at = shares.map((share) => span.startMs + ((span.endMs - span.startMs) * share) / 1_000_000);
      const sorted = at.toSorted((a, b) => a - b);
      const xs = sorted.map(scale.x);
      expect(xs).toEqual(xs.toSorted((a, b) => a - b));
      for (const [i, x] of xs.entries())
        expect(Math.abs(scale.ms(x) - (sorted[i] as number))).toBeLessThanOrEqual(1);
      expect(scale.x(span.startMs)).toBe(0);
      expect(scale.x(span.endMs)).toBeCloseTo(width, 6);
    },
  );

  test.prop([spans, widths, zones, fc.constantFrom("en" as const, "fr" as const)])(
    "has ticks within the span and in order, whose labels never touch",
    (span, width, zone, lang) => {
      const { ticks, headings } = ticksOf(scaleOf(span, width), zoneOf(zone), lang);
      expect(ticks.length).toBeLessThan(width / 5);
      let endX = 0;
      let before = Number.NEGATIVE_INFINITY;
      for (const { atMs, x, label } of ticks) {
        expect(atMs).toBeGreaterThan(before);
        expect(x).toBeGreaterThanOrEqual(0);
        expect(x).toBeLessThanOrEqual(width + 1e-6);
        before = atMs;
        if (label === null) continue;
        expect(x - widthOf(label) / 2).toBeGreaterThanOrEqual(endX);
        endX = x + widthOf(label) / 2;
        expect(endX).toBeLessThanOrEqual(width);
      }
      endX = 0;
      for (const { x, label } of headings) {
        expect(x).toBeGreaterThanOrEqual(0);
        if (label === null) continue;
        expect(x).toBeGreaterThanOrEqual(endX);
        endX = x + widthOf(label);
        expect(endX).toBeLessThanOrEqual(width);
      }
    },
  );

  test("shows the hour that comes twice twice, and not the one that does not exist", () => {
    const labels = (from: string, to: string) =>
      ticksOf(
        scaleOf({ startMs: Date.parse(from), endMs: Date.parse(to) }, 600),
        zoneOf("Europe/Paris"),
        "en",
      )
        .ticks.map(({ label }) => label)
        .filter((label) => label !== null);
    expect(labels("2026-10-25T00:45:00+02:00", "2026-10-25T04:15:00+01:00")).toEqual([
      "01:00",
      "01:30",
      "02:00",
      "02:30",
      "02:00",
      "02:30",
      "03:00",
      "03:30",
      "04:00",
    ]);
    expect(labels("2026-03-29T00:45:00+01:00", "2026-03-29T05:15:00+02:00")).toEqual([
      "01:00",
      "01:30",
      "03:00",
      "03:30",
      "04:00",
      "04:30",
      "05:00",
    ]);
  });

  test("goes from seconds to years", () => {
    const labels = (length: number) =>
      ticksOf(
        scaleOf({ startMs: Date.UTC(2026, 4, 7), endMs: Date.UTC(2026, 4, 7) + length }, 900),
        zoneOf("UTC"),
        "en",
      ).ticks.flatMap(({ label }) => label ?? [])[1];
    expect(
      [MINUTE_MS, 10 * MINUTE_MS, HOUR_MS, DAY_MS, 8 * DAY_MS, 60 * DAY_MS, 300 * DAY_MS, 3653 * DAY_MS].map(
        labels,
      ),
    ).toEqual(["00:00:10", "00:02", "00:10", "04:00", "00:00", "18", "1", "Jan"]);
  });
});

describe("a span", () => {
  const lengthOf = ({ startMs, endMs }: Span) => endMs - startMs;

  test.prop([
    spans,
    fc.double({ min: 0.01, max: 100, noNaN: true }),
    fc.double({ min: 0, max: 1, noNaN: true }),
  ])("zoomed keeps the instant under the pointer where it is", (span, factor, share) => {
    const aboutMs = span.startMs + lengthOf(span) * share;
    const closer = zoomed(span, factor, aboutMs);
    expect(lengthOf(closer)).toBeGreaterThanOrEqual(MINUTE_MS);
    expect(lengthOf(closer)).toBeLessThanOrEqual(3653 * DAY_MS);
    expect((aboutMs - closer.startMs) / lengthOf(closer)).toBeCloseTo(share, 4);
  });

  test.prop([spans, fc.double({ min: -3, max: 3, noNaN: true })])(
    "moved has the same length",
    (span, share) => {
      expect(Math.abs(lengthOf(panned(span, share)) - lengthOf(span))).toBeLessThanOrEqual(1);
    },
  );

  test.prop([spans, startMs])("moved to an instant shows it", (span, ms) => {
    const shown = showing(span, ms);
    expect(shown.startMs).toBeLessThanOrEqual(ms);
    expect(shown.endMs).toBeGreaterThanOrEqual(ms);
  });

  test("of a whole ticket has its events, its deadlines and its closure in it, and now while it goes on", () => {
    const commitment = { startedAt: "2026-05-07T16:12:00Z", dueAt: "2026-05-11T16:12:00Z", stoppedAt: null };
    const check = {
      commitments: [commitment] as never,
      autoClosure: { dueAt: "2026-05-20T10:00:00Z", rule: "LIF-5" },
      closedBecause: null,
      evaluatedAt: "2026-05-21T00:00:00Z",
    };
    const eventsMs = [Date.parse("2026-05-07T16:12:00Z")];
    const whole = wholeSpan([{ check, eventsMs }]);
    expect(whole.startMs).toBeLessThan(eventsMs[0] as number);
    expect(whole.endMs).toBeGreaterThan(Date.parse(check.evaluatedAt));
    const stopped = { ...check, commitments: [{ ...commitment, stoppedAt: commitment.dueAt }] as never };
    const confirmed = wholeSpan([{ check: { ...stopped, closedBecause: "confirmed" }, eventsMs }]);
    expect(confirmed.endMs).toBeGreaterThan(Date.parse(commitment.dueAt));
    expect(confirmed.endMs).toBeLessThan(Date.parse(check.autoClosure.dueAt));
  });
});
