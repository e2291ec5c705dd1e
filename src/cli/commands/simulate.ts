import { withAllReadings } from "../settings.js";
import type { SimulateOptions } from "../simulate-options.js";
import type { Terminal } from "../terminal.js";
import { runDispute } from "./simulate-dispute.js";
import { runFlip } from "./simulate-flip.js";
import { runSpectrum } from "./simulate-spectrum.js";
import { runVariants } from "./simulate-variants.js";

/** `fe-triage simulate FILE`: what would have happened, and what is to come. */
export async function runSimulate(file: string, given: SimulateOptions, terminal: Terminal): Promise<number> {
  const { options, spectra } = withAllReadings(given);
  if (spectra) return runSpectrum(file, options, terminal);
  if (options.dispute !== undefined) return runDispute(file, options, terminal);
  if (options.flip) return runFlip(file, options, terminal);
  return runVariants(file, options, terminal);
}
