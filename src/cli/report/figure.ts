import { html, type Markup } from "./html.js";
import { type Table, tableOf } from "./table.js";

/** A drawing: its size in its own units, and its shapes. */
export interface Drawing {
  readonly width: number;
  readonly height: number;
  readonly shapes: Markup;
}

/** A drawing with what it shows in words. */
export interface Drawn {
  /** Another one for each chart of the page. */
  readonly id: string;
  readonly title: string;
  /** What it shows, for who does not see it. */
  readonly says: string;
  readonly drawing: Drawing;
}

/** A drawing that scrolls within its own box where there is no room for it. */
export function drawn({ id, title, says, drawing: { width, height, shapes } }: Drawn): Markup {
  return html`<div class="scroll" tabindex="0" role="group" aria-label="${title}">
<svg class="chart" viewBox="0 0 ${width} ${height}" role="img" aria-labelledby="${id}-title ${id}-says">
<title id="${id}-title">${title}</title><desc id="${id}-says">${says}</desc>
${shapes}</svg></div>
`;
}

/** A chart with the table behind it. */
export function figureOf(chart: Drawn, table: Table): Markup {
  return html`<figure>${drawn(chart)}</figure>
<details><summary>${table.caption}</summary>${tableOf(table)}</details>
`;
}

/** What the signs of a chart mean. */
export function legendOf(signs: readonly (readonly [sign: Markup, says: string])[]): Markup {
  return html`<ul class="legend">${signs.map(
    ([sign, says]) => html`<li><svg viewBox="0 0 24 14" aria-hidden="true">${sign}</svg>${says}</li>`,
  )}</ul>
`;
}

/** A sign of a legend: a swatch in the fill of a class. */
export function swatch(fill: string): Markup {
  return html`<rect class="${fill}" x="0" y="0" width="24" height="14" rx="2"/>`;
}
