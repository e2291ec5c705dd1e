import type { Spectra } from "../../audit/spectra.js";
import { auditWordsOf } from "../words/audit.js";
import { section } from "./check.js";
import { totalsLines } from "./spectra.js";
import { type SpectrumShowing, spectrumLine } from "./spectrum.js";
import { wrapIn } from "./wrap.js";

/** What the readings decide of the tickets of a summary, and the tickets whose verdict hangs on them most. */
export function spectraLines({ totals, contested }: Spectra, showing: SpectrumShowing): string[] {
  const words = auditWordsOf(showing.lang);
  // Set in by a section, and the lines of a ticket from its second on once more.
  const room = showing.columns - 4;
  return [
    "",
    ...totalsLines(totals, showing),
    ...section(
      words.mostContested,
      contested.flatMap((spectrum) => wrapIn(spectrumLine(spectrum, showing), room, 0, 2)),
    ),
  ];
}
