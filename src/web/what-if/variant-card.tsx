import type { ComponentChildren } from "preact";
import { Axis } from "../axis/axis.js";
import type { Span } from "../axis/span.js";
import type { Judged } from "../page/judged.js";
import { usePage } from "../page/page.js";
import { OutcomeChip, VerdictChip } from "../ticket/verdict.js";
import { offerName, takenText } from "../why/taken.js";
import type { ShownVariant } from "./variant.js";
import { whatIfWordsOf } from "./words.js";

interface VariantCardProps {
  readonly title: string;
  readonly judged: Judged;
  readonly span: Span;
  /** Null until it is computed. */
  readonly shown: ShownVariant | null;
  /** Puts it into the ticket; left out for the ticket as it is. */
  readonly onMakeSo?: () => void;
  readonly onAway?: () => void;
  /** What lies on the axis, and what stands under it. */
  readonly marker?: ComponentChildren;
  readonly children?: ComponentChildren;
}

/** A ticket as it is or would have been: its verdict, its clocks on the axis of all, and what differs and why. */
export function VariantCard(props: VariantCardProps) {
  const { title, judged, span, shown, onMakeSo, onAway, marker, children } = props;
  const { lang } = usePage();
  const words = whatIfWordsOf(lang).variants;
  const isRefused = shown !== null && "problems" in shown;
  return (
    <article class="card variant" aria-label={title}>
      <header class="row">
        <strong>{title}</strong>
        {shown !== null && !isRefused && (
          <VerdictChip verdict={shown.check.verdict} contested={shown.contested} />
        )}
        {isRefused && <OutcomeChip outcome="refused" />}
        {onAway !== undefined && (
          <button type="button" class="away" aria-label={words.away(title)} onClick={onAway}>
            ×
          </button>
        )}
      </header>
      {shown === null && <p class="soft">{words.computing}</p>}
      <div class="axis-of">
        {shown !== null && !isRefused && (
          <Axis
            terms={judged.terms}
            ticket={shown.ticket}
            check={shown.check}
            occurrences={[]}
            nowMs={judged.nowMs}
            span={span}
            size="small"
          />
        )}
        {marker}
      </div>
      {children}
      {isRefused && (
        <ul class="problem">
          {shown.problems.map(({ message }) => (
            <li key={message}>{message}</li>
          ))}
        </ul>
      )}
      {shown !== null && !isRefused && (
        <>
          <ul class="statuses">
            {shown.check.commitments.map((one) => (
              <li key={one.metric}>
                {one.metric} <OutcomeChip outcome={one.status} />{" "}
                {takenText({ ...one, offer: offerName(judged.terms, one.offer, lang) }, lang)}
              </li>
            ))}
            {shown.check.noCommitment !== undefined && <li>{shown.check.noCommitment.message}</li>}
          </ul>
          {onMakeSo !== undefined && (
            <ul class="differences">
              {shown.differences.length === 0 && <li>{words.same}</li>}
              {shown.differences.map(({ because, of }) => (
                <li key={because}>
                  <span class="soft">
                    {of.map(({ metric, fields }) => words.figures(metric, fields)).join("; ")}
                    {whatIfWordsOf(lang).colon}
                  </span>{" "}
                  <span class="because">{because}</span>
                </li>
              ))}
            </ul>
          )}
        </>
      )}
      {onMakeSo !== undefined && !isRefused && (
        <p>
          <button type="button" onClick={onMakeSo}>
            {words.makeSo}
          </button>
        </p>
      )}
    </article>
  );
}
