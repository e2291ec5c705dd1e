import type { Contract } from "../../schema.js";

/** Who does the work, who approves it and who is told (RACI). */
export const responsibilityRules = {
  "RACI-1": {
    clause: "§7.6.1",
    says: {
      en: "Responsibility matrices say, for each activity, what the customer and the provider do: R does it, A answers for it, C is asked, I is told. There is one for this service and there are four for other hosting services.",
      fr: "Les matrices de responsabilité disent, pour chaque activité, ce que font le client et le prestataire : R réalise, A en répond, C est consulté, I est informé. Il en existe une pour ce service et quatre pour d’autres services d’hébergement.",
    },
  },
  "RACI-2": {
    clause: "§9.1",
    says: {
      en: "For health data, 34 rules are the customer’s, the provider’s or shared. It is the customer’s task to see that its own are met.",
      fr: "Pour les données de santé, 34 règles relèvent du client, du prestataire ou des deux. Il appartient au client de veiller au respect des siennes.",
    },
  },
  "RACI-3": {
    clause: "own",
    says: {
      en: "An activity should have one party that answers for it and at least one that does it. Rows that depart from this are kept as they are and reported.",
      fr: "Une activité devrait avoir une seule partie qui en répond et au moins une qui la réalise. Les lignes qui s’en écartent sont gardées telles quelles et signalées.",
    },
  },
  "RACI-4": {
    clause: "§7.6.1",
    says: {
      en: "The matrix says who acts on the ticket, who decides, who is asked and who is told. An activity that this service leaves wholly to the customer puts the ticket out of scope.",
      fr: "La matrice dit qui agit sur le ticket, qui décide, qui est consulté et qui est informé. Une activité que ce service laisse entièrement au client met le ticket hors périmètre.",
    },
  },
  "RACI-5": {
    clause: "§9.1",
    says: {
      en: "Four of the health data rules touch tickets: security alerts, notice of a data breach, the ranking of incidents and administration logs.",
      fr: "Quatre des règles sur les données de santé touchent les tickets : alertes de sécurité, notification d’une violation de données, classement des incidents et traces d’administration.",
    },
  },
} satisfies Contract["rules"];
