import type { Period } from "../../audit/report/periods.js";
import { formatMonthName } from "../../time/when.js";
import type { Language } from "../../wording/language.js";

/** A period for people: `May 2026`, `2026`, `2020–2029`. */
export function periodName({ from, to }: Pick<Period, "from" | "to">, lang: Language): string {
  if (from === to) return formatMonthName(from, lang);
  const [first, last] = [from, to].map((month) => String(Number(month.slice(0, 4)))) as [string, string];
  return first === last ? first : `${first}–${last}`;
}
