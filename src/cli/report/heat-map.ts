import type { Language } from "../../wording/language.js";
import { reportWordsOf } from "../words/report.js";
import { brief, whole } from "./amounts.js";
import type { Drawing } from "./figure.js";
import { html, type Markup } from "./html.js";
import type { WeekBlock } from "./week-hours.js";

const LEFT = 60;
const TOP = 26;
const CELL = 37;
const ROW = 30;
const WIDTH = LEFT + 24 * CELL + 12;
const HEIGHT = TOP + 7 * ROW + 8;
/** How many shades there are beside that of nothing. */
const SHADES = 5;
/** From this shade on a text is set in the other colour. */
const DEEP = 4;
/** The classes of the outlines, so that calendars are told apart without colours. */
export const OUTLINES = ["hours", "hours second", "hours third"];

/** Arrivals by weekday and hour as shades, with hours of calendars as outlines, one calendar after another. */
export function heatMap(
  arrivals: readonly number[],
  calendars: readonly (readonly WeekBlock[])[],
  lang: Language,
): Drawing {
  const words = reportWordsOf(lang);
  const most = Math.max(...arrivals);
  const cell = (n: number, i: number): Markup => {
    const shade = shadeOf(n, most);
    const [x, y] = [LEFT + (i % 24) * CELL, TOP + Math.floor(i / 24) * ROW];
    return html`<g><title>${words.arrivalsSay(Math.floor(i / 24), i % 24, n)}</title><rect class="${`cell heat-${shade}`}" x="${x}" y="${y}" width="${CELL}" height="${ROW}"/>
${n === 0 ? null : html`<text class="${shade >= DEEP ? "middle on-deep" : "middle on-light"}" x="${x + CELL / 2}" y="${y + ROW / 2 + 4.5}">${brief(n, lang)}</text>`}</g>
`;
  };
  // One within the other, so that edges that coincide are both seen.
  const outline = (calendar: number) => (block: WeekBlock) => {
    const inset = 1.5 + 3 * calendar;
    const [x, y] = [LEFT + block.fromHour * CELL, TOP + block.fromDay * ROW];
    const [width, height] = [
      (block.untilHour - block.fromHour) * CELL,
      (block.untilDay - block.fromDay) * ROW,
    ];
    return html`<rect class="${OUTLINES[calendar % OUTLINES.length] as string}" x="${x + inset}" y="${y + inset}" width="${Math.max(2, width - 2 * inset)}" height="${height - 2 * inset}"/>
`;
  };
  return {
    width: WIDTH,
    height: HEIGHT,
    shapes: html`${[0, 3, 6, 9, 12, 15, 18, 21, 24].map(
      (
        hour,
      ) => html`<text class="soft middle" x="${LEFT + hour * CELL}" y="${TOP - 8}">${words.hour(hour)}</text>
`,
    )}${Array.from(
      { length: 7 },
      (
        _,
        day,
      ) => html`<text class="soft end" x="${LEFT - 8}" y="${TOP + (day + 0.5) * ROW + 4.5}">${words.weekday(day)}</text>
`,
    )}${arrivals.map(cell)}${calendars.map((blocks, i) => blocks.map(outline(i)))}`,
  };
}

function shadeOf(n: number, most: number): number {
  return Math.ceil((n / Math.max(1, most)) * SHADES);
}

/** The amounts of each shade, from the lightest on: what a legend says of them. */
export function shadeNames(
  arrivals: readonly number[],
  lang: Language,
): readonly (readonly [shade: number, says: string])[] {
  const most = Math.max(...arrivals);
  return Array.from({ length: SHADES }, (_, i) => i + 1).flatMap((shade) => {
    const [from, to] = [Math.floor(((shade - 1) * most) / SHADES) + 1, Math.floor((shade * most) / SHADES)];
    if (to < from) return [];
    return [[shade, from === to ? whole(from, lang) : `${whole(from, lang)}–${whole(to, lang)}`] as const];
  });
}
