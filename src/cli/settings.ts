import { flexibleEngine } from "../contract/flexible-engine/index.js";
import { loadContract } from "../contract/load.js";
import type { Contract } from "../contract/schema.js";
import { type Terms, termsOf } from "../contract/terms.js";
import { readInstant } from "../time/instant.js";
import { type Zone, zoneOf } from "../time/zone.js";
import { catalogueOf } from "../wording/catalogue.js";
import { quote } from "../wording/issues.js";
import type { Language } from "../wording/language.js";
import { InputError } from "../wording/problem.js";
import { CommandError } from "./exit.js";
import { nameOf } from "./open.js";
import type { Showing } from "./render/check.js";
import { messagesOf, withSuggestion } from "./suggest.js";
import type { Terminal } from "./terminal.js";
import { readDocument } from "./values.js";
import { wordsOf } from "./words.js";

/** The options that every command takes, as the command line gives them. */
export interface CommonOptions {
  readonly format: string;
  readonly reading: readonly string[];
  readonly readings?: string;
  readonly now?: string;
  readonly contract?: string;
  readonly holidays: readonly string[];
  readonly assumeZone?: string;
  readonly explain?: boolean;
}

/** The same, understood: terms made, instants read. */
export interface Settings {
  readonly terms: Terms;
  readonly nowMs: number;
  readonly lang: Language;
  readonly assumeZone: Zone | undefined;
  readonly explain: boolean;
  readonly showing: Showing;
}

/** The word that asks for every reading, where `--readings` else names a file. */
const ALL_READINGS = "all";

/** The options with `--readings all` taken out of them, and whether it was there. */
export function withAllReadings<O extends CommonOptions>(given: O): { options: O; spectra: boolean } {
  if (given.readings !== ALL_READINGS) return { options: given, spectra: false };
  const { readings: _, ...rest } = given;
  return { options: rest as O, spectra: true };
}

/** Makes the terms and the instant of evaluation from the options. */
export async function settingsOf(options: CommonOptions, terminal: Terminal): Promise<Settings> {
  const { lang } = terminal;
  const contract = await contractOf(options, terminal);
  const terms = termsOf(contract, {
    readings: { ...(await readingsIn(options, contract, terminal)), ...readingsGiven(options, lang) },
    holidays: options.holidays,
    lang,
  });
  const assumeZone =
    options.assumeZone === undefined ? undefined : zoneNamed("--assume-zone", options.assumeZone, lang);
  const nowMs =
    options.now === undefined ? terminal.nowMs() : instantOf("--now", options.now, lang, assumeZone);
  const { colour, columns } = terminal;
  const showing = { contract, zone: terms.zone, lang, colour, columns };
  return { terms, nowMs, lang, assumeZone, explain: options.explain ?? false, showing };
}

/** The contract of `--contract FILE`, or Flexible Engine's. */
async function contractOf({ contract }: CommonOptions, terminal: Terminal): Promise<Contract> {
  if (contract === undefined) return flexibleEngine;
  const document = await readDocument(contract, terminal);
  return placedIn(contract, terminal, () => loadContract(document, terminal.lang));
}

/** What comes of a file's content; its problems with the name of the file. */
export function placedIn<T>(file: string, terminal: Terminal, make: () => T): T {
  try {
    return make();
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    const name = nameOf(file, terminal);
    throw new CommandError(messagesOf(error.problems, terminal.lang).map((message) => `${name}: ${message}`));
  }
}

/** The readings of `--readings FILE`. */
async function readingsIn(
  { readings: file }: CommonOptions,
  contract: Contract,
  terminal: Terminal,
): Promise<Record<string, string>> {
  if (file === undefined) return {};
  const words = wordsOf(terminal.lang);
  const name = nameOf(file, terminal);
  const found = await readDocument(file, terminal);
  if (typeof found !== "object" || found === null || Array.isArray(found)) {
    throw new CommandError(words.readingsNotObject(name));
  }
  const readings = found as Record<string, string>;
  for (const [reading, value] of Object.entries(found)) {
    if (typeof value !== "string") throw new CommandError(words.badReadingValue(name, reading, quote(value)));
  }
  placedIn(file, terminal, () => termsOf(contract, { readings, lang: terminal.lang }));
  return readings;
}

/** The readings of `--reading name=value`. */
function readingsGiven({ reading }: CommonOptions, lang: Language): Record<string, string> {
  const given = reading.map((text) => {
    const equals = text.indexOf("=");
    if (equals < 1) throw new CommandError(wordsOf(lang).badReading(quote(text)));
    return [text.slice(0, equals), text.slice(equals + 1)];
  });
  return Object.fromEntries(given);
}

/** The instant that an option gives, or an error that says what is wrong with it. */
export function instantOf(option: string, text: string, lang: Language, assumeZone?: Zone): number {
  const read = readInstant(text, assumeZone);
  if (typeof read === "number") return read;
  const why = catalogueOf(lang).whatIsWrong(read);
  throw new CommandError(wordsOf(lang).badInstant(option, quote(text), why));
}

/** The zone that an option names, or an error. */
function zoneNamed(option: string, name: string, lang: Language): Zone {
  try {
    return zoneOf(name);
  } catch {
    throw new CommandError(wordsOf(lang).unknownValue(option, quote(name), "Europe/Paris, UTC, …"));
  }
}

/** The value of an option if it is one of those allowed, or an error with the nearest one. */
export function oneOf(
  option: string,
  found: string | undefined,
  allowed: readonly string[],
  lang: Language,
): string {
  const words = wordsOf(lang);
  if (found === undefined) throw new CommandError(words.missingOption(option, allowed.join(", ")));
  if (allowed.includes(found)) return found;
  const message = words.unknownValue(option, quote(found), allowed.join(", "));
  throw new CommandError(withSuggestion(message, found, allowed, lang));
}
