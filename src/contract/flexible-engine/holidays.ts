import type { Contract } from "../schema.js";

const abolition = { en: "Abolition of slavery", fr: "Abolition de l’esclavage" };
const goodFriday = { en: "Good Friday", fr: "Vendredi saint" };

/** French public holidays; of the sets that are not standard, only the days beyond the national ones. */
export const holidays: Contract["holidays"] = [
  {
    id: "national",
    name: { en: "National holidays", fr: "Jours fériés nationaux" },
    standard: true,
    rules: ["CAL-2"],
    days: [
      { day: "01-01", name: { en: "New Year’s Day", fr: "Jour de l’an" } },
      { day: "easter+1", name: { en: "Easter Monday", fr: "Lundi de Pâques" } },
      { day: "05-01", name: { en: "Labour Day", fr: "Fête du Travail" } },
      { day: "05-08", name: { en: "Victory in Europe Day", fr: "Victoire de 1945" } },
      { day: "easter+39", name: { en: "Ascension Day", fr: "Ascension" } },
      { day: "easter+50", name: { en: "Whit Monday", fr: "Lundi de Pentecôte" } },
      { day: "07-14", name: { en: "National Day", fr: "Fête nationale" } },
      { day: "08-15", name: { en: "Assumption Day", fr: "Assomption" } },
      { day: "11-01", name: { en: "All Saints’ Day", fr: "Toussaint" } },
      { day: "11-11", name: { en: "Armistice Day", fr: "Armistice de 1918" } },
      { day: "12-25", name: { en: "Christmas Day", fr: "Noël" } },
    ],
  },
  {
    id: "alsace-moselle",
    name: { en: "Alsace-Moselle", fr: "Alsace-Moselle" },
    standard: false,
    rules: ["CAL-2"],
    days: [
      { day: "easter-2", name: goodFriday },
      { day: "12-26", name: { en: "Saint Stephen’s Day", fr: "Saint-Étienne" } },
    ],
  },
  {
    id: "guadeloupe",
    name: { en: "Guadeloupe", fr: "Guadeloupe" },
    standard: false,
    rules: ["CAL-2"],
    days: [{ day: "05-27", name: abolition }],
  },
  {
    id: "martinique",
    name: { en: "Martinique", fr: "Martinique" },
    standard: false,
    rules: ["CAL-2"],
    days: [{ day: "05-22", name: abolition }],
  },
  {
    id: "guyane",
    name: { en: "French Guiana", fr: "Guyane" },
    standard: false,
    rules: ["CAL-2"],
    days: [{ day: "06-10", name: abolition }],
  },
  {
    id: "la-reunion",
    name: { en: "Réunion", fr: "La Réunion" },
    standard: false,
    rules: ["CAL-2"],
    days: [{ day: "12-20", name: abolition }],
  },
  {
    id: "mayotte",
    name: { en: "Mayotte", fr: "Mayotte" },
    standard: false,
    rules: ["CAL-2"],
    days: [{ day: "04-27", name: abolition }],
  },
  {
    id: "saint-barthelemy",
    name: { en: "Saint Barthélemy", fr: "Saint-Barthélemy" },
    standard: false,
    rules: ["CAL-2"],
    days: [{ day: "10-09", name: abolition }],
  },
  {
    id: "saint-martin",
    name: { en: "Saint Martin", fr: "Saint-Martin" },
    standard: false,
    rules: ["CAL-2"],
    days: [
      { day: "05-27", name: abolition, until: "2018-01-01" },
      { day: "05-28", name: abolition, from: "2018-01-01" },
    ],
  },
  {
    id: "nouvelle-caledonie",
    name: { en: "New Caledonia", fr: "Nouvelle-Calédonie" },
    standard: false,
    rules: ["CAL-2"],
    days: [{ day: "09-24", name: { en: "Citizenship Day", fr: "Fête de la citoyenneté" } }],
  },
  {
    id: "polynesie-francaise",
    name: { en: "French Polynesia", fr: "Polynésie française" },
    standard: false,
    rules: ["CAL-2"],
    days: [
      { day: "03-05", name: { en: "Arrival of the Gospel", fr: "Arrivée de l’Évangile" } },
      { day: "easter-2", name: goodFriday },
      // Exchanged by a local law of 2025. Sources differ on 20 November of that year, which is left out.
      { day: "06-29", name: { en: "Autonomy Day", fr: "Fête de l’autonomie" }, until: "2026-01-01" },
      { day: "11-20", name: { en: "Matari’i", fr: "Matari’i" }, from: "2026-01-01" },
    ],
  },
  {
    id: "wallis-et-futuna",
    name: { en: "Wallis and Futuna", fr: "Wallis-et-Futuna" },
    standard: false,
    rules: ["CAL-2"],
    days: [
      { day: "04-28", name: { en: "Saint Peter Chanel’s Day", fr: "Saint-Pierre-Chanel" } },
      { day: "07-29", name: { en: "Territory Day", fr: "Fête du territoire" } },
    ],
  },
];
