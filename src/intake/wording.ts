import type { Language } from "../wording/language.js";
import type { Problem } from "../wording/problem.js";
import { type ProblemWords, problemWith } from "../wording/sentence.js";

const en: ProblemWords = {
  codes: {
    binary: "binary data where text is expected",
    "open-quote": "a quoted field that is not closed",
    "stray-quote": "a quote inside a field that does not begin with one",
    "text-after-quote": "text behind the closing quote of a field",
    "long-line": "a line too long for a log",
    doctype: "a document type declaration, which is not read",
    "bad-xml": "XML that is not well formed",
    "unclosed-xml": "XML that ends before its elements do",
    "long-markup": "a tag, a comment or a text too long for a log",
    "too-deep": "too many elements within each other",
    "no-log": "no event log: its outermost element is another",
    "too-much-text": "more text than a ticket can have",
    "no-header": "no header with the names of the columns",
    "missing-column": "a column is missing",
    "field-count": "a row with more or fewer fields than the header",
    "no-id": "a row without the number of its ticket",
    "no-step": "no row of the incident has both a state and a time that can be read",
    "no-ticket": "no ticket: it has no number",
    "no-event": "no row of the ticket has both an activity of the mapping and a time that can be read",
    "no-priority": "no row of the ticket has a priority",
    "no-offer": "no row of the ticket has an offer",
    "no-request": "a request without its kind",
    "no-offer-told": "nothing says the offer of the tickets",
    "unknown-state": "a state without a meaning in the map",
    "unknown-priority": "a priority without a counterpart in the map",
    "unknown-offer": "an offer without a counterpart in the map",
    "unknown-category": "a category without a counterpart in the map",
    "unknown-request": "a kind of request without a counterpart in the map",
    "unknown-apiIncident": "a text that does not tell whether an API is affected",
    "unknown-rule": "a rule that the contract does not list",
    "too-many-rows": "more rows than a ticket can have",
    "comes-back": "rows of a ticket that ended further up: sort the log by ticket",
    "too-scattered":
      "rows of a ticket stand apart, in a log too large to be held in memory: sort it by ticket",
    "given-twice": "a ticket that was already read further up",
    "no-issue": "no issue of Jira with its fields",
    "no-changelog": "an issue without its changelog: export it with expand=changelog",
    "changelog-cut": "a changelog of which only a part is there",
    "no-incident": "no incident with a number",
    "no-metric-event": "no event of a ticket’s metrics",
    "too-many-events": "more events than can be held in memory: split them by ticket",
    "unknown-name": "a name that the contract does not define",
    "no-such-zone": "an unknown time zone",
  },
  ticket: (id) => `ticket ${id}`,
  event: (index) => `event ${index}`,
  found: (found) => `found: ${found}`,
  allowed: (allowed) => `allowed: ${allowed}`,
  input: "input",
  colon: ":",
};

const fr: ProblemWords = {
  codes: {
    binary: "des données binaires là où un texte est attendu",
    "open-quote": "un champ entre guillemets qui n’est pas fermé",
    "stray-quote": "un guillemet dans un champ qui ne commence pas par un guillemet",
    "text-after-quote": "du texte derrière le guillemet fermant d’un champ",
    "long-line": "une ligne trop longue pour un journal",
    doctype: "une déclaration de type de document, qui n’est pas lue",
    "bad-xml": "du XML mal formé",
    "unclosed-xml": "du XML qui s’arrête avant la fin de ses éléments",
    "long-markup": "une balise, un commentaire ou un texte trop long pour un journal",
    "too-deep": "trop d’éléments les uns dans les autres",
    "no-log": "pas de journal d’événements : son premier élément en est un autre",
    "too-much-text": "plus de texte qu’un ticket ne peut en avoir",
    "no-header": "pas d’en-tête avec les noms des colonnes",
    "missing-column": "une colonne manque",
    "field-count": "une ligne qui a plus ou moins de champs que l’en-tête",
    "no-id": "une ligne sans le numéro de son ticket",
    "no-step": "aucune ligne de l’incident n’a à la fois un état et une heure lisible",
    "no-ticket": "pas de ticket : il n’a pas de numéro",
    "no-event": "aucune ligne du ticket n’a à la fois une activité de la correspondance et une heure lisible",
    "no-priority": "aucune ligne du ticket n’a de priorité",
    "no-offer": "aucune ligne du ticket n’a d’offre",
    "no-request": "une demande sans sa nature",
    "no-offer-told": "rien ne dit l’offre des tickets",
    "unknown-state": "un état sans signification dans la table de correspondance",
    "unknown-priority": "une priorité sans équivalent dans la table de correspondance",
    "unknown-offer": "une offre sans équivalent dans la table de correspondance",
    "unknown-category": "une catégorie sans équivalent dans la table de correspondance",
    "unknown-request": "une nature de demande sans équivalent dans la table de correspondance",
    "unknown-apiIncident": "un texte qui ne dit pas si une API est touchée",
    "unknown-rule": "une règle que le contrat ne liste pas",
    "too-many-rows": "plus de lignes qu’un ticket ne peut en avoir",
    "comes-back": "des lignes d’un ticket terminé plus haut : triez le journal par ticket",
    "too-scattered":
      "des lignes d’un ticket sont éparses, dans un journal trop grand pour tenir en mémoire : triez-le par ticket",
    "given-twice": "un ticket déjà lu plus haut",
    "no-issue": "ce n’est pas une demande de Jira avec ses champs",
    "no-changelog": "une demande sans son historique : exportez-la avec expand=changelog",
    "changelog-cut": "un historique dont seule une partie est là",
    "no-incident": "ce n’est pas un incident qui porte un numéro",
    "no-metric-event": "ce n’est pas un événement des métriques d’un ticket",
    "too-many-events": "plus d’événements qu’il n’en tient en mémoire : séparez-les par ticket",
    "unknown-name": "un nom que le contrat ne définit pas",
    "no-such-zone": "un fuseau horaire inconnu",
  },
  ticket: (id) => `ticket ${id}`,
  event: (index) => `événement ${index}`,
  found: (found) => `trouvé : ${found}`,
  allowed: (allowed) => `admis : ${allowed}`,
  input: "entrée",
  colon: " :",
};

const problems = { en: problemWith(en), fr: problemWith(fr) };

/** A problem of a foreign log, with its sentence. */
export function problemOf(lang: Language, facts: Omit<Problem, "message">): Problem {
  return problems[lang](facts);
}

/** What is wrong with what a foreign log is rejected for, by its code; null for a code of something else. */
export function whatIsWrongIn(code: string, lang: Language): string | null {
  const { codes } = { en, fr }[lang];
  return Object.hasOwn(codes, code) ? (codes[code] as string) : null;
}
