import type { Outcome } from "../../simulate/spectrum/reading-spectrum.js";
import { ReadingSums, type ReadingTotals } from "../../simulate/spectrum/reading-totals.js";
import { section } from "./check.js";
import { columns, widthOf } from "./columns.js";
import { jsonText } from "./json.js";
import type { Form } from "./output.js";
import {
  outcomeText,
  type SpectrumAnswer,
  type SpectrumShowing,
  spectrumBlock,
  spectrumLine,
} from "./spectrum.js";
import { wrap, wrapIn } from "./wrap.js";

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
    last: (totals) => `${totalsLines(totals, showing).join("\n")}\n`,
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

/** How many tickets are contested, and what each reading decides of them, within the width of the terminal. */
export function totalsLines(totals: ReadingTotals, showing: SpectrumShowing): string[] {
  const { words, columns: width } = showing;
  const { tickets, robust, contested, together } = totals;
  const sentences = [words.total(tickets, robust, contested)];
  if (together > 0) sentences.push(words.decidedTogether(together));
  const rows = totals.readings.filter((one) => one.tickets > 0).flatMap((one) => rowsOf(one, showing));
  if (rows.length === 0 && tickets > 0) sentences.push(words.nothingDecides);
  const lines = sentences.flatMap((sentence) => wrapIn(sentence, width, 0));
  if (rows.length === 0) return lines;
  const { reading, option, tickets: head, changes } = words.table;
  return [...lines, ...section(words.decides, folded([[reading, option, head, changes], ...rows], width))];
}

/** Rows as columns of which the last is folded where the terminal has no room for it. */
function folded(rows: readonly Row[], width: number): string[] {
  const taken = [0, 1, 2].map((i) => Math.max(...rows.map((row) => widthOf(row[i] as string))));
  const room = width - SET_IN - taken.reduce((sum, one) => sum + one + 2, 0);
  const lines = rows.flatMap(([reading, option, tickets, changes]) =>
    wrap(changes, Math.max(room, NARROWEST)).map((line, nth) =>
      nth === 0 ? [reading, option, tickets, line] : ["", "", "", line],
    ),
  );
  return columns(lines, [2]);
}

/** What a section sets its lines in by, and the room that is left to the last column on however narrow a terminal. */
const SET_IN = 4;
const NARROWEST = 20;

type Row = readonly [reading: string, option: string, tickets: string, changes: string];

function rowsOf({ reading, tickets, options }: ReadingTotals["readings"][number], showing: SpectrumShowing) {
  const { words } = showing;
  const outcome = (one: Outcome) => outcomeText(one, showing);
  const rows = Object.entries(options).filter(([, changes]) => changes.length > 0);
  return [
    [reading, "", words.count(tickets), ""] as const,
    ...rows.map(
      ([option, changes]): Row => [
        "",
        option,
        words.count(changes.reduce((sum, change) => sum + change.tickets, 0)),
        changes.map(({ from, to, tickets: n }) => words.changed(outcome(from), outcome(to), n)).join(", "),
      ],
    ),
  ];
}
