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
