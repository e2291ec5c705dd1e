import type { TicketRecord } from "../ticket/record.js";
import type { Problem } from "../wording/problem.js";
import type { DroppedCode, MadeCode, Remark } from "./remark.js";

/** The rows of a case as a ticket record that the lifecycle accepts, with all that is made up in it or not in it. */
export interface ImportedTicket {
  readonly id: string;
  readonly record: TicketRecord;
  /** Rows that gave the record something. */
  readonly used: number;
  readonly made: readonly Remark<MadeCode>[];
  /** Together with `used` they account for every row. */
  readonly dropped: readonly Remark<DroppedCode>[];
}

/** A case that no record can be made of, and why. */
export interface RejectedCase {
  readonly id: string;
  readonly rows: number;
  readonly problems: readonly Problem[];
}
