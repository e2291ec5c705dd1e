import type { OfferWords } from "./offer.en.js";

/** The sentences of `offer` in French. */
export const offerFr: OfferWords = {
  customer: (customer, inForce) => `${customer} : ${inForce}`,
  without: (offer) => `${offer}, sans souscription`,
  since: (offer, when) => `${offer} depuis le ${when}`,
  binds: (when, higher) =>
    higher === ""
      ? `engage jusqu’au ${when} ; il n’y a pas d’offre plus haute`
      : `engage jusqu’au ${when} ; d’ici là, elle ne peut qu’être relevée : ${higher}`,
  bound: (when) => `a engagé jusqu’au ${when} : tout changement peut être commandé`,
  next: (offer, when) => `passe à ${offer} le ${when}`,
  periods: "Offres dans le temps",
  orders: "Commandes",
  from: "de",
  to: "à",
  offer: "offre",
  boundUntil: "engage jusqu’au",
  first: (until) => `souscription, engage jusqu’au ${until}`,
  change: (from, until) => `en vigueur à partir du ${from}, engage jusqu’au ${until}`,
  replaced: (by) => `remplacée par la commande du ${by}`,
  refused: (boundTo, from) => `refusée : engagé sur ${boundTo} ; acceptée à partir du ${from}`,
  unchanged: "l’offre déjà en vigueur : ne change rien",
  ahead: "commandée après l’évaluation : ne compte pas encore",
};
