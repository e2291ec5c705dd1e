import { useState } from "preact/hooks";
import type { Terms } from "../../contract/terms.js";
import type { Occurrence } from "../../simulate/virtual-time/occurrence.js";
import type { ExplainedCheck } from "../../sla/check-ticket.js";
import { formatDuration } from "../../time/duration.js";
import { parseInstant } from "../../time/instant.js";
import { formatWhen } from "../../time/when.js";
import type { Language } from "../../wording/language.js";

import { marksOf } from "./marks.js";
import { type EventMarker, markName, nameOf } from "./names.js";
import { axisWordsOf } from "./words.js";

interface AxisTableProps {
  readonly terms: Terms;
  readonly lang: Language;
  readonly check: ExplainedCheck;
  readonly occurrences: readonly Occurrence[];
  readonly events: readonly EventMarker[];
  readonly nowMs: number;
}

/** All that the axis draws, as tables: for who does not see it, and who wants it exactly. */
export function AxisTable(props: AxisTableProps) {
  const { table } = axisWordsOf(props.lang);
  const [open, setOpen] = useState(false);
  return (
    <details onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{table.title}</summary>
      {open && <Tables {...props} />}
    </details>
  );
}

function Tables({ terms, lang, check, occurrences, events, nowMs }: AxisTableProps) {
  const words = axisWordsOf(lang);
  const { table } = words;
  const when = (ms: number) => formatWhen(ms, terms.zone, lang);
  const marks = [
    ...events.map((event) => ({
      atMs: event.atMs,
      what: nameOf(event, lang),
      of: table.ticket,
      state: event.refused !== null ? words.refused : event.atMs <= nowMs ? table.happened : table.ahead,
    })),
    ...marksOf(check, occurrences).map((mark) => ({
      atMs: mark.atMs,
      what: markName(mark, lang),
      of: mark.metric ?? table.ticket,
      state: mark.reached || (mark.kind === "deadline" && mark.atMs <= nowMs) ? table.happened : table.ahead,
    })),
    { atMs: nowMs, what: words.now, of: table.ticket, state: "" },
  ].sort((a, b) => a.atMs - b.atMs);
  return (
    <div class="stack axis-tables">
      {check.commitments
        .filter(({ trace }) => trace.length > 0)
        .map(({ metric, trace }) => (
          <Table
            key={metric}
            caption={table.intervals(metric)}
            columns={[table.from, table.to, table.kind, table.counted, table.why]}
            rows={trace.map(({ from, to, kind, countedMs, why }) => [
              when(parseInstant(from)),
              when(parseInstant(to)),
              table.kinds[kind],
              formatDuration(countedMs, lang),
              why,
            ])}
          />
        ))}
      <Table
        caption={table.marks}
        columns={[table.when, table.what, table.of, table.state]}
        rows={marks.map(({ atMs, what, of, state }) => [when(atMs), what, of, state])}
      />
    </div>
  );
}

/** Nobody reads more of them; the explanation has them all. */
const MOST_ROWS = 1000;

interface TableProps {
  readonly caption: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

function Table({ caption, columns, rows }: TableProps) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard
    <section class="wide" aria-label={caption} tabIndex={0}>
      <table class="small">
        <caption>{caption}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.slice(0, MOST_ROWS).map((cells, i) => (
            <tr key={i}>
              {cells.map((cell, column) => (
                <td key={columns[column]}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
