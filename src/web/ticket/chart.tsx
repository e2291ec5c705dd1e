import { useMemo } from "preact/hooks";
import { formatWhen } from "../../time/when.js";
import { Axis } from "../axis/axis.js";
import { AxisTable } from "../axis/axis-table.js";
import { Legend } from "../axis/legend.js";
import type { Handling } from "../axis/markers.js";
import { type EventMarker, nameOf } from "../axis/names.js";
import { panned, type Span, showing, zoomed } from "../axis/span.js";
import { axisWordsOf } from "../axis/words.js";
import { usePage } from "../page/page.js";
import type { Drawn } from "./drawn.js";
import { instantOf, type RecordEvent, withEvent, without, written } from "./log.js";
import { refusalsOf } from "./refusal.js";
import { ticketWordsOf } from "./words.js";

interface ChartProps {
  readonly drawn: Drawn | null;
  /** What is said where the log on the page is not what is drawn. */
  readonly notice: string | null;
  readonly span: Span;
  readonly onSpan: (span: Span | null) => void;
}

/** The axis of the ticket with all that can be done on it. */
export function Chart({ drawn, notice, span, onSpan }: ChartProps) {
  const { state, judged, lang, change, announce } = usePage();
  const { record } = state;
  const { terms, problems, nowMs } = judged;
  const words = axisWordsOf(lang);
  const events = useMemo(
    () => markersOf(record.events, refusalsOf(record, problems, lang)),
    [record, problems, lang],
  );
  const handling: Handling = {
    move: (index, atMs, gesture) => {
      const at = written(atMs, terms);
      // The scale stays as it is under what is moved, and follows only out of sight.
      onSpan(showing(span, atMs));
      if (index === null) {
        change({ now: at }, gesture);
        return null;
      }
      const event = record.events[index] as RecordEvent;
      const edited = withEvent(record, index, { ...event, at });
      change({ record: edited.record }, gesture);
      return edited.index;
    },
    remove: (index) => {
      const name = nameOf({ type: record.events[index]?.type ?? "", detail: null }, lang);
      change({ record: without(record, index) });
      announce(ticketWordsOf(lang).removed(name));
    },
  };
  return (
    <section class="card chart" aria-label={words.axis(record.id)}>
      {drawn !== null && (
        <div class="row no-print">
          <Tool sign="−" name={words.zoomOut} onClick={() => onSpan(zoomed(span, 2))} />
          <Tool sign="+" name={words.zoomIn} onClick={() => onSpan(zoomed(span, 0.5))} />
          <Tool sign="◀" name={words.earlier} onClick={() => onSpan(panned(span, -0.5))} />
          <Tool sign="▶" name={words.later} onClick={() => onSpan(panned(span, 0.5))} />
          <button type="button" onClick={() => onSpan(null)}>
            {words.whole}
          </button>
          <span class="soft small">
            {formatWhen(span.startMs - (span.startMs % 60_000), terms.zone, lang)} –{" "}
            {formatWhen(span.endMs - (span.endMs % 60_000), terms.zone, lang)}
          </span>
        </div>
      )}
      {drawn !== null && (
        <Axis
          {...drawn}
          nowMs={nowMs}
          events={events}
          handling={handling}
          span={span}
          size="full"
          refused={notice !== null}
          onSpan={onSpan}
        />
      )}
      <p class={notice === null ? "notice" : "notice problem"} role="status">
        {notice}
      </p>
      {drawn !== null && <Legend lang={lang} />}
      {drawn !== null && <AxisTable {...drawn} {...{ lang, events, nowMs }} />}
    </section>
  );
}

function markersOf(
  events: readonly RecordEvent[],
  refusals: ReturnType<typeof refusalsOf>,
): readonly EventMarker[] {
  return events.flatMap((event, index) => {
    const atMs = instantOf(event);
    if (Number.isNaN(atMs)) return [];
    const detail = "to" in event && typeof event.to === "string" ? event.to.slice(0, 40) : null;
    return { index, type: event.type, atMs, detail, refused: refusals.get(index)?.text ?? null };
  });
}

interface ToolProps {
  readonly sign: string;
  readonly name: string;
  readonly onClick: () => void;
}

function Tool({ sign, name, onClick }: ToolProps) {
  return (
    <button type="button" aria-label={name} title={name} onClick={onClick}>
      {sign}
    </button>
  );
}
