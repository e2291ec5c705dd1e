import type { VNode } from "preact";
import { useMemo, useRef, useState } from "preact/hooks";
import type { CheckedCommitment } from "../../sla/check.js";
import type { TraceRow } from "../../sla/trace.js";
import { formatDuration } from "../../time/duration.js";
import { parseInstant } from "../../time/instant.js";
import { formatWhen } from "../../time/when.js";
import type { Zone } from "../../time/zone.js";
import type { Language } from "../../wording/language.js";
import { useLighting } from "../axis/lit.js";
import { foldOf } from "./fold.js";
import { LitRow } from "./lit-row.js";
import { Rules } from "./rule.js";
import { takenText } from "./taken.js";
import { whyWordsOf } from "./words.js";

interface TraceTableProps {
  readonly one: CheckedCommitment & { readonly trace: readonly TraceRow[] };
  readonly zone: Zone;
  readonly lang: Language;
}

/** The intervals of a commitment, each with what it counted and why, and what they add up to. */
export function TraceTable({ one, zone, lang }: TraceTableProps) {
  const { light } = useLighting();
  const body = useRef<HTMLTableSectionElement>(null);
  const last = useRef<ReadonlyMap<string, VNode>>(new Map());
  const [unfolded, setUnfolded] = useState(false);
  const { metric, trace } = one;
  // Made once: lighting up a row draws none of them again.
  const table = useMemo(() => {
    const words = whyWordsOf(lang);
    const { columns } = words;
    const fold = unfolded ? null : foldOf(trace.length);
    const { rows, sumMs } = summedRows(trace);
    const isOneYear = new Set(trace.flatMap(({ from, to }) => [from.slice(0, 4), to.slice(0, 4)])).size < 2;
    const year = isOneYear ? "no-year" : "year";
    // Where there is no room for a line, it breaks before the time and nowhere else.
    const when = (at: string) =>
      formatWhen(parseInstant(at), zone, lang, year).replaceAll(/ (?=.* )/g, "\u00a0");
    const lightAt = (target: EventTarget | null) => {
      const row =
        target instanceof Element ? target.closest<HTMLElement>("[data-row]")?.dataset.row : undefined;
      light(row === undefined ? null : { metric, row: Number(row) });
    };
    // A row that says what it said is the row that it was: of a long log only few change at a time.
    const rowOf = ({ row, index, untilMs }: (typeof rows)[number]): VNode => {
      const key = [index, row.from, row.to, row.countedMs, untilMs, row.why, row.rules, lang, year].join();
      const made = last.current.get(key) ?? (
        <tr key={index} data-row={index} class={row.kind}>
          <td class="instant">{when(row.from)}</td>
          <td class="instant">{when(row.to)}</td>
          <td class="number">{formatDuration(row.countedMs, lang)}</td>
          <td class="number">{formatDuration(untilMs, lang)}</td>
          <td class="said">{row.why}</td>
          <td>
            <Rules ids={row.rules} />
          </td>
        </tr>
      );
      next.set(key, made);
      return made;
    };
    const next = new Map<string, VNode>();
    const first = rows.slice(0, fold?.from).map(rowOf);
    const others = fold === null ? [] : rows.slice(fold.until).map(rowOf);
    last.current = next;
    const folded = fold === null ? [] : rows.slice(fold.from, fold.until);
    const foldedMs = folded.reduce((sum, { row }) => sum + row.countedMs, 0);
    return (
      <table class="trace">
        <thead>
          <tr>
            <th scope="col">{columns.from}</th>
            <th scope="col">{columns.to}</th>
            <th scope="col" class="number">
              {columns.counted}
            </th>
            <th scope="col" class="number">
              {columns.sum}
            </th>
            <th scope="col">{columns.why}</th>
            <th scope="col">{columns.rules}</th>
          </tr>
        </thead>
        <tbody
          ref={body}
          onPointerOver={({ target }) => lightAt(target)}
          onPointerLeave={() => light(null)}
          onFocusIn={({ target }) => lightAt(target)}
          onFocusOut={() => light(null)}
        >
          {first}
          {fold !== null && (
            <tr class="fold">
              <td colSpan={2}>
                <button type="button" onClick={() => setUnfolded(true)}>
                  {words.showAll(trace.length)}
                </button>
              </td>
              <td class="number">{formatDuration(foldedMs, lang)}</td>
              <td colSpan={3} class="soft">
                {words.folded(folded.length)}
              </td>
            </tr>
          )}
          {others}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row" colSpan={2}>
              {words.total}
            </th>
            <td class="number">
              <strong>{formatDuration(sumMs, lang)}</strong>
            </td>
            <td colSpan={3}>= {takenText(one, lang)}</td>
          </tr>
        </tfoot>
      </table>
    );
  }, [one, zone, lang, unfolded, light]);
  if (trace.length === 0) return <p class="soft">{whyWordsOf(lang).nothing}</p>;
  return (
    <>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: who has no pointer scrolls it with the keyboard */}
      <section class="wide" tabIndex={0} aria-label={whyWordsOf(lang).rows(metric)}>
        {table}
      </section>
      <LitRow metric={metric} table={body} />
    </>
  );
}

/** Each row with what is counted until its end, and what all of them come to. */
function summedRows(trace: readonly TraceRow[]) {
  let sumMs = 0;
  const rows = trace.map((row, index) => {
    sumMs += row.countedMs;
    return { row, index, untilMs: sumMs };
  });
  return { rows, sumMs };
}
