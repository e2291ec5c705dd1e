import { usePage } from "../page/page.js";
import "../style/what-if.css";
import { Readings } from "./readings.js";
import { whatIfWordsOf } from "./words.js";

/** What other offers, priorities and readings would have made of the ticket. */
export function WhatIf() {
  const { judged, lang } = usePage();
  if (judged.check === null) return null;
  return (
    <section class="stack what-if" aria-labelledby="what-if">
      <h2 id="what-if">{whatIfWordsOf(lang).heading}</h2>
      <Readings />
    </section>
  );
}
