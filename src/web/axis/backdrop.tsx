import type { Terms } from "../../contract/terms.js";
import { DAY_MS, padTwo } from "../../time/civil-day.js";
import { formatDuration } from "../../time/duration.js";
import type { Language } from "../../wording/language.js";
import { boxesOf } from "./band.js";
import type { Scale } from "./scale.js";
import { type ClockChange, clockChangesOf, type Shade } from "./shade.js";
import { CHAR_PX, ticksOf, widthOf } from "./ticks.js";
import { axisWordsOf } from "./words.js";

const MINUTE_MS = 60_000;
const CAUSES = ["off-hours", "day-off", "holiday"] as const;

/** Where each part of the scale stands, pixels from the top. */
export const SCALE_HEIGHT = 40;
export const STRIP_HEIGHT = 18;

interface ShadingProps {
  readonly shades: readonly Shade[];
  readonly scale: Scale;
  readonly top: number;
  readonly height: number;
}

/** Nights, days off and holidays behind a part of the axis. */
export function Shading({ shades, scale, top, height }: ShadingProps) {
  return CAUSES.map((cause) => {
    const spans = shades
      .filter((shade) => shade.cause === cause)
      .map(({ startMs, endMs }) => ({ startX: scale.x(startMs), endX: scale.x(endMs) }));
    return <path key={cause} class={cause} d={boxesOf(spans, top, height)} />;
  });
}

interface BackdropProps {
  readonly terms: Terms;
  readonly lang: Language;
  readonly scale: Scale;
  /** Of the calendar that knows the holidays. */
  readonly shades: readonly Shade[];
  readonly height: number;
}

/** The scale itself: days over hours, their lines, the names of holidays and the changes of the clocks. */
export function Backdrop({ terms, lang, scale, shades, height }: BackdropProps) {
  const { ticks, headings } = ticksOf(scale, terms.zone, lang);
  return (
    // biome-ignore lint/a11y/noAriaHiddenOnFocusable: a group takes no focus
    <g aria-hidden="true">
      {headings.map(({ atMs, x, label }) => (
        <g key={`over-${atMs}`}>
          {x > 0 && <path class="line" d={`M${x} 2V${height}`} />}
          {label !== null && (
            <text class="over" x={x + 4} y={14}>
              {label}
            </text>
          )}
        </g>
      ))}
      {ticks.map(({ atMs, x, label }) => (
        <g key={atMs}>
          <path class="tick" d={label === null ? `M${x} 35v5` : `M${x} 35V${height}`} />
          {label !== null && (
            <text class="at" x={x} y={31}>
              {label}
            </text>
          )}
        </g>
      ))}
      <HolidayNames shades={shades} scale={scale} />
      {clockChangesOf(terms, scale).map((change) => (
        <Change key={change.atMs} change={change} scale={scale} lang={lang} height={height} />
      ))}
    </g>
  );
}

/** The names of the holidays as far as there is room before the next one; each is a title too. */
function HolidayNames({ shades, scale }: Pick<BackdropProps, "shades" | "scale">) {
  const holidays = shades.filter(({ name }) => name !== null);
  return holidays.map(({ startMs, endMs, name }, i) => {
    const from = Math.max(0, scale.x(startMs));
    const to = Math.min(scale.width, scale.x(endMs));
    const next = holidays[i + 1];
    const chars = Math.floor(
      ((next === undefined ? scale.width : scale.x(next.startMs)) - from - 6) / CHAR_PX,
    );
    const text = name as string;
    const label = text.length <= chars ? text : `${text.slice(0, Math.max(0, chars - 1)).trimEnd()}…`;
    const within = widthOf(label) <= to - from;
    return (
      <g key={startMs}>
        <title>{text}</title>
        <path class="holiday named" d={boxesOf([{ startX: from, endX: to }], SCALE_HEIGHT, STRIP_HEIGHT)} />
        {label.length > 3 && (
          <text
            class="name"
            x={within ? (from + to) / 2 : from + 3}
            y={SCALE_HEIGHT + 13}
            text-anchor={within ? "middle" : "start"}
          >
            {label}
          </text>
        )}
      </g>
    );
  });
}

interface ChangeProps {
  readonly change: ClockChange;
  readonly scale: Scale;
  readonly lang: Language;
  readonly height: number;
}

/** A change of the clocks: the hour that comes twice lasts two, the one that does not exist lasts none. */
function Change({ change: { atMs, byMs, beforeMs, afterMs }, scale, lang, height }: ChangeProps) {
  const words = axisWordsOf(lang);
  const x = scale.x(atMs);
  const by = formatDuration(Math.abs(byMs), lang);
  const back = byMs < 0;
  const [from, to] = back ? [afterMs, beforeMs] : [beforeMs, afterMs];
  const label = (back ? words.clocksBack : words.clocksForward)(by, wall(from), wall(to));
  const startX = scale.x(atMs - Math.abs(byMs));
  const endX = scale.x(atMs + Math.abs(byMs));
  const end = x + 6 + widthOf(label) > scale.width;
  return (
    <g class="clock-change">
      <title>{(back ? words.clocksBackLong : words.clocksForwardLong)(by, wall(from), wall(to))}</title>
      {back && <path class="twice" d={boxesOf([{ startX, endX }], 18, height - 18)} />}
      <path class="fold" d={`M${x} 18V${height}`} />
      <text x={end ? x - 6 : x + 6} y={SCALE_HEIGHT + 13} text-anchor={end ? "end" : "start"}>
        {label}
      </text>
    </g>
  );
}

/** A time of the wall clock, as `02:00`. */
function wall(ms: number): string {
  const minutes = Math.floor((ms - Math.floor(ms / DAY_MS) * DAY_MS) / MINUTE_MS);
  return `${padTwo(Math.floor(minutes / 60))}:${padTwo(minutes % 60)}`;
}
