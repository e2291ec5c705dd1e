/** The sentences of `simulate --dispute` in English. */
export const disputeEn = {
  form: "PRIORITY, PRIORITY@START/END",
  notOfForm: (found: string, form: string) => `--dispute: ${found} is not of the form ${form}`,
  endsTooEarly: (found: string) =>
    `--dispute: ${found} ends before it starts; allowed: START/END, END not before START`,

  headings: {
    story: "The dispute over the priority",
    branches: "The ways it can go",
    stakes: "What is at stake",
  },

  supposed: (logged: number) =>
    logged === 0
      ? "The log has no dispute over the priority: this one is supposed"
      : `The log has ${logged === 1 ? "a dispute" : `${logged} disputes`} elsewhere: this one is supposed`,
  assumedSpan:
    "Assumed: it lasts as long as the log has room, from the acknowledgement to what ends In progress or changes the priority",
  oneOf: (nth: number, of: number, event: number) =>
    `The log has ${of} disputes: this is ${nth === of ? "the last" : `number ${nth}`}, event ${event}; an interval chooses another`,
  declared: (priority: string) => `The ticket is declared ${priority}`,
  inForce: (priority: string, declared: string | null) =>
    `The ticket is ${priority} by then${declared === null ? "" : ` (declared ${declared})`}`,
  proposed: (start: string, priority: string) => `${start}; support proposes ${priority}`,
  assumedProposal: (start: string, priority: string, isLower: boolean) =>
    `${start}; what support proposes is not in the log: assumed ${priority}, the next ${isLower ? "lower" : "higher"} one`,
  argues: (priority: string, from: string, to: string, duration: string) =>
    `The customer argues for ${priority} from ${from} to ${to}, ${duration}: In progress becomes On hold`,
  arguesStill: (priority: string, from: string) =>
    `The customer argues for ${priority} from ${from} on, and still does at the evaluation: branches that end the dispute end it then`,

  legend: (regrade: string, pauses: string) =>
    `Rows: ${regrade}. Columns: ${pauses}. Values that agree stand together, and a commitment on one line is the same under all. * in force, ≠ other than in force`,
  fixed: "one value only",
  title: (branch: string, priority: string): string =>
    ({
      "never-questioned": `never questioned, ${priority}`,
      accepted: `${priority} accepted at once`,
      upheld: `upheld, ${priority} stays`,
      lowered: `lowered to ${priority}`,
      raised: `raised to ${priority}`,
      "last-word": "the provider’s last word",
      open: `still open, ${priority} so far`,
      "as-logged": `as the log has it, ${priority}`,
    })[branch] ?? branch,
  happened: "what happened",
  endsAs: (priority: string, key: string) => `${priority}: as ${key}`,
  leftOut: (type: string, when: string, because: string) => `without “${type}” on ${when}: ${because}`,
  due: (status: string, when: string, rest: string) => `${status}, due ${when}, ${rest}`,
  open: "no deadline yet",

  always: (status: string) => `${status} under all`,
  hangs: (status: string, others: string) => `${status}, but ${others}`,
  other: (status: string, where: string) => `${status} under ${where}`,
  list: (items: readonly string[]) => items.join("; "),
  pair: (row: string, column: string) => `${row} with ${column}`,
  robust: (status: string) => `the verdict is the same in every branch and under every reading: ${status}`,
  stake: {
    upheld: (declared: string, proposed: string) =>
      `arguing and being right (${declared} stays), against accepting ${proposed}`,
    changed: (_: string, proposed: string) =>
      `arguing in vain (${proposed} after all), against accepting ${proposed}`,
    hold: (declared: string, _: string) => `the hold itself, against a ${declared} that is never questioned`,
  },
  nothing: "nothing lost, nothing gained",
  gains: (metric: string, when: string) => `the customer gains ${metric}, due ${when}`,
  gainsOpen: (metric: string) => `the customer gains ${metric}`,
  loses: (metric: string) => `the customer loses ${metric}`,
  later: (metric: string, duration: string) =>
    `the customer loses ${duration}: ${metric} is due that much later`,
  earlier: (metric: string, duration: string) =>
    `the customer gains ${duration}: ${metric} is due that much earlier`,
  opens: (metric: string) => `${metric} has no deadline as long as the dispute is open`,
  becomes: (text: string, to: string, from: string) => `${text} (${to} instead of ${from})`,

  line: (declared: string, proposed: string, from: string, to: string) =>
    `${declared} or ${proposed}  ${from} – ${to}`,
  happening: (counts: string) => `branches and readings: ${counts}`,
  total: (tickets: string, hanging: string) =>
    `${tickets}; the verdict hangs on the dispute or a reading in ${hanging}`,
  tickets: (n: number) => `${n} ${n === 1 ? "ticket" : "tickets"}`,
};

/** Every sentence of `simulate --dispute`. */
export type DisputeCommandWords = typeof disputeEn;
