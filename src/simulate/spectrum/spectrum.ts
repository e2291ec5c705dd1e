import { instantMsOf } from "../../calendar/date-input.js";
import type { Contract } from "../../contract/schema.js";
import type { Terms } from "../../contract/terms.js";
import { noCommitmentOf } from "../../sla/applies.js";
import { type AnswerOptions, termsUnder } from "../../sla/check-ticket.js";
import type { CommitmentStatus } from "../../sla/commitment.js";
import { openStatusOf } from "../../sla/open-status.js";
import { worse } from "../../sla/standing.js";
import { withinTime } from "../../sla/within-time.js";
import { readTicket, type Ticket, type TicketRecord } from "../../ticket/record.js";
import { type History, replay } from "../../ticket/replay.js";
import { BeyondTimeError } from "../../time/beyond-time.js";
import { formatInstant } from "../../time/instant.js";
import { zoneOf } from "../../time/zone.js";
import { catalogueOf } from "../../wording/catalogue.js";
import type { Language } from "../../wording/language.js";
import { InputError } from "../../wording/problem.js";
import { Answers } from "./answers.js";
import type { Spectrum } from "./reading-spectrum.js";
import { Tally } from "./tally.js";

/**
 * Says how many of the ways to read a contract give a ticket which verdict, exactly, and which readings decide it:
 * those that change the verdict when they alone are read otherwise. Readings that say which logs there are (PRI-5,
 * LIF-6) stay as they are in force.
 *
 * Throws an `InputError` where the ticket has no verdict under the readings in force.
 *
 * @example
 * ```ts
 * import { spectrum } from "fe-triage";
 * const { verdict, readings } = spectrum(
 *   {
 *     id: "T-1",
 *     offer: "standard",
 *     priority: "P3",
 *     events: [
 *       { type: "received", at: "2026-05-07T10:00:00+02:00" },
 *       { type: "acknowledged", at: "2026-05-11T12:00:00+02:00" },
 *     ],
 *   },
 *   { now: "2026-05-12T00:00:00+02:00" },
 * );
 * verdict; // => "breached"
 * readings.combinations; // => 15552
 * readings.verdicts; // => { met: 10368, breached: 5184, pending: 0, none: 0 }
 * readings.decisive[0].values; // => { elapsed: "breached", endOfDay: "met", civilDay: "met" }
 * ```
 */
export function spectrum(record: TicketRecord, options: AnswerOptions): Spectrum {
  const { assumeZone, lang = "en" } = options;
  const terms = termsUnder(options);
  const ticket = readTicket(record, terms, {
    lang,
    ...(assumeZone === undefined ? {} : { assumeZone: zoneOf(assumeZone) }),
  });
  return spectrumUnder(terms, ticket, instantMsOf(options.now), lang);
}

/** The spectrum of a ticket that was read already, under terms that were made already: the way for many tickets. */
export function spectrumUnder(terms: Terms, ticket: Ticket, nowMs: number, lang: Language = "en"): Spectrum {
  const { answers, open, combinations } = openingOf(terms, lang);
  const tally = new Tally(terms.contract, combinations);

  /** Does a step of the way to a verdict; where the log is refused on it, that is its end. */
  const attempt = <T>(step: () => T): T | null => {
    try {
      return step();
    } catch (error) {
      const isInForce = answers.all.every(({ at }) => at === 0);
      if (isInForce || !(error instanceof InputError || error instanceof BeyondTimeError)) throw error;
      tally.take("refused", answers.all);
      return null;
    }
  };
  // Metric by metric: what the first ones ask is not asked again for each answer of the last.
  const judgeFrom = (index: number, history: History, worst: CommitmentStatus): void => {
    const metric = open.metrics[index];
    if (metric === undefined || worst === "breached") {
      tally.take(worst, answers.all);
      return;
    }
    answers.eachWay(() => {
      atMost(MOST_WAYS, tally.ways, lang);
      const status = attempt(() => openStatusOf(metric, ticket, history, open, nowMs) ?? "none");
      if (status !== null) judgeFrom(index + 1, history, worse(status, worst));
    });
  };
  const explore = () =>
    answers.eachWay(() => {
      const history = attempt(() => replay(ticket, open, nowMs, lang));
      if (history === null) return;
      const none = noCommitmentOf(ticket, history, open, lang);
      if (none === null) judgeFrom(0, history, "none");
      else tally.take("none", answers.all);
    });
  withinTime(explore, catalogueOf(lang), ticket.id);
  return { ticket: ticket.id, evaluatedAt: formatInstant(nowMs, terms.zone), ...tally.result() };
}

/** Most ways that are gone through for a ticket: the Flexible Engine contract has no more than its combinations. */
const MOST_WAYS = 1_000_000;

/** Throws where a contract can be read in more ways than can be counted, or gone through. */
function atMost(most: number, found: number, lang: Language): void {
  if (found <= most) return;
  const say = catalogueOf(lang);
  const allowed = say.atMost(most, "number");
  throw new InputError([say.problem({ code: "too-big", path: "readings", found: String(found), allowed })]);
}

/** Terms whose readings are answered in all ways. */
interface Opening {
  readonly answers: Answers;
  readonly open: Terms;
  readonly combinations: number;
}

const openings = new WeakMap<Terms, Opening>();

function openingOf(terms: Terms, lang: Language): Opening {
  let opening = openings.get(terms);
  if (opening === undefined) {
    const varied = variedOf(terms);
    const combinations = [...varied.values()].reduce((product, options) => product * options.length, 1);
    atMost(Number.MAX_SAFE_INTEGER, combinations, lang);
    const answers = new Answers(varied, terms.readings);
    opening = { answers, open: terms.open(answers), combinations };
    openings.set(terms, opening);
  }
  return opening;
}

/** The readings that a verdict may hang on, each with its options: the one in force first. */
function variedOf({ contract, readings }: Terms): ReadonlyMap<string, readonly string[]> {
  return new Map(
    variedReadings(contract).map((name) => {
      const inForce = readings[name] as string;
      const options = Object.keys(contract.readings[name]?.options ?? {});
      return [name, [inForce, ...options.filter((option) => option !== inForce)]];
    }),
  );
}

/** The names of the readings that a verdict may hang on. */
export function variedReadings({ readings }: Contract): string[] {
  return Object.keys(readings).filter((name) => {
    const reading = readings[name];
    return reading?.decides === "check" && reading.varied !== false;
  });
}
