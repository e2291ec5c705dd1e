import type { Terms } from "../../contract/terms.js";
import type { CheckedCommitment } from "../../sla/check.js";
import { formatDuration } from "../../time/duration.js";
import type { Language } from "../../wording/language.js";
import { whyWordsOf } from "./words.js";

/** What a commitment took of its target and what is left of it, as the command line says it. */
export function takenText(one: CheckedCommitment, lang: Language): string {
  const words = whyWordsOf(lang);
  const { status, targetMs, elapsedMs } = one;
  if (status === "none") return words.noTarget(judgedText(one, lang));
  const rest = remainingText(one, lang);
  if (targetMs === null || elapsedMs === null || rest === null) return words.notStarted;
  return `${words.of(formatDuration(elapsedMs, lang), formatDuration(targetMs, lang))}, ${rest}`;
}

/** What is left of the target, or how far it is missed; null where there is none yet. */
export function remainingText({ remainingMs, clock }: CheckedCommitment, lang: Language): string | null {
  if (remainingMs === null) return null;
  const words = whyWordsOf(lang);
  const rest = formatDuration(Math.abs(remainingMs), lang);
  return (remainingMs < 0 ? words.over : clock === "stopped" ? words.toSpare : words.left)(rest);
}

/** The name of an offer; of one that the contract does not have its id. */
export function offerName({ contract }: Terms, offer: string, lang: Language): string {
  return contract.offers.find(({ id }) => id === offer)?.name[lang] ?? offer;
}

/** The priority and the offer that judge a commitment. */
export function judgedText(
  { judgedAs, offer }: Pick<CheckedCommitment, "judgedAs" | "offer">,
  lang: Language,
): string {
  return judgedAs === null ? offer : whyWordsOf(lang).judged(judgedAs, offer);
}
