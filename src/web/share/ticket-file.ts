import type { TicketRecord } from "../../ticket/record.js";
import { isRecord } from "./read-state.js";

/** More than any ticket is: what is larger is a file for the audit, and is not read. */
const MOST_BYTES = 2_000_000;

/** The ticket of a file, or why there is none. */
export type TicketFile =
  | { readonly record: TicketRecord }
  | { readonly fault: "tooBig" | "notJson" | "notTicket" };

/** Reads a file with one ticket as the command line's files have it. */
export async function readTicketFile(file: Blob): Promise<TicketFile> {
  if (file.size > MOST_BYTES) return { fault: "tooBig" };
  let value: unknown;
  try {
    value = JSON.parse(await file.text());
  } catch {
    return { fault: "notJson" };
  }
  return isRecord(value) ? { record: value } : { fault: "notTicket" };
}
