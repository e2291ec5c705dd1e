import type { Language, Words } from "../wording/language.js";
import { type ServiceNowMap, type StateMeaning, serviceNowMap } from "./servicenow-log.map.js";

type Said<T> = { readonly [K in keyof T]: T[K] extends string | boolean ? Words : Said<T[K]> };

const settings: Said<Pick<ServiceNowMap, "offer" | "apiIncident" | "firstAnswer" | "closure" | "dates">> = {
  offer: {
    en: "The log names no offer. Business is the first, going up, whose P1 and P2 are handled round the clock. --offer names another.",
    fr: "Le journal ne nomme aucune offre. Business est la première, en montant, dont les P1 et P2 sont traitées jour et nuit. --offer en nomme une autre.",
  },
  apiIncident: {
    en: "Nothing in the log says that an API is affected: no incident has a time to restore. With true all have one.",
    fr: "Rien dans le journal ne dit qu’une API est touchée : aucun incident n’a de délai de rétablissement. Avec true, tous en ont un.",
  },
  firstAnswer: {
    en: "The log has no field for the first answer. “state”: the first row whose state says that somebody works on the ticket, or did. “update”: also the first row written by another hand than the first row’s.",
    fr: "Le journal n’a pas de champ pour la première réponse. « state » : la première ligne dont l’état dit que quelqu’un traite le ticket, ou l’a traité. « update » : aussi la première ligne écrite par une autre main que la première.",
  },
  closure: {
    en: "“computed”: a closed state is a clock’s doing and no confirmation, and the contract’s own closure is computed. “confirmed”: it is taken for the customer’s confirmation.",
    fr: "« computed » : un état clos est l’effet d’une minuterie et non une confirmation, et la clôture propre au contrat est calculée. « confirmed » : il vaut confirmation du client.",
  },
  dates: {
    format: {
      en: "Day, month, year, hours and minutes on a wall clock; the log has no seconds. A time that cannot be read drops its row.",
      fr: "Jour, mois, année, heures et minutes d’une horloge murale ; le journal n’a pas de secondes. Une heure illisible écarte sa ligne.",
    },
    zone: {
      en: "The log names no zone. 21 April and Good Friday 2016 are quiet in it, Easter Monday is not, the office day lasts from 8 to 18, and 02:38 on 13 March and 02:59 on 27 March, which clocks in the United States and in most of Europe left out, are there: Brazil. --zone names another.",
      fr: "Le journal ne nomme aucun fuseau. Le 21 avril et le Vendredi saint 2016 y sont calmes, le lundi de Pâques ne l’est pas, la journée va de 8 h à 18 h, et 02:38 le 13 mars et 02:59 le 27 mars, que les horloges des États-Unis et de presque toute l’Europe ont sautés, y figurent : le Brésil. --zone en nomme un autre.",
    },
  },
};

const columns: Said<ServiceNowMap["columns"]> = {
  incident: {
    en: "What makes rows one ticket. Its rows stand together; rows that come back further down are refused.",
    fr: "Ce qui fait de plusieurs lignes un ticket. Ses lignes se suivent ; celles qui reviennent plus bas sont refusées.",
  },
  state: {
    en: "The state that the row leaves the ticket in.",
    fr: "L’état dans lequel la ligne laisse le ticket.",
  },
  updatedAt: {
    en: "The time of a step: that of the row where the state changes. resolved_at and closed_at hold the last value on every row and are not read.",
    fr: "L’heure d’une étape : celle de la ligne où l’état change. resolved_at et closed_at portent la dernière valeur sur toutes les lignes et ne sont pas lus.",
  },
  order: {
    en: "The order of rows of the same minute; rows that are equal here too stay as the file has them.",
    fr: "L’ordre des lignes d’une même minute ; celles qui y sont égales aussi restent dans l’ordre du fichier.",
  },
  updatedBy: {
    en: "Whose hand wrote the row; only read where firstAnswer is “update”.",
    fr: "La main qui a écrit la ligne ; lue seulement si firstAnswer vaut « update ».",
  },
  openedAt: {
    en: "The receipt of the ticket. A step before it is moved to it.",
    fr: "La réception du ticket. Une étape antérieure y est ramenée.",
  },
  priority: {
    en: "The first row’s is the declared priority, each later change is a re-grade.",
    fr: "Celle de la première ligne est la priorité déclarée, chaque changement ensuite une reclassification.",
  },
};

