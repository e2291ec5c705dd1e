import pc from "picocolors";
import type {
  DecisiveReading,
  Outcome,
  ReadingSpectrum,
  Spectrum,
} from "../../simulate/spectrum/reading-spectrum.js";
import { parseInstant } from "../../time/instant.js";
import { formatWhen } from "../../time/when.js";
import { printable } from "../../wording/sentence.js";
import type { SpectrumWords } from "../words/spectrum.en.js";
import { spectrumWordsOf } from "../words/spectrum.js";
import { wordsOf } from "../words.js";
import { type Colours, coloured, type Showing, SIGNS } from "./check.js";
import { columns, widthOf } from "./columns.js";
import { wrapIn } from "./wrap.js";

/** A ticket's spectrum, and those of its variants where some are asked for. */
export interface SpectrumAnswer extends Spectrum {
  readonly variants?: readonly (Pick<Spectrum, "verdict" | "readings"> & { readonly label: string })[];
}

/** How spectra are shown: the circumstances, and what they are told with. */
export interface SpectrumShowing extends Showing {
  readonly words: SpectrumWords;
  readonly colours: Colours;
  readonly readings: Readonly<Record<string, string>>;
}

/** Makes ready to show spectra under the readings in force. */
export function spectrumShowing(
  showing: Showing,
  readings: Readonly<Record<string, string>>,
): SpectrumShowing {
  return {
    ...showing,
    readings,
    words: spectrumWordsOf(showing.lang),
    colours: pc.createColors(showing.colour),
  };
}

/** What a combination comes to, in its colour. */
export function outcomeText(outcome: Outcome, { lang, words, colours }: SpectrumShowing): string {
  return outcome === "refused" ? words.refused : coloured(colours, outcome, wordsOf(lang).status[outcome]);
}

/** A spectrum as a block for one ticket: how many combinations give which verdict, and what each option gives. */
export function spectrumBlock(answer: SpectrumAnswer, showing: SpectrumShowing): string {
  const { lang, zone, colours, words } = showing;
  const general = wordsOf(lang);
  const heading = ({ verdict, readings }: Pick<Spectrum, "verdict" | "readings">, name: string) => {
    const told = general.verdict[verdict];
    const said = readings.robust ? words.robust(told) : words.contested(told);
    return coloured(colours, verdict, colours.bold(`${SIGNS[verdict]} ${name}${general.colon} ${said}`));
  };
  const lines = [
    heading(answer, printable(answer.ticket)),
    `  ${general.evaluated(formatWhen(parseInstant(answer.evaluatedAt), zone, lang))}`,
    "",
    ...readingsLines(answer.readings, showing),
  ];
  for (const variant of answer.variants ?? []) {
    lines.push(
      "",
      heading(variant, printable(variant.label)),
      "",
      ...readingsLines(variant.readings, showing),
    );
  }
  return `${lines.join("\n")}\n`;
}

function readingsLines(readings: ReadingSpectrum, showing: SpectrumShowing): string[] {
  const { words, columns: width } = showing;
  const { combinations, decisive, asked, robust } = readings;
  const counts = countsOf(readings).map(([outcome, n]) => [
    outcomeText(outcome, showing),
    words.count(n),
    words.share(percentOf(n, combinations)),
  ]);
  const names = asked.join(", ");
  const sentences = [
    ...(robust || decisive.length > 0 ? [] : [words.together(names)]),
    asked.length === 0 ? words.unasked : words.asked(names),
  ];
  return [
    `  ${words.combinations(combinations)}`,
    ...columns(counts, [1, 2]).map((line) => `    ${line}`),
    ...(decisive.length === 0 ? [] : ["", `  ${words.decisive}`]),
    ...decisive.flatMap((one) => decisiveLines(one, showing)),
    "",
    ...sentences.flatMap((sentence) => wrapIn(sentence, width, 2)),
  ];
}

/** A reading, its question, and each of its options with what it gives. */
function decisiveLines({ reading, values }: DecisiveReading, showing: SpectrumShowing): string[] {
  const { contract, lang, colours, words, readings, columns: width } = showing;
  const { question, rules = [], options = {} } = contract.readings[reading] ?? {};
  const isInForce = (option: string) => option === readings[reading];
  const rows = columns(
    Object.entries(values).map(([option, outcome]) => [
      isInForce(option) ? "*" : " ",
      option,
      outcomeText(outcome, showing),
    ]),
  );
  const indent = 6 + Math.max(...rows.map(widthOf)) + 2;
  const [head = "", ...more] = wrapIn(`${reading}  ${question?.[lang]} [${rules.join(" ")}]`, width, 4, 6);
  return [
    head.replace(reading, colours.bold(reading)),
    ...more,
    ...Object.keys(values).flatMap((option, i) => {
      const row = `      ${rows[i]}`;
      const meaning = options[option]?.[lang] ?? "";
      const said = isInForce(option) ? `${meaning} (${words.inForce})` : meaning;
      const [first = "", ...others] = wrapIn(said, width, indent);
      return [row + " ".repeat(indent - widthOf(row)) + first.trimStart(), ...others];
    }),
  ];
}

/** The outcomes that there are, each with its number of combinations. */
function countsOf({ verdicts, refused }: ReadingSpectrum): [Outcome, number][] {
  return (Object.entries({ ...verdicts, refused }) as [Outcome, number][]).filter(([, n]) => n > 0);
}

/** A share in percent, never rounded to none or all of what it is only a part of. */
const percentOf = (n: number, of: number) => (n === of ? 100 : Math.min(99.9, Math.max(0.1, (100 * n) / of)));

/** A spectrum on one line: verdict, ticket, how many combinations give which verdict, and what decides it. */
export function spectrumLine(answer: SpectrumAnswer, showing: SpectrumShowing): string {
  const { words, lang, colours } = showing;
  const { verdict, readings } = answer;
  const status = coloured(colours, verdict, `${SIGNS[verdict]} ${wordsOf(lang).status[verdict]}`);
  const counts = countsOf(readings).map(
    ([outcome, n]) => `${outcomeText(outcome, showing)} ${words.share(percentOf(n, readings.combinations))}`,
  );
  const decisive = readings.decisive.map(({ reading, values }) => {
    const others = Object.entries(values).filter(([, outcome]) => outcome !== verdict);
    const told = others.map(([option, outcome]) => words.change(option, outcomeText(outcome, showing)));
    return words.gives(reading, told.join(", "));
  });
  const semicolon = wordsOf(lang).colon.replace(":", ";");
  const because =
    decisive.length > 0 ? decisive.join(`${semicolon} `) : words.onlyTogether(readings.asked.join(", "));
  return [status, printable(answer.ticket), counts.join(", "), because].join("  ");
}
