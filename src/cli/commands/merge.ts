import { mergePartials, partialFile } from "../../audit/partial.js";
import { termsOf } from "../../contract/terms.js";
import { partialsIn } from "../audit/partials.js";
import { EXIT } from "../exit.js";
import { jsonText } from "../render/json.js";
import { summaryIn } from "../render/summary-format.js";
import { createReportFile } from "../report/report-file.js";
import { type CommonOptions, settingsOf } from "../settings.js";
import type { Terminal } from "../terminal.js";

/** `fe-triage merge FILE…`: the parts of an audit, made on several machines, as one summary. */
export async function runMerge(
  files: readonly string[],
  options: CommonOptions & { readonly report?: string },
  terminal: Terminal,
): Promise<number> {
  const settings = await settingsOf(options, terminal);
  const { lang } = terminal;
  const report =
    options.report === undefined
      ? null
      : createReportFile(options.report, files, "part", { contract: options.contract }, terminal);
  try {
    await report?.begin();
    const parts = await partialsIn(files, report?.terminal ?? terminal);
    // What they were judged by says what their summary is called.
    const { readings = {}, holidays = [] } = parts[0] ?? {};
    const terms = termsOf(settings.terms.contract, { readings, holidays, lang });
    const { summary, evaluatedMs } = mergePartials(parts, terms, lang);
    const found = summary.summary();
    const figures = summary.report();
    if (figures !== null) await report?.write({ summary: found, figures, evaluatedMs, terms, lang });
    const text =
      options.format === "partial"
        ? `${jsonText(partialFile(summary.partial(), terms, evaluatedMs))}\n`
        : summaryIn(options.format, found, evaluatedMs, { ...settings, terms });
    await terminal.out(text);
    return EXIT.done;
  } finally {
    await report?.discard();
  }
}
