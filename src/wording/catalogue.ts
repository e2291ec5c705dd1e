import { type Catalogue, en } from "./en.js";
import { fr } from "./fr.js";
import type { Language } from "./language.js";

export type { Catalogue } from "./en.js";

const catalogues: Record<Language, Catalogue> = { en, fr };

/** The sentences in a language. */
export function catalogueOf(lang: Language): Catalogue {
  return catalogues[lang];
}
