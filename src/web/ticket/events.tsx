import type { VNode } from "preact";
import { useLayoutEffect, useMemo, useRef, useState } from "preact/hooks";
import { formatWhen } from "../../time/when.js";
import { nameOf } from "../axis/names.js";
import { usePage } from "../page/page.js";
import { type Editing, EventRow, retyping, TypeSelect } from "./event-row.js";
import {
  EVENT_TYPES,
  eventOf,
  instantOf,
  possibleTypes,
  withAdded,
  withEvent,
  without,
  written,
} from "./log.js";
import { refusalsOf } from "./refusal.js";
import { WhenInput } from "./when-input.js";
import { ticketWordsOf } from "./words.js";

/** More than anybody reads: the others are in the record all the same. */
const MOST_ROWS = 1000;

const NOTHING_KNOWN: readonly string[] = [];

/** A row as it was drawn, and what it was drawn from. */
interface DrawnRow {
  readonly from: readonly unknown[];
  readonly row: VNode;
}

/** The log of the ticket: events are typed, changed, added and removed. */
export function Events() {
  const { state, judged, lang, change, announce } = usePage();
  const words = ticketWordsOf(lang);
  const { terms, ticket, problems, nowMs } = judged;
  const { record } = state;
  const refusals = useMemo(() => refusalsOf(record, problems, lang), [record, problems, lang]);
  const possible = useMemo(
    () => (ticket === null ? [] : possibleTypes(ticket, terms, nowMs)),
    [ticket, terms, nowMs],
  );
  const list = useRef<HTMLOListElement>(null);
  const follow = useRef<number | null>(null);
  useLayoutEffect(() => {
    if (follow.current === null) return;
    list.current?.querySelector<HTMLElement>(`[data-when="${follow.current}"]`)?.focus();
    follow.current = null;
  });
  const editing = useEditing({
    put: (index, event, stays) => {
      const edited = withEvent(record, index, event);
      if (stays) follow.current = edited.index;
      change({ record: edited.record });
    },
    remove: (index) => {
      const type = record.events[index]?.type ?? "";
      change({ record: without(record, index) });
      announce(words.removed(nameOf({ type, detail: null }, lang)));
    },
    retyped: retyping(() => ({ record, terms })),
  });
  // A row whose event did not change is not drawn again: a log can be long, and a marker is dragged frame by frame.
  const drawn = useRef<DrawnRow[]>([]);
  drawn.current = record.events.slice(0, MOST_ROWS).map((event, index) => {
    const refusal = refusals.get(index);
    const types = possible[index] ?? NOTHING_KNOWN;
    const from = [event, refusal, types, terms, lang];
    const before = drawn.current[index];
    if (before?.from.every((one, i) => one === from[i])) return before;
    const row = (
      <EventRow key={index} {...{ index, event, refusal, terms, lang, editing }} possible={types} />
    );
    return { from, row };
  });
  return (
    <section class="card stack" aria-labelledby="events">
      <h2 id="events">{words.events}</h2>
      <ol ref={list} class="events">
        {drawn.current.map(({ row }) => row)}
      </ol>
      {record.events.length > MOST_ROWS && <p>{words.more(record.events.length - MOST_ROWS)}</p>}
      <NewEvent
        possible={possible.at(-1) ?? NOTHING_KNOWN}
        onAdd={(type, ms) => {
          const edited = withAdded(record, eventOf(type, written(ms, terms), { record, terms }));
          follow.current = edited.index;
          change({ record: edited.record });
          announce(words.moved(nameOf({ type, detail: null }, lang), formatWhen(ms, terms.zone, lang)));
        }}
      />
      <p class="soft small">{words.whenHelp}</p>
    </section>
  );
}

/** The same object at every drawing, which does what the last drawing meant. */
function useEditing(latest: Editing): Editing {
  const ref = useRef(latest);
  ref.current = latest;
  return useMemo(
    () => ({
      put: (...of) => ref.current.put(...of),
      remove: (index) => ref.current.remove(index),
      retyped: (...of) => ref.current.retyped(...of),
    }),
    [],
  );
}

interface NewEventProps {
  readonly possible: readonly string[];
  readonly onAdd: (type: (typeof EVENT_TYPES)[number], ms: number) => void;
}

/** An event to add: what and when, now unless another time is typed. */
function NewEvent({ possible, onAdd }: NewEventProps) {
  const { state, judged, lang } = usePage();
  const words = ticketWordsOf(lang);
  const { terms, nowMs } = judged;
  const [chosen, setChosen] = useState<(typeof EVENT_TYPES)[number] | null>(null);
  const [whenMs, setWhenMs] = useState<number | null>(null);
  const first = EVENT_TYPES.find((type) => possible.includes(type)) ?? "commented";
  const type = chosen !== null && (possible.length === 0 || possible.includes(chosen)) ? chosen : first;
  const receivedMs = state.record.events[0] === undefined ? nowMs : instantOf(state.record.events[0]);
  const ms = whenMs ?? Math.max(nowMs, Number.isNaN(receivedMs) ? nowMs : receivedMs);
  return (
    <form
      class="row new-event"
      onSubmit={(event) => {
        event.preventDefault();
        onAdd(type, ms);
        setWhenMs(null);
        setChosen(null);
      }}
    >
      <TypeSelect label={words.addType} value={type} possible={possible} lang={lang} onType={setChosen} />
      <WhenInput
        label={words.addWhen}
        ms={ms}
        zone={terms.zone}
        lang={lang}
        name="new"
        onInstant={setWhenMs}
      />
      <button type="submit">{words.add}</button>
    </form>
  );
}
