import type { Contract } from "../../schema.js";

/** What each support offer promises (OFR). */
export const offerRules = {
  "OFR-1": {
    clause: "§7.3.1",
    says: {
      en: "Five support offers exist: Basic, Standard, Business, Business Europe and Premium. The support site is international, and in Europe for Business Europe.",
      fr: "Il existe cinq offres de support : Basic, Standard, Business, Business Europe et Premium. Le site de support est international, et en Europe pour Business Europe.",
    },
  },
  "OFR-2": {
    clause: "§7.3.1",
    says: {
      en: "The offer and the priority fix the time to a first answer; an empty cell means no commitment. The table is kept as it stands, even where a higher priority is given more time.",
      fr: "L’offre et la priorité fixent le délai de première réponse ; une case vide signifie qu’il n’y a pas d’engagement. Le tableau est repris tel quel, même là où une priorité plus haute reçoit plus de temps.",
    },
  },
  "OFR-3": {
    clause: "§7.3.1, §7.3.3, §7.7.3.3",
    says: {
      en: "An API incident of priority P1 or P2 is to be restored within 4 hours on Business, Premium and Business Europe. Any other incident has no time to restore; which APIs, offers and priorities count depends on the readings.",
      fr: "Un incident API de priorité P1 ou P2 doit être rétabli en 4 heures pour Business, Premium et Business Europe. Les autres incidents n’ont pas de délai de rétablissement ; les API, offres et priorités retenues dépendent des lectures.",
    },
  },
  "OFR-4": {
    clause: "§1, §7.3.1",
    says: {
      en: "A single-tenant subscription covers one tenant and a limited number of named contacts; Business, Premium and Business Europe also exist for several tenants. A ticket about a tenant that is not covered is refused.",
      fr: "Une souscription mono-tenant couvre un tenant et un nombre limité de contacts nommés ; Business, Premium et Business Europe existent aussi pour plusieurs tenants. Un ticket sur un tenant non couvert est refusé.",
    },
  },
  "OFR-5": {
    clause: "§7.3.1, §7.7.2.1, §7.7.6.1",
    says: {
      en: "A ticket may come through the customer portal on every offer, by e-mail on Premium and Business Europe, and by telephone, once the ticket is open, on Business, Premium and Business Europe. Elsewhere the text draws these limits differently, so they are a reading.",
      fr: "Un ticket peut venir de l’espace client avec toutes les offres, par e-mail avec Premium et Business Europe, et par téléphone, une fois le ticket ouvert, avec Business, Premium et Business Europe. Le texte pose ailleurs d’autres limites : c’est une lecture.",
    },
  },
  "OFR-6": {
    clause: "§7.3.1",
    says: {
      en: "An offer binds for six months, during which it can only be raised, for six new months. A change takes effect on the first day of a month, so the offer that judges a ticket may not be the last one ordered.",
      fr: "Une offre engage pour six mois, pendant lesquels elle ne peut qu’être relevée, pour six nouveaux mois. Un changement prend effet au premier jour d’un mois : l’offre qui juge un ticket n’est donc pas toujours la dernière commandée.",
    },
  },
  "OFR-7": {
    clause: "§3.3, §6.11",
    says: {
      en: "Hosting health data requires Business or a higher offer. The data centre, the hardware and the virtual infrastructure are certified; the compliance of everything above them is the customer’s.",
      fr: "L’hébergement de données de santé exige l’offre Business ou une offre supérieure. Le centre de données, le matériel et l’infrastructure virtuelle sont certifiés ; la conformité de tout le reste revient au client.",
    },
  },
  "OFR-8": {
    clause: "§7.3.1, §7.3.3",
    says: {
      en: "On Business Europe the ticket is handled in Europe: the support site is there, and the level 2 and 3 teams are in the European Union. Nothing is said of level 1.",
      fr: "Avec Business Europe, le ticket est traité en Europe : le site de support s’y trouve, et les équipes de niveaux 2 et 3 sont dans l’Union européenne. Rien n’est dit du niveau 1.",
    },
  },
  "OFR-9": {
    clause: "§7.1",
    says: {
      en: "A beta feature carries no commitment: the ticket is handled and keeps its priority, without any deadline.",
      fr: "Une fonctionnalité bêta ne donne lieu à aucun engagement : le ticket est traité et garde sa priorité, sans échéance.",
    },
  },
  "OFR-10": {
    clause: "§7.3.3",
    says: {
      en: "On Business and Premium, support does its best to help with the use of an operating system of the catalogue: such a ticket has the time to a first answer of a P3 and nothing more. On an offer without this help it is out of scope.",
      fr: "Avec Business et Premium, le support fait de son mieux pour aider à utiliser un système d’exploitation du catalogue : ce ticket n’a que le délai de première réponse d’une P3. Avec une offre sans cette aide, il est hors périmètre.",
    },
  },
  "OFR-11": {
    clause: "§7.3.3",
    says: {
      en: "On a paid offer the ticket is taken up within the offer’s delays, then support does its best to solve it. Apart from the time to restore, no delay is promised for the solution.",
      fr: "Avec une offre payante, le ticket est pris en charge dans les délais de l’offre, puis le support fait de son mieux pour le résoudre. Hors délai de rétablissement, aucun délai n’est promis pour la solution.",
    },
  },
  "OFR-12": {
    clause: "§7.3.1",
    says: {
      en: "The data centres are monitored round the clock on every offer. Advice on good practice, change management and monitoring of the customer’s systems are options sold apart.",
      fr: "Les centres de données sont supervisés 24 h sur 24 avec toutes les offres. Le conseil en bonnes pratiques, la gestion des changements et la supervision des systèmes du client sont des options.",
    },
  },
} satisfies Contract["rules"];