const meanings: Readonly<Record<StateMeaning["means"], Words>> = {
  new: {
    en: "Received and not answered. Once answered a ticket is not new again: such a row only ends a wait.",
    fr: "Reçu et sans réponse. Une fois la réponse donnée, un ticket ne redevient pas nouveau : une telle ligne ne fait que clore une attente.",
  },
  "in-progress": {
    en: "Somebody works on it: the first time, this is the first answer; after a wait the end of the wait; after a resolution its refusal.",
    fr: "Quelqu’un le traite : la première fois, c’est la première réponse ; après une attente, sa fin ; après une résolution, son refus.",
  },
  "waiting-for-user": {
    en: "Before the first answer, waiting for information; after it, on hold for the reason given. Neither is an answer by itself.",
    fr: "Avant la première réponse, en attente d’informations ; après, en attente pour le motif donné. Ni l’un ni l’autre n’est en soi une réponse.",
  },
  "on-hold": {
    en: "On hold for the reason given. Somebody passed the ticket on, so it is answered by then.",
    fr: "En attente pour le motif donné. Quelqu’un a transmis le ticket : la réponse est alors donnée.",
  },
  resolved: {
    en: "Resolved, in production. A wait ends with it.",
    fr: "Résolu, en production. Une attente prend fin avec.",
  },
  closed: {
    en: "See closure. A ticket closed without being resolved is taken as resolved then.",
    fr: "Voir closure. Un ticket clos sans être résolu est tenu pour résolu à cet instant.",
  },
  nothing: {
    en: "Not a state: the row is dropped.",
    fr: "Ce n’est pas un état : la ligne est écartée.",
  },
};

const levelByLevel: Words = {
  en: "Level by level: the log’s impact and urgency and the contract’s definitions have nothing else in common.",
  fr: "Niveau pour niveau : l’impact et l’urgence du journal et les définitions du contrat n’ont rien d’autre en commun.",
};

const priorities: Readonly<Record<string, Words>> = {
  "4 - Low": {
    en: "Level by level. The contract gives P4 to no ticket by itself, and only Premium promises it an answer; here the log says so. P3 would have every ticket judged.",
    fr: "Niveau pour niveau. Le contrat n’attribue la P4 à aucun ticket de lui-même, et seule Premium lui promet une réponse ; ici le journal le dit. Avec P3, tous les tickets seraient jugés.",
  },
};

const missing: Words = {
  en: "Stands for no value, as does an empty field.",
  fr: "Tient lieu de valeur absente, comme un champ vide.",
};

/** One entry of a map, for people. */
export interface MapRow {
  /** Where a file given as map has it: `states.Active`. */
  readonly path: string;
  readonly value: string;
  /** Why, or what it does. */
  readonly says: string;
}

/** The entries of a map with what each does and why: the tables that help and documentation print. */
export function mapRows(map: ServiceNowMap, lang: Language): MapRow[] {
  const row = (path: string, value: unknown, words: Words): MapRow => ({
    path,
    value: String(value),
    says: words[lang],
  });
  return [
    ...keysOf(columns).map((key) => row(`columns.${key}`, map.columns[key], columns[key])),
    row("missing", map.missing, missing),
    row("dates.format", map.dates.format, settings.dates.format),
    row(
      "dates.zone",
      map.dates.zone,
      ownChoice(map.dates.zone, serviceNowMap.dates.zone, settings.dates.zone),
    ),
    row("offer", map.offer, ownChoice(map.offer, serviceNowMap.offer, settings.offer)),
    row("apiIncident", map.apiIncident, settings.apiIncident),
    row("firstAnswer", map.firstAnswer, settings.firstAnswer),
    row("closure", map.closure, settings.closure),
    ...Object.entries(map.priorities).map(([from, to]) =>
      row(
        `priorities.${from}`,
        to,
        ownChoice(to, serviceNowMap.priorities[from], priorities[from] ?? levelByLevel),
      ),
    ),
    ...Object.entries(map.states).map(([state, meaning]) =>
      row(`states.${state}`, shown(meaning), meanings[meaning.means]),
    ),
  ];
}

/** The reason for a default speaks of it alone: what a user put in its place has the user's own. */
function ownChoice(value: string, standard: string | undefined, words: Words): Words {
  return value === standard ? words : { en: "Given by the user.", fr: "Donné par l’utilisateur." };
}

function shown(meaning: StateMeaning): string {
  return "reason" in meaning ? `${meaning.means} (${meaning.reason})` : meaning.means;
}

function keysOf<T extends object>(table: T): (keyof T & string)[] {
  return Object.keys(table) as (keyof T & string)[];
}
