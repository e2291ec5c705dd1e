/** The sentences of `offer` in English. */
export const offerEn = {
  customer: (customer: string, inForce: string) => `${customer}: ${inForce}`,
  without: (offer: string) => `${offer}, without a subscription`,
  since: (offer: string, when: string) => `${offer} since ${when}`,
  binds: (when: string, higher: string) =>
    higher === ""
      ? `binds until ${when}; there is no higher offer to change to`
      : `binds until ${when}; until then it can only be raised: ${higher}`,
  bound: (when: string) => `bound until ${when}: any change may be ordered`,
  next: (offer: string, when: string) => `changes to ${offer} on ${when}`,
  periods: "Offers over time",
  orders: "Orders",
  from: "from",
  to: "to",
  offer: "offer",
  boundUntil: "binds until",
  first: (until: string) => `subscribed, binds until ${until}`,
  change: (from: string, until: string) => `in force from ${from}, binds until ${until}`,
  replaced: (by: string) => `replaced by the order of ${by}`,
  refused: (boundTo: string, from: string) => `refused: bound to ${boundTo}; accepted from ${from}`,
  unchanged: "the offer in force already: changes nothing",
  ahead: "ordered after the evaluation: not counted yet",
};

/** Every sentence of `offer`. */
export type OfferWords = typeof offerEn;
