import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";

const folder = resolve(import.meta.dirname, "../../../../shared/seeds");

/** The text of a source document by the number its file begins with; null where the documents are not at hand. */
export function sourceText(number: string): string | null {
  if (!existsSync(folder)) return null;
  const name = readdirSync(folder).find((one) => one.startsWith(`${number}_`));
  return name === undefined ? null : readFileSync(join(folder, name), "utf8");
}

/** A row as a source has it, its letters put in the order R, A, C, I. */
export interface SourceRow {
  readonly section: string;
  readonly title: string;
  readonly activity: string;
  readonly customer: string;
  readonly provider: string;
}

/** The rows of an OVHcloud document, by a reader of the tests' own that knows how these documents are written. */
export function publishedRows(text: string): SourceRow[] {
  const rows: SourceRow[] = [];
  let section = "";
  let title = "";
  for (const line of text.split("\n")) {
    const heading = /^#+ \**(\d[\d.]*)\. (.*?) *\**$/.exec(line);
    if (heading !== null) [section, title] = [heading[1]!, heading[2]!];
    const cells = /^\|(.+)\|([ RACI]*)\|([ RACI]*)\| *$/.exec(line)?.slice(1);
    if (cells === undefined) continue;
    const [activity, customer, provider] = cells as [string, string, string];
    rows.push({
      section,
      title,
      activity: activity.trim(),
      customer: inOrder(customer),
      provider: inOrder(provider),
    });
  }
  return rows;
}

/** The seven rows of §7.6.1. */
export function supportRows(text: string): Omit<SourceRow, "title">[] {
  return between(text, "### 7.6.1 Matrice", "R = Responsable")
    .filter((line) => line.includes("\t") && !line.startsWith("Tâche"))
    .map((line) => {
      const [activity, customer, provider] = line.split("\t") as [string, string, string];
      return { section: "7.6.1", activity, customer: inOrder(customer), provider: inOrder(provider) };
    });
}

/** A rule of §9.1 as the annex has it, the domain carried on from the rule above. */
export interface SourceRule {
  readonly domain: string;
  readonly rule: string;
  readonly detail: string;
  readonly responsibility: string;
  readonly customer: string;
  readonly provider: string;
}

/** The rules of §9.1; the rows of "Conformité" lack the column that the others leave blank. */
export function annexRules(text: string): SourceRule[] {
  let domain = "";
  return between(text, "### 9.1 Matrice", "Il incombe au client")
    .filter((line) => line.includes("\t") && !line.includes("Détail de la règle"))
    .map((line) => {
      const cells = line.split("\t");
      const own = cells.length === 5 ? "Conformité" : cells.shift()!;
      if (own !== "") domain = own;
      const [rule, detail, responsibility, customer, provider] = cells as [
        string,
        string,
        string,
        string,
        string,
      ];
      return { domain, rule, detail, responsibility, customer, provider };
    });
}

function between(text: string, start: string, end: string): string[] {
  const from = text.indexOf(start);
  return text.slice(from, text.indexOf(end, from)).split("\n");
}

const inOrder = (cell: string) => ["R", "A", "C", "I"].filter((letter) => cell.includes(letter)).join("");
