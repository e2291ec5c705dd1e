import pc from "picocolors";
import type { Terminal } from "../terminal.js";
import { wordsOf } from "../words.js";
import { wrapIn } from "./wrap.js";

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
export function readingsText(readings: readonly ToldReading[], terminal: Terminal): string {
  const { lang, colour } = terminal;
  const words = wordsOf(lang);
  const colours = pc.createColors(colour);
  return readings
    .map(({ name, question, rules, decides, default: byDefault, inForce, values }) => {
      const clauses = rules.map(({ rule, clause }) => `${rule} ${clause}`).join(", ");
      const longest = Math.max(...values.map(({ value }) => value.length));
      const rows = values.flatMap(({ value, meaning }) => {
        const remarks = [
          ...(value === byDefault ? [words.readingDefault] : []),
          ...(value === inForce && inForce !== byDefault ? [words.readingInForce] : []),
        ];
        const marked = `  ${value === inForce ? "*" : " "}  ${value.padEnd(longest)}  `;
        const said = remarks.length > 0 ? `${meaning} (${remarks.join(", ")})` : meaning;
        const [first = "", ...others] = wrapIn(said, terminal.columns, marked.length);
        return [marked + first.trimStart(), ...others];
      });
      return [
        `${colours.bold(name)}  ${question}`,
        `  ${colours.dim(`[${clauses}] ${words.decides[decides]}`)}`,
        ...rows,
        "",
      ].join("\n");
    })
    .join("\n");
}
