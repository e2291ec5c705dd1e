import { lifecycleDiagram, lifecycleStates } from "../../ticket/diagram.js";
import { EXIT } from "../exit.js";
import type { CommonOptions } from "../settings.js";
import type { Terminal } from "../terminal.js";

/** `fe-triage machine`: the lifecycle as a diagram. */
export async function runMachine({ format }: CommonOptions, terminal: Terminal): Promise<number> {
  await terminal.out(
    format === "json" ? `${JSON.stringify(lifecycleStates(), null, 2)}\n` : lifecycleDiagram(),
  );
  return EXIT.done;
}
