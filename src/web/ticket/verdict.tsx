import type { Outcome } from "../../simulate/spectrum/reading-spectrum.js";
import type { CommitmentStatus } from "../../sla/commitment.js";
import { usePage } from "../page/page.js";
import { pageWordsOf } from "../page/words.js";
import { contestedText } from "../what-if/contested-text.js";
import { useSpectrum } from "../what-if/spectrum.js";
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
  return <VerdictChip verdict={judged.check.verdict} contested={spectrum?.readings.robust === false} />;
}

/** Under which readings a contested verdict is met, and under which breached; nothing for any other. */
export function VerdictBecause() {
  const { lang } = usePage();
  const spectrum = useSpectrum();
  if (spectrum === null || spectrum.readings.robust) return null;
  return <p>{contestedText(spectrum, lang)}</p>;
}
