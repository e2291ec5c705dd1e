import { quote } from "../../wording/issues.js";
import { fold } from "./fold.js";
import { cellsOf, frontMatterOf, headingOf, isDelimiter } from "./markdown.js";
import {
  type LetterRow,
  type Letters,
  RACI_LETTERS,
  type RaciLetter,
  type RaciMatrix,
  type RaciSection,
} from "./matrix.js";

/** A row of a table that could not be read, and why. Codes are what programs branch on. */
export interface RaciProblem {
  readonly code: "column-count" | "letters" | "no-activity" | "no-header";
  /** Line of the text, the first being 1. */
  readonly line: number;
  readonly found: string;
  /** Empty where there is nothing to list. */
  readonly allowed: string;
}

/** A matrix that was read, and the rows that were not. */
export interface ReadMatrix {
  readonly matrix: RaciMatrix<LetterRow>;
  readonly problems: readonly RaciProblem[];
}

/** What stands between two lines of a table: not in one, in a matrix, or in a table that is something else. */
type Within = "text" | "matrix" | "other";

const COLUMNS = 3;

/**
 * Reads a matrix in the form in which the OVHcloud ones are published (RACI-1): Markdown tables of three columns,
 * the activity and the letters of customer and provider (in this order unless the heads of the columns say
 * otherwise), under headings that give the sections. A row that cannot be read is a problem with its line, and the
 * others are read. Tables of one or two columns are no matrices and are passed over. The work grows with the
 * length of the text only.
 *
 * @example
 * ```ts
 * const { matrix, problems } = readMatrixMarkdown(`
 * ### 1.1. Incidents
 * | Activity | Client | Hoster |
 * | --- | --- | --- |
 * | Answer the phone | I | AR |
 * | Feed the cat | X | |
 * `);
 * matrix.rows[0].id; // => "own/1.1/answer-the-phone"
 * matrix.rows[0].provider; // => "RA"
 * problems; // => [{ code: "letters", line: 6, found: "\"X\"", allowed: "R, A, C, I" }]
 * ```
 */
export function readMatrixMarkdown(text: string, id = "own"): ReadMatrix {
  const lines = text.replace(/^\ufeff/, "").split("\n");
  const front = frontMatterOf(lines);
  const problems: RaciProblem[] = [];
  const sections: RaciSection[] = [];
  const rows: LetterRow[] = [];
  const idOf = idsUnder(id);
  let section: RaciSection = { number: "", title: { en: "", fr: "" } };
  let within: Within = "text";
  let isProviderFirst = false;

  for (let at = front.end; at < lines.length; at++) {
    const line = (lines[at] as string).trim();
    const heading = headingOf(line);
    if (heading !== null) {
      section = heading;
      sections.push(section);
    }
    if (line === "" || heading !== null) {
      within = "text";
    } else if (within === "text") {
      const head = line.includes("|") ? cellsOf(line) : [];
      if (head.length > 0 && isDelimiter(lines[at + 1] ?? "", head.length)) {
        at++;
        within = head.length === COLUMNS ? "matrix" : "other";
        isProviderFirst = namesCustomer(head[2]) && !namesCustomer(head[1]);
        if (head.length > COLUMNS) problems.push(columnCount(at, head.length));
      } else if (line.startsWith("|")) {
        problems.push({
          code: "no-header",
          line: at + 1,
          found: quote(line),
          allowed: "| --- | --- | --- |",
        });
      }
    } else if (within === "matrix") {
      const row = rowOf(cellsOf(line), at + 1, isProviderFirst);
      if ("code" in row) problems.push(row);
      else rows.push({ id: idOf(section.number, row.activity.en), section, ...row });
    }
  }
  return { matrix: { id, source: front.title, sections, rows }, problems };
}

function rowOf(
  cells: readonly string[],
  line: number,
  isProviderFirst: boolean,
): Pick<LetterRow, "activity" | "customer" | "provider"> | RaciProblem {
  if (cells.length !== COLUMNS) return columnCount(line, cells.length);
  const [activity, first, second] = cells as [string, string, string];
  if (activity === "") return { code: "no-activity", line, found: quote(cells.join(" | ")), allowed: "" };
  const letters = [first, second].map(lettersIn);
  const bad = letters.indexOf(null);
  if (bad >= 0) {
    return { code: "letters", line, found: quote(cells[bad + 1]), allowed: RACI_LETTERS.join(", ") };
  }
  const [one, other] = letters as [Letters, Letters];
  const parties = isProviderFirst ? { customer: other, provider: one } : { customer: one, provider: other };
  return { activity: { en: activity, fr: activity }, ...parties };
}

const columnCount = (line: number, found: number): RaciProblem => ({
  code: "column-count",
  line,
  found: String(found),
  allowed: String(COLUMNS),
});

/** The letters of a cell in their order, `R,A` and `R/A` as `RA`; null where it has another or one twice. */
function lettersIn(cell: string): Letters | null {
  const found = new Set<string>();
  for (const char of cell) {
    if (char === "," || char === "/" || char === " ") continue;
    if (!RACI_LETTERS.includes(char as RaciLetter) || found.has(char)) return null;
    found.add(char);
  }
  return RACI_LETTERS.filter((letter) => found.has(letter)).join("") as Letters;
}

function namesCustomer(head = ""): boolean {
  const name = fold(head);
  return name.includes("client") || name.includes("customer");
}

/** Ids that never repeat: the same activity a second time in a section has a number behind it. */
function idsUnder(matrix: string): (section: string, activity: string) => string {
  const given = new Set<string>();
  const counts = new Map<string, number>();
  return (section, activity) => {
    const words = fold(activity.slice(0, 60)).split(/[^\p{L}\p{N}]+/u);
    const slug = words.filter((word) => word !== "").join("-");
    const base = [matrix, section, slug].filter((part) => part !== "").join("/");
    let id = base;
    while (given.has(id)) {
      const next = (counts.get(base) ?? 1) + 1;
      counts.set(base, next);
      id = `${base}-${next}`;
    }
    given.add(id);
    return id;
  };
}
