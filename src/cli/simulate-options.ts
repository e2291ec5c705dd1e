import type { CommonOptions } from "./settings.js";
import type { SourceOptions } from "./sources.js";

/** The options of `simulate`, as the command line gives them. */
export interface SimulateOptions extends CommonOptions, Omit<SourceOptions, "offer"> {
  readonly regrade: readonly string[];
  readonly offer: readonly string[];
  readonly event: readonly string[];
  readonly move: readonly string[];
  readonly drop: readonly string[];
  readonly under: readonly string[];
  readonly until?: string;
  readonly dispute?: string | true;
  readonly flip?: true;
}

/** A log of another system does not say the offer of its tickets: there the first one does, and others are variants. */
export function offersOf(options: SimulateOptions) {
  const { offer, ...rest } = options;
  const [first, ...others] = offer;
  if (options.from === "json" || first === undefined) return { source: rest, offers: offer };
  return { source: { ...rest, offer: first }, offers: others };
}
