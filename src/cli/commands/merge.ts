import { mergePartials, partialFile, readPartial } from "../../audit/partial.js";
import { CommandError, EXIT } from "../exit.js";
import { jsonText } from "../render/json.js";
import { summaryIn } from "../render/summary-format.js";
import { type CommonOptions, placedIn, settingsOf } from "../settings.js";
import type { Terminal } from "../terminal.js";
import { readValues } from "../values.js";

/** `fe-triage merge FILE…`: the parts of an audit, made on several machines, as one summary. */
export async function runMerge(
  files: readonly string[],
  options: CommonOptions,
  terminal: Terminal,
): Promise<number> {
  const settings = await settingsOf(options, terminal);
  const parts = [];
  for (const file of files) {
    for await (const placed of readValues(file, terminal)) {
      if ("problem" in placed) throw new CommandError(`${placed.place}: ${placed.problem}`);
      parts.push(placedIn(placed.place, terminal, () => readPartial(placed.value, terminal.lang)));
    }
  }
  // What they were judged by says what their summary is called.
  const terms = settings.terms.under(parts[0]?.readings ?? {});
  const { summary, evaluatedMs } = mergePartials(parts, terms, terminal.lang);
  const text =
    options.format === "partial"
      ? `${jsonText(partialFile(summary.partial(), terms, evaluatedMs))}\n`
      : summaryIn(options.format, summary.summary(), evaluatedMs, { ...settings, terms });
  await terminal.out(text);
  return EXIT.done;
}
