/** A language the program speaks. */
export type Language = "en" | "fr";

/** The languages, default first. */
export const LANGUAGES = ["en", "fr"] as const satisfies readonly Language[];

/** The same text in every language. */
export type Words = Readonly<Record<Language, string>>;
