import type { Note } from "../ticket/replay.js";
import type { Language, Words } from "../wording/language.js";
import { printable } from "../wording/sentence.js";
import { LONGEST_REMEMBERED, MOST_REMEMBERED } from "./remembering.js";

/** What a sentence on an imported ticket speaks of. */
export interface RemarkFacts {
  /** What the log says: a state, a priority, a time. */
  readonly found?: string;
  /** What stands in the record for it. */
  readonly taken?: string;
  /** Rows that the remark accounts for. */
  readonly rows?: number;
}

type Say = (facts: Required<RemarkFacts>) => string;
type Sentence = { readonly rule: string } & Readonly<Record<Language, Say>>;

/** What an importer writes into a record that the log does not say, by code. */
const MADE = {
  "assumed-offer": {
    rule: "SLA-4",
    en: ({ taken }) => `the log names no offer: ${taken} is assumed`,
    fr: ({ taken }) => `le journal ne nomme aucune offre : ${taken} est supposée`,
  },
  "assumed-zone": {
    rule: "CAL-1",
    en: ({ taken }) => `the log’s times have no zone: ${taken} is assumed`,
    fr: ({ taken }) => `les heures du journal n’ont pas de fuseau : ${taken} est supposé`,
  },
  "made-receipt": {
    rule: "CAL-6",
    en: ({ found, taken }) =>
      `no time of opening can be read (${found}): received at its first row, ${taken}`,
    fr: ({ found, taken }) =>
      `aucune heure d’ouverture lisible (${found}) : reçu à sa première ligne, ${taken}`,
  },
  "made-first-receipt": {
    rule: "CAL-6",
    en: ({ taken }) => `no row says that the ticket was received: received at its first row, ${taken}`,
    fr: ({ taken }) => `aucune ligne ne dit que le ticket a été reçu : reçu à sa première ligne, ${taken}`,
  },
  "kept-value": {
    rule: "CAL-6",
    en: ({ found, taken }) => `“${found}” of a later row is not taken: ${taken} stands`,
    fr: ({ found, taken }) => `« ${found} » d’une ligne suivante n’est pas repris : ${taken} reste`,
  },
  "later-priority": {
    rule: "PRI-6",
    en: ({ taken }) => `the first row has no priority: that of a later one, ${taken}, is taken as declared`,
    fr: ({ taken }) =>
      `la première ligne n’a pas de priorité : celle d’une ligne suivante, ${taken}, vaut déclaration`,
  },
  reordered: {
    rule: "CAL-6",
    en: ({ rows }) =>
      `${rows} ${rows === 1 ? "row stands" : "rows stand"} behind a later one: put in order of time`,
    fr: ({ rows }) =>
      `${rows} ${rows < 2 ? "ligne figure" : "lignes figurent"} après une ligne plus tardive : remises dans l’ordre du temps`,
  },
  "moved-to-receipt": {
    rule: "CAL-6",
    en: ({ found, taken }) =>
      `a step at ${found}, before the ticket was opened: moved to its receipt, ${taken}`,
    fr: ({ found, taken }) =>
      `une étape à ${found}, avant l’ouverture du ticket : ramenée à sa réception, ${taken}`,
  },
  "stand-in-answer": {
    rule: "SLA-1",
    en: ({ found }) => `the log has no first answer: the first row “${found}” stands in for it`,
    fr: ({ found }) =>
      `le journal n’a pas de première réponse : la première ligne « ${found} » en tient lieu`,
  },
  "made-answer": {
    rule: "SLA-1",
    en: ({ found }) => `“${found}” without any answer before: answered at the same instant`,
    fr: ({ found }) => `« ${found} » sans aucune réponse avant : répondu au même instant`,
  },
  "made-information": {
    rule: "INT-6",
    en: ({ found }) => `waiting for the user, then “${found}” at once: the information came at that instant`,
    fr: ({ found }) =>
      `en attente de l’utilisateur, puis aussitôt « ${found} » : l’information est venue à cet instant`,
  },
  "made-resumed": {
    rule: "SLA-3",
    en: ({ found }) => `on hold, then “${found}” at once: resumed at that instant`,
    fr: ({ found }) => `en attente, puis aussitôt « ${found} » : repris à cet instant`,
  },
  "made-resolved": {
    rule: "LIF-3",
    en: ({ found }) => `“${found}” without being resolved: resolved at that instant`,
    fr: ({ found }) => `« ${found} » sans avoir été résolu : résolu à cet instant`,
  },
  "stand-in-update": {
    rule: "CAL-6",
    en: ({ found }) =>
      `no time says since when it is “${found}”: that of the last update stands for it, the latest that it can be`,
    fr: ({ found }) =>
      `aucune heure ne dit depuis quand il est « ${found} » : celle de la dernière mise à jour en tient lieu, la plus tardive possible`,
  },
  "made-pause": {
    rule: "SLA-3",
    en: ({ found, taken }) =>
      `it waited ${found} in all, and nothing says when: put as one pause at ${taken}; no first answer hangs on that, a time to restore or to fulfil may, by as much as the pause`,
    fr: ({ found, taken }) =>
      `il a attendu ${found} en tout, et rien ne dit quand : placé en une seule pause, ${taken} ; aucune première réponse n’en dépend, un délai de rétablissement ou de réalisation peut en dépendre, d’autant que dure la pause`,
  },
  "cut-pause": {
    rule: "SLA-3",
    en: ({ found, taken }) =>
      `it waited ${found} in all, of which only ${taken} fit between its first answer and its end`,
    fr: ({ found, taken }) =>
      `il a attendu ${found} en tout, dont seules ${taken} tiennent entre sa première réponse et sa fin`,
  },
  "stand-in-refused": {
    rule: "LIF-6",
    en: ({ found }) => `“${found}” after a resolution: taken for the customer’s refusal of it`,
    fr: ({ found }) => `« ${found} » après une résolution : vaut refus de celle-ci par le client`,
  },
} as const satisfies Record<string, Sentence>;

