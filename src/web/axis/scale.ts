import type { Span } from "./span.js";

/** How instants lie on an axis: elapsed time, so that an hour is as wide as any other. */
export interface Scale extends Span {
  /** Pixels. */
  readonly width: number;
  x(ms: number): number;
  /** The instant at a place, in whole milliseconds. */
  ms(x: number): number;
}

/** The scale of a span over so many pixels. */
export function scaleOf(span: Span, width: number): Scale {
  const { startMs, endMs } = span;
  const perMs = width / (endMs - startMs);
  return {
    startMs,
    endMs,
    width,
    x: (ms) => (ms - startMs) * perMs,
    ms: (x) => Math.round(startMs + x / perMs),
  };
}
