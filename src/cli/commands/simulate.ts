import type { SimulateOptions } from "../simulate-options.js";
import type { Terminal } from "../terminal.js";
import { runDispute } from "./simulate-dispute.js";
import { runFlip } from "./simulate-flip.js";
import { runSpectrum } from "./simulate-spectrum.js";
import { runVariants } from "./simulate-variants.js";

/** The word that asks for every reading, where `--readings` else names a file. */
const ALL_READINGS = "all";

/** `fe-triage simulate FILE`: what would have happened, and what is to come. */
export async function runSimulate(
  file: string,
  options: SimulateOptions,
  terminal: Terminal,
): Promise<number> {
  if (options.readings === ALL_READINGS) {
    const { readings: _, ...rest } = options;
    return runSpectrum(file, rest, terminal);
  }
  if (options.dispute !== undefined) return runDispute(file, options, terminal);
  if (options.flip) return runFlip(file, options, terminal);
  return runVariants(file, options, terminal);
}
