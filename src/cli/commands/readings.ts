import { EXIT } from "../exit.js";
import { readingsText } from "../render/readings.js";
import { type CommonOptions, settingsOf } from "../settings.js";
import type { Terminal } from "../terminal.js";

/** `fe-triage readings`: each reading, its values, default and the clause it reads. */
export async function runReadings(options: CommonOptions, terminal: Terminal): Promise<number> {
  const { terms, lang } = await settingsOf(options, terminal);
  const { contract } = terms;
  const readings = Object.entries(contract.readings).map(
    ([name, { rules, question, decides, options: values }]) => ({
      name,
      question: question[lang],
      rules: rules.map((rule) => ({ rule, clause: contract.rules[rule]?.clause ?? "" })),
      decides,
      default: Object.keys(values)[0] as string,
      inForce: terms.readings[name] as string,
      values: Object.entries(values).map(([value, meaning]) => ({ value, meaning: meaning[lang] })),
    }),
  );
  await terminal.out(
    options.format === "json" ? `${JSON.stringify(readings, null, 2)}\n` : readingsText(readings, terminal),
  );
  return EXIT.done;
}
