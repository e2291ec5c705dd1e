import type { Outcome } from "../../simulate/spectrum/reading-spectrum.js";
import type { CommitmentStatus } from "../../sla/commitment.js";
import { usePage } from "../page/page.js";
import { pageWordsOf } from "../page/words.js";
import { contestedPoints } from "../what-if/contested-points.js";
import { isCounting, useSpectrum } from "../what-if/spectrum.js";
import { whatIfWordsOf } from "../what-if/words.js";

/** What a colour alone would not tell. */
const SIGNS = { met: "✔", breached: "✘", pending: "…", none: "–", contested: "±", refused: "⊘" } as const;

interface VerdictChipProps {
  readonly verdict: CommitmentStatus;
  /** Whether it hangs on how the contract is read: then it is neither met nor breached. */
  readonly contested: boolean;
}

/** A verdict in a word, with its colour and its sign. */
export function VerdictChip({ verdict, contested }: VerdictChipProps) {
  const { lang } = usePage();
  const shown = contested ? "contested" : verdict;
  return (
    <span class={`verdict ${shown}`}>
      <span aria-hidden="true">{SIGNS[shown]}</span>{" "}
      {shown === "contested" ? whatIfWordsOf(lang).contested : pageWordsOf(lang).verdicts[shown]}
    </span>
  );
}

/** What a reading or a change would give, in a small word. */
export function OutcomeChip({ outcome }: { readonly outcome: Outcome }) {
  const { lang } = usePage();
  return (
    <span class={`verdict small ${outcome}`}>
      <span aria-hidden="true">{SIGNS[outcome]}</span> {whatIfWordsOf(lang).outcome[outcome]}
    </span>
  );
}

/** The verdict of the ticket on the page: contested where it hangs on a reading of the contract. */
export function Verdict() {
  const { judged } = usePage();
  const spectrum = useSpectrum();
  if (judged.check === null) return null;
  return (
    <span aria-busy={isCounting(judged)}>
      <VerdictChip verdict={judged.check.verdict} contested={spectrum?.readings.robust === false} />
    </span>
  );
}

/** The points that a contested verdict hangs on, each leading to its switch; nothing for any other verdict. */
export function VerdictBecause() {
  const { lang, judged } = usePage();
  const spectrum = useSpectrum();
  if (spectrum === null || spectrum.readings.robust) return null;
  const words = whatIfWordsOf(lang);
  const points = contestedPoints(spectrum, judged.terms.contract.readings, lang);
  const verdict = words.outcome[spectrum.verdict];
  const alone = points.some(({ outcome }) => outcome !== null);
  return (
    <div class="contested-points">
      <p>{alone ? words.contestedBecause(verdict) : words.contestedTogether(verdict)}</p>
      <ul>
        {points.map(({ outcome, reading, question, options }) => (
          <li key={`${reading} ${outcome}`}>
            {outcome !== null && <OutcomeChip outcome={outcome} />}{" "}
            <button type="button" class="text" onClick={() => goToReading(reading)}>
              {question}
            </button>{" "}
            <code>{options.length === 0 ? reading : `${reading}=${words.or(options)}`}</code>
          </li>
        ))}
      </ul>
    </div>
  );
}

function goToReading(reading: string): void {
  document.querySelector<HTMLElement>(`[data-reading="${CSS.escape(reading)}"] :checked`)?.focus();
}
