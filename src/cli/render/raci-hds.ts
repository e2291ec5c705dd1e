import pc from "picocolors";
import { type HdsRow, PARTIES } from "../../contract/raci/matrix.js";
import type { Terminal } from "../terminal.js";
import { raciWordsOf } from "../words/raci.js";
import { wrapIn } from "./wrap.js";

/** The rules of a health data annex by domain: the rule, whose it is, its detail, and what each party does. */
export function hdsLines(rows: readonly HdsRow[], { lang, colour, columns }: Terminal): string[] {
  const words = raciWordsOf(lang);
  const colours = pc.createColors(colour);
  let domain = "";
  return rows.flatMap((row) => {
    const isNew = row.domain[lang] !== domain;
    domain = row.domain[lang];
    const whose = words.responsibility[row.responsibility];
    const remark = row.touchesTickets ? `${whose}, ${words.touchesTickets}` : whose;
    return [
      ...(isNew ? ["", colours.bold(domain)] : []),
      ...wrapIn(`${row.activity[lang]} (${remark})`, columns, 2, 4),
      ...wrapIn(row.detail[lang], columns, 6).map(colours.dim),
      ...PARTIES.flatMap((party) => {
        const duty = row.duties[party];
        return duty === null ? [] : wrapIn(words.does(words.party[party], duty[lang]), columns, 6, 8);
      }),
    ];
  });
}
