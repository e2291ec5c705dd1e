import type { Period } from "../../audit/report/periods.js";
import type { Language } from "../../wording/language.js";
import { reportWordsOf } from "../words/report.js";
import { brief, percentOf } from "./amounts.js";
import type { Drawing } from "./figure.js";
import { html, type Markup } from "./html.js";
import { periodName } from "./period-name.js";
import { ticksTo } from "./scale.js";

const WIDTH = 960;
const LEFT = 64;
const TOP = 26;
/** The height of the shares, and of the amounts below them. */
const SHARES = 190;
const AMOUNTS = 64;
const BETWEEN = 40;
const HEIGHT = TOP + SHARES + BETWEEN + AMOUNTS + 34;
const WIDEST_SLOT = 110;
const WIDEST_BAR = 54;

/** Compliance period by period: the share that was met above, how many were judged below. */
export function monthsChart(periods: readonly Period[], lang: Language): Drawing {
  const words = reportWordsOf(lang);
  const slot = Math.min(WIDEST_SLOT, (WIDTH - LEFT) / periods.length);
  const bar = Math.min(WIDEST_BAR, slot * 0.72);
  const foot = TOP + SHARES + BETWEEN + AMOUNTS;
  const judged = periods.map(({ counts }) => counts.met + counts.breached);
  const ticks = ticksTo(Math.max(...judged));
  const most = ticks.at(-1) as number;
  const right = LEFT + slot * periods.length;
  const every = Math.ceil(74 / slot);

  const level = (
    y: number,
    says: string,
  ) => html`<line class="grid" x1="${LEFT}" x2="${right}" y1="${y}" y2="${y}"/>
<text class="soft end" x="${LEFT - 8}" y="${y + 4}">${says}</text>
`;
  const column = (period: Period, i: number): Markup => {
    const { met } = period.counts;
    const all = judged[i] as number;
    const middle = LEFT + slot * (i + 0.5);
    const x = middle - bar / 2;
    const share = all === 0 ? 0 : (met / all) * SHARES;
    const amount = (all / most) * AMOUNTS;
    const name = periodName(period, lang);
    return html`<g><title>${words.monthSays(name, period.counts)}</title>
${all === 0 ? null : bars(x, bar, share)}
${slot < 34 ? null : html`<text class="middle strong" x="${middle}" y="${TOP - 8}">${all === 0 ? "–" : percentOf(met, all, 0, lang)}</text>`}
<rect class="none-fill" x="${x}" y="${foot - amount}" width="${bar}" height="${amount}"/>
${slot < 34 ? null : html`<text class="soft middle" x="${middle}" y="${foot - amount - 5}">${brief(all, lang)}</text>`}
${period.follows || i === 0 ? null : html`<line class="grid" stroke-dasharray="2 4" x1="${LEFT + slot * i}" x2="${LEFT + slot * i}" y1="${TOP}" y2="${foot}"/>`}
${i % every === 0 ? html`<text class="middle" x="${middle}" y="${foot + 20}">${name}</text>` : null}</g>
`;
  };
  return {
    width: WIDTH,
    height: HEIGHT,
    shapes: html`${[0, 50, 100].map((percent) =>
      level(TOP + SHARES * (1 - percent / 100), words.percent(percent)),
    )}${[0, most].map((n) => level(foot - (n / most) * AMOUNTS, brief(n, lang)))}
<text class="soft" x="${LEFT}" y="${TOP + SHARES + BETWEEN - 16}">${words.judgedClocks}</text>
${periods.map(column)}`,
  };
}

/** What was met, from the ground up, and what was not above it. */
function bars(x: number, width: number, met: number): Markup {
  const ground = TOP + SHARES;
  return html`<rect class="met-fill" x="${x}" y="${ground - met}" width="${width}" height="${met}"/>
<rect class="late-fill" x="${x}" y="${TOP}" width="${width}" height="${SHARES - met}"/>`;
}
