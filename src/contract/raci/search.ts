import { LANGUAGES, type Language, type Words } from "../../wording/language.js";
import { fold } from "./fold.js";
import { PARTIES, type Party, type RaciLetter, type RaciMatrix, type RaciRow } from "./matrix.js";

/** What rows are looked for; whatever is left out does not restrict. */
export interface RaciQuery {
  /** Words that all occur, parts of words too; accents and case do not matter. */
  readonly words?: string;
  /** A party that has a letter, or of the health data annex a responsibility. */
  readonly party?: Party;
  /** A letter that the party has, or either of them where no party is asked for. */
  readonly letter?: RaciLetter;
  /** The language whose labels are searched; both unless told. */
  readonly lang?: Language;
}

/**
 * Keeps of a matrix the rows that a query asks for, in their order (RACI-1, RACI-2). Words are looked for in the
 * activity, in the number and title of its section, and of the health data annex in all that it says. A letter is
 * never found in the annex, which has none.
 *
 * @example
 * ```ts
 * import { raciMatrices, searchRaci } from "fe-triage";
 * const kms = raciMatrices[2];
 * const [row] = searchRaci(kms, { words: "RESEAU incidents" }).rows;
 * row.id; // => "kms/3.2.1/hardware-and-network"
 * searchRaci(kms, { party: "customer", letter: "R" }).rows.length; // => 2 + 1 + 1 + 1 + 2 + 1 + 1 + 1
 * ```
 */
export function searchRaci<Row extends RaciRow>(
  matrix: RaciMatrix<Row>,
  { words = "", party, letter, lang }: RaciQuery,
): RaciMatrix<Row> {
  const wanted = [...new Set(fold(words).split(/\s+/))];
  const parties = party === undefined ? PARTIES : [party];
  const languages = lang === undefined ? LANGUAGES : [lang];
  const rows = matrix.rows.filter(
    (row) => parties.some((one) => hasPart(row, one, letter)) && containsAll(textOf(row, languages), wanted),
  );
  return { ...matrix, rows };
}

function hasPart(row: RaciRow, party: Party, letter: RaciLetter | undefined): boolean {
  if ("responsibility" in row) {
    return letter === undefined && (row.responsibility === party || row.responsibility === "shared");
  }
  return letter === undefined ? row[party] !== "" : row[party].includes(letter);
}

function textOf(row: RaciRow, languages: readonly Language[]): string {
  const { number, title } = row.section;
  const annex: (Words | null)[] =
    "responsibility" in row ? [row.domain, row.detail, row.duties.customer, row.duties.provider] : [];
  const texts = [title, row.activity, ...annex].flatMap((said) =>
    said === null ? [] : languages.map((lang) => said[lang]),
  );
  return fold([number, ...texts].join("\n"));
}

const containsAll = (text: string, wanted: readonly string[]) => wanted.every((word) => text.includes(word));
