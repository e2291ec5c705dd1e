import "../style/responsibilities.css";
import { raciExceptions } from "../../contract/raci/exceptions.js";
import { raciMatrices } from "../../contract/raci/matrices.js";
import { PARTIES, RACI_LETTERS } from "../../contract/raci/matrix.js";
import { type RaciQuery, searchRaci } from "../../contract/raci/search.js";
import { usePage } from "../page/page.js";
import { Choice } from "./choice.js";
import { MatrixTable } from "./matrix-table.js";
import { responsibilitiesWordsOf } from "./words.js";

const total = raciMatrices.reduce((sum, { rows }) => sum + rows.length, 0);
const exceptions = new Map(raciExceptions(raciMatrices).map(({ row, breaks }) => [row.id, breaks]));

/** The responsibility matrices, searched and filtered. */
export function ResponsibilitiesView() {
  const { state, lang, change } = usePage();
  const words = responsibilitiesWordsOf(lang);
  const { matrix: chosen, ...query } = state.responsibilities ?? {};
  const shown = raciMatrices
    .filter(({ id }) => chosen === undefined || id === chosen)
    .map((matrix) => searchRaci(matrix, query))
    .filter(({ rows }) => rows.length > 0);
  const ask = (asks: Partial<Record<keyof RaciQuery | "matrix", string | undefined>>) => {
    const next = Object.entries({ ...state.responsibilities, ...asks }).filter(([, value]) => value);
    change({ responsibilities: Object.fromEntries(next) }, "responsibilities");
  };
  return (
    <>
      <h1>{words.title}</h1>
      <search class="card row no-print">
        <label class="field grow">
          {words.search}
          <input
            type="search"
            value={query.words ?? ""}
            placeholder={words.searchHint}
            onInput={({ currentTarget }) => ask({ words: currentTarget.value })}
          />
        </label>
        <Choice
          label={words.matrix}
          value={chosen}
          all={words.all}
          options={raciMatrices.map(({ id, source }) => [id, source])}
          onChoose={(matrix) => ask({ matrix })}
        />
        <Choice
          label={words.party}
          value={query.party}
          all={words.all}
          options={PARTIES.map((party) => [party, words.parties[party]])}
          onChoose={(party) => ask({ party })}
        />
        <Choice
          label={words.letter}
          value={query.letter}
          all={words.all}
          options={RACI_LETTERS.map((letter) => [letter, letter])}
          onChoose={(letter) => ask({ letter })}
        />
        <button type="button" onClick={() => change({ responsibilities: {} }, "responsibilities")}>
          {words.clear}
        </button>
      </search>
      <p role="status">
        {words.found(
          shown.reduce((sum, { rows }) => sum + rows.length, 0),
          total,
        )}
      </p>
      {shown.length === 0 && <p>{words.nothing}</p>}
      {shown.map((matrix) => (
        <MatrixTable key={matrix.id} matrix={matrix} exceptions={exceptions} words={words} lang={lang} />
      ))}
      <p class="soft small">{words.legend}</p>
    </>
  );
}
