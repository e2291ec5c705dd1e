import { LANGUAGES, type Language } from "../../wording/language.js";

/** Light, dark, or as the system has it. */
export const THEMES = ["system", "light", "dark"] as const;
type Theme = (typeof THEMES)[number];

/** How a person wants to be told, wherever the ticket comes from. */
export interface Preferences {
  readonly lang: Language;
  readonly theme: Theme;
}

/** What the browser asks for. */
export function preferencesOf(languages: readonly string[]): Preferences {
  const spoken = languages.map((one) => one.slice(0, 2).toLowerCase());
  return { lang: LANGUAGES.find((lang) => lang === spoken.find(isKnown)) ?? "en", theme: "system" };
}

function isKnown(lang: string): lang is Language {
  return (LANGUAGES as readonly string[]).includes(lang);
}
