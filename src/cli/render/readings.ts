import pc from "picocolors";
import type { Terminal } from "../terminal.js";
import { wordsOf } from "../words.js";
import { columns } from "./columns.js";

/** A reading as `readings` tells it. */
export interface ToldReading {
  readonly name: string;
  readonly question: string;
  readonly rules: readonly { readonly rule: string; readonly clause: string }[];
  readonly decides: "check" | "triage" | "audit";
  readonly default: string;
  readonly inForce: string;
  readonly values: readonly { readonly value: string; readonly meaning: string }[];
}

/** Readings for people: the question, the clauses, and each value with what it means. */
export function readingsText(readings: readonly ToldReading[], { lang, colour }: Terminal): string {
  const words = wordsOf(lang);
  const colours = pc.createColors(colour);
  return readings
    .map(({ name, question, rules, decides, default: byDefault, inForce, values }) => {
      const clauses = rules.map(({ rule, clause }) => `${rule} ${clause}`).join(", ");
      const rows = values.map(({ value, meaning }) => {
        const remarks = [
          ...(value === byDefault ? [words.readingDefault] : []),
          ...(value === inForce && inForce !== byDefault ? [words.readingInForce] : []),
        ];
        return [
          value === inForce ? "*" : " ",
          value,
          remarks.length > 0 ? `${meaning} (${remarks.join(", ")})` : meaning,
        ];
      });
      return [
        `${colours.bold(name)}  ${question}`,
        `  ${colours.dim(`[${clauses}] ${words.decides[decides]}`)}`,
        ...columns(rows).map((line) => `  ${line}`),
        "",
      ].join("\n");
    })
    .join("\n");
}
