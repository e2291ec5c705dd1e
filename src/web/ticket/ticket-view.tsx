import { useMemo, useState } from "preact/hooks";
import { occurrencesUnder } from "../../simulate/virtual-time/virtual-time.js";
import { Axis } from "../axis/axis.js";
import { LightingProvider, type Lit } from "../axis/lit.js";
import { type Span, wholeSpan } from "../axis/span.js";
import { usePage } from "../page/page.js";
import { WhatIf } from "../what-if/what-if.js";
import { Why } from "../why/why.js";

/** The ticket on its axis, why, and what would have been otherwise. */
export function TicketView() {
  const { judged, lang } = usePage();
  const { terms, ticket, check, nowMs } = judged;
  const [lit, light] = useState<Lit | null>(null);
  const [span, setSpan] = useState<Span | null>(null);
  const occurrences = useMemo(
    () => (ticket === null || check === null ? [] : occurrencesUnder(terms, ticket, { lang })),
    [check],
  );
  return (
    <LightingProvider value={{ lit, light }}>
      <h1>{judged.check?.verdict}</h1>
      {ticket !== null && check !== null && (
        <Axis
          {...{ terms, ticket, check, occurrences, nowMs }}
          span={span ?? wholeSpan([{ check, eventsMs: ticket.events.map(({ atMs }) => atMs) }])}
          size="full"
          onSpan={setSpan}
        />
      )}
      <Why />
      <WhatIf />
    </LightingProvider>
  );
}
