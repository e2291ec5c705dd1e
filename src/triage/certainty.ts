/** Whether something holds, as far as the facts tell: a fact left out is unknown, and so is what hangs on it (PRI-8). */
export type Certainty = "yes" | "no" | "unknown";

/** Holds when all do; one that does not settles it, whatever the unknown. */
export function all(parts: readonly Certainty[]): Certainty {
  if (parts.includes("no")) return "no";
  return parts.includes("unknown") ? "unknown" : "yes";
}

/** Holds when one does; that settles it, whatever the unknown. */
export function any(parts: readonly Certainty[]): Certainty {
  if (parts.includes("yes")) return "yes";
  return parts.includes("unknown") ? "unknown" : "no";
}
