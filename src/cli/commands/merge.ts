import { mergePartials, partialFile } from "../../audit/partial.js";
import { partialsIn } from "../audit/partials.js";
import { EXIT } from "../exit.js";
import { jsonText } from "../render/json.js";
import { summaryIn } from "../render/summary-format.js";
import { type CommonOptions, settingsOf } from "../settings.js";
import type { Terminal } from "../terminal.js";

/** `fe-triage merge FILE…`: the parts of an audit, made on several machines, as one summary. */
export async function runMerge(
  files: readonly string[],
  options: CommonOptions,
  terminal: Terminal,
): Promise<number> {
  const settings = await settingsOf(options, terminal);
  const parts = await partialsIn(files, terminal);
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
