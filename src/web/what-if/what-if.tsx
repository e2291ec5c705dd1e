import { useMemo } from "preact/hooks";
import { PageProvider, usePage } from "../page/page.js";
import "../style/what-if.css";
import { WouldHaveMet } from "./met.js";
import { Readings } from "./readings.js";
import { useSettled } from "./settled.js";
import { SideBySide } from "./side-by-side.js";
import { whatIfWordsOf } from "./words.js";

/** What other offers, priorities and readings would have made of the ticket. */
export function WhatIf() {
  const settled = useSettled(usePage());
  return useMemo(
    () => (
      <PageProvider value={settled}>
        <Content />
      </PageProvider>
    ),
    [settled],
  );
}

function Content() {
  const { judged, lang } = usePage();
  const { ticket, check } = judged;
  if (ticket === null || check === null) return null;
  return (
    <section class="stack what-if" aria-labelledby="what-if">
      <h2 id="what-if">{whatIfWordsOf(lang).heading}</h2>
      <Readings />
      <SideBySide judged={{ ...judged, ticket, check }} />
      <WouldHaveMet ticket={ticket} />
    </section>
  );
}
