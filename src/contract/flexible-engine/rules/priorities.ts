import type { Contract } from "../../schema.js";

/** What makes an incident critical, major or standard (PRI). */
export const priorityRules = {
  "PRI-0": {
    clause: "§7.2",
    says: {
      en: "An incident is an unplanned interruption of the services or a loss of their quality. It need not touch all users.",
      fr: "Un incident est une interruption imprévue des services ou une baisse de leur qualité. Il n’est pas nécessaire que tous les utilisateurs soient touchés.",
    },
  },
  "PRI-1": {
    clause: "§7.7.3.3",
    says: {
      en: "P1, critical: one of the nine listed APIs is wholly and lastingly down; or every instance of the tenant is down with its volumes and no new one can be created.",
      fr: "P1, critique : l’une des neuf API citées est totalement et durablement indisponible ; ou bien toutes les instances du tenant et leurs volumes sont indisponibles et il est impossible d’en créer.",
    },
  },
  "PRI-2": {
    clause: "§7.7.3.3",
    says: {
      en: "P2, major: object storage or compute answers, but works so badly that its use is strongly hindered: partly unavailable, or with a feature wholly missing.",
      fr: "P2, majeur : le stockage objet ou le calcul répond, mais fonctionne assez mal pour en gêner fortement l’usage : indisponibilité partielle, ou fonctionnalité totalement absente.",
    },
  },
  "PRI-3": {
    clause: "§7.7.3.3",
    says: {
      en: "P3, standard: the service works in its essentials with a weak nuisance: a display bug, a short event that is over at once, a minor feature that fails.",
      fr: "P3, standard : l’essentiel du service fonctionne, avec une gêne faible : défaut d’affichage, événement bref aussitôt rétabli, fonctionnalité secondaire en défaut.",
    },
  },
  "PRI-4": {
    clause: "§7.7.3.3",
    says: {
      en: "Not covered: what has no effect on the production platform, the statistics and ticketing tools, planned work, and events beyond the provider’s control. The ticket goes on, without priority or commitment.",
      fr: "Ne sont pas couverts : ce qui n’a pas d’effet sur la plateforme de production, les outils de statistiques et de ticketing, les travaux planifiés et les événements hors de la maîtrise du prestataire. Le ticket suit son cours, sans priorité ni engagement.",
    },
  },
  "PRI-5": {
    clause: "§7.3.1",
    says: {
      en: "P4 has a target on Premium but no definition. No rule ever gives a ticket P4: a person sets it, or the record says so.",
      fr: "La P4 a un délai avec Premium, mais aucune définition. Aucune règle n’attribue la P4 à un ticket : une personne la fixe, ou l’enregistrement la porte.",
    },
  },
  "PRI-6": {
    clause: "§7.7.2.2, §7.7.3.3",
    says: {
      en: "The criticality perceived by the customer (critical, major, minor) proposes P1, P2 or P3. Support sets the priority by the matrix and may depart from the proposal.",
      fr: "La criticité perçue par le client (critique, majeure, mineure) propose P1, P2 ou P3. Le support fixe la priorité selon la matrice et peut s’écarter de la proposition.",
    },
  },
  "PRI-7": {
    clause: "§7.7.3.3",
    says: {
      en: "Exclusions are looked at first, then P1, P2 and P3; the first definition that fits is taken. Where none fits, a reading decides.",
      fr: "Les exclusions sont examinées d’abord, puis P1, P2 et P3 ; la première définition qui convient est retenue. Si aucune ne convient, une lecture tranche.",
    },
  },
  "PRI-8": {
    clause: "own",
    says: {
      en: "A fact that the declaration leaves out is unknown, not false. If the priority hangs on it, the priority stays open: the candidates and the missing facts are listed, and a reading says which clock runs meanwhile.",
      fr: "Un fait absent de la déclaration est inconnu, et non faux. Si la priorité en dépend, elle reste ouverte : les priorités possibles et les faits manquants sont indiqués, et une lecture dit quel compteur tourne en attendant.",
    },
  },
  "PRI-9": {
    clause: "§7.7.3.3",
    says: {
      en: "An incident with several causes stays covered if the provider or its subcontractor answers for one of them; an attack has a reading of its own. Not covered or out of scope, a ticket has no priority.",
      fr: "Un incident à plusieurs causes reste couvert si le prestataire ou son sous-traitant répond de l’une d’elles ; l’attaque a sa propre lecture. Non couvert ou hors périmètre, un ticket n’a pas de priorité.",
    },
  },
} satisfies Contract["rules"];
