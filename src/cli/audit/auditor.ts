import { createSummary, type Summing } from "../../audit/summary.js";
import type { Terms } from "../../contract/terms.js";
import type { Spectrum } from "../../simulate/spectrum/reading-spectrum.js";
import { spectrumUnder } from "../../simulate/spectrum/spectrum.js";
import { told } from "../../sla/check.js";
import { standingOf } from "../../sla/standing.js";
import { withinTime } from "../../sla/within-time.js";
import { readTicket } from "../../ticket/record.js";
import type { Note } from "../../ticket/replay.js";
import type { Zone } from "../../time/zone.js";
import { catalogueOf } from "../../wording/catalogue.js";
import type { Language } from "../../wording/language.js";
import { InputError } from "../../wording/problem.js";
import { withNotes } from "../notes.js";
import { jsonText } from "../render/json.js";
import { messagesOf } from "../suggest.js";
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
  /** Whether each verdict is tried under all readings. */
  readonly spectra: boolean;
  /** Whether what a report shows beside the summary is kept. */
  readonly report: boolean;
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
  /** The checks as lines, of the tickets taken since it was last asked for. */
  lines(): string;
}

/** Whether what names a ticket, or the text of what has no name, falls to a shard. */
export function isIn(shard: Shard | null, name: string): boolean {
  return shard === null || partOf(name, shard.of) === shard.index;
}

/** The id of a record, else nothing that tells it from others. */
function idOf(record: unknown): string {
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
  const { terms, nowMs, lang, assumeZone, by, lines, spectra, report, shard } = question;
  const summary = createSummary(by, terms, { spectra, report });
  const reading = { lang, ...(assumeZone === undefined ? {} : { assumeZone }) };
  const say = catalogueOf(lang);
  let written = "";
  return {
    summary,
    take(record, notes = []) {
      if (shard !== null && !isIn(shard, idOf(record))) return null;
      try {
        const ticket = readTicket(record, terms, reading);
        const standing = withinTime(() => standingOf(terms, ticket, nowMs, lang), say, ticket.id);
        const spectrum = spectra ? spectrumUnder(terms, ticket, nowMs, lang) : null;
        summary.take(ticket, record, standing.verdict, standing.commitments, spectrum);
        if (lines) {
          const check = withNotes(told(terms, ticket, standing, { nowMs, lang }), notes);
          written += `${jsonText({ ...check, ...contestedIn(spectrum) })}\n`;
        }
        return null;
      } catch (error) {
        if (!(error instanceof InputError)) throw error;
        const code = error.problems[0]?.code ?? "";
        summary.reject(code);
        return { code, problems: messagesOf(error.problems, lang) };
      }
    },
    lines() {
      const text = written;
      written = "";
      return text;
    },
  };
}
