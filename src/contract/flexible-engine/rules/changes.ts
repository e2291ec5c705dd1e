import type { Contract } from "../../schema.js";

/** Releases, changes and planned outages (CHG). */
export const changeRules = {
  "CHG-1": {
    clause: "§7.7.5.1, §7.7.5.2, §7.7.7.5",
    says: {
      en: "The customer is told beforehand: 10 business days for a major release, 60 days for an API that breaks compatibility, 24 hours for a minor release or non-urgent maintenance, as soon as possible for an urgent change.",
      fr: "Le client est prévenu à l’avance : 10 jours ouvrés pour une version majeure, 60 jours pour une API incompatible, 24 heures pour une version mineure ou une maintenance non urgente, dès que possible pour un changement urgent.",
    },
  },
  "CHG-2": {
    clause: "§7.7.7.5",
    says: {
      en: "Urgent changes may interrupt a service for 3 hours a month at most, normal ones for 3 hours too, standard ones not at all.",
      fr: "Les changements urgents peuvent interrompre un service 3 heures par mois au plus, les changements normaux 3 heures également, les changements standard pas du tout.",
    },
  },
  "CHG-3": {
    clause: "§7.7.7.2, §7.7.7.3, §7.7.7.4",
    says: {
      en: "A change is urgent to mend a critical incident or a major fault that hits production, standard if it is approved beforehand and of low risk, and normal otherwise.",
      fr: "Un changement est urgent s’il corrige un incident critique ou un défaut majeur touchant la production, standard s’il est pré-approuvé et peu risqué, normal sinon.",
    },
  },
  "CHG-4": {
    clause: "§7.2, §7.7.3.3",
    says: {
      en: "An incident caused by an outage announced beforehand, on that service and within its hours, is not covered. If the notice was too short, a reading decides.",
      fr: "Un incident causé par un arrêt annoncé, sur ce service et pendant ses heures, n’est pas couvert. Si l’annonce a été trop tardive, une lecture tranche.",
    },
  },
  "CHG-5": {
    clause: "§7.2, §7.7.3.3",
    says: {
      en: "A loss of service before the announced start or after the announced end is unplanned by one clause, yet caused by planned work by another: a reading decides.",
      fr: "Une perte de service avant le début ou après la fin annoncés n’est pas planifiée selon une clause, mais causée par une activité planifiée selon une autre : une lecture tranche.",
    },
  },
  "CHG-6": {
    clause: "§7.7.5.1, §7.7.7.1",
    says: {
      en: "Change management carries no commitment to the customer; only the 60 days for an API are worded as one. A notice is kept or not kept, never met or breached.",
      fr: "La gestion des changements n’engage pas le prestataire envers le client ; seuls les 60 jours d’une API sont formulés ainsi. Un préavis est respecté ou non, il n’est pas jugé comme un délai.",
    },
  },
} satisfies Contract["rules"];
