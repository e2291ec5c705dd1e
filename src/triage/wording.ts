import type { Language } from "../wording/language.js";
import { printable } from "../wording/sentence.js";

type Say = (of: string) => string;

const objections: Readonly<Record<Language, Readonly<Record<string, Say>>>> = {
  en: {
    missing: () => "this mandatory field is missing",
    "no-support": (offer) => `on ${offer} no ticket is taken`,
    "way-not-for-it": (way) => `this way in is not for this category (${way})`,
    "way-not-offered": (way) => `this way in is not part of the offer (${way})`,
    "ticket-first": () => "the telephone comes after a ticket in the portal: its number is missing",
    "portal-reachable": () => "e-mail is for when the portal cannot be reached",
    "not-critical": () => "the telephone is for what is perceived as critical or major",
    "no-request-words": () => "the subject of a request has the words “demande de Support”",
    "no-number": () => "the subject begins with the customer’s ticket number in brackets",
    "no-description": () => "the subject has a description after the number",
    "not-a-named-contact": () => "only a named contact may declare",
    "incomplete-contact": () => "this detail of a named contact is missing",
    "not-multi-tenant": (offer) => `${offer} does not exist for several tenants: it covers the first`,
    "too-many-contacts": (most) => `there are more named contacts than the ${most} of the offer`,
    "one-tenant": (tenant) => `the service covers one tenant, the first (${tenant})`,
    "tenant-not-covered": (tenant) => `the service does not cover this tenant (${tenant})`,
    "no-self-help": () => "the customer has not said that it tried the means at its disposal",
    "unknown-service": (name) => `the catalogue has no service ${name}`,
    "unknown-api": (name) => `the catalogue has no API ${name}`,
    "component-of-another": (names) => `this component is not one of the service’s: ${names}`,
    "after-receipt": () => "the incident occurred after the declaration was received",
    "unreadable-time": () => "not a date and time with its offset from UTC",
    "refused-change": (from) =>
      `this change of offer is refused: a commitment holds, it is allowed from ${from}`,
    "unknown-offer": (name) => `there is no offer ${name}`,
  },
  fr: {
    missing: () => "ce champ obligatoire manque",
    "no-support": (offer) => `en ${offer}, aucun ticket n’est pris`,
    "way-not-for-it": (way) => `ce moyen d’accès n’est pas prévu pour cette catégorie (${way})`,
    "way-not-offered": (way) => `ce moyen d’accès ne fait pas partie de l’offre (${way})`,
    "ticket-first": () => "le téléphone vient après un ticket sur le portail\u00a0: son numéro manque",
    "portal-reachable": () => "l’e-mail est réservé au cas où le portail est inaccessible",
    "not-critical": () => "le téléphone est réservé à ce qui est perçu comme critique ou majeur",
    "no-request-words": () => "l’objet d’une demande porte les mots «\u00a0demande de Support\u00a0»",
    "no-number": () => "l’objet commence par le numéro de ticket du client entre crochets",
    "no-description": () => "l’objet porte une description après le numéro",
    "not-a-named-contact": () => "seul un contact nommé peut déclarer",
    "incomplete-contact": () => "ce renseignement d’un contact nommé manque",
    "not-multi-tenant": (offer) =>
      `${offer} n’existe pas pour plusieurs tenants\u00a0: le premier est couvert`,
    "too-many-contacts": (most) => `il y a plus de contacts nommés que les ${most} de l’offre`,
    "one-tenant": (tenant) => `le service couvre un seul tenant, le premier (${tenant})`,
    "tenant-not-covered": (tenant) => `le service ne couvre pas ce tenant (${tenant})`,
    "no-self-help": () => "le client n’a pas dit avoir essayé les moyens dont il dispose",
    "unknown-service": (name) => `le catalogue n’a pas de service ${name}`,
    "unknown-api": (name) => `le catalogue n’a pas d’API ${name}`,
    "component-of-another": (names) => `ce composant n’est pas l’un de ceux du service\u00a0: ${names}`,
    "after-receipt": () => "l’incident est survenu après la réception de la déclaration",
    "unreadable-time": () => "ce n’est pas une date et une heure avec son décalage par rapport à UTC",
    "refused-change": (from) =>
      `ce changement d’offre est refusé\u00a0: un engagement court, il est admis à partir du ${from}`,
    "unknown-offer": (name) => `il n’y a pas d’offre ${name}`,
  },
};

/** What an objection says, in a language. */
export function objectionSays(code: string, of: string, lang: Language): string {
  return printable(objections[lang][code]?.(of) ?? code);
}

/** The sentences of a decision. */
export const decisionWords = {
  en: {
    recorded: (service: string) =>
      `a planned outage of ${service} is announced for that time; the declaration names another cause`,
    healthNeeds: "health data hosting needs an offer of support of Business or above",
    healthAccess:
      "inviting support into the tenant gives it an access to health data that it otherwise does not have",
    invitation:
      "a person of support invited into the tenant keeps the customer’s rights until the customer removes the invitation",
    europe: "levels 2 and 3 of support are teams in the European Union",
    customerService:
      "questions on account, subscriptions and invoices are answered by the customer service in business hours",
    documentation:
      "this offer gives the documentation and the customer service; incidents are taken without commitment",
    presumed: "taken as covered: nothing that is said speaks against it",
    best: "help with the use of an operating system of the catalogue, as best effort: the first answer alone is committed",
    noLine: "no line of the matrix fits: support decides",
    undecided: (candidates: string) => `facts are missing to decide between ${candidates}`,
    noMatrix: "the matrix is for incidents",
    activity: (name: string) => `the activity is the customer’s: ${name}`,
    outsideOffer: "the offer has no help with operating systems",
    lateOutage: "the planned outage was not announced, or too late",
    overrun: "the incident lies outside the announced period of the planned outage",
    planned: "a planned outage, announced in time",
  },
  fr: {
    recorded: (service: string) =>
      `un arrêt planifié de ${service} est annoncé à cette date\u00a0; la déclaration donne une autre cause`,
    healthNeeds: "l’hébergement de données de santé exige une offre de support Business ou plus",
    healthAccess:
      "inviter le support dans le tenant lui donne un accès aux données de santé qu’il n’a pas autrement",
    invitation:
      "une personne du support invitée dans le tenant garde les droits du client tant que celui-ci n’a pas supprimé l’invitation",
    europe: "les niveaux 2 et 3 du support sont des équipes situées dans l’Union européenne",
    customerService:
      "le service client répond en heures ouvrées aux questions de compte, de souscription et de facturation",
    documentation:
      "cette offre donne la documentation et le service client\u00a0; les incidents sont pris sans engagement",
    presumed: "pris pour couvert\u00a0: rien de ce qui est dit ne s’y oppose",
    best: "aide à l’usage d’un système d’exploitation du catalogue, au mieux\u00a0: seule la première réponse est un engagement",
    noLine: "aucune ligne de la matrice ne convient\u00a0: le support décide",
    undecided: (candidates: string) => `des faits manquent pour trancher entre ${candidates}`,
    noMatrix: "la matrice est faite pour les incidents",
    activity: (name: string) => `l’activité est celle du client\u00a0: ${name}`,
    outsideOffer: "l’offre ne comprend pas d’aide sur les systèmes d’exploitation",
    lateOutage: "l’arrêt planifié n’a pas été annoncé, ou trop tard",
    overrun: "l’incident est hors de la période annoncée de l’arrêt planifié",
    planned: "un arrêt planifié, annoncé à temps",
  },
} as const satisfies Record<Language, object>;
