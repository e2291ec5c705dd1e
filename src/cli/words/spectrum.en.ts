const count = (n: number) => n.toLocaleString("en");
const tickets = (n: number) => `${count(n)} ${n === 1 ? "ticket" : "tickets"}`;

/** The sentences of `simulate --readings all` in English. */
export const spectrumEn = {
  robust: (verdict: string) => `${verdict}, however the contract is read`,
  contested: (verdict: string) => `${verdict} under the readings in force, not under all others`,
  combinations: (n: number) => `${count(n)} ${n === 1 ? "combination" : "combinations"} of readings`,
  count,
  share: (percent: number) => `${percent.toLocaleString("en", { maximumFractionDigits: 1 })}%`,
  /** Combinations under which the ticket's log is none that the lifecycle allows. */
  refused: "log refused",
  decisive: "What decides, read otherwise alone",
  together: (readings: string) => `No reading changes the verdict alone, but several together: ${readings}.`,
  asked: (readings: string) => `No other reading than ${readings} can change the verdict, whatever the rest.`,
  unasked: "No reading can change the verdict.",
  inForce: "in force",
  /** An option and what it gives, on the line of a ticket. */
  gives: (reading: string, values: string) => `${reading}: ${values}`,
  onlyTogether: (readings: string) => `several together: ${readings}`,
  change: (from: string, to: string) => `${from} → ${to}`,
  total: (n: number, robust: number, contested: number) =>
    `${tickets(n)}: ${count(robust)} with one verdict however the contract is read, ${count(contested)} contested`,
  decidedTogether: (n: number) => `${tickets(n)} decided only by several readings together`,
  nothingDecides: "No reading decides a ticket alone.",
  decides: "What each reading decides, read otherwise alone",
  changed: (from: string, to: string, n: number) => `${from} → ${to} ${count(n)}`,
  table: { reading: "reading", option: "read as", tickets: "tickets", changes: "verdict changed" },
};

/** Every sentence of `simulate --readings all`. */
export type SpectrumWords = typeof spectrumEn;
