import type { TicketRecord } from "../ticket/record.js";
import type { Problem } from "../wording/problem.js";
import type { DroppedCode, MadeCode, Remark, ToldCode } from "./remark.js";

/** The rows of a case as a ticket record that the lifecycle accepts, with all that is made up in it or not in it. */
export interface ImportedTicket {
  readonly id: string;
  readonly record: TicketRecord;
  /** Rows that gave the record something. */
  readonly used: number;
  readonly made: readonly Remark<MadeCode>[];
  /** Together with `used` they account for every row. */
  readonly dropped: readonly Remark<DroppedCode>[];
  /** What the other system says of the ticket and no record has a place for. */
  readonly told?: readonly Remark<ToldCode>[];
}

/** A case that no record can be made of, and why. */
export interface RejectedCase {
  readonly id: string;
  /** Where it stands, if the input says more than the name of its file. */
  readonly place?: string;
  readonly rows: number;
  readonly problems: readonly Problem[];
}
