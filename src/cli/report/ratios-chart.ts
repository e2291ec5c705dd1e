import { type Ending, RATIO_STEPS, type RatioCounts } from "../../audit/report/ratios.js";
import type { Language } from "../../wording/language.js";
import { reportWordsOf } from "../words/report.js";
import { brief } from "./amounts.js";
import type { Drawing } from "./figure.js";
import { html, type Markup } from "./html.js";
import { ticksTo } from "./scale.js";

const WIDTH = 960;
const LEFT = 64;
const TOP = 46;
const PLOT = 210;
const FOOT = TOP + PLOT;
const HEIGHT = FOOT + 48;
/** A step of a tenth of the target, and one of those beyond twice the target. */
const NARROW = 31;
const WIDE = 84;
const GAP = 16;
const TENTHS = RATIO_STEPS.filter((end) => end !== null && end <= 2).length;

/** From the ground up. */
export const ENDINGS: readonly Ending[] = ["met", "late", "open"];
export const ENDING_FILL: Readonly<Record<Ending, string>> = {
  met: "met-fill",
  late: "late-fill",
  open: "open-fill",
};

/** How many commitments took how much of their target, with the target as a line. */
export function ratiosChart(ratios: RatioCounts, lang: Language): Drawing {
  const words = reportWordsOf(lang);
  const ticks = ticksTo(Math.max(...RATIO_STEPS.map((_, step) => totalOf(ratios, step))));
  const most = ticks.at(-1) as number;
  const height = (n: number) => (n / most) * PLOT;

  const column = (_: unknown, step: number): Markup | null => {
    const total = totalOf(ratios, step);
    if (total === 0) return null;
    const x = left(step) + 2;
    const width = (step < TENTHS ? NARROW : WIDE) - 4;
    let y = FOOT;
    const bars = ENDINGS.map((ending) => {
      const high = height(ratios[ending][step] as number);
      y -= high;
      return high === 0
        ? null
        : html`<rect class="${ENDING_FILL[ending]}" x="${x}" y="${y}" width="${width}" height="${high}"/>`;
    });
    return html`<g><title>${words.ratioSays(
      stepName(step, lang),
      ENDINGS.map((ending) => ratios[ending][step] as number),
    )}</title>
${bars}<text class="middle" x="${x + width / 2}" y="${FOOT - height(total) - 6}">${brief(total, lang)}</text></g>
`;
  };
  const targetX = left(RATIO_STEPS.indexOf(1)) + NARROW;
  const under = (
    x: number,
    says: string,
  ) => html`<text class="middle" x="${x}" y="${FOOT + 20}">${says}</text>
`;
  return {
    width: WIDTH,
    height: HEIGHT,
    shapes: html`${ticks.map(
      (
        n,
      ) => html`<line class="grid" x1="${LEFT}" x2="${WIDTH}" y1="${FOOT - height(n)}" y2="${FOOT - height(n)}"/>
<text class="soft end" x="${LEFT - 8}" y="${FOOT - height(n) + 4}">${brief(n, lang)}</text>
`,
    )}${RATIO_STEPS.map(column)}
<line class="target" x1="${targetX}" x2="${targetX}" y1="${TOP - 24}" y2="${FOOT + 6}"/>
<text class="strong middle" x="${targetX}" y="${TOP - 30}">${words.target}</text>
${[0, 5, 10, 15].map((tenths) => under(LEFT + tenths * NARROW, words.percent(tenths * 10)))}
${RATIO_STEPS.slice(TENTHS).map((_, i) => under(left(TENTHS + i) + WIDE / 2, stepName(TENTHS + i, lang)))}
<text class="soft" x="${LEFT}" y="${FOOT + 42}">${words.ratioAxis}</text>
`,
  };
}

function left(step: number): number {
  return step < TENTHS ? LEFT + step * NARROW : LEFT + TENTHS * NARROW + GAP + (step - TENTHS) * WIDE;
}

/** How many commitments fell into a step. */
export function totalOf(ratios: RatioCounts, step: number): number {
  return ENDINGS.reduce((sum, ending) => sum + (ratios[ending][step] as number), 0);
}

/** A step for people: `90–100%`, `> 1000%`. */
export function stepName(step: number, lang: Language): string {
  const words = reportWordsOf(lang);
  const from = step === 0 ? 0 : (RATIO_STEPS[step - 1] as number) * 100;
  const to = RATIO_STEPS[step];
  return to == null
    ? words.moreThan(Math.round(from))
    : words.between(Math.round(from), Math.round(to * 100));
}
