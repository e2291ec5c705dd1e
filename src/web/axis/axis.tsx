import type { Terms } from "../../contract/terms.js";
import type { Occurrence } from "../../simulate/virtual-time/occurrence.js";
import type { ExplainedCheck } from "../../sla/check-ticket.js";
import type { Ticket } from "../../ticket/record.js";
import type { Span } from "./span.js";

/** What an axis draws: a ticket as it was judged. */
export interface AxisProps {
  readonly terms: Terms;
  readonly ticket: Ticket;
  readonly check: ExplainedCheck;
  readonly occurrences: readonly Occurrence[];
  readonly nowMs: number;
  readonly span: Span;
  /** Small ones stand side by side: bands and deadlines only, nothing to take hold of. */
  readonly size: "full" | "small";
}

/** The time axis of a ticket. */
export function Axis({ check }: AxisProps) {
  return <svg role="img" aria-label={check.ticket} />;
}
