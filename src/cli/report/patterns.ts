import { html, type Markup } from "./html.js";

/** The hatchings by which the charts tell apart what colours alone would not: defined once for the page. */
export const patterns: Markup = html`<svg class="patterns" aria-hidden="true" focusable="false"><defs>
<pattern id="late" width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
<rect class="late-ground" width="7" height="7"/><line class="late-line" x1="1.5" y1="0" x2="1.5" y2="7"/></pattern>
<pattern id="open" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(-45)">
<rect class="open-ground" width="6" height="6"/><line class="open-line" x1="1" y1="0" x2="1" y2="6"/></pattern>
<pattern id="paused" width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
<rect class="paused-ground" width="5" height="5"/><line class="paused-line" x1="0.6" y1="0" x2="0.6" y2="5"/></pattern>
</defs></svg>
`;
