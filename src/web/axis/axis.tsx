import { useId, useLayoutEffect, useMemo, useRef, useState } from "preact/hooks";
import type { Terms } from "../../contract/terms.js";
import type { Occurrence } from "../../simulate/virtual-time/occurrence.js";
import type { ExplainedCheck } from "../../sla/check-ticket.js";
import type { Ticket } from "../../ticket/record.js";
import { usePage } from "../page/page.js";
import { Backdrop, SCALE_HEIGHT, Shading, STRIP_HEIGHT } from "./backdrop.js";
import { pieceAt, piecesOf } from "./band.js";
import { useGestures } from "./gestures.js";
import { LANES, Lane } from "./lane.js";
import { useLighting } from "./lit.js";
import { EVENTS_HEIGHT, type Handling, Markers, Now } from "./markers.js";
import { marksOf } from "./marks.js";
import type { EventMarker } from "./names.js";
import { scaleOf } from "./scale.js";
import { civilCalendarOf, shadesOf } from "./shade.js";
import type { Span } from "./span.js";
import { axisWordsOf } from "./words.js";
import "../style/axis.css";

/** What an axis draws: a ticket as it was judged. */
export interface AxisProps {
  readonly terms: Terms;
  readonly ticket: Ticket;
  readonly check: ExplainedCheck;
  readonly occurrences: readonly Occurrence[];
  readonly nowMs: number;
  readonly span: Span;
  /** Small ones stand side by side: bands and deadlines only, nothing to take hold of. */
  readonly size: "full" | "small";
  /** The events to mark where they are others than the ticket's, as those of a log that is refused. */
  readonly events?: readonly EventMarker[];
  /** What can be done with events and now; nothing without it. */
  readonly handling?: Handling;
  /** Whether what is drawn is not what was entered, because that is refused. */
  readonly refused?: boolean;
  /** Asks for another span, with null for the whole ticket; without it the axis shows its span and no other. */
  readonly onSpan?: (span: Span | null) => void;
}

/** Until the width is known. */
const FIRST_WIDTH = 960;

/** The time axis of a ticket. */
export function Axis(props: AxisProps) {
  const { terms, ticket, check, occurrences, nowMs, span, size, handling = null, onSpan = null } = props;
  const { lang } = usePage();
  const words = axisWordsOf(lang);
  const { lit, light } = useLighting();
  const id = useId();
  const [width, root] = useWidth();
  const small = size === "small";
  const { head, band, gap } = LANES[size];
  const lanesTop = small ? 0 : SCALE_HEIGHT + STRIP_HEIGHT + EVENTS_HEIGHT;
  const laneHeight = head + band + gap;
  const height = lanesTop + Math.max(1, check.commitments.length) * laneHeight;

  const scale = useMemo(() => scaleOf(span, width), [span.startMs, span.endMs, width]);
  const civil = useMemo(() => shadesOf(terms, civilCalendarOf(terms), span, lang), [terms, scale, lang]);
  const lanes = check.commitments.map(({ calendar }, i) => ({
    calendar,
    top: lanesTop + i * laneHeight,
  }));
  // What only hangs on the span is drawn once for it, however often an event moves.
  const calendars = lanes.map(({ calendar }) => calendar).join();
  const ground = useMemo(() => {
    const shadesIn = (calendar: string | null) => {
      const named = calendar === null ? undefined : terms.calendars.named.get(calendar);
      return named === undefined ? civil : shadesOf(terms, named, span, lang);
    };
    return (
      // biome-ignore lint/a11y/noAriaHiddenOnFocusable: a group takes no focus
      <g aria-hidden="true">
        {!small && (
          <Shading shades={civil} scale={scale} top={SCALE_HEIGHT} height={lanesTop - SCALE_HEIGHT} />
        )}
        {lanes.map(({ calendar, top }) => (
          <g key={top}>
            <Shading shades={shadesIn(calendar)} scale={scale} top={top + head} height={band} />
          </g>
        ))}
        {!small && <Backdrop terms={terms} lang={lang} scale={scale} shades={civil} height={height} />}
      </g>
    );
  }, [terms, scale, lang, calendars, civil]);

  const pieces = useMemo(() => check.commitments.map(piecesOf), [check]);
  const marks = useMemo(() => marksOf(check, occurrences), [check, occurrences]);
  const events = props.events ?? ticket.events.map(plain);
  const focusOn = useRef<number | null | undefined>(undefined);
  useLayoutEffect(() => {
    if (focusOn.current === undefined) return;
    const marker = root.current?.querySelector<SVGElement>(`[data-event="${focusOn.current ?? "now"}"]`);
    // Focus costs a layout of the page even where it is there already.
    if (marker !== document.activeElement) marker?.focus();
    focusOn.current = undefined;
  });
  const onHover = (x: number | null, y: number) => {
    const row = x === null ? -1 : Math.floor((y - lanesTop) / laneHeight);
    const piece = x === null ? null : pieceAt(pieces[row] ?? [], scale.ms(x));
    const metric = check.commitments[row]?.metric;
    const next = piece === null || metric === undefined ? null : { metric, row: piece.row };
    if (next?.metric !== lit?.metric || next?.row !== lit?.row) light(next);
  };
  const gestures = useGestures({
    scale,
    handling,
    onSpan,
    onHover,
    atMs: (index) => (index === null ? nowMs : (events.find((one) => one.index === index)?.atMs ?? nowMs)),
    onFocus: (index) => {
      focusOn.current = index;
    },
  });

  return (
    <div ref={root} class={`axis ${size}${props.refused ? " refused" : ""}`}>
      <svg
        width={width}
        height={height}
        viewBox={`0 0 ${width} ${height}`}
        {...(small ? { role: "img" as const } : { role: "group" as const, "data-picture": true })}
        {...(onSpan === null ? {} : { tabindex: 0 })}
        aria-label={words.axis(check.ticket)}
        {...gestures}
      >
        <defs>
          <pattern id={id} width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
            <path class="hatch" d="M0 0V6" />
          </pattern>
        </defs>
        {ground}
        {check.commitments.map((commitment, i) => (
          <Lane
            key={commitment.metric}
            terms={terms}
            lang={lang}
            commitment={commitment}
            pieces={pieces[i] ?? []}
            marks={marks.filter(({ metric }) => metric === commitment.metric)}
            scale={scale}
            top={lanesTop + i * laneHeight}
            size={size}
            lit={lit}
            hatch={id}
          />
        ))}
        {check.commitments.length === 0 && (
          <text class="none" x={4} y={lanesTop + head}>
            {check.noCommitment?.message ?? words.noTarget}
          </text>
        )}
        <Now
          {...{ terms, lang, scale, nowMs, height, handling }}
          top={small ? 0 : SCALE_HEIGHT + STRIP_HEIGHT}
        />
        {!small && (
          <Markers
            {...{ terms, lang, scale, events, height, handling }}
            marks={marks.filter(({ metric }) => metric === null)}
            top={SCALE_HEIGHT + STRIP_HEIGHT}
          />
        )}
      </svg>
    </div>
  );
}

function plain(event: Ticket["events"][number], index: number): EventMarker {
  return {
    index,
    type: event.type,
    atMs: event.atMs,
    detail: "to" in event ? event.to : null,
    refused: null,
  };
}

/** The width of an element in pixels, as it changes. */
function useWidth() {
  const root = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(FIRST_WIDTH);
  useLayoutEffect(() => {
    const element = root.current;
    if (element === null) return;
    const measure = () => setWidth(Math.max(120, Math.floor(element.clientWidth)));
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return [width, root] as const;
}
