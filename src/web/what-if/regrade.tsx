import type { Terms } from "../../contract/terms.js";
import { formatInstant, parseInstant } from "../../time/instant.js";
import { formatWhen } from "../../time/when.js";
import type { Span } from "../axis/span.js";
import { usePage } from "../page/page.js";
import { WhenInput } from "../ticket/when-input.js";
import type { Choice } from "./choice.js";
import { whatIfWordsOf } from "./words.js";

const MINUTE_MS = 60_000;

interface RegradeProps {
  readonly choice: Extract<Choice, { regrade: string }>;
  readonly terms: Terms;
  readonly span: Span;
  /** Between which instants it can be. */
  readonly fromMs: number;
  readonly untilMs: number;
  /** It is on its way. */
  readonly onMove: (choice: Choice) => void;
  /** It is let go. */
  readonly onChoose: (choice: Choice) => void;
}

/** A re-grade on its axis: a marker to drag to another instant, by the minute with the arrow keys. */
export function RegradeMarker({ choice, terms, span, fromMs, untilMs, onMove, onChoose }: RegradeProps) {
  const { lang } = usePage();
  const words = whatIfWordsOf(lang).variants;
  const { regrade, at } = choice;
  const atMs = parseInstant(at);
  const startMs = Math.max(fromMs, span.startMs);
  const endMs = Math.max(startMs + MINUTE_MS, Math.min(untilMs, span.endMs));
  const lengthMs = span.endMs - span.startMs;
  const percent = (ms: number) => `${(100 * ms) / lengthMs}%`;
  const moved = (input: HTMLInputElement): Choice => ({
    regrade,
    at: formatInstant(startMs + input.valueAsNumber, terms.zone),
  });
  return (
    <input
      type="range"
      class="regrade"
      aria-label={words.instantOf(regrade)}
      aria-valuetext={formatWhen(atMs, terms.zone, lang)}
      min={0}
      max={endMs - startMs}
      step={MINUTE_MS}
      value={atMs - startMs}
      // Its handle is as wide as a finger: half of it lies beyond either end.
      style={{
        insetInlineStart: `calc(${percent(startMs - span.startMs)} - 12px)`,
        width: `calc(${percent(endMs - startMs)} + 24px)`,
      }}
      onInput={({ currentTarget }) => onMove(moved(currentTarget))}
      onChange={({ currentTarget }) => onChoose(moved(currentTarget))}
    />
  );
}

type RegradeTermsProps = Pick<RegradeProps, "choice" | "terms" | "onChoose">;

/** To which priority a re-grade is, and when. */
export function RegradeTerms({ choice: { regrade, at }, terms, onChoose }: RegradeTermsProps) {
  const { lang } = usePage();
  const words = whatIfWordsOf(lang).variants;
  return (
    <p class="row small">
      <label>
        {words.regradeTo}{" "}
        <select
          value={regrade}
          onChange={({ currentTarget }) => onChoose({ regrade: currentTarget.value, at })}
        >
          {terms.vocabulary.priorities.map((priority) => (
            <option key={priority}>{priority}</option>
          ))}
        </select>
      </label>
      <WhenInput
        label={words.instantOf(regrade)}
        ms={parseInstant(at)}
        zone={terms.zone}
        lang={lang}
        name="regrade"
        onInstant={(ms) => onChoose({ regrade, at: formatInstant(ms, terms.zone) })}
      />
    </p>
  );
}
