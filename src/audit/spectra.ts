import type { Contract } from "../contract/schema.js";
import type { Spectrum } from "../simulate/spectrum/reading-spectrum.js";
import { ReadingSums, type ReadingTotals } from "../simulate/spectrum/reading-totals.js";

/** What the readings of the contract decide of the tickets of a summary, as `simulate --readings all` tells it. */
export interface Spectra {
  readonly totals: ReadingTotals;
  /** Of the tickets whose verdict hangs on a reading the ten whose verdict the fewest combinations give. */
  readonly contested: readonly Spectrum[];
}

/** Takes the spectra of tickets one after another and sums them up. */
export interface SpectraSums {
  take(spectrum: Spectrum): void;
  merge(other: Spectra): void;
  spectra(): Spectra;
}

const MOST = 10;

/** Makes empty sums of spectra. What they come to does not depend on the order of the tickets, nor on how they were spread. */
export function createSpectraSums(contract: Contract): SpectraSums {
  const sums = new ReadingSums(contract);
  const contested: Spectrum[] = [];

  const list = (spectrum: Spectrum) => {
    const last = contested[MOST - 1];
    if (last !== undefined && byShare(spectrum, last) >= 0) return;
    contested.push(spectrum);
    contested.sort(byShare);
    if (contested.length > MOST) contested.pop();
  };
  return {
    take(spectrum) {
      sums.take(spectrum);
      if (!spectrum.readings.robust) list(spectrum);
    },
    merge(other) {
      sums.merge(other.totals);
      for (const spectrum of other.contested) list(spectrum);
    },
    spectra: () => ({ totals: sums.totals(), contested: [...contested] }),
  };
}

/** The smaller share of the combinations first; among equals the order of names, so that it is always the same. */
function byShare(a: Spectrum, b: Spectrum): number {
  const shares = shareOf(a) - shareOf(b);
  if (shares !== 0) return shares;
  const [one, other] = [a, b].map((spectrum) => `${spectrum.ticket}\u0000${JSON.stringify(spectrum)}`);
  return (one as string) < (other as string) ? -1 : one === other ? 0 : 1;
}

const shareOf = ({ verdict, readings }: Spectrum) => readings.verdicts[verdict] / readings.combinations;
