/** The words of the responsibility matrices. */
export const responsibilitiesEn = {
  title: "Who answers for what",
  search: "Words",
  searchHint: "backup, network…",
  matrix: "Matrix",
  all: "All",
  party: "Party",
  letter: "Letter",
  parties: { customer: "Customer", provider: "Provider" },
  responsibility: { customer: "customer", provider: "provider", shared: "shared" },
  activity: "Activity",
  responsible: (who: string) => `responsible: ${who}`,
  found: (n: number, of: number) => (n === of ? `${n} rows` : `${n} of ${of} rows`),
  nothing: "No row is like that.",
  legend:
    "R does the work, A approves it, C is consulted while it is done, I is told the results, – has no part (RACI-4). Of the health data annex each row says who is responsible; it has no letters.",
  apart: (breaks: string) => `Not as RACI-3 asks: ${breaks}`,
  breaks: {
    "no-a": "nobody approves (no A)",
    "no-r": "nobody does the work (no R)",
    "a-on-both-sides": "both approve (A on both sides)",
    "r-on-both-sides": "both do the work (R on both sides)",
    "r-and-a-apart": "one does the work, the other approves",
  },
  touches: "touches tickets (RACI-5)",
  clear: "Show everything",
};

export type ResponsibilitiesWords = typeof responsibilitiesEn;
