import { LANGUAGES, type Language } from "../../wording/language.js";

/** Light, dark, or as the system has it. */
export const THEMES = ["system", "light", "dark"] as const;
type Theme = (typeof THEMES)[number];

/** How a person wants to be told, wherever the ticket comes from. */
export interface Preferences {
  readonly lang: Language;
  readonly theme: Theme;
}

const KEPT = "fe-triage";

/** What the person chose last time, else what the browser asks for. */
export function preferencesOf(languages: readonly string[]): Preferences {
  const spoken = languages.map((one) => one.slice(0, 2).toLowerCase());
  const lang = LANGUAGES.find((one) => one === spoken.find(isKnown)) ?? "en";
  return { lang, theme: "system", ...kept() };
}

/** Keeps what the person chose, where the browser lets a page keep anything. */
export function keepPreferences({ lang, theme }: Preferences): void {
  try {
    localStorage.setItem(KEPT, JSON.stringify({ lang, theme }));
  } catch {
    // A page from disk or in a private window may have nowhere to keep it.
  }
}

function kept(): Partial<Preferences> {
  try {
    const found = JSON.parse(localStorage.getItem(KEPT) ?? "null") as Partial<Preferences> | null;
    const lang = LANGUAGES.find((one) => one === found?.lang);
    const theme = THEMES.find((one) => one === found?.theme);
    return { ...(lang === undefined ? {} : { lang }), ...(theme === undefined ? {} : { theme }) };
  } catch {
    return {};
  }
}

function isKnown(lang: string): lang is Language {
  return (LANGUAGES as readonly string[]).includes(lang);
}
