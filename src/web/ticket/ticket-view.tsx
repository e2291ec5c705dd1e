import { useMemo, useRef, useState } from "preact/hooks";
import { LightingProvider, type Lit } from "../axis/lit.js";
import { nameOf } from "../axis/names.js";
import { type Span, wholeSpan } from "../axis/span.js";
import { EXAMPLES } from "../examples/examples.js";
import { PageProvider, usePage } from "../page/page.js";
import { Share } from "../share/share.js";
import { WhatIf } from "../what-if/what-if.js";
import { Why } from "../why/why.js";
import { Chart } from "./chart.js";
import { type Drawn, drawnOf } from "./drawn.js";
import { Events } from "./events.js";
import { Facts } from "./facts.js";
import { written } from "./log.js";
import { Problems } from "./problems.js";
import { Verdict, VerdictBecause } from "./verdict.js";
import { WhenInput } from "./when-input.js";
import { ticketWordsOf } from "./words.js";
import "../style/ticket.css";

/** The ticket on its axis, why, and what would have been otherwise. */
export function TicketView() {
  const page = usePage();
  const { state, judged, lang } = page;
  const words = ticketWordsOf(lang);
  const [lit, light] = useState<Lit | null>(null);
  // A view belongs to its ticket: another one is shown as a whole.
  const { id } = state.record;
  const [view, setView] = useState<{ readonly id: string; readonly span: Span | null }>({ id, span: null });
  const span = view.id === id ? view.span : null;
  const setSpan = (span: Span | null) => setView({ id, span });
  const now = useMemo(() => drawnOf(judged, state, lang), [judged]);
  // Of a record that is no ticket at all the last that was one goes on being shown.
  const last = useRef<Drawn | null>(null);
  const drawn = now ?? (last.current?.ticket.id === id ? last.current : null);
  last.current = drawn;
  const whole = useMemo(() => wholeSpan(drawn === null ? [] : [shownOf(drawn)]), [drawn]);
  // What is drawn is what is explained.
  const explained =
    judged.check !== null || drawn === null ? page : { ...page, judged: { ...judged, ...drawn } };
  return (
    <LightingProvider value={{ lit, light }}>
      <Headline />
      <Chart drawn={drawn} notice={noticeOf()} span={span ?? whole} onSpan={setSpan} />
      <div class="columns">
        <div class="stack">
          <Problems />
          <Events />
          <Facts />
        </div>
        <PageProvider value={explained}>
          <Why />
        </PageProvider>
      </div>
      <WhatIf />
      <Share />
    </LightingProvider>
  );

  function noticeOf(): string | null {
    if (drawn === null) return words.nothingDrawn;
    if (now === null) return words.drawnBefore;
    if (now.upTo === null) return null;
    const type = state.record.events[now.upTo]?.type ?? "";
    return words.drawnUpTo(nameOf({ type, detail: null }, lang));
  }
}

const shownOf = ({ check, ticket }: Drawn) => ({ check, eventsMs: ticket.events.map(({ atMs }) => atMs) });

/** The ticket by its number, how it stands, and when it is judged. */
function Headline() {
  const { state, judged, lang, change } = usePage();
  const words = ticketWordsOf(lang);
  const { check, terms, nowMs } = judged;
  const menu = useRef<HTMLDetailsElement>(null);
  return (
    <header class="headline">
      <div class="row">
        <h1>{state.record.id}</h1>
        <Verdict />
        {check !== null && (
          <span class="soft">
            {check.closedBecause === null ? words.status[check.status] : words.closed[check.closedBecause]}
          </span>
        )}
      </div>
      <div class="row">
        <span class="soft small">{words.judgedAt}</span>
        <WhenInput
          label={words.judgedAt}
          ms={nowMs}
          zone={terms.zone}
          lang={lang}
          name="now"
          onInstant={(ms) => change({ now: written(ms, terms) })}
        />
        <details ref={menu} class="examples no-print">
          <summary>{words.examples}</summary>
          <ul>
            {EXAMPLES.map(({ title, record, now }) => (
              <li key={record.id}>
                <button
                  type="button"
                  class="quiet"
                  onClick={() => {
                    change({ record, now, readings: {} });
                    if (menu.current !== null) menu.current.open = false;
                  }}
                >
                  {title[lang]}
                </button>
              </li>
            ))}
          </ul>
        </details>
      </div>
      <VerdictBecause />
    </header>
  );
}
