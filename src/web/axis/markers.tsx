import type { Terms } from "../../contract/terms.js";
import { formatWhen } from "../../time/when.js";
import type { Language } from "../../wording/language.js";
import { placesOf, stacked } from "./labels.js";
import type { Mark } from "./marks.js";
import { type EventMarker, markName, nameOf } from "./names.js";
import type { Scale } from "./scale.js";
import { axisWordsOf } from "./words.js";

/** What a person can do with what stands on an axis. */
export interface Handling {
  /** Moves an event, or with null now, to an instant, and says where in the log it is then; a gesture is one change. */
  move(index: number | null, atMs: number, gesture: string): number | null;
  remove(index: number): void;
}

const LABEL_ROWS = 3;
const LABEL_PX = 15;
const STACK_ROWS = 2;
const STACK_PX = 15;

/** The height of the row of events. */
export const EVENTS_HEIGHT = LABEL_ROWS * LABEL_PX + STACK_ROWS * STACK_PX + 10;

/** More than can be told apart. */
const MOST_MARKERS = 1000;

interface MarkersProps {
  readonly terms: Terms;
  readonly lang: Language;
  readonly scale: Scale;
  readonly events: readonly EventMarker[];
  /** What concerns the ticket as a whole. */
  readonly marks: readonly Mark[];
  readonly top: number;
  readonly height: number;
  readonly handling: Handling | null;
}

/** The events of the log, with names as far as there is room, and the ticket's own dates. */
export function Markers({ terms, lang, scale, events, marks, top, height, handling }: MarkersProps) {
  const words = axisWordsOf(lang);
  const all = [
    ...events.map((event) => ({ atMs: event.atMs, label: nameOf(event, lang), event, mark: null })),
    ...marks.map((mark) => ({ atMs: mark.atMs, label: markName(mark, lang), event: null, mark })),
  ]
    .map((one) => ({ ...one, x: scale.x(one.atMs) }))
    .filter(({ x }) => x >= -1 && x <= scale.width + 1)
    .slice(0, MOST_MARKERS)
    .sort((a, b) => a.x - b.x);
  const places = placesOf(all, LABEL_ROWS, scale.width);
  const rows = stacked(
    all.map(({ x }) => x),
    STACK_ROWS,
    STACK_PX,
  );
  const baseY = top + LABEL_ROWS * LABEL_PX + 10;
  return all.map(({ x, label, event, mark }, i) => {
    const y = baseY + (rows[i] as number) * STACK_PX;
    const place = places[i];
    const labelY = place ? top + (LABEL_ROWS - place.row) * LABEL_PX - 3 : y;
    const tone =
      event === null
        ? mark.reached
          ? "due reached"
          : "due ahead"
        : event.refused === null
          ? "event"
          : "event refused";
    const key = event === null ? `${mark.kind}-${mark.atMs}` : event.index;
    const when = formatWhen(event?.atMs ?? (mark as Mark).atMs, terms.zone, lang, "no-year");
    const said = `${label}, ${when}${event?.refused ? `, ${words.refused}: ${event.refused}` : ""}`;
    return (
      <g
        key={key}
        class={tone}
        {...(event !== null && handling !== null ? sliderOf(event, scale, said) : {})}
      >
        <title>{said}</title>
        <path class="stem" d={`M${x} ${place ? labelY - 8 : y}V${height}`} />
        {event === null ? (
          <path d={`M${x - 5} ${y - 5}h10v10h-10z`} />
        ) : (
          <>
            <circle class="grip" cx={x} cy={y} r={12} />
            <circle cx={x} cy={y} r={6} />
            {event.refused !== null && <path class="cross" d={`M${x - 3} ${y - 3}l6 6m0-6l-6 6`} />}
          </>
        )}
        {place && (
          <text
            x={place.side === "end" ? x + 4 : x - 4}
            y={labelY}
            text-anchor={place.side === "end" ? "start" : "end"}
          >
            {label}
          </text>
        )}
      </g>
    );
  });
}

/** A marker that can be taken hold of is a slider along the axis. */
function sliderOf({ index, atMs }: EventMarker, scale: Scale, said: string) {
  return {
    role: "slider" as const,
    tabindex: 0,
    "data-event": index,
    "aria-label": said,
    "aria-valuetext": said,
    "aria-valuenow": atMs,
    "aria-valuemin": Math.min(scale.startMs, atMs),
    "aria-valuemax": Math.max(scale.endMs, atMs),
  };
}

interface NowProps extends Pick<MarkersProps, "terms" | "lang" | "scale" | "handling"> {
  readonly nowMs: number;
  readonly top: number;
  readonly height: number;
}

/** Now, as a line. */
export function Now({ terms, lang, scale, nowMs, top, height, handling }: NowProps) {
  const x = scale.x(nowMs);
  if (x < 0 || x > scale.width) return null;
  const { now } = axisWordsOf(lang);
  const said = `${now}, ${formatWhen(nowMs, terms.zone, lang)}`;
  const left = x > scale.width - 80;
  return (
    <g
      class="now"
      {...(handling === null
        ? {}
        : {
            role: "slider" as const,
            tabindex: 0,
            "data-event": "now",
            "aria-label": said,
            "aria-valuetext": said,
            "aria-valuenow": nowMs,
            "aria-valuemin": scale.startMs,
            "aria-valuemax": scale.endMs,
          })}
    >
      <title>{said}</title>
      <path d={`M${x} ${top}V${height}`} />
      {handling !== null && (
        <>
          <rect class="grip" x={x - 12} y={top} width={24} height={height - top} />
          <text x={left ? x - 5 : x + 5} y={height - 4} text-anchor={left ? "end" : "start"}>
            {now}
          </text>
        </>
      )}
    </g>
  );
}
