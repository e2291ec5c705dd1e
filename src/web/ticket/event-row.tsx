import type { Terms } from "../../contract/terms.js";
import type { Language } from "../../wording/language.js";
import { nameOf } from "../axis/names.js";
import { axisWordsOf } from "../axis/words.js";
import { Rule } from "../why/rule.js";
import { EventDetails } from "./event-details.js";
import { EVENT_TYPES, eventOf, instantOf, type RecordEvent, written } from "./log.js";
import type { Refusal } from "./refusal.js";
import { WhenInput } from "./when-input.js";
import { ticketWordsOf } from "./words.js";

/** What can be done to the log; the same object however often the log changes. */
export interface Editing {
  /** Puts an event in place of another, where its instant belongs; `follow` moves the focus there. */
  put(index: number, event: RecordEvent, follow: boolean): void;
  remove(index: number): void;
  /** An event of another type with what it must carry. */
  retyped(event: RecordEvent, type: (typeof EVENT_TYPES)[number]): RecordEvent;
}

interface EventRowProps {
  readonly index: number;
  readonly event: RecordEvent;
  readonly refusal: Refusal | undefined;
  /** The types that the lifecycle allows here. */
  readonly possible: readonly string[];
  readonly terms: Terms;
  readonly lang: Language;
  readonly editing: Editing;
}

/** An event of the log, to be changed; what is refused says so here. */
export function EventRow({ index, event, refusal, possible, terms, lang, editing }: EventRowProps) {
  const words = ticketWordsOf(lang);
  const name = nameOf({ type: event.type, detail: null }, lang);
  const place = `${index + 1}`;
  const said = refusal === undefined ? undefined : `refused-${index}`;
  return (
    <li class={refusal === undefined ? "" : "refused"}>
      <TypeSelect
        label={`${place}: ${words.type}`}
        value={event.type}
        possible={possible}
        lang={lang}
        describedBy={said}
        onType={(type) => editing.put(index, editing.retyped(event, type), false)}
      />
      <WhenInput
        label={`${place}: ${name}, ${words.when}`}
        ms={instantOf(event)}
        raw={event.at}
        zone={terms.zone}
        lang={lang}
        name={String(index)}
        describedBy={said}
        onInstant={(ms, stays) => editing.put(index, { ...event, at: written(ms, terms) }, stays)}
      />
      <EventDetails
        event={event}
        terms={terms}
        lang={lang}
        onEvent={(next) => editing.put(index, next, false)}
      />
      <button
        type="button"
        class="quiet remove"
        aria-label={`${place}: ${words.remove(name)}`}
        title={words.remove(name)}
        onClick={() => editing.remove(index)}
      >
        ×
      </button>
      {refusal !== undefined && (
        <p id={said} class="problem small">
          {refusal.text} {refusal.rule !== null && <Rule id={refusal.rule} />}
        </p>
      )}
    </li>
  );
}

interface TypeSelectProps {
  readonly label: string;
  readonly value: string;
  readonly possible: readonly string[];
  readonly lang: Language;
  readonly describedBy?: string | undefined;
  readonly onType: (type: (typeof EVENT_TYPES)[number]) => void;
}

/** A type of event: those that the lifecycle allows in the place first. */
export function TypeSelect({ label, value, possible, lang, describedBy, onType }: TypeSelectProps) {
  const words = ticketWordsOf(lang);
  const { events } = axisWordsOf(lang);
  const option = (type: string) => (
    <option key={type} value={type}>
      {events[type] ?? type}
    </option>
  );
  const allowed = EVENT_TYPES.filter((type) => possible.includes(type));
  const others = EVENT_TYPES.filter((type) => !possible.includes(type));
  return (
    <select
      aria-label={label}
      aria-describedby={describedBy}
      value={value}
      onChange={({ currentTarget }) => {
        const type = EVENT_TYPES.find((one) => one === currentTarget.value);
        if (type !== undefined) onType(type);
      }}
    >
      {allowed.length === 0 ? (
        others.map(option)
      ) : (
        <>
          <optgroup label={words.possible}>{allowed.map(option)}</optgroup>
          <optgroup label={words.impossible}>{others.map(option)}</optgroup>
        </>
      )}
    </select>
  );
}

/** What makes the events of a record another type. */
export const retyping =
  (about: () => Parameters<typeof eventOf>[2]): Editing["retyped"] =>
  (event, type) =>
    type === event.type ? event : eventOf(type, event.at, about());
