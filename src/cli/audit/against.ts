import { type Compared, type Comparison, comparisonOf } from "../../audit/comparison.js";
import { DEFAULT_DIMENSIONS } from "../../audit/dimension.js";
import { mergePartials, type PartialFile } from "../../audit/partial.js";
import type { Summary } from "../../audit/summary.js";
import type { VerdictChanges } from "../../audit/verdict-changes.js";
import { type Change, changedTerms } from "../../simulate/change.js";
import { formatInstant } from "../../time/instant.js";
import { quote } from "../../wording/issues.js";
import { changesIn } from "../change-options.js";
import { CommandError } from "../exit.js";
import { nameOf } from "../open.js";
import { placedIn, type Settings } from "../settings.js";
import { refuseIdle } from "../simulate-options.js";
import type { Terminal } from "../terminal.js";
import { comparisonWordsOf } from "../words/comparison.js";
import type { AuditOptions } from "./options.js";
import { isPartial, partialsIn } from "./partials.js";

/** What an audit is compared with. */
export interface Against {
  /** Another file; null for the same tickets judged in another way. */
  readonly file: string | null;
  /** The parts of an audit that the file holds; null where it holds tickets. */
  readonly parts: readonly PartialFile[] | null;
  /** How the tickets of the other side are judged otherwise. */
  readonly changes: readonly Change[];
}

/** Formats in which two audits stand side by side. */
const FORMATS = ["text", "json", "csv"];

/** Changes of single tickets that `simulate` knows, and an audit does not. */
const NO_CHANGES = { regrade: [], priority: [], event: [], move: [], drop: [] };

/** What `--compare`, `--under` and another offer ask to compare with; null where none of them is given. */
export async function againstIn(
  options: AuditOptions,
  offers: readonly string[],
  spectra: boolean,
  settings: Settings,
  terminal: Terminal,
): Promise<Against | null> {
  const { compare = null, under, format } = options;
  if (compare === null && under.length === 0 && offers.length === 0) return null;
  const { lang } = terminal;
  const words = comparisonWordsOf(lang);
  const own = compare !== null ? "--compare" : under.length > 0 ? "--under" : "--offer";
  refuseIdle({ "--readings all": spectra }, own, lang);
  if (!FORMATS.includes(format)) throw new CommandError(words.onlyTables(format));
  if (offers.length > 1) throw new CommandError(words.severalOffers(offers.map(quote).join(", ")));
  const changes = changesIn({ ...NO_CHANGES, under, offer: offers }, offers, settings);
  if (compare === null || !(await isPartial(compare, terminal)))
    return { file: compare, parts: null, changes };
  if (changes.length > 0) throw new CommandError(words.judgedAlready(nameOf(compare, terminal)));
  const parts = (await partialsIn([compare], terminal)).map(({ part }) => part);
  return { file: compare, parts, changes };
}

/** What two audits are made by where nobody says: without what is another on each side, so that groups have a partner. */
export function comparedDimensions({ file, parts, changes }: Against): readonly string[] {
  const apart = [
    ...(file === null ? [] : ["month"]),
    ...changes.flatMap(({ kind }) => (kind === "offer" ? ["offer"] : [])),
  ];
  return (parts?.[0]?.by ?? DEFAULT_DIMENSIONS).filter((name) => !apart.includes(name));
}

/** What was found on the two sides, as far as it was judged here. */
export interface Found {
  readonly files: readonly string[];
  readonly by: readonly string[];
  readonly base: Summary;
  /** Null where the other side is made of parts. */
  readonly other: Summary | null;
  readonly changes: VerdictChanges | null;
}

/** The comparison of what was found. */
export function comparisonWith(
  against: Against,
  found: Found,
  settings: Settings,
  terminal: Terminal,
): Comparison {
  const { terms, nowMs, lang } = settings;
  const { file, parts, changes } = against;
  const { by, base, other } = found;
  const files = found.files.map((one) => nameOf(one, terminal));
  const asked = {
    contract: terms.contract.id,
    readings: terms.readings,
    evaluatedAt: formatInstant(nowMs, terms.zone),
    changes: [] as readonly string[],
    summedBy: by,
  };
  const side = (): Compared => {
    const name = file === null ? files : [nameOf(file, terminal)];
    const [first] = parts ?? [];
    if (parts === null || first === undefined) {
      const { readings } = changedTerms(terms, changes);
      return {
        ...asked,
        files: name,
        readings,
        changes: changes.map(nameOfChange),
        summary: other as Summary,
      };
    }
    const options = { by, anyContract: true };
    const { summary } = placedIn(name.join(), terminal, () => mergePartials(parts, terms, lang, options));
    const { contract, readings, evaluatedAt, by: summedBy } = first;
    return {
      files: name,
      contract,
      readings,
      evaluatedAt,
      changes: [],
      summedBy,
      summary: summary.summary(),
    };
  };
  return comparisonOf({ ...asked, files, summary: base }, side(), found.changes);
}

function nameOfChange(change: Change): string {
  if (change.kind === "reading") return `${change.name}=${change.value}`;
  return change.kind === "offer" ? `offer=${change.to}` : change.kind;
}
