import type { Language } from "../../wording/language.js";
import { axisWordsOf } from "./words.js";

const AREAS = ["counted", "over", "flat", "paused", "off-hours", "day-off", "holiday"] as const;

/** What the colours and signs of an axis mean. */
export function Legend({ lang }: { readonly lang: Language }) {
  const { legend } = axisWordsOf(lang);
  return (
    <ul class="legend small soft">
      {AREAS.map((area) => (
        <li key={area}>
          <span class={`swatch ${area}`} aria-hidden="true" /> {legend[area]}
        </li>
      ))}
      <li>
        <span aria-hidden="true">▼</span> {legend.deadline}
      </li>
      <li>
        <span aria-hidden="true">▲</span> {legend.step}
      </li>
      <li>
        <span aria-hidden="true">□</span> {legend.closure}
      </li>
    </ul>
  );
}
