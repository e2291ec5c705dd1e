import { en } from "./en.js";
import { fr } from "./fr.js";
import type { Language } from "./language.js";

/** Every sentence of the engine, as functions of what they speak of. */
export type Catalogue = typeof en;

const catalogues: Record<Language, Catalogue> = { en, fr };

/** The sentences in a language. */
export function catalogueOf(lang: Language): Catalogue {
  return catalogues[lang];
}
