import { useRef } from "preact/hooks";
import type { Handling } from "./markers.js";
import type { Scale } from "./scale.js";
import { panned, type Span, zoomed } from "./span.js";

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
const DAY_MS = 24 * HOUR_MS;

interface Asked {
  readonly scale: Scale;
  readonly handling: Handling | null;
  readonly onSpan: ((span: Span | null) => void) | null;
  /** The instants of the events of the log, and of now. */
  readonly atMs: (index: number | null) => number;
  /** What is at a place of the axis, where nothing is held. */
  readonly onHover: (x: number | null, y: number) => void;
  /** A marker that keys moved keeps the focus, wherever in the log it is then. */
  readonly onFocus: (index: number | null) => void;
}

/** What a pointer holds: an event of the log, now, or the axis itself. */
type Hold =
  | {
      readonly kind: "marker";
      index: number | null;
      readonly byMs: number;
      readonly gesture: string;
      moved: boolean;
    }
  | { readonly kind: "axis"; readonly span: Span; readonly x: number };

let gestures = 0;
const newGesture = () => `axis-${++gestures}`;

/** Which event a part of the axis belongs to: its index, null for now, undefined for none. */
function eventOf(target: EventTarget | null): number | null | undefined {
  const said = (target as Element | null)?.closest<SVGElement>("[data-event]")?.dataset.event;
  return said === undefined ? undefined : said === "now" ? null : Number(said);
}

/** The keys, the wheel and the pointers of an axis: moving what stands on it, zooming, panning. */
export function useGestures({ scale, handling, onSpan, atMs, onHover, onFocus }: Asked) {
  const holds = useRef(new Map<number, { x: number; hold: Hold }>());
  const keys = useRef<{ readonly gesture: string; index: number | null } | null>(null);
  const xOf = (event: MouseEvent) =>
    event.clientX - (event.currentTarget as Element).getBoundingClientRect().left;

  return {
    onWheel: (event: WheelEvent) => {
      if (onSpan === null) return;
      const sideways = event.shiftKey ? event.deltaY : event.deltaX;
      if (event.ctrlKey || event.metaKey) {
        onSpan(
          zoomed(scale, Math.exp(Math.max(-50, Math.min(50, event.deltaY)) / 100), scale.ms(xOf(event))),
        );
      } else if (Math.abs(sideways) > (event.shiftKey ? 0 : Math.abs(event.deltaY))) {
        onSpan(panned(scale, sideways / scale.width));
      } else {
        return;
      }
      event.preventDefault();
    },
    onPointerDown: (event: PointerEvent) => {
      if (event.button !== 0) return;
      const index = eventOf(event.target);
      const x = xOf(event);
      const hold: Hold | null =
        index !== undefined && handling !== null
          ? { kind: "marker", index, byMs: atMs(index) - scale.ms(x), gesture: newGesture(), moved: false }
          : onSpan !== null
            ? { kind: "axis", span: { startMs: scale.startMs, endMs: scale.endMs }, x }
            : null;
      if (hold === null) return;
      (event.currentTarget as Element).setPointerCapture(event.pointerId);
      holds.current.set(event.pointerId, { x, hold });
      // A second finger begins a pinch: from here on both move the span as it is now.
      if (holds.current.size === 2) {
        for (const held of holds.current.values()) {
          held.hold = { kind: "axis", span: { startMs: scale.startMs, endMs: scale.endMs }, x: held.x };
        }
      }
    },
    onPointerMove: (event: PointerEvent) => {
      const held = holds.current.get(event.pointerId);
      const x = xOf(event);
      if (held === undefined) {
        onHover(x, event.clientY - (event.currentTarget as Element).getBoundingClientRect().top);
        return;
      }
      held.x = x;
      const { hold } = held;
      if (hold.kind === "marker") {
        const ms = scale.ms(Math.min(scale.width, Math.max(0, x))) + hold.byMs;
        if (!hold.moved && ms === atMs(hold.index)) return;
        hold.moved = true;
        if (handling !== null) hold.index = handling.move(hold.index, snapped(ms, scale), hold.gesture);
      } else if (onSpan !== null) {
        const [one, other] = [...holds.current.values()] as [typeof held, typeof held | undefined];
        if (other === undefined) onSpan(panned(hold.span, (hold.x - x) / scale.width));
        else onSpan(pinched(hold.span, one, other, scale.width));
      }
    },
    onPointerUp: (event: PointerEvent) => holds.current.delete(event.pointerId),
    onPointerCancel: (event: PointerEvent) => holds.current.delete(event.pointerId),
    onPointerLeave: () => onHover(null, 0),
    onKeyDown: (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      const index = eventOf(event.target);
      const step = index === undefined ? undefined : stepOf(event);
      if (index !== undefined && handling !== null) {
        if (step !== undefined) {
          // Key after key on one marker is one gesture, as one drag is.
          if (keys.current?.index !== index) keys.current = { gesture: newGesture(), index };
          const moved = handling.move(index, atMs(index) + step, keys.current.gesture);
          keys.current.index = moved;
          onFocus(moved);
          event.preventDefault();
          return;
        }
        if (index !== null && (event.key === "Delete" || event.key === "Backspace")) {
          handling.remove(index);
          event.preventDefault();
          return;
        }
      }
      const span = onSpan === null ? undefined : spanBy(event.key, scale);
      if (span === undefined) return;
      onSpan?.(span);
      event.preventDefault();
    },
    onFocusOut: () => {
      keys.current = null;
    },
  };
}

/** How far a key moves a marker. */
function stepOf({ key, shiftKey }: KeyboardEvent): number | undefined {
  const one = shiftKey ? HOUR_MS : MINUTE_MS;
  switch (key) {
    case "ArrowLeft":
    case "ArrowDown":
      return -one;
    case "ArrowRight":
    case "ArrowUp":
      return one;
    case "PageUp":
      return DAY_MS;
    case "PageDown":
      return -DAY_MS;
  }
  return undefined;
}

/** The span that a key asks for; null for the whole ticket. */
function spanBy(key: string, scale: Scale): Span | null | undefined {
  switch (key) {
    case "+":
    case "=":
      return zoomed(scale, 0.5);
    case "-":
      return zoomed(scale, 2);
    case "ArrowLeft":
      return panned(scale, -0.1);
    case "ArrowRight":
      return panned(scale, 0.1);
    case "Home":
      return null;
  }
  return undefined;
}

/** An instant under a pointer, as round as a pixel is wide: whole minutes from afar, whole seconds from near. */
function snapped(ms: number, { startMs, endMs, width }: Scale): number {
  const perPx = (endMs - startMs) / width;
  const unit = [1, 1000, 10_000, MINUTE_MS, 5 * MINUTE_MS].findLast((one) => one <= perPx) ?? 1;
  return Math.round(ms / unit) * unit;
}

/** A span with two of its instants held by two fingers. */
function pinched(
  span: Span,
  one: { x: number; hold: Hold },
  other: { x: number; hold: Hold },
  width: number,
): Span {
  const from = (held: { x: number; hold: Hold }) => (held.hold.kind === "axis" ? held.hold.x : held.x);
  const before = Math.max(10, Math.abs(from(one) - from(other)));
  const after = Math.max(10, Math.abs(one.x - other.x));
  const middle = (from(one) + from(other)) / 2;
  const about = span.startMs + (middle / width) * (span.endMs - span.startMs);
  const shift = (middle - (one.x + other.x) / 2) / width;
  const closer = zoomed(span, before / after, about);
  return panned(closer, shift);
}
