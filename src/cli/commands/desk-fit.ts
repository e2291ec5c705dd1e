import { takeRecord } from "../../desk/fit/fit-scenario.js";
import { fittedOf } from "../../desk/fit/fitted.js";
import { Fitter } from "../../desk/fit/fitter.js";
import { serviceNowMap } from "../../intake/servicenow-log.map.js";
import { zoneOf } from "../../time/zone.js";
import { InputError } from "../../wording/problem.js";
import type { DeskCommandOptions } from "../desk-options.js";
import { CommandError, EXIT } from "../exit.js";
import { nameOf } from "../open.js";
import { createOutFile } from "../out-file.js";
import { fitText, scenarioText } from "../render/desk-fit.js";
import { jsonText } from "../render/json.js";
import type { Settings } from "../settings.js";
import { recordsIn } from "../sources.js";
import { messagesOf } from "../suggest.js";
import { complain, type Terminal } from "../terminal.js";
import { wordsOf } from "../words.js";

/** `fe-triage desk --fit LOG`: a scenario fitted on the tickets of a log, and how well it fits. */
export async function runDeskFit(
  log: string,
  options: DeskCommandOptions,
  settings: Settings,
  terminal: Terminal,
): Promise<number> {
  const { terms, lang, assumeZone, showing } = settings;
  const reading = { lang, ...(assumeZone === undefined ? {} : { assumeZone }) };
  let fitter: Fitter | null = null;
  let refused = 0;
  for await (const sourced of recordsIn([log], options, settings, terminal)) {
    if (terminal.signal.aborted) break;
    if ("problems" in sourced) {
      refused++;
      complain(terminal, sourced.place, sourced.problems);
      continue;
    }
    // By now the importer has refused a zone that is none.
    fitter ??= new Fitter(terms, zoneFor(options, settings));
    try {
      takeRecord(fitter, sourced.record, terms, reading);
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      refused++;
      complain(terminal, sourced.place, messagesOf(error.problems, lang));
    }
  }
  if (terminal.signal.aborted) {
    complain(terminal, null, [wordsOf(lang).interruptedAfter(fitter?.tickets ?? 0)]);
    return EXIT.interrupted;
  }
  const name = nameOf(log, terminal);
  const fitted = withPlace(name, settings, () => fittedOf(fitter ?? new Fitter(terms, terms.zone), lang));
  const { scenario, ...fit } = fitted;
  const isJson = options.format === "json";
  const report = isJson ? `${jsonText({ scenario, fit }, 2)}\n` : fitText(fitted, refused, showing);
  if (options.out === undefined || options.out === "-") {
    if (!isJson) {
      terminal.tell(report);
      await terminal.out(scenarioText(scenario));
    } else await terminal.out(report);
  } else {
    const file = createOutFile(options.out, terminal);
    await file.write(scenarioText(scenario));
    await file.keep();
    await terminal.out(report);
  }
  return refused > 0 ? EXIT.badInput : EXIT.done;
}

/** The zone of the desk's hours: that of the log where it has one of its own, else the contract's. */
function zoneFor({ from, zone, map }: DeskCommandOptions, { terms }: Settings) {
  if (zone !== undefined) return zoneOf(zone);
  return from === "servicenow-log" && map === undefined ? zoneOf(serviceNowMap.dates.zone) : terms.zone;
}

/** What is wrong with a log as a whole, with its name. */
function withPlace<T>(name: string, { lang }: Settings, make: () => T): T {
  try {
    return make();
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    throw new CommandError(messagesOf(error.problems, lang).map((message) => `${name}: ${message}`));
  }
}
