import { createSummary, type Summing } from "../../audit/summary.js";
import type { Terms } from "../../contract/terms.js";
import type { Change } from "../../simulate/change.js";
import type { Spectrum } from "../../simulate/spectrum/reading-spectrum.js";
import { spectrumUnder } from "../../simulate/spectrum/spectrum.js";
import { type Check, told } from "../../sla/check.js";
import { standingOf } from "../../sla/standing.js";
import { withinTime } from "../../sla/within-time.js";
import { readTicket, type Ticket } from "../../ticket/record.js";
import type { Note } from "../../ticket/replay.js";
import { formatInstant } from "../../time/instant.js";
import type { Zone } from "../../time/zone.js";
import { catalogueOf } from "../../wording/catalogue.js";
import type { Language } from "../../wording/language.js";
import { InputError } from "../../wording/problem.js";
import { withNotes } from "../notes.js";
import { rowOfCheck } from "../parquet/check-table.js";
import { jsonText } from "../render/json.js";
import { messagesOf } from "../suggest.js";
import { createOtherWay, type OtherPart } from "./other-way.js";
import { partOf, type Shard } from "./shard.js";

/** What an audit asks of each ticket. */
export interface Question {
  readonly terms: Terms;
  readonly nowMs: number;
  readonly lang: Language;
  readonly assumeZone: Zone | undefined;
  /** What the summary is made by. */
  readonly by: readonly string[];
  /** Whether each ticket's check is written on a line of its own. */
  readonly lines: boolean;
  /** Whether that line is a row of a table instead. */
  readonly rows: boolean;
  /** Whether each verdict is tried under all readings. */
  readonly spectra: boolean;
  /** Whether what a report shows beside the summary is kept. */
  readonly report: boolean;
  /** How each ticket is judged once more, otherwise; null where it is judged once. */
  readonly other: readonly Change[] | null;
  /** The part of the tickets that is judged, chosen by their ids; null for all. */
  readonly shard: Shard | null;
}

/** A line, or another part of an input, that is no ticket: what is wrong with it, by the code of its first problem. */
export interface Rejection {
  readonly code: string;
  readonly problems: readonly string[];
}

/** Judges the tickets of a part of the input. */
export interface Auditor {
  readonly summary: Summing;
  /** Takes a ticket record; what is wrong with it, or null. */
  take(record: unknown, notes?: readonly Note[]): Rejection | null;
  /** Counts an input that is not even a record, by the code of what is wrong with it. */
  reject(code: string): void;
  /** What came of the tickets where they were judged once more, otherwise. */
  other(): OtherPart | null;
  /** The checks as lines, of the tickets taken since it was last asked for. */
  lines(): string;
}

/** Whether what names a ticket, or the text of what has no name, falls to a shard. */
export function isIn(shard: Shard | null, name: string): boolean {
  return shard === null || partOf(name, shard.of) === shard.index;
}

/** The id of a record, else nothing that tells it from others. */
export function idOf(record: unknown): string {
  const named = typeof record === "object" && record !== null && Object.hasOwn(record, "id");
  return named ? String((record as { id: unknown }).id) : "";
}

/** The readings of which each one alone changes a verdict, where it is contested. */
function contestedIn(spectrum: Spectrum | null): { readonly contested?: readonly string[] } {
  if (spectrum === null || spectrum.readings.robust) return {};
  return { contested: spectrum.readings.decisive.map(({ reading }) => reading) };
}

/** Makes an auditor with nothing taken yet. */
export function createAuditor(question: Question): Auditor {
  const { terms, nowMs, lang, assumeZone, by, lines, rows, spectra, report, shard } = question;
  const summary = createSummary(by, terms, { spectra, report });
  const other = question.other === null ? null : createOtherWay(question.other, question);
  const reading = { lang, ...(assumeZone === undefined ? {} : { assumeZone }) };
  const say = catalogueOf(lang);
  let written = "";
  const rowOf = (check: Check, { events }: Ticket) => {
    const receivedAt = formatInstant(events[0]?.atMs as number, terms.zone);
    return `${rowOfCheck({ ...check, receivedAt })}\n`;
  };
  const reject = (code: string) => {
    summary.reject(code);
    other?.reject(code);
  };
  return {
    summary,
    reject,
    take(record, notes = []) {
      if (shard !== null && !isIn(shard, idOf(record))) return null;
      let ticket: Ticket | null = null;
      try {
        const read = readTicket(record, terms, reading);
        ticket = read;
        const standing = withinTime(() => standingOf(terms, read, nowMs, lang), say, read.id);
        const spectrum = spectra ? spectrumUnder(terms, ticket, nowMs, lang) : null;
        summary.take(ticket, record, standing.verdict, standing.commitments, spectrum);
        other?.take(ticket, record, standing.verdict);
        if (lines) {
          const check = { ...told(terms, read, standing, { nowMs, lang }), ...contestedIn(spectrum) };
          written += rows ? rowOf(check, read) : `${jsonText(withNotes(check, notes))}\n`;
        }
        return null;
      } catch (error) {
        if (!(error instanceof InputError)) throw error;
        const code = error.problems[0]?.code ?? "";
        if (ticket === null) reject(code);
        else {
          summary.reject(code);
          other?.take(ticket, record, "refused");
        }
        return { code, problems: messagesOf(error.problems, lang) };
      }
    },
    other: () => other?.part() ?? null,
    lines() {
      const text = written;
      written = "";
      return text;
    },
  };
}
