/** Why something happens in virtual time, in English. */
export const en = {
  reached: (percent: number, metric: string, target: string, judgedAs: string | null) =>
    `${percent}% of the ${metric} target${judgedAs === null ? "" : ` of ${judgedAs}`} is counted (of ${target})`,
  breached: (metric: string, target: string, judgedAs: string | null) =>
    `the ${metric} target${judgedAs === null ? "" : ` of ${judgedAs}`} is used up (${target}), and its clock did not stop in time`,
  closureWarning: "without a confirmation or a refusal the ticket closes by itself soon",
  closure: "the resolution was neither confirmed nor refused in time",
  brought: (because: string, type: string, event: number) =>
    `${because}; this follows from “${type}” (event ${event})`,
};

/** Why something happens in virtual time, as functions of what it speaks of. */
export type OccurrenceWords = typeof en;
