import type { HelpConfiguration } from "commander";
import type { Language } from "../wording/language.js";
import { wordsOf } from "./words.js";

/** How help is written in a language: commander's own words put into it, values as they are typed. */
export function helpIn(lang: Language): HelpConfiguration {
  const { help } = wordsOf(lang);
  const titles = new Map(Object.entries(help.titles));
  return {
    styleTitle: (title) => titles.get(title) ?? title,
    optionDescription: ({ description, argChoices, defaultValue }) => {
      const allowed = argChoices?.join(", ") ?? "";
      const byDefault = typeof defaultValue === "string" ? defaultValue : "";
      const values = help.values(allowed, byDefault);
      return values === "" ? description : `${description} (${values})`;
    },
  };
}
