import { type Content, html, type Markup } from "./html.js";

/** A column of a table: its heading, and how its cells are set. */
export interface Column {
  readonly name: Content;
  readonly kind?: "amount" | "name" | "prose" | "when" | "status";
}

/** A table: the first cell of each row names it. */
export interface Table {
  /** What it is, for who comes upon it alone. */
  readonly caption: string;
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly Content[])[];
  readonly foot?: readonly Content[];
}

/** Longer names are broken anywhere, so that none of them makes a table wide. */
const LONGEST_NAME = 28;

/** A name in a cell, however long it is. */
export function nameCell(name: string): Content {
  return name.length <= LONGEST_NAME ? name : html`<span class="long">${name}</span>`;
}

/** More columns than stand side by side on a sheet of paper upright. */
const MANY_COLUMNS = 10;

/** A table that scrolls within its own box where there is no room for it. */
export function tableOf({ caption, columns, rows, foot }: Table): Markup {
  const kind = (i: number) => columns[i]?.kind ?? "";
  const row = (cells: readonly Content[]) =>
    html`<tr>${cells.map((cell, i) =>
      i === 0
        ? html`<th scope="row" class="${kind(i)}">${cell}</th>`
        : html`<td class="${kind(i)}">${cell}</td>`,
    )}</tr>
`;
  return html`<div class="${columns.length > MANY_COLUMNS ? "scroll wide" : "scroll"}" tabindex="0" role="group" aria-label="${caption}"><table>
<caption><span>${caption}</span></caption>
<thead><tr>${columns.map(({ name }, i) => html`<th scope="col" class="${kind(i)}">${name}</th>`)}</tr></thead>
<tbody>
${rows.map(row)}</tbody>
${foot === undefined ? null : html`<tfoot>${row(foot)}</tfoot>`}</table></div>
`;
}
