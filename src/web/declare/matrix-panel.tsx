import type { Impact } from "../../triage/declaration.js";
import { looked, together } from "../../triage/facts.js";
import { usePage } from "../page/page.js";
import { Rules } from "../why/rule.js";
import { declareWordsOf } from "./words.js";

/** The priority matrix from the top, each row with whether it fits as far as the facts tell (PRI-1 to PRI-8). */
export function MatrixPanel({ impact }: { readonly impact: Impact }) {
  const { lang, judged } = usePage();
  const words = declareWordsOf(lang);
  const { contract, choose } = judged.terms;
  const rows = (contract.triage?.matrix ?? []).map((row) => ({
    row,
    priority: choose(row.priority).value,
    fits: together(row.when.map((condition) => looked(condition, impact))).certainty,
  }));
  const first = rows.findIndex(({ fits }) => fits === "yes");
  return (
    <section class="card stack" aria-labelledby="priority-matrix-title">
      <h2 id="priority-matrix-title">{words.matrix}</h2>
      <p class="soft small">{words.matrixSays}</p>
      <ol class="priority-matrix">
        {rows.map(({ row, priority, fits }, i) => (
          <li
            key={row.id}
            class={first >= 0 && i > first ? "after" : fits}
            aria-current={i === first || undefined}
          >
            <strong>{priority ?? words.bySupport}</strong>
            <span>
              {row.says[lang]} <Rules ids={row.rules} />
            </span>
            <span class="fits small">{words.fits[fits]}</span>
          </li>
        ))}
      </ol>
    </section>
  );
}
