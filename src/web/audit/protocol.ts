import type { ReportPart } from "../../audit/report/figures.js";
import type { Summary } from "../../audit/summary.js";
import type { TicketRecord } from "../../ticket/record.js";
import type { Language } from "../../wording/language.js";

/** The forms of a dropped file: tickets as they are exported here, a ServiceNow audit log, or any log by its mapping. */
export type Form =
  | { readonly is: "tickets" }
  | { readonly is: "servicenow-log"; readonly offer: string; readonly zone: string }
  | { readonly is: "mapping"; readonly mapping: unknown };

/** What the page asks of the worker. */
export interface AuditAsked {
  readonly file: File;
  readonly form: Form;
  readonly readings: Readonly<Record<string, string>>;
  readonly nowMs: number;
  readonly lang: Language;
  readonly by: readonly string[];
  /** Only the ticket of this id is looked for. */
  readonly find?: string;
}

/** A part of the file that is no ticket. */
export interface Rejected {
  readonly place: string;
  readonly problem: string;
}

/** What the worker tells the page. */
export type AuditTold =
  | { readonly kind: "progress"; readonly bytes: number; readonly tickets: number }
  | {
      readonly kind: "done";
      /** When the tickets were judged. */
      readonly nowMs: number;
      readonly summary: Summary;
      readonly report: ReportPart;
      /** The first of those rejected. */
      readonly rejected: readonly Rejected[];
    }
  | { readonly kind: "found"; readonly record: TicketRecord | null }
  | { readonly kind: "failed"; readonly message: string };
