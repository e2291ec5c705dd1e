import pc from "picocolors";
import type { LoggedEvent } from "../../simulate/change.js";
import type { Flip, LatestStop, WhatWouldHaveMet } from "../../simulate/inverse/what-would-have-met.js";
import type { Check } from "../../sla/check.js";
import type { Ticket } from "../../ticket/record.js";
import { formatDuration } from "../../time/duration.js";
import { parseInstant } from "../../time/instant.js";
import { formatWhen } from "../../time/when.js";
import { printable } from "../../wording/sentence.js";
import { flipWordsOf } from "../words/flip.js";
import { variantsWordsOf } from "../words/variants.js";
import { wordsOf } from "../words.js";
import { type Colours, checkLine, coloured, headLines, remarkLines, type Showing, SIGNS } from "./check.js";
import { columns } from "./columns.js";
import type { Form } from "./output.js";
import { eventName } from "./variant-name.js";
import { wrapIn } from "./wrap.js";

/** What would have met a ticket, with the ticket and its check. */
export interface ToldFlip {
  readonly ticket: Ticket;
  readonly check: Check;
  readonly answer: WhatWouldHaveMet;
}

/** What would have met tickets, for people: one alone as a block, several with a line or two each. */
export function flipsText(showing: Showing): Form<ToldFlip> {
  const words = wordsOf(showing.lang);
  return {
    only: (told) => flipBlock(told, showing),
    first: "",
    each: (told) => `${[checkLine(told.check, showing), ...shortLines(told, showing)].join("\n")}\n`,
    between: "",
    last: () => "",
    none: `${words.total(0, "–")}\n`,
  };
}

/** The smallest move and the lowest offer, each on a line of its own. */
function shortLines({ ticket, answer }: ToldFlip, showing: Showing): string[] {
  const words = flipWordsOf(showing.lang);
  const [smallest] = answer.flips;
  const move =
    smallest === undefined
      ? answer.exhaustive
        ? words.noMove
        : words.notAll
      : words.smallest(moveCells(smallest, ticket, answer, showing).join(" "));
  const { cheapestOffer } = answer;
  const offer = cheapestOffer === null ? words.noOffer : words.lowest(offerName(cheapestOffer, showing));
  return [move, offer].map((line) => `  ${line}`);
}

function flipBlock(told: ToldFlip, showing: Showing): string {
  const { check, ticket, answer } = told;
  const words = flipWordsOf(showing.lang);
  const colours = pc.createColors(showing.colour);
  const part = (heading: string, lines: readonly string[]) =>
    lines.length === 0 ? [] : ["", `  ${colours.bold(heading)}`, ...lines];
  const moves = columns(
    answer.flips.map((one) => moveCells(one, ticket, answer, showing, colours)),
    [1],
  );
  const lines = [
    ...headLines(check, showing),
    ...part(
      words.headings.latest,
      answer.latest.flatMap((one) => latestLines(one, told, showing, colours)),
    ),
    ...part(words.headings.moves, [
      ...moves.map((line) => `    ${line}`),
      ...(moves.length === 0 && answer.exhaustive ? [`    ${words.noMove}`] : []),
      ...(answer.exhaustive ? [] : [`    ${words.notAll}`]),
    ]),
    ...part(words.headings.offers, offerLines(told, showing, colours)),
    ...remarkLines(check, showing),
  ];
  return `${lines.join("\n")}\n`;
}

function latestLines(one: LatestStop, told: ToldFlip, showing: Showing, colours: Colours): string[] {
  const { lang } = showing;
  const words = flipWordsOf(lang);
  const { metric, status, slackMs, wallSlackMs, rules } = one;
  const amount = (ms: number) => {
    const { over, toSpare, left } = wordsOf(lang);
    const rest = formatDuration(Math.abs(ms), lang);
    return ms < 0 ? over(rest) : one.stoppedAt === null ? left(rest) : toSpare(rest);
  };
  const wall = wallSlackMs === null ? null : amount(wallSlackMs);
  const cited = `[${rules.join(" ")}]`;
  return [
    `    ${metric}  ${coloured(colours, status, wordsOf(lang).status[status])}`,
    ...wrapIn(latestSentence(one, told, showing), showing.columns, 6, 8),
    ...wrapIn(
      slackMs === null ? cited : `${words.slack(amount(slackMs), wall)} ${cited}`,
      showing.columns,
      6,
      8,
    ),
  ];
}

function latestSentence(one: LatestStop, { ticket, answer }: ToldFlip, showing: Showing): string {
  const { lang } = showing;
  const words = flipWordsOf(lang);
  const when = whenOf(showing);
  const { event, stoppedAt, latestAt, type, reason } = one;
  const logged = event === null ? undefined : ticket.events[event];
  const stop = logged === undefined ? "" : said(logged, showing);
  if (latestAt === null || type === null) {
    const why = words.reason[reason ?? "never"];
    return stoppedAt === null ? why : words.stopped(why, stop, when(stoppedAt));
  }
  const byMs = parseInstant(latestAt) - parseInstant(stoppedAt ?? answer.evaluatedAt);
  const by = formatDuration(Math.abs(byMs), lang);
  if (stoppedAt === null) {
    const what = variantsWordsOf(lang).event(type, null);
    if (byMs === 0) return words.justNow(what, when(latestAt));
    return (byMs > 0 ? words.ahead : words.past)(what, when(latestAt), by);
  }
  if (byMs === 0) return words.justThen(stop, when(stoppedAt));
  return (byMs > 0 ? words.later : words.earlier)(stop, when(stoppedAt), when(latestAt), by);
}

/** A move as the columns of a table: the event and its index, how far, to when, what the verdict becomes. */
function moveCells(
  { index, to, byMs, verdict }: Flip,
  { events }: Ticket,
  answer: WhatWouldHaveMet,
  showing: Showing,
  colours: Colours = pc.createColors(false),
): string[] {
  const { lang } = showing;
  const words = flipWordsOf(lang);
  const { status } = wordsOf(lang);
  const becomes = words.flips(status[answer.verdict], coloured(colours, verdict, status[verdict]));
  return [
    `${said(events[index] as LoggedEvent, showing)} [${index}]`,
    words.by(formatDuration(Math.abs(byMs), lang), byMs > 0),
    `${words.to(whenOf(showing)(to))}${wordsOf(lang).colon}`,
    becomes,
  ];
}

function offerLines({ ticket, answer }: ToldFlip, showing: Showing, colours: Colours): string[] {
  const { lang } = showing;
  const words = flipWordsOf(lang);
  const rows = answer.offers.map(({ offer, verdict }) => {
    const marks = [
      ...(offer === ticket.offer ? [words.own] : []),
      ...(offer === answer.cheapestOffer ? [words.cheapest] : []),
    ];
    return [
      coloured(colours, verdict, SIGNS[verdict]),
      offerName(offer, showing),
      wordsOf(lang).status[verdict],
      marks.join(", "),
    ];
  });
  const none = answer.cheapestOffer === null ? [words.noOffer] : [];
  return [...columns(rows), ...none].map((line) => `    ${line}`);
}

const said = (event: LoggedEvent, { contract, lang }: Showing) =>
  printable(eventName(event, variantsWordsOf(lang), contract, lang));

const whenOf =
  ({ zone, lang }: Showing) =>
  (at: string) =>
    formatWhen(parseInstant(at), zone, lang);

const offerName = (id: string, { contract, lang }: Showing) =>
  contract.offers.find((offer) => offer.id === id)?.name[lang] ?? id;