/** What another system says of a ticket beside its log, by code. */
const TOLD = {
  "own-verdict-breached": {
    rule: "SLA-7",
    en: ({ found }) => `by the other system’s own clock, which is not replayed, “${found}” was breached`,
    fr: ({ found }) =>
      `à l’horloge propre de l’autre système, qui n’est pas rejouée, « ${found} » n’a pas été tenu`,
  },
  "own-verdict-met": {
    rule: "SLA-7",
    en: ({ found }) => `by the other system’s own clock, which is not replayed, “${found}” was met`,
    fr: ({ found }) =>
      `à l’horloge propre de l’autre système, qui n’est pas rejouée, « ${found} » a été tenu`,
  },
} as const satisfies Record<string, Sentence>;

/** Why rows of the log are not in a record, by code. */
const DROPPED = {
  "dropped-no-time": {
    rule: "CAL-6",
    en: ({ found }) => `a row whose time cannot be read (${found})`,
    fr: ({ found }) => `une ligne dont l’heure est illisible (${found})`,
  },
  "dropped-no-state": {
    rule: "LIF-1",
    en: ({ found }) => `a row whose state says nothing (${found})`,
    fr: ({ found }) => `une ligne dont l’état ne dit rien (${found})`,
  },
  "dropped-no-activity": {
    rule: "LIF-1",
    en: ({ rows }) => `${rows} ${rows === 1 ? "row names" : "rows name"} no activity`,
    fr: ({ rows }) => `${rows} ${rows < 2 ? "ligne ne nomme" : "lignes ne nomment"} aucune activité`,
  },
  "dropped-unknown-activity": {
    rule: "LIF-1",
    en: ({ found, rows }) =>
      `${rows} ${rows === 1 ? "row" : "rows"} of an activity that the mapping does not name (${found})`,
    fr: ({ found, rows }) =>
      `${rows} ${rows < 2 ? "ligne" : "lignes"} d’une activité que la correspondance ne nomme pas (${found})`,
  },
  "dropped-by-mapping": {
    rule: "LIF-1",
    en: ({ found, rows }) =>
      `${rows} ${rows === 1 ? "row" : "rows"} of an activity that the mapping leaves out (${found})`,
    fr: ({ found, rows }) =>
      `${rows} ${rows < 2 ? "ligne" : "lignes"} d’une activité que la correspondance laisse de côté (${found})`,
  },
  "dropped-impossible": {
    rule: "LIF-2",
    en: ({ found, taken, rows }) =>
      `“${found}” is not possible in the state “${taken}” (${rows} ${rows === 1 ? "row" : "rows"})`,
    fr: ({ found, taken, rows }) =>
      `« ${found} » n’est pas possible dans l’état « ${taken} » (${rows} ${rows < 2 ? "ligne" : "lignes"})`,
  },
  "dropped-pause": {
    rule: "SLA-3",
    en: ({ found }) => `a time of waiting that has no place between a first answer and an end (${found})`,
    fr: ({ found }) => `un temps d’attente sans place entre une première réponse et une fin (${found})`,
  },
  "dropped-unchanged": {
    rule: "LIF-2",
    en: ({ rows }) => `${rows} ${rows === 1 ? "row says" : "rows say"} nothing new of state or priority`,
    fr: ({ rows }) =>
      `${rows} ${rows < 2 ? "ligne ne dit" : "lignes ne disent"} rien de nouveau de l’état ni de la priorité`,
  },
  "dropped-back-to-new": {
    rule: "SLA-1",
    en: ({ found }) => `“${found}” on a ticket that is answered: an answer is given once`,
    fr: ({ found }) => `« ${found} » sur un ticket qui a reçu une réponse : elle n’est donnée qu’une fois`,
  },
  "dropped-regrade": {
    rule: "RGD-1",
    en: ({ found }) => `priority “${found}” on a ticket that is resolved: it is no longer re-graded`,
    fr: ({ found }) => `priorité « ${found} » sur un ticket résolu : il n’est plus reclassé`,
  },
  "dropped-closure": {
    rule: "LIF-5",
    en: ({ found }) => `“${found}” is no confirmation: the closure is computed from the resolution`,
    fr: ({ found }) =>
      `« ${found} » n’est pas une confirmation : la clôture est calculée depuis la résolution`,
  },
  "dropped-no-reopening": {
    rule: "LIF-6",
    en: ({ found }) =>
      `“${found}” on a resolved ticket, which a new ticket would take up under the reading in force`,
    fr: ({ found }) =>
      `« ${found} » sur un ticket résolu, que reprendrait un nouveau ticket dans la lecture en vigueur`,
  },
  "dropped-after-closure": {
    rule: "LIF-7",
    en: ({ found }) => `“${found}” on a ticket that is closed: what comes later is a new ticket`,
    fr: ({ found }) => `« ${found} » sur un ticket clos : la suite est un nouveau ticket`,
  },
} as const satisfies Record<string, Sentence>;

