const count = (n: number, one: string, many = `${one}s`) =>
  `${n.toLocaleString("en")} ${n === 1 ? one : many}`;

/** The sentences of a comparison of audits in English. */
export const comparisonEn = {
  /** What the same tickets are called, judged in another way. */
  otherWay: (changes: string) => `the same tickets with ${changes}`,
  filed: (files: string, changes: string) => (changes === "" ? files : `${files} with ${changes}`),
  askedDifferently: "Not all of the difference is in the tickets: the two were judged differently",
  judgedDifferently: "What is otherwise",
  what: { contract: "contract", evaluatedAt: "evaluation" } as Readonly<Record<string, string>>,
  putTogether: (by: string) => `The second was summed up by ${by}; its groups were put together.`,
  sameEvaluation: (when: string) => `both evaluated ${when}`,
  difference: "diff.",
  legend: "First → second, and by how much the second is more; percentages in points.",
  points: (value: string) => `${value} points`,
  compliance: (from: string, to: string, difference: string) =>
    `Commitments met: ${from} → ${to}, ${difference}`,
  running: (base: number, other: number) =>
    `Clocks that still ran are in no mean and no P90: ${base.toLocaleString("en")} of the first, ${other.toLocaleString("en")} of the second.`,
  rejected: (n: number) => `${count(n, "line")} rejected`,
  changed: (n: number, of: number) =>
    `Verdicts that change: ${n.toLocaleString("en")} of ${count(of, "ticket")}`,
  unchanged: (of: number) => `No verdict changes: ${count(of, "ticket")}`,
  first: (n: number) => `The first ${n.toLocaleString("en")}`,
  onlyTables: (format: string) => `--format ${format}: a comparison is written as text, json or csv`,
  severalOffers: (found: string) => `--offer: one other offer is compared at a time; found: ${found}`,
  judgedAlready: (file: string) => `${file}: this is a part of an audit, whose tickets were judged already`,
};

/** Every sentence of a comparison of audits. */
export type ComparisonWords = typeof comparisonEn;
