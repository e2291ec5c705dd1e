import { differencesIn, mergePartials, partialFile } from "../../audit/partial.js";
import { termsOf } from "../../contract/terms.js";
import { refuseSameFile } from "../audit/options.js";
import { partialsIn } from "../audit/partials.js";
import { CommandError, EXIT } from "../exit.js";
import { jsonText } from "../render/json.js";
import { summaryIn } from "../render/summary-format.js";
import { createReportFile } from "../report/report-file.js";
import { type CommonOptions, settingsOf } from "../settings.js";
import { messagesOf } from "../suggest.js";
import type { Terminal } from "../terminal.js";

/** The options of `merge`: readings, holidays and the instant of evaluation are those of the parts. */
type MergeOptions = Pick<CommonOptions, "format" | "contract"> & { readonly report?: string };

/** `fe-triage merge FILE…`: the parts of an audit, made on several machines, as one summary. */
export async function runMerge(
  files: readonly string[],
  options: MergeOptions,
  terminal: Terminal,
): Promise<number> {
  const settings = await settingsOf({ ...options, reading: [], holidays: [] }, terminal);
  const { lang } = terminal;
  refuseSameFile({ "--report": options.report }, [...files, options.contract], lang);
  const report =
    options.report === undefined
      ? null
      : createReportFile(options.report, files, "part", { contract: options.contract }, terminal);
  try {
    await report?.begin();
    const placed = await partialsIn(files, report?.terminal ?? terminal);
    const parts = placed.map(({ part }) => part);
    const different = differencesIn(parts, settings.terms.contract.id, lang).flatMap((problems, i) =>
      messagesOf(problems, lang).map((message) => `${placed[i]?.place}: ${message}`),
    );
    if (different.length > 0) throw new CommandError(different);
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
