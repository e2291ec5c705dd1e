import type { Check } from "../sla/check.js";
import type { Note } from "../ticket/replay.js";

/** A check with what an importer remarks on its ticket, in the order of the events. */
export function withNotes(check: Check, remarks: readonly Note[]): Check {
  if (remarks.length === 0) return check;
  return { ...check, notes: [...check.notes, ...remarks].sort((a, b) => a.event - b.event) };
}
