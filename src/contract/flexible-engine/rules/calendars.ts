import type { Contract } from "../../schema.js";

/** Hours, holidays and business days (CAL). */
export const calendarRules = {
  "CAL-1": {
    clause: "§7.2",
    says: {
      en: "Business hours run from 09:00 to 19:00 French time, Monday to Friday, public holidays excepted. At 19:00 sharp the counting has already stopped.",
      fr: "Les heures ouvrées vont de 9 h à 19 h, heure française, du lundi au vendredi, hors jours fériés. À 19 h précises, le décompte est déjà arrêté.",
    },
  },
  "CAL-2": {
    clause: "§7.2",
    says: {
      en: "The eleven national French holidays are closed, wherever the customer or the region is. Local holidays (Alsace-Moselle, overseas) are closed only if you ask for them.",
      fr: "Les onze jours fériés nationaux français sont fermés, où que soient le client et la région. Les fériés locaux (Alsace-Moselle, outre-mer) ne le sont que si vous le demandez.",
    },
  },
  "CAL-3": {
    clause: "§7.3.1, §7.7.3.2, §7.7.6.1",
    says: {
      en: "The text does not define a business day: it is taken as a day that has business hours, ten of them. How several of them are counted is a reading, the same for every delay.",
      fr: "Le texte ne définit pas le jour ouvré : on retient un jour qui a des heures ouvrées, soit dix heures. La façon d’en compter plusieurs est une lecture, la même pour tous les délais.",
    },
  },
  "CAL-4": {
    clause: "§7.3.1",
    says: {
      en: "Round the clock means every hour of every day, holidays included. On a day when the clocks change, 23 or 25 hours are counted.",
      fr: "24 h sur 24 et 7 jours sur 7, toutes les heures comptent, jours fériés compris. Les jours de changement d’heure, 23 ou 25 heures sont comptées.",
    },
  },
  "CAL-5": {
    clause: "§7.3.1",
    says: {
      en: "The offer and the priority say when a ticket is worked on: in business hours on Basic and Standard, round the clock on Premium. On Business and Business Europe P1 and P2 are round the clock, P3 in business hours, and so is P4, which the text leaves out.",
      fr: "L’offre et la priorité disent quand le ticket est traité : en heures ouvrées pour Basic et Standard, 24 h sur 24 pour Premium. Pour Business et Business Europe, P1 et P2 sont traitées 24 h sur 24, P3 en heures ouvrées, tout comme P4, que le texte ne cite pas.",
    },
  },
  "CAL-6": {
    clause: "§7.3.1, §7.3.3",
    says: {
      en: "A ticket is received at any hour and its clock starts then, but the clock only moves in the handling hours of the offer and the priority.",
      fr: "Un ticket est reçu à toute heure et son compteur part à cet instant, mais le compteur n’avance que pendant les horaires de traitement de l’offre et de la priorité.",
    },
  },
  "CAL-7": {
    clause: "§7.3.1",
    says: {
      en: "Questions about the account, subscriptions and invoices are answered in business hours, whatever the offer.",
      fr: "Les questions sur le compte, les souscriptions et la facturation sont traitées en heures ouvrées, quelle que soit l’offre.",
    },
  },
} satisfies Contract["rules"];
