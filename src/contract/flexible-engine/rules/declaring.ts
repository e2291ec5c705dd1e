import type { Contract } from "../../schema.js";

/** Who may declare a ticket, how, and with what (INT). */
export const declaringRules = {
  "INT-1": {
    clause: "§7.7.2.1",
    says: {
      en: "A ticket is handled when the customer has subscribed to support and declared it by the portal, by e-mail or by telephone, by a way that its offer allows.",
      fr: "Un ticket est traité lorsque le client a souscrit un support et l’a déclaré par l’espace client, par e-mail ou par téléphone, selon une voie admise par son offre.",
    },
  },
  "INT-2": {
    clause: "§7.2, §7.5, §7.7.2.1",
    says: {
      en: "Only a named contact of the customer may declare a ticket; the declarant is recognised by its e-mail address. Contacts in excess or incomplete are reported, and refuse nothing while the declarant’s own entry is complete.",
      fr: "Seul un contact nommé du client peut déclarer un ticket ; le déclarant est reconnu à son adresse e-mail. Des contacts en surnombre ou incomplets sont signalés, sans refus si la fiche du déclarant est complète.",
    },
  },
  "INT-3": {
    clause: "§7.4, §7.7.2.1",
    says: {
      en: "Before declaring, the customer must have tried the means it has; otherwise the declaration is refused. A ticket that is not covered or out of scope is accepted all the same, without commitment.",
      fr: "Avant de déclarer, le client doit avoir essayé les moyens dont il dispose ; à défaut, la déclaration est refusée. Un ticket non couvert ou hors périmètre est accepté malgré tout, sans engagement.",
    },
  },
  "INT-4": {
    clause: "§7.7.2.2",
    says: {
      en: "A declaration has seventeen mandatory fields. If one is missing, the ticket waits for information.",
      fr: "Une déclaration comporte dix-sept champs obligatoires. S’il en manque un, le ticket attend des informations.",
    },
  },
  "INT-5": {
    clause: "§7.7.2.2, §7.7.6.1",
    says: {
      en: "An e-mail must give the account administrator’s address, and in its subject the customer’s own ticket number in brackets before a description. A request by e-mail needs the words “demande de Support” in its subject instead.",
      fr: "Un e-mail doit donner l’adresse de l’administrateur du compte et, dans son objet, le numéro de ticket du client entre crochets avant une description. Une demande par e-mail porte plutôt « demande de Support » dans son objet.",
    },
  },
  "INT-6": {
    clause: "§7.3.1, §7.7.2.2",
    says: {
      en: "A declaration by telephone or e-mail must be confirmed with the template; until then the ticket waits for information. Whatever the way in, a ticket is opened and followed.",
      fr: "Une déclaration par téléphone ou par e-mail doit être confirmée avec le modèle ; d’ici là, le ticket attend des informations. Quelle que soit la voie, un ticket est ouvert et suivi.",
    },
  },
  "INT-7": {
    clause: "§7.7.2.2",
    says: {
      en: "Compute and object storage each have their list of components. A component that does not belong to the service is reported and refuses nothing; other services take any component.",
      fr: "Le calcul et le stockage objet ont chacun leur liste de composants. Un composant étranger au service est signalé sans refus ; les autres services admettent tout composant.",
    },
  },
  "INT-8": {
    clause: "§7.5",
    says: {
      en: "The customer gives the list of its named contacts. They alone are told of its incidents, also of those that the provider finds itself.",
      fr: "Le client fournit la liste de ses contacts nommés. Eux seuls sont informés de ses incidents, y compris de ceux que le prestataire détecte lui-même.",
    },
  },
} satisfies Contract["rules"];
