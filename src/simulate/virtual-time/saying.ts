import type { Terms } from "../../contract/terms.js";
import type { Ticket } from "../../ticket/record.js";
import type { Language } from "../../wording/language.js";
import type { Occurrence } from "./occurrence.js";

/** What a saying tells of itself, once it is said for the first time. */
export type Told = Omit<Occurrence, "id" | "at" | "dueAt" | "withdrawnAt"> & {
  readonly dueMs: number | null;
};

/** Something that a check at an instant says, or that one at a later instant will if nothing else happens. */
export interface Saying {
  readonly id: string;
  readonly said: boolean;
  /** When it is said by time alone; null where only an event could bring it about. */
  readonly fromMs: number | null;
  tell(): Told;
}

/** A ticket under terms, and what of the contract holds for the whole of its life. */
export interface Life {
  readonly terms: Terms;
  readonly ticket: Ticket;
  readonly lang: Language;
  readonly receivedMs: number;
  readonly rows: ReturnType<Terms["escalationsAt"]>;
  readonly calls: ReturnType<Terms["callsAt"]>;
  readonly proposals: ReturnType<Terms["proposalsAt"]>;
}
