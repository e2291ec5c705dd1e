import { useState } from "preact/hooks";
import {
  type Flip,
  type LatestStop,
  stepsToWhatWouldHaveMet,
  type WhatWouldHaveMet,
} from "../../simulate/inverse/what-would-have-met.js";
import type { Ticket } from "../../ticket/record.js";
import { formatDuration } from "../../time/duration.js";
import { parseInstant } from "../../time/instant.js";
import { formatWhen } from "../../time/when.js";
import { axisWordsOf } from "../axis/words.js";
import { usePage } from "../page/page.js";
import { OutcomeChip } from "../ticket/verdict.js";
import { changedRecord } from "./choice.js";
import { useLater } from "./later.js";
import { whatIfWordsOf } from "./words.js";

/** A longer log is searched only when somebody asks for it: it takes a second or more. */
const SEARCHED_EVENTS = 60;
const FIRST_FLIPS = 6;

/** What would have met the ticket: the latest stop of each clock, and the smallest moves that change the verdict. */
export function WouldHaveMet({ ticket }: { readonly ticket: Ticket }) {
  const { judged, state, lang } = usePage();
  const [asked, ask] = useState(false);
  const words = whatIfWordsOf(lang).met;
  const isSearched = asked || ticket.events.length <= SEARCHED_EVENTS;
  const { value, problems, busy } = useLater(
    () =>
      isSearched
        ? stepsToWhatWouldHaveMet(state.record, { now: judged.nowMs, readings: state.readings, lang })
        : null,
    [judged, isSearched],
  );
  return (
    <section class="stack" aria-labelledby="met" aria-busy={isSearched && busy}>
      <h3 id="met">
        {words.heading} {isSearched && busy && <span class="soft small">{words.searching}</span>}
      </h3>
      {!isSearched && (
        <p>
          <button type="button" onClick={() => ask(true)}>
            {words.search(ticket.events.length)}
          </button>
        </p>
      )}
      {problems.map(({ message }) => (
        <p key={message} class="problem">
          {message}
        </p>
      ))}
      {value !== null && <Found answer={value} ticket={ticket} isOld={busy} />}
    </section>
  );
}

interface FoundProps {
  readonly answer: WhatWouldHaveMet;
  readonly ticket: Ticket;
  /** Whether it was found for the ticket as it was a moment ago: then it is not to be applied. */
  readonly isOld: boolean;
}

function Found({ answer, ticket, isOld }: FoundProps) {
  const { judged, lang } = usePage();
  const [all, showAll] = useState(false);
  const words = whatIfWordsOf(lang).met;
  const { latest, flips, exhaustive, cheapestOffer } = answer;
  const offer = judged.terms.contract.offers.find(({ id }) => id === cheapestOffer);
  return (
    <>
      <ul class="latest">
        {latest.map((one) => (
          <li key={one.metric}>
            <strong>{one.metric}</strong> <OutcomeChip outcome={one.status} />{" "}
            <Latest one={one} answer={answer} ticket={ticket} />
          </li>
        ))}
        <li>{offer === undefined ? words.noOffer : words.lowest(offer.name[lang])}</li>
      </ul>
      <h4>{words.moves}</h4>
      {flips.length === 0 && exhaustive && <p class="soft">{words.noMove}</p>}
      {flips.length > 0 && (
        <ul class="flips">
          {flips.slice(0, all ? flips.length : FIRST_FLIPS).map((flip) => (
            <li key={`${flip.index} ${flip.to}`}>
              <FlipButton flip={flip} ticket={ticket} disabled={isOld} />
            </li>
          ))}
        </ul>
      )}
      {!all && flips.length > FIRST_FLIPS && (
        <p>
          <button type="button" onClick={() => showAll(true)}>
            {words.allMoves(flips.length)}
          </button>
        </p>
      )}
      {!exhaustive && <p class="soft">{words.notAll}</p>}
    </>
  );
}

interface LatestProps {
  readonly one: LatestStop;
  readonly answer: WhatWouldHaveMet;
  readonly ticket: Ticket;
}

/** The latest stop of a clock that meets its commitment, in a sentence. */
function Latest({ one, answer, ticket }: LatestProps) {
  const { judged, lang } = usePage();
  const words = whatIfWordsOf(lang).met;
  const when = (at: string) => formatWhen(parseInstant(at), judged.terms.zone, lang);
  const { event, stoppedAt, latestAt, type, reason } = one;
  const eventName = (name: string) => axisWordsOf(lang).events[name] ?? name;
  const stop = event === null ? "" : eventName(ticket.events[event]?.type ?? "");
  const text = () => {
    if (latestAt === null || type === null) {
      const why = words.reason[reason ?? "never"];
      return stoppedAt === null ? why : words.stopped(why, stop, when(stoppedAt));
    }
    const byMs = parseInstant(latestAt) - parseInstant(stoppedAt ?? answer.evaluatedAt);
    const by = formatDuration(Math.abs(byMs), lang);
    if (stoppedAt === null) {
      if (byMs === 0) return words.justNow(eventName(type), when(latestAt));
      return (byMs > 0 ? words.ahead : words.past)(eventName(type), when(latestAt), by);
    }
    if (byMs === 0) return words.justThen(stop, when(stoppedAt));
    return (byMs > 0 ? words.later : words.earlier)(stop, when(stoppedAt), when(latestAt), by);
  };
  return <span>{text()}</span>;
}

interface FlipButtonProps {
  readonly flip: Flip;
  readonly ticket: Ticket;
  readonly disabled: boolean;
}

/** A move of one event that changes the verdict, to be made by pressing it. */
function FlipButton({ flip, ticket, disabled }: FlipButtonProps) {
  const { judged, state, lang, change, announce } = usePage();
  const { terms } = judged;
  const words = whatIfWordsOf(lang).met;
  const when = (at: string) => formatWhen(parseInstant(at), terms.zone, lang);
  const { index, type, from, to, byMs, verdict } = flip;
  const name = axisWordsOf(lang).events[type] ?? type;
  const event = ticket.events[index];
  const moved = words.moved(event !== undefined && "to" in event ? `${name} ${event.to}` : name, when(to));
  return (
    <button
      type="button"
      disabled={disabled}
      onClick={() => {
        const record = changedRecord(state.record, { kind: "move", index, atMs: parseInstant(to) }, terms);
        change({ record });
        announce(moved);
      }}
    >
      {moved}{" "}
      <span class="soft">
        {words.insteadOf(when(from), words.by(formatDuration(Math.abs(byMs), lang), byMs > 0))}
      </span>{" "}
      <OutcomeChip outcome={verdict} />
    </button>
  );
}
