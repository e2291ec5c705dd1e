import { chartStyle } from "./chart-style.js";

/** How a report looks: on a screen of any width, in the light or in the dark, and on paper. */
export const style = `
:root {
  color-scheme: light dark;
  --ground: #fff; --raised: #f5f7f9; --ink: #1a1f26; --soft: #55606d; --line: #d5dbe1;
  --met: #2563a8; --late: #b4480f; --late-ground: #f3cdb8; --open: #7c3a72; --open-ground: #e9d3e5;
  --pending: #8a6a00; --none: #6d7782; --focus: #2563a8;
  --heat-1: #e4edf7; --heat-2: #bdd5ee; --heat-3: #88b3df; --heat-4: #3a76b5; --heat-5: #1b4e8a;
  --on-light: #1a1f26; --on-deep: #fff;
}
@media (prefers-color-scheme: dark) {
  :root {
    --ground: #10151b; --raised: #182028; --ink: #e7eaee; --soft: #a2adb9; --line: #323c47;
    --met: #69a8ee; --late: #f08a54; --late-ground: #5c3320; --open: #d893c8; --open-ground: #4a2c44;
    --pending: #d8b13f; --none: #929ca7; --focus: #8fc0f7;
    --heat-1: #1a2939; --heat-2: #214468; --heat-3: #2b629c; --heat-4: #66a0e0; --heat-5: #acd1fa;
    --on-light: #f2f5f8; --on-deep: #0c1116;
  }
}
* { box-sizing: border-box; }
html { font-size: clamp(1rem, 0.78rem + 0.32vw, 1.75rem); -webkit-text-size-adjust: 100%; }
body {
  margin: 0; background: var(--ground); color: var(--ink);
  font: 1em/1.55 system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif;
}
header, main, footer { max-width: 74rem; margin: 0 auto; padding: 0 clamp(1rem, 4vw, 3rem); }
header { padding-top: clamp(1.5rem, 5vw, 4rem); }
main { padding-bottom: 2rem; }
footer { padding-top: 1.5rem; padding-bottom: 3rem; color: var(--soft); font-size: 0.875rem; }
h1 { font-size: clamp(1.6rem, 1.2rem + 1.8vw, 2.5rem); line-height: 1.15; letter-spacing: -0.015em; margin: 0; }
h2 { font-size: 1.4rem; line-height: 1.25; letter-spacing: -0.01em; margin: 0 0 0.5rem; }
h3 { font-size: 1.05rem; line-height: 1.35; margin: 2rem 0 0.5rem; overflow-wrap: anywhere; }
p { margin: 0 0 0.75rem; max-width: 46rem; }
.lead { color: var(--soft); margin: 0.5rem 0 0; overflow-wrap: anywhere; }
.note { color: var(--soft); font-size: 0.9rem; }
section { padding-top: 2.75rem; margin-top: 2.75rem; border-top: 1px solid var(--line); }
nav ul { display: flex; flex-wrap: wrap; gap: 0.35rem 1.25rem; list-style: none; margin: 1.75rem 0 0; padding: 0; }
a { color: var(--met); text-underline-offset: 0.2em; }
nav a { display: inline-block; padding: 0.2rem 0; }
:focus-visible { outline: 3px solid var(--focus); outline-offset: 2px; border-radius: 2px; }

.headline { display: grid; grid-template-columns: minmax(0, 1fr); gap: 1.5rem; margin-top: 2rem; }
.headline .figure { font-size: clamp(3rem, 2.2rem + 4vw, 5rem); font-weight: 650; line-height: 1; letter-spacing: -0.03em; }
.headline p { margin: 0.5rem 0 0; }
.tiles { display: grid; grid-template-columns: repeat(2, minmax(0, 1fr)); gap: 0.75rem; margin: 0; }
.tiles > div:first-child { grid-column: 1 / -1; }
.tiles > div { background: var(--raised); border-radius: 0.5rem; padding: 0.85rem 1rem; }
.tiles dt { color: var(--soft); font-size: 0.9rem; }
.tiles dd { margin: 0; font-size: 1.5rem; font-weight: 600; font-variant-numeric: tabular-nums; line-height: 1.3; }
.tiles small { display: block; color: var(--soft); font-size: 0.85rem; font-weight: 400; }
@media (min-width: 40rem) { .tiles { grid-template-columns: repeat(4, minmax(0, 1fr)); } }
@media (min-width: 60rem) {
  .headline { grid-template-columns: minmax(0, 2fr) minmax(0, 3fr); align-items: end; gap: 3rem; }
}

/* A shadow at the edge beyond which there is more: the covers move with what is scrolled, the shadows stay. */
.scroll {
  overflow-x: auto; margin: 0.75rem 0 1.25rem;
  background: linear-gradient(to right, var(--ground) 40%, transparent) left / 2rem 100% no-repeat local,
    linear-gradient(to left, var(--ground) 40%, transparent) right / 2rem 100% no-repeat local,
    linear-gradient(to right, var(--line), transparent) left / 0.75rem 100% no-repeat scroll,
    linear-gradient(to left, var(--line), transparent) right / 0.75rem 100% no-repeat scroll;
}
table { border-collapse: collapse; min-width: min(100%, 32rem); font-size: 0.9rem; font-variant-numeric: tabular-nums; }
caption { text-align: left; color: var(--soft); padding: 0 0 0.5rem; }
caption span { display: inline-block; position: sticky; left: 0; max-width: min(46rem, 84vw); }
th, td { padding: 0.4rem 0.85rem 0.4rem 0; text-align: left; vertical-align: top; border-bottom: 1px solid var(--line); }
th { font-weight: 600; }
thead th { color: var(--soft); font-weight: 500; white-space: nowrap; vertical-align: bottom; }
tbody th { font-weight: 500; }
.amount { text-align: right; white-space: nowrap; }
.name { white-space: nowrap; }
.long { display: inline-block; max-width: 18rem; white-space: normal; overflow-wrap: anywhere; }
.prose { min-width: min(16rem, 50vw); max-width: 40rem; }
.when { white-space: nowrap; }
tfoot td, tfoot th { font-weight: 600; border-bottom: 0; }
tbody th code { white-space: nowrap; }
.plain { list-style: none; margin: 0 0 0.5rem; padding: 0; }
code { font: 0.92em/1.4 ui-monospace, SFMono-Regular, Menlo, Consolas, monospace; overflow-wrap: anywhere; }
.status { white-space: nowrap; font-weight: 600; }
.status.met { color: var(--met); } .status.breached { color: var(--late); }
.status.pending { color: var(--pending); } .status.none { color: var(--none); }

figure { margin: 0; }
details { margin: 0.25rem 0 0.75rem; }
summary { cursor: pointer; color: var(--met); font-size: 0.9rem; padding: 0.25rem 0; width: fit-content; }
.facts { display: grid; align-items: baseline; grid-template-columns: minmax(0, 1fr); gap: 0.15rem; margin: 0.75rem 0; }
.facts dt { color: var(--soft); font-size: 0.9rem; } .facts dd { margin: 0 0 0.6rem; overflow-wrap: anywhere; }
@media (min-width: 40rem) {
  .facts { grid-template-columns: max-content minmax(0, 1fr); gap: 0.4rem 2rem; } .facts dd { margin: 0; }
}
.ticket { border: 1px solid var(--line); border-radius: 0.5rem; padding: 1.1rem 1.25rem 0.5rem; margin-top: 1.25rem; }
.ticket h3 { margin: 0; }
.ticket > p { margin: 0.2rem 0 0.5rem; }
${chartStyle}
@page { size: A4; margin: 14mm 12mm; }
@page wide { size: A4 landscape; }
@media print {
  :root {
    color-scheme: light;
    --ground: #fff; --raised: #f5f7f9; --ink: #000; --soft: #444c55; --line: #c4ccd4;
    --met: #2563a8; --late: #b4480f; --late-ground: #f3cdb8; --open: #7c3a72; --open-ground: #e9d3e5;
    --pending: #7a5d00; --none: #5d6670;
    --heat-1: #e4edf7; --heat-2: #bdd5ee; --heat-3: #88b3df; --heat-4: #3a76b5; --heat-5: #1b4e8a;
    --on-light: #000; --on-deep: #fff;
  }
  html { font-size: 9.5pt; }
  body { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  header, main, footer { max-width: none; padding: 0; }
  nav { display: none; }
  section { padding-top: 1.5rem; margin-top: 1.5rem; }
  h2, h3, caption, summary, .legend { break-after: avoid; }
  figure, .headline, tr, dl > div { break-inside: avoid; }
  thead { display: table-header-group; }
  .ticket { border: 0; border-top: 1px solid var(--line); border-radius: 0; padding: 0.75rem 0 0; }
  caption span { position: static; max-width: none; }
  .scroll { overflow: visible; background: none; }
  .scroll table { width: 100%; font-size: 0.82rem; }
  section:has(.wide) { page: wide; padding-top: 0; margin-top: 0; border: 0; }
  .scroll.wide table { font-size: 0.74rem; } .wide th, .wide td { padding-right: 0.4rem; }
  .prose { overflow-wrap: anywhere; }
  th, td { padding-right: 0.55rem; }
  thead th, .when, .status { white-space: normal; } .wide .amount { white-space: normal; }
  .prose { min-width: 0; } .long { max-width: 14rem; } .name code { white-space: normal; overflow-wrap: anywhere; }
  .chart { min-width: 0; }
  summary { color: var(--soft); list-style: none; }
  details::details-content { content-visibility: visible; display: block; block-size: auto; opacity: 1; }
  a { color: inherit; text-decoration: none; }
}
`;