export type MadeCode = keyof typeof MADE;
export type DroppedCode = keyof typeof DROPPED;
export type ToldCode = keyof typeof TOLD;

const sentences: Readonly<Record<MadeCode | DroppedCode | ToldCode, Sentence>> = {
  ...MADE,
  ...DROPPED,
  ...TOLD,
};
const LEADS: Readonly<Record<"made" | "dropped", Words>> = {
  made: { en: "import", fr: "import" },
  dropped: { en: "import, dropped", fr: "import, écarté" },
};

/** A remark on an imported ticket, as a note of its check: with a code to count by. */
export interface Remark<Code extends string = string> extends Note {
  readonly code: Code;
  /** Line of the log that it is about. */
  readonly line: number;
  /** Rows of the log that it accounts for; 0 where something was made up. */
  readonly rows: number;
}

/** A remark on what was made up, dropped, or told beside the log. */
export function remark<Code extends MadeCode | DroppedCode | ToldCode>(
  code: Code,
  facts: { readonly event: number; readonly line: number } & RemarkFacts,
  lang: Language,
): Remark<Code> {
  const { event, line, rows = 1, found = "", taken = "" } = facts;
  return {
    code,
    event,
    line,
    rows: Object.hasOwn(DROPPED, code) ? rows : 0,
    rule: sentences[code].rule,
    message: messageOf(code, { found, taken, rows }, lang),
  };
}

/** Messages without anything of one ticket alone: most remarks on a log are those on the ticket before, word by word. */
const messages: Readonly<Record<Language, Map<string, Map<string, string>>>> = {
  en: new Map(),
  fr: new Map(),
};

function messageOf(
  code: MadeCode | DroppedCode | ToldCode,
  facts: Required<RemarkFacts>,
  lang: Language,
): string {
  if (facts.taken !== "" || facts.found.length > LONGEST_REMEMBERED) return newMessage(code, facts, lang);
  let same = messages[lang].get(code);
  if (same === undefined) {
    same = new Map();
    messages[lang].set(code, same);
  }
  const key = `${facts.rows} ${facts.found}`;
  let message = same.get(key);
  if (message === undefined) {
    message = newMessage(code, facts, lang);
    if (same.size < MOST_REMEMBERED) same.set(key, message);
  }
  return message;
}

function newMessage(
  code: MadeCode | DroppedCode | ToldCode,
  facts: Required<RemarkFacts>,
  lang: Language,
): string {
  const lead = LEADS[Object.hasOwn(DROPPED, code) ? "dropped" : "made"][lang];
  return printable(`${lead}${lang === "fr" ? " :" : ":"} ${sentences[code][lang](facts)}`);
}
