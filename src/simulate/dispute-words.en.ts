/** The sentences of a dispute over a priority in English. */
export const disputeEn = {
  neverQuestioned: (priority: string) => `nobody questions ${priority}: no hold, no re-grade`,
  accepted: (priority: string, at: string) =>
    `the customer accepts ${priority} at once: re-graded on ${at}, without a hold`,
  held: (from: string, to: string) => `on hold from ${from} to ${to}`,
  upheld: (held: string, priority: string) => `${held}; the incident does meet ${priority}, which stays`,
  lowered: (held: string, from: string, to: string) =>
    `${held}; the incident does not meet ${from} and is lowered to ${to}, which holds from the end of the dispute`,
  raised: (held: string, from: string, to: string) =>
    `${held}; the incident does not meet ${from} and is raised to ${to}, which holds from the end of the dispute`,
  lastWord:
    "still no agreement: the provider has the last word, and its decision the clocks of the same outcome",
  open: (from: string) => `on hold from ${from} on, and the dispute still open at the evaluation`,
  asLogged:
    "as the log has it: not re-graded once, at the end of the dispute, from when a new priority holds",
  acknowledgedBy: (now: string) =>
    `“acknowledged” by ${now}: a ticket is disputed while it is in progress (RGD-3)`,
  otherPriority: "another priority in the contract",
};

/** Every sentence of a dispute over a priority. */
export type DisputeWords = typeof disputeEn;
