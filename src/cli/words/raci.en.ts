const count = (n: number, one: string) => `${n.toLocaleString("en")} ${n === 1 ? one : `${one}s`}`;

/** The sentences of `raci` in English. */
export const raciEn = {
  matrices: "Responsibility matrices",
  rows: (n: number) => count(n, "row"),
  found: (n: number, of: number) => `${n.toLocaleString("en")} of ${count(of, "row")}`,
  nothingFound: "No row is like that.",
  party: { customer: "Customer", provider: "Provider" },
  does: (party: string, duty: string) => `${party}: ${duty}`,
  responsibility: { customer: "customer", provider: "provider", shared: "shared" },
  touchesTickets: "touches tickets [RACI-5]",
  activity: "Activity",
  legend:
    "R does the work, A approves it, C is consulted while it is done, I is told the results, – has no part [RACI-4]",
  exceptions: (n: number) => `${count(n, "row")} not as RACI-3 asks, shown as they stand`,
  breaks: {
    "no-a": "nobody approves (no A)",
    "no-r": "nobody does the work (no R)",
    "a-on-both-sides": "both approve (A on both sides)",
    "r-on-both-sides": "both do the work (R on both sides)",
    "r-and-a-apart": "one does the work, the other approves (R and A apart)",
  },
  malformed: {
    "column-count": (found: string, allowed: string) =>
      `${count(Number(found), "column")}; allowed: ${allowed} (activity, customer, provider)`,
    letters: (found: string, allowed: string) =>
      `${found} is not a set of letters; allowed: each of ${allowed} at most once, or nothing`,
    "no-activity": (found: string) => `a row without an activity: ${found}`,
    "no-header": (found: string, allowed: string) =>
      `a row outside of a table: ${found}; a table begins with a line of heads and one like ${allowed}`,
  },
  noMatrix:
    "there is no matrix inside; a Markdown table of three columns is wanted: activity, customer, provider",
  oneOrTheOther: "--from: a file is shown instead of a matrix of the program; leave one of the two out",
  noLetters: (matrix: string) => `--letter: ${matrix} has no letters; --party finds who is responsible there`,
  help: {
    summary: "say who answers for what: the responsibility matrices",
    examples: [
      "fe-triage raci",
      "fe-triage raci public-cloud-instances --party customer --letter A",
      "fe-triage raci --search backup",
      "fe-triage raci --from our-matrix.md",
    ],
    matrix: (names: string) => `one of ${names}; without it, all of them`,
    search: "only rows with these words, whatever their accents and case, in English or French",
    party: "only rows in which this party has a part",
    letter: "only rows in which the party, or else one of them, has this letter",
    from: "a matrix of your own: a Markdown table of activity, customer and provider; - is standard input",
  },
};

/** Every sentence of `raci`. */
export type RaciWords = typeof raciEn;
