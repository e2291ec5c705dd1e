/** The sentences of a dispute over a priority in English. */
export const disputeEn = {
  neverQuestioned: (priority: string) => `nobody questions ${priority}: no hold, no re-grade`,
  accepted: (priority: string, at: string) =>
    `the customer accepts ${priority} at once: re-graded on ${at}, without a hold`,
  upheld: (priority: string) => `held, and the incident does meet ${priority}, which stays`,
  changed: (from: string, to: string) =>
    `held, and the incident does not meet ${from}: ${to} holds from the end of the dispute`,
  lastWord:
    "still no agreement: the provider has the last word, and its decision the clocks of the same outcome",
  open: (from: string) => `on hold from ${from} on, and the dispute still open at the evaluation`,
  asLogged:
    "as the log has it: not re-graded once, at the end of the dispute, from when a new priority holds",
  acknowledgedBy: (now: string) =>
    `“acknowledged” by ${now}: a priority is disputed while the ticket is in progress`,
  otherPriority: "another priority in the contract",
};

/** Every sentence of a dispute over a priority. */
export type DisputeWords = typeof disputeEn;
