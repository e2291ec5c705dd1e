import type { Outcome } from "../../simulate/spectrum/reading-spectrum.js";
import { ReadingSums, type ReadingTotals } from "../../simulate/spectrum/reading-totals.js";
import { section } from "./check.js";
import { columns } from "./columns.js";
import { jsonText } from "./json.js";
import type { Form } from "./output.js";
import {
  outcomeText,
  type SpectrumAnswer,
  type SpectrumShowing,
  spectrumBlock,
  spectrumLine,
} from "./spectrum.js";

/**
 * The form of spectra in a format: one alone is given as it is; of several those that are contested are listed, and
 * what they come to by reading follows.
 */
export function spectraForm(format: string, showing: SpectrumShowing): Form<SpectrumAnswer> {
  const sums = new ReadingSums(showing.contract);
  const { only, list, first, between, last } =
    writers[format === "json" ? "json" : format === "ndjson" ? "ndjson" : "text"](showing);
  let listed = 0;
  return {
    only,
    first,
    each: (answer) => {
      sums.take(answer);
      if (!isContested(answer)) return "";
      return (listed++ === 0 ? "" : between) + list(answer);
    },
    between: "",
    last: () => last(sums.totals()),
    none: first + last(sums.totals()),
  };
}

const isContested = ({ readings, variants = [] }: SpectrumAnswer) =>
  !readings.robust || variants.some((variant) => !variant.readings.robust);

/** How a format writes one spectrum, those of a list, and the totals after them. */
interface Writer {
  readonly only: (answer: SpectrumAnswer) => string;
  readonly first: string;
  readonly list: (answer: SpectrumAnswer) => string;
  readonly between: string;
  readonly last: (totals: ReadingTotals) => string;
}

const writers: Readonly<Record<"text" | "json" | "ndjson", (showing: SpectrumShowing) => Writer>> = {
  text: (showing) => ({
    only: (answer) => spectrumBlock(answer, showing),
    first: "",
    list: (answer) => `${spectrumLine(answer, showing)}\n`,
    between: "",
    last: (totals) => totalsText(totals, showing),
  }),
  // Written as it comes, so that the list is never in memory: the totals can only follow it.
  json: () => ({
    only: (answer) => `${jsonText(answer, 2)}\n`,
    first: '{"contested":[\n',
    list: (answer) => jsonText(answer),
    between: ",\n",
    last: (totals) => `\n],"totals":${jsonText(totals)}}\n`,
  }),
  ndjson: () => ({
    only: (answer) => `${jsonText(answer)}\n`,
    first: "",
    list: (answer) => `${jsonText(answer)}\n`,
    between: "",
    last: (totals) => `${jsonText({ totals })}\n`,
  }),
};

/** How many tickets are contested, and what each reading decides of them. */
function totalsText(totals: ReadingTotals, showing: SpectrumShowing): string {
  const { words } = showing;
  const { tickets, robust, contested, together } = totals;
  const lines = [words.total(tickets, robust, contested)];
  if (together > 0) lines.push(words.decidedTogether(together));
  const rows = totals.readings.filter((one) => one.tickets > 0).flatMap((one) => rowsOf(one, showing));
  if (rows.length === 0) return `${[...lines, ...(tickets > 0 ? [words.nothingDecides] : [])].join("\n")}\n`;
  const { reading, option, tickets: head, changes } = words.table;
  return `${[...lines, ...section(words.decides, columns([[reading, option, head, changes], ...rows], [2]))].join("\n")}\n`;
}

function rowsOf({ reading, tickets, options }: ReadingTotals["readings"][number], showing: SpectrumShowing) {
  const { words } = showing;
  const outcome = (one: Outcome) => outcomeText(one, showing);
  const rows = Object.entries(options).filter(([, changes]) => changes.length > 0);
  return [
    [reading, "", words.count(tickets), ""],
    ...rows.map(([option, changes]) => [
      "",
      option,
      words.count(changes.reduce((sum, change) => sum + change.tickets, 0)),
      changes.map(({ from, to, tickets: n }) => words.changed(outcome(from), outcome(to), n)).join(", "),
    ]),
  ];
}
