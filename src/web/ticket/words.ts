import type { Language } from "../../wording/language.js";
import { type TicketWords, ticketEn } from "./words.en.js";
import { ticketFr } from "./words.fr.js";

const words: Record<Language, TicketWords> = { en: ticketEn, fr: ticketFr };

/** The words of the ticket view in a language. */
export function ticketWordsOf(lang: Language): TicketWords {
  return words[lang];
}
