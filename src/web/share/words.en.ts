/** The words of sharing, keeping and opening. */
export const shareEn = {
  title: "Share and keep",
  digest: "Digest",
  digestSays:
    "Of the ticket, the instant, the readings, the contract and the version: who sees the same digits looks at the same thing.",
  copy: "Copy the address",
  copied: "The address is copied.",
  notCopied: "The browser did not let the address be copied: it stands in the address bar.",
  addressSays: "The address carries everything after its #, which browsers send to no server.",
  record: "Ticket (JSON)",
  check: "Check (JSON)",
  svg: "Picture (SVG)",
  png: "Picture (PNG)",
  print: "Print",
  open: "Open a ticket (JSON)",
  faults: {
    damaged: "The address was damaged on its way: nothing of it was opened.",
    altered: "The address was altered: its digest is not that of the ticket in it. Nothing of it was opened.",
  },
  madeBy: (theirs: string, ours: string) =>
    `The address was made by version ${theirs}, this page is of version ${ours}: digests and figures may differ.`,
  notJson: (name: string) => `${name} is not JSON: nothing was opened.`,
  notTicket: (name: string) => `${name} has no ticket: an object with id, offer and events.`,
  tooBig: (name: string) => `${name} is too large for one ticket; many tickets belong to the audit.`,
  opened: (id: string) => `Opened ${id}.`,
};

export type ShareWords = typeof shareEn;
