import type { DecisionWords } from "./wording.en.js";

/** The sentences of a decision in French. */
export const fr: DecisionWords = {
  objections: {
    missing: () => "ce champ obligatoire manque",
    "no-named-contacts": (offer) =>
      `avec ${offer}, personne ne peut être contact nommé : aucun ticket n’est pris`,
    "way-not-for-it": (way) => `ce moyen d’accès n’est pas prévu pour cette catégorie (${way})`,
    "way-not-offered": (way) => `ce moyen d’accès ne fait pas partie de l’offre (${way})`,
    "no-request-words": () => "l’objet d’une demande porte les mots « demande de Support »",
    "no-number": () => "l’objet commence par le numéro de ticket du client entre crochets",
    "no-description": () => "l’objet porte une description après le numéro",
    "not-a-named-contact": () => "seul un contact nommé peut déclarer",
    "incomplete-contact": () => "ce renseignement d’un contact nommé manque",
    "not-multi-tenant": (offer) => `${offer} n’existe pas pour plusieurs tenants : le premier est couvert`,
    "too-many-contacts": (most) => `il y a plus de contacts nommés que les ${most} de l’offre`,
    "one-tenant": (tenant) => `le service couvre un seul tenant, le premier (${tenant})`,
    "tenants-unknown": () => "le compte ne dit pas quels sont ses tenants : aucun n’est refusé",
    "tenant-not-covered": (tenant) => `le service ne couvre pas ce tenant (${tenant})`,
    "no-self-help": () => "le client n’a pas dit avoir essayé les moyens dont il dispose",
    "unknown-service": (name) => `le catalogue n’a pas de service ${name}`,
    "unknown-api": (name) => `le catalogue n’a pas d’API ${name}`,
    "unknown-activity": (name) => `aucune matrice de responsabilité n’a cette activité (${name})`,
    "unknown-kind": (name) => `il n’y a pas de changement de ce genre (${name}) : son préavis est trop court`,
    "component-of-another": (names) => `ce composant n’est pas l’un de ceux du service : ${names}`,
    "after-receipt": () => "l’incident est survenu après la réception de la déclaration",
    "not-for-this": () =>
      "cela n’a pas sa place dans cette voie ou cette catégorie : il n’en est pas tenu compte",
    "no-request-kind": (kind) => `le genre de demande n’est pas dit : elle est prise comme ${kind}`,
    "ends-before-start": () => "cet arrêt ne finit pas après son début",
    "refused-change": (from) =>
      `ce changement d’offre est refusé : un engagement court, il est admis à partir du ${from}`,
  },
  presumed: "pris pour couvert : rien de ce qui est dit ne s’y oppose",
  presumedWithout: (facts) => `pris pour couvert tant que rien d’autre n’est connu (non dit : ${facts})`,
  best: "aide à l’usage d’un système d’exploitation du catalogue, au mieux : seule la première réponse est un engagement",
  outsideOffer: "l’offre ne comprend pas d’aide sur les systèmes d’exploitation",
  activity: (name) => `l’activité est celle du client : ${name}`,
  fits: (says, facts) => (facts.length === 0 ? says : `${says} (${facts.join(", ")})`),
  wouldNeed: (priority, facts) => `${priority}, comme proposé, demanderait ${facts.join(", ")}`,
  noLine: "aucune ligne de la matrice ne convient : le support décide",
  undecided: (candidates) => `des faits manquent pour trancher entre ${candidates}`,
  undecidedAlone: (candidate) => `des faits manquent pour savoir si c’est ${candidate}`,
  noMatrix: "la matrice est faite pour les incidents",
  planned: "un arrêt planifié, annoncé à temps",
  lateOutage: "l’arrêt planifié a été annoncé trop tard",
  noOutage: "aucun arrêt planifié n’est enregistré : il passe pour annoncé trop tard",
  overrun: "l’incident est hors de la période annoncée de l’arrêt planifié",
  recorded: (service) =>
    `un arrêt planifié de ${service} est annoncé à cette date ; la déclaration donne une autre cause`,
  overLimit: (service, month, interrupted, limit) =>
    `les travaux planifiés sur ${service} font ${interrupted} en ${month}, plus que ${limit} par mois : ils restent planifiés`,
  preconditions: (fields) => `aucun engagement tant que les préalables ne sont pas remplis : ${fields}`,
};
