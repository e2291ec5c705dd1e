import type { RaciQuery } from "../../contract/raci/search.js";
import type { TicketRecord } from "../../ticket/record.js";
import type { Account } from "../../triage/account.js";
import type { Declaration } from "../../triage/declaration.js";
import type { Choice } from "../what-if/choice.js";

/** The views of the page, in the order of its tabs. */
export const VIEWS = ["ticket", "declare", "responsibilities", "audit"] as const;
export type View = (typeof VIEWS)[number];

/**
 * All that a person has chosen about what is shown, and nothing that is computed from it: what an address carries, and
 * what can be undone.
 */
export interface PageState {
  readonly view: View;
  /** The ticket as it was entered, whether or not the lifecycle allows its log. */
  readonly record: TicketRecord;
  /** When the ticket is judged, ISO 8601 with an offset. */
  readonly now: string;
  /** Readings that are not at their default, by name. */
  readonly readings: Readonly<Record<string, string>>;
  /** What the ticket is set beside; what is next to its own where it is left out. */
  readonly variants?: readonly Choice[];
  /** What is looked for among the responsibilities; everything where it is left out. */
  readonly responsibilities?: RaciQuery & { readonly matrix?: string };
  /** What is declared, and the account that it is declared under; an example where they are left out. */
  readonly declaration?: Declaration;
  readonly account?: Account;
}

/** What a change of the state makes another. */
export type Change = Partial<PageState>;
