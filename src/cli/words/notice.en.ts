const count = (n: number, one: string) => `${n.toLocaleString("en")} ${n === 1 ? one : `${one}s`}`;

/** The sentences of `notice` in English. */
export const noticeEn = {
  businessDays: (n: number) => count(n, "business day"),
  calendarDays: (n: number) => count(n, "calendar day"),
  asSoonAsPossible: "as soon as possible, which the contract puts no figure on",
  none: "no notice needed",
  asked: (kind: string, notice: string) => `${kind}: ${notice}`,
  commitment: "worded as a commitment to the customer",
  noCommitment: "no commitment to the customer",
  announced: "announced",
  earliest: "earliest date",
  planned: "planned",
  latest: "announce by",
  anyTime: "any time",
  kept: (margin: string) => `notice kept, ${margin} to spare`,
  keptExactly: "notice kept, to the millisecond",
  notKept: (margin: string) => `notice not kept, ${margin} too early`,
  keptWithout: "notice kept: none is needed",
  beforehand: "announced beforehand; whether as soon as possible, no figure says",
  afterwards: "notice not kept: announced only afterwards",
  interruptions: "Interruptions per month, service and type of change",
  noInterruption: "none",
  of: (interrupted: string, limit: string) => `${interrupted} of ${limit}`,
  noneAllowed: (interrupted: string) => `${interrupted}, none allowed`,
  unlimited: (interrupted: string) => `${interrupted}, without a limit`,
  left: (duration: string) => `${duration} left`,
  over: (duration: string) => `${duration} over`,
};

/** Every sentence of `notice`. */
export type NoticeWords = typeof noticeEn;
