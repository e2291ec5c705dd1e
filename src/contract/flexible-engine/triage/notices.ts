import type { TriageData } from "../../triage-schema.js";

/** The offers on which health data may be hosted. */
const forHealthData = ["business", "business-europe", "premium"];

/** The regions that the provider runs itself (§3.2); every other one is a partner's. */
const ownRegions = ["eu-west-0", "eu-west-1", "eu-westvp-28"];

/** What a decision says without deciding by it. */
export const notices: TriageData["notices"] = [
  {
    rule: "OFR-1",
    when: { offers: ["basic"] },
    says: {
      en: "this offer is the documentation and the customer service: a ticket is taken without commitment",
      fr: "cette offre, c’est la documentation et le service client : un ticket est pris sans engagement",
    },
  },
  {
    rule: "CAL-7",
    when: { categories: ["information"] },
    says: {
      en: "questions on account, subscriptions and invoices go to the customer service, in business hours",
      fr: "les questions de compte, de souscription et de facturation vont au service client, en heures ouvrées",
    },
  },
  {
    rule: "OFR-7",
    when: { healthData: true, offersBut: forHealthData },
    says: {
      en: "health data hosting needs an offer of support of Business or above",
      fr: "l’hébergement de données de santé exige une offre de support Business ou plus",
    },
  },
  {
    rule: "OFR-7",
    when: { healthData: true, offers: forHealthData },
    says: {
      en: "a French-speaking support trained for health data takes the ticket; levels 1, 2 and 4 of the hosting are certified",
      fr: "un support francophone formé aux données de santé prend le ticket ; les niveaux 1, 2 et 4 de l’hébergement sont certifiés",
    },
  },
  {
    rule: "SCP-5",
    when: { healthData: true },
    says: {
      en: "inviting support into the tenant gives it an access to health data that it otherwise does not have",
      fr: "inviter le support dans le tenant lui donne un accès aux données de santé qu’il n’a pas autrement",
    },
  },
  {
    rule: "SCP-5",
    when: { supportInvited: true },
    says: {
      en: "a person of support invited into the tenant keeps the customer’s rights until the customer removes the invitation",
      fr: "une personne du support invitée dans le tenant garde les droits du client tant que celui-ci n’a pas supprimé l’invitation",
    },
  },
  {
    rule: "RACI-5",
    when: { healthData: true, causes: ["attack"] },
    says: {
      en: "security incidents on health data are shared: the provider alerts and escalates for its platform only",
      fr: "les incidents de sécurité sur les données de santé sont partagés : le prestataire n’alerte et n’escalade que pour sa plateforme",
    },
  },
  {
    rule: "OFR-8",
    when: { offers: ["business-europe"] },
    says: {
      en: "levels 2 and 3 of support are teams in the European Union",
      fr: "les niveaux 2 et 3 du support sont des équipes situées dans l’Union européenne",
    },
  },
  {
    rule: "SCP-7",
    when: { regionsBut: ownRegions },
    says: {
      en: "a partner’s region: the partner’s support is not part of the service, tickets come to the provider",
      fr: "une région partenaire : le support du partenaire ne fait pas partie du service, les tickets vont au prestataire",
    },
  },
  {
    rule: "SCP-11",
    when: { services: ["sDRS"] },
    says: {
      en: "sDRS promises neither how old data may be nor how long recovery takes; the customer keeps its protection working",
      fr: "sDRS ne promet ni l’âge des données ni le temps de reprise ; le client veille à sa protection",
    },
  },
  {
    rule: "SCP-12",
    when: { services: ["Workspace"] },
    says: { en: "Workspace is at the end of its life", fr: "Workspace est en fin de vie" },
  },
  {
    rule: "SCP-12",
    when: { services: ["CS"] },
    says: {
      en: "Cloud Stream is at the end of its life: DLI takes its place",
      fr: "Cloud Stream est en fin de vie : DLI lui succède",
    },
  },
  {
    rule: "SCP-12",
    when: { services: ["DPS"] },
    says: {
      en: "DPS is at the end of its life: DGC takes its place",
      fr: "DPS est en fin de vie : DGC lui succède",
    },
  },
];
