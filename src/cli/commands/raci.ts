import { raciExceptions } from "../../contract/raci/exceptions.js";
import { raciJson, raciListJson } from "../../contract/raci/json.js";
import { raciMatrices } from "../../contract/raci/matrices.js";
import {
  PARTIES,
  type Party,
  RACI_LETTERS,
  type RaciLetter,
  type RaciMatrix,
} from "../../contract/raci/matrix.js";
import { type ReadMatrix, readMatrixMarkdown } from "../../contract/raci/read-markdown.js";
import { type RaciQuery, searchRaci } from "../../contract/raci/search.js";
import type { Language } from "../../wording/language.js";
import { CommandError, EXIT } from "../exit.js";
import { nameOf, openText } from "../open.js";
import { raciListText, raciText } from "../render/raci.js";
import { type CommonOptions, oneOf, settingsOf } from "../settings.js";
import { complain, type Terminal } from "../terminal.js";
import { raciWordsOf } from "../words/raci.js";
import { wordsOf } from "../words.js";

/** The options of `raci`. */
export interface RaciOptions extends CommonOptions {
  readonly search?: string;
  readonly party?: string;
  readonly letter?: string;
  readonly from?: string;
}

/** Longest file with a matrix, in characters: a hundred times the longest one published. */
const LONGEST_FILE = 1024 * 1024;

/** The names of the matrices. */
export const MATRICES = raciMatrices.map(({ id }) => id);

/** `fe-triage raci [MATRIX]`: who answers for what. */
export async function runRaci(
  name: string | undefined,
  options: RaciOptions,
  terminal: Terminal,
): Promise<number> {
  const { lang } = await settingsOf(options, terminal);
  const words = raciWordsOf(lang);
  if (name !== undefined && options.from !== undefined) throw new CommandError(words.oneOrTheOther);
  const known = name === undefined ? null : oneOf("raci", name, MATRICES, lang);
  const query = queryOf(options, lang);
  const own = options.from === undefined ? null : await ownMatrix(options.from, terminal);
  const isJson = options.format === "json";
  if (known === null && own === null && Object.keys(query).length === 0) {
    const list = () => raciListText(raciMatrices, raciExceptions(), terminal);
    await terminal.out(isJson ? json(raciListJson()) : list());
    return EXIT.done;
  }

  const asked = own === null ? raciMatrices.filter(({ id }) => id === (known ?? id)) : [own.matrix];
  if (known !== null && query.letter !== undefined && asked.every(hasNoLetters)) {
    throw new CommandError(words.noLetters(known));
  }
  const isOne = known !== null || own !== null;
  const shown = asked
    .map((matrix) => ({ matrix: searchRaci(matrix, query), total: matrix.rows.length }))
    .filter(({ matrix }) => isOne || matrix.rows.length > 0);
  const found = shown.map(({ matrix }) => matrix);
  if (isJson) {
    const all = found.map(raciJson);
    await terminal.out(json(isOne ? all[0] : all));
  } else if (found.every(({ rows }) => rows.length === 0)) {
    await terminal.out(`${words.nothingFound}\n`);
  } else {
    await terminal.out(raciText(shown, raciExceptions(found), terminal));
  }
  return own !== null && own.problems.length > 0 ? EXIT.badInput : EXIT.done;
}

const json = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`;
const hasNoLetters = ({ rows }: RaciMatrix) => rows.every((row) => "responsibility" in row);

/** The rows asked for; words are looked for in both languages. */
function queryOf({ search, party, letter }: RaciOptions, lang: Language): RaciQuery {
  return {
    ...(search === undefined ? {} : { words: search }),
    ...(party === undefined ? {} : { party: oneOf("--party", party, PARTIES, lang) as Party }),
    ...(letter === undefined ? {} : { letter: oneOf("--letter", letter, RACI_LETTERS, lang) as RaciLetter }),
  };
}

/** The matrix of a file; each row that cannot be read is told with its line. */
async function ownMatrix(path: string, terminal: Terminal): Promise<ReadMatrix> {
  const name = nameOf(path, terminal);
  const words = raciWordsOf(terminal.lang);
  let text = "";
  for await (const piece of openText(path, terminal)) {
    text += piece;
    if (text.length > LONGEST_FILE) {
      throw new CommandError(`${name}: ${wordsOf(terminal.lang).tooLong(LONGEST_FILE)}`);
    }
  }
  const { matrix, problems } = readMatrixMarkdown(text);
  for (const { code, line, found, allowed } of problems) {
    complain(terminal, `${name}:${line}`, [words.malformed[code](found, allowed)]);
  }
  if (matrix.rows.length === 0) throw new CommandError(`${name}: ${words.noMatrix}`);
  return { matrix: { ...matrix, source: matrix.source || name }, problems };
}
