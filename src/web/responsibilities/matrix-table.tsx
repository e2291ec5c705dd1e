import type { RaciBreak } from "../../contract/raci/exceptions.js";
import { PARTIES, type RaciMatrix, type RaciRow } from "../../contract/raci/matrix.js";
import type { Language } from "../../wording/language.js";
import type { ResponsibilitiesWords } from "./words.en.js";

interface MatrixProps {
  readonly matrix: RaciMatrix;
  /** What is not as RACI-3 asks, by the row's id. */
  readonly exceptions: ReadonlyMap<string, readonly RaciBreak[]>;
  readonly words: ResponsibilitiesWords;
  readonly lang: Language;
}

/** The rows of a matrix, under the sections of its source. */
export function MatrixTable({ matrix, exceptions, words, lang }: MatrixProps) {
  const title = `matrix-${matrix.id}`;
  return (
    <section class="card matrix" aria-labelledby={title}>
      <h2 id={title} lang="fr">
        {matrix.source}
      </h2>
      <table>
        <thead>
          <tr>
            <th scope="col">{words.activity}</th>
            {PARTIES.map((party) => (
              <th scope="col" key={party}>
                {words.parties[party]}
              </th>
            ))}
          </tr>
        </thead>
        {sectionsOf(matrix.rows, lang).map(({ name, rows }) => (
          <tbody key={rows[0]?.id}>
            <tr>
              <th scope="rowgroup" colSpan={3}>
                {name}
              </th>
            </tr>
            {rows.map((row) => (
              <tr key={row.id}>
                <td>
                  {row.activity[lang]}
                  <Remarks row={row} breaks={exceptions.get(row.id) ?? []} words={words} lang={lang} />
                </td>
                {PARTIES.map((party) => (
                  <td key={party} class={"responsibility" in row ? "small" : "letters"}>
                    {"responsibility" in row ? (row.duties[party]?.[lang] ?? "–") : row[party] || "–"}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        ))}
      </table>
    </section>
  );
}

/** Rows under the names of their sections: of the health data annex its domains. */
function sectionsOf(rows: readonly RaciRow[], lang: Language) {
  const sections: { readonly name: string; readonly rows: RaciRow[] }[] = [];
  for (const row of rows) {
    const name =
      "responsibility" in row ? row.domain[lang] : `${row.section.number} ${row.section.title[lang]}`;
    const last = sections.at(-1);
    if (last?.name === name) last.rows.push(row);
    else sections.push({ name, rows: [row] });
  }
  return sections;
}

interface RemarksProps extends Pick<MatrixProps, "words" | "lang"> {
  readonly row: RaciRow;
  readonly breaks: readonly RaciBreak[];
}

/** What is particular to a row, below its activity. */
function Remarks({ row, breaks, words, lang }: RemarksProps) {
  return (
    <>
      {"responsibility" in row && (
        <p class="soft small">
          {row.detail[lang]} — {words.responsible(words.responsibility[row.responsibility])}
          {row.touchesTickets && `, ${words.touches}`}
        </p>
      )}
      {breaks.length > 0 && (
        <p class="small apart">{words.apart(breaks.map((kind) => words.breaks[kind]).join(", "))}</p>
      )}
    </>
  );
}
