import type { Words } from "../../wording/language.js";

/** The two parties of a responsibility matrix. */
export type Party = "customer" | "provider";

/** The parties, in the order of the columns. */
export const PARTIES = ["customer", "provider"] as const satisfies readonly Party[];

/** R does the work, A approves it, C is consulted, I is told the results (RACI-4). */
export type RaciLetter = "R" | "A" | "C" | "I";

/** The letters in their order. */
export const RACI_LETTERS = ["R", "A", "C", "I"] as const satisfies readonly RaciLetter[];

/** What a party has in a row: a set of letters in the order R, A, C, I; empty where the cell is (RACI-1). */
export type Letters = `${"R" | ""}${"A" | ""}${"C" | ""}${"I" | ""}`;

/** A section, known by its number and title together: one number stands for different things (RACI-1). */
export interface RaciSection {
  readonly number: string;
  readonly title: Words;
}

interface Row {
  /** Matrix, section and activity, as `kms/3.2.1/hardware-and-network`. */
  readonly id: string;
  readonly section: RaciSection;
  readonly activity: Words;
}

/** An activity with the letters of each party. */
export interface LetterRow extends Row {
  readonly customer: Letters;
  readonly provider: Letters;
}

/** A rule of the health data annex, with what each party does (RACI-2). */
export interface HdsRow extends Row {
  readonly domain: Words;
  readonly detail: Words;
  readonly responsibility: Party | "shared";
  /** What each party does; null where the annex says that it does nothing. */
  readonly duties: Readonly<Record<Party, Words | null>>;
  /** Whether the rule touches tickets (RACI-5). */
  readonly touchesTickets: boolean;
}

/** A row of any matrix. */
export type RaciRow = LetterRow | HdsRow;

/** A responsibility matrix, its rows in the order of the source. */
export interface RaciMatrix<R extends RaciRow = RaciRow> {
  readonly id: string;
  /** Title of the document it comes from. */
  readonly source: string;
  /** Every heading, those above others included. */
  readonly sections: readonly RaciSection[];
  readonly rows: readonly R[];
}

/** A section as it is written down: its activities with both parties' letters. */
export interface Activities extends RaciSection {
  readonly rows: readonly {
    readonly slug: string;
    readonly customer: Letters;
    readonly provider: Letters;
    readonly en: string;
    readonly fr: string;
  }[];
}

/** A domain of the health data annex as it is written down. */
export interface HdsDomain {
  readonly domain: Words;
  readonly rules: readonly (Pick<HdsRow, "activity" | "detail" | "responsibility"> &
    HdsRow["duties"] & { readonly slug: string; readonly touchesTickets?: true })[];
}

/** The matrix of some sections. */
export function matrixOf(id: string, source: string, sections: readonly Activities[]): RaciMatrix<LetterRow> {
  const rows = sections.flatMap(({ number, title, rows }) =>
    rows.map(({ slug, customer, provider, en, fr }) => ({
      id: `${id}/${number}/${slug}`,
      section: { number, title },
      activity: { en, fr },
      customer,
      provider,
    })),
  );
  return { id, source, sections: sections.map(({ number, title }) => ({ number, title })), rows };
}

/** The matrix of the domains of a health data annex, which is a single section. */
export function hdsMatrixOf(
  id: string,
  source: string,
  section: RaciSection,
  domains: readonly HdsDomain[],
): RaciMatrix<HdsRow> {
  const rows = domains.flatMap(({ domain, rules }) =>
    rules.map(({ slug, activity, detail, responsibility, customer, provider, touchesTickets = false }) => ({
      id: `${id}/${section.number}/${slug}`,
      section,
      domain,
      activity,
      detail,
      responsibility,
      duties: { customer, provider },
      touchesTickets,
    })),
  );
  return { id, source, sections: [section], rows };
}
