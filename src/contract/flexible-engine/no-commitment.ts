import type { Contract } from "../schema.js";
import { reading } from "./by-reading.js";

/** Tickets that have no commitment whatever the offer and the priority; the first row that fits says why. */
export const noCommitment: Contract["noCommitment"] = [
  {
    when: { beta: true },
    rule: "OFR-9",
    says: {
      en: "The ticket is about a beta feature, which carries no commitment.",
      fr: "Le ticket porte sur une fonctionnalité bêta, qui ne donne lieu à aucun engagement.",
    },
  },
  {
    when: { coverage: "not-covered" },
    rule: "PRI-4",
    says: {
      en: "The priority matrix does not cover this ticket.",
      fr: "La matrice de priorité ne couvre pas ce ticket.",
    },
  },
  {
    when: { closedBecause: "out-of-scope" },
    rule: "SCP-1",
    says: {
      en: "The ticket was closed because it is outside the scope of support.",
      fr: "Le ticket a été fermé, car il est hors du périmètre de support.",
    },
  },
  {
    when: { category: "problem" },
    rule: "PRB-2",
    says: {
      en: "Problem management is internal to the provider and carries no commitment.",
      fr: "La gestion des problèmes est interne au prestataire et sans engagement.",
    },
  },
  {
    when: reading("p4", { manual: { category: "information" }, information: null }),
    rule: "PRI-5",
    says: {
      en: "A ticket that asks for information has no priority, and so no commitment.",
      fr: "Un ticket de demande d’information n’a pas de priorité, donc pas d’engagement.",
    },
  },
  {
    when: { category: "request", request: "other" },
    rule: "REQ-3",
    says: {
      en: "The request is not in the catalogue and carries no commitment.",
      fr: "La demande n’est pas au catalogue et ne donne lieu à aucun engagement.",
    },
  },
];
