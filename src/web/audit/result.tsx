import { useState } from "preact/hooks";
import type { TicketRecord } from "../../ticket/record.js";
import { formatDuration } from "../../time/duration.js";
import { formatInstant } from "../../time/instant.js";
import { formatWhen } from "../../time/when.js";
import { usePage } from "../page/page.js";
import { pageWordsOf } from "../page/words.js";
import { GroupsTable } from "./groups-table.js";
import { RatioChart, RatioLegend } from "./ratio-chart.js";
import type { Auditing } from "./use-audit.js";
import { auditWordsOf } from "./words.js";

interface ResultProps {
  readonly found: Extract<Auditing, { is: "done" }>;
  /** Looks for a ticket of the file by its id. */
  onFind(id: string): void;
}

/** What an audit found, and the way from it to a ticket on the axis. */
export function Result({ found: { file, nowMs, summary, report, rejected }, onFind }: ResultProps) {
  const { lang, judged, change } = usePage();
  const words = auditWordsOf(lang);
  const { zone } = judged.terms;
  const { verdicts } = pageWordsOf(lang);
  const [id, setId] = useState("");
  const count = (n: number) => n.toLocaleString(lang);
  const met = summary.groups.reduce((sum, group) => sum + group.met, 0);
  const judgedCount = met + summary.groups.reduce((sum, group) => sum + group.breached, 0);
  return (
    <>
      <section class="card stack" aria-labelledby="audit-result">
        <h2 id="audit-result">{words.result(file.name)}</h2>
        <p class="soft">{words.judgedAt(formatWhen(nowMs, zone, lang))}</p>
        <dl class="figures">
          <div>
            <dt>{words.tickets}</dt>
            <dd>{count(summary.tickets)}</dd>
          </div>
          {(["met", "breached", "pending", "none"] as const).map((verdict) => (
            <div key={verdict}>
              <dt>
                <span class={`verdict ${verdict}`}>{verdicts[verdict]}</span>
              </dt>
              <dd>{count(summary.verdicts[verdict])}</dd>
            </div>
          ))}
          {judgedCount > 0 && (
            <div>
              <dt>{words.metPercent}</dt>
              <dd>
                {(met / judgedCount).toLocaleString(lang, { style: "percent", maximumFractionDigits: 2 })}
              </dd>
            </div>
          )}
        </dl>
        {summary.rejected > 0 && (
          <details class="problem">
            <summary>{words.rejected(summary.rejected, count(summary.rejected))}</summary>
            {summary.rejected > rejected.length && <p>{words.rejectedMore}</p>}
            <ul class="small">
              {rejected.map(({ place, problem }) => (
                <li key={place}>
                  {place} — {problem}
                </li>
              ))}
            </ul>
          </details>
        )}
        <GroupsTable summary={summary} />
      </section>
      <section class="card ratio-charts" aria-label={words.ratio}>
        {report.ratios.map((ratios) => (
          <RatioChart key={ratios.metric} ratios={ratios} />
        ))}
        <RatioLegend />
      </section>
      <section class="card stack" aria-labelledby="audit-worst">
        <h2 id="audit-worst">{words.worst}</h2>
        <ol class="worst">
          {report.worst.map(({ record, elapsedMs, targetMs }) => (
            <li key={record.id}>
              <button
                type="button"
                aria-label={words.show(record.id)}
                title={words.show(record.id)}
                onClick={() =>
                  change({ view: "ticket", record: record as TicketRecord, now: formatInstant(nowMs, zone) })
                }
              >
                {record.id}
              </button>{" "}
              <span>
                {words.elapsed} {formatDuration(elapsedMs, lang)}, {words.target.toLowerCase()}{" "}
                {formatDuration(targetMs, lang)}
              </span>
            </li>
          ))}
        </ol>
        <form
          class="row no-print"
          onSubmit={(event) => {
            event.preventDefault();
            onFind(id);
          }}
        >
          <label class="field">
            {words.find}
            <input
              type="text"
              required
              value={id}
              onInput={({ currentTarget }) => setId(currentTarget.value)}
            />
          </label>
          <button type="submit">{words.findIt}</button>
        </form>
      </section>
    </>
  );
}
