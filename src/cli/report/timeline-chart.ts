import type { Contract } from "../../contract/schema.js";
import type { CheckedCommitment } from "../../sla/check.js";
import { parseInstant } from "../../time/instant.js";
import { formatWhen } from "../../time/when.js";
import type { Zone } from "../../time/zone.js";
import { catalogueOf } from "../../wording/catalogue.js";
import type { Language } from "../../wording/language.js";
import { eventName } from "../render/variant-name.js";
import { reportWordsOf } from "../words/report.js";
import { variantsWordsOf } from "../words/variants.js";
import { type Axis, ticksOf, xOf } from "./axis.js";
import type { Drawing } from "./figure.js";
import { html, type Markup } from "./html.js";
import { type Kind, runsOf } from "./runs.js";
import type { Story } from "./story.js";

const WIDTH = 960;
const LEFT = 84;
const PLOT = WIDTH - LEFT - 16;
const STATES_TOP = 16;
const STATES_HIGH = 24;
const CLOCKS_TOP = STATES_TOP + STATES_HIGH + 26;
const CLOCK_HIGH = 18;
const CLOCK_STEP = 40;
/** More marks than anybody tells apart on a line. */
const MOST_MARKS = 200;

/** Where a story is drawn, and in which language. */
export interface Place {
  readonly contract: Contract;
  readonly zone: Zone;
  readonly lang: Language;
}

/** The life of a ticket: its states with its events, and under them each clock with its deadline. */
export function timelineChart({ events, states, check }: Story, place: Place): Drawing {
  const clocks = check.commitments.filter(({ trace }) => trace !== undefined && trace.length > 0);
  const axis = axisOf(events, states, clocks);
  const foot = CLOCKS_TOP + clocks.length * CLOCK_STEP;
  const { zone, lang } = place;
  const tick = ([atMs, says]: readonly [number, string]): Markup => {
    const x = xOf(axis, atMs);
    return html`<line class="grid" x1="${x}" x2="${x}" y1="${STATES_TOP}" y2="${foot}"/><text class="${x > WIDTH - 60 ? "soft end" : "soft middle"}" x="${Math.min(x, WIDTH)}" y="${foot + 16}">${says}</text>
`;
  };
  return {
    width: WIDTH,
    height: foot + 24,
    shapes: html`${ticksOf(axis, zone, lang).map(tick)}${stateBand(states, axis, lang)}
${events.slice(0, MOST_MARKS).map((event) => {
  const x = xOf(axis, event.atMs);
  const says = eventName(event, variantsWordsOf(lang), place.contract, lang);
  const y = STATES_TOP + STATES_HIGH;
  return html`<g><title>${formatWhen(event.atMs, zone, lang)} ${says}</title><line class="event" x1="${x}" x2="${x}" y1="${STATES_TOP - 4}" y2="${y + 4}"/><path class="mark" d="M${x} ${y + 3}l-4 7h8z"/></g>
`;
})}${clocks.map((clock, i) => clockBand(clock, CLOCKS_TOP + i * CLOCK_STEP, axis, place))}`,
  };
}

function axisOf(
  events: Story["events"],
  states: Story["states"],
  clocks: readonly CheckedCommitment[],
): Axis {
  const startMs = events[0]?.atMs as number;
  const ends = [
    ...[...events, ...states].map(({ atMs }) => atMs),
    ...clocks
      .flatMap(({ trace = [], dueAt }) => [trace.at(-1)?.to, dueAt])
      .flatMap((at) => (at == null ? [] : parseInstant(at))),
  ];
  // A ticket that is looked at in the instant of its receipt has a life to draw too.
  const endMs = ends.reduce((most, ms) => Math.max(most, ms), startMs + 1);
  return { startMs, endMs, left: LEFT, width: PLOT };
}

const WAITING: readonly string[] = ["on-hold", "awaiting-information"];

function stateBand(states: Story["states"], axis: Axis, lang: Language): Markup {
  const say = catalogueOf(lang);
  const bands = states.slice(0, MOST_MARKS).map(({ atMs, value }, i) => {
    const x = xOf(axis, atMs);
    const width = xOf(axis, states[i + 1]?.atMs ?? axis.endMs) - x;
    const name = say.status(value.status);
    const waits = WAITING.includes(value.status);
    return html`<g><title>${name}</title><rect class="${waits ? "state waiting" : "state"}" x="${x}" y="${STATES_TOP}" width="${width}" height="${STATES_HIGH}"/>${
      width < name.length * 7.6 + 10 || waits
        ? null
        : html`<text class="in-band" x="${x + 6}" y="${STATES_TOP + 16.5}">${name}</text>`
    }</g>
`;
  });
  return html`<text class="soft end" x="${LEFT - 10}" y="${STATES_TOP + 16.5}">${reportWordsOf(lang).states}</text>
${bands}`;
}

const FILLS: Readonly<Record<Kind, string>> = {
  counted: "met-fill",
  late: "late-fill",
  paused: "paused-fill",
  closed: "",
  "no-target": "",
};

function clockBand(
  { metric, trace = [], dueAt }: CheckedCommitment,
  y: number,
  axis: Axis,
  { zone, lang }: Place,
): Markup {
  const words = reportWordsOf(lang);
  const dueMs = dueAt === null ? null : parseInstant(dueAt);
  const middle = y + CLOCK_HIGH / 2;
  const runs = runsOf(trace, dueMs, axis).map(({ kind, x, width }) =>
    FILLS[kind] === ""
      ? html`<line class="closed-line" x1="${x}" x2="${x + width}" y1="${middle}" y2="${middle}"/>`
      : html`<rect class="${FILLS[kind]}" x="${x}" y="${y}" width="${width}" height="${CLOCK_HIGH}"/>`,
  );
  const due = (atMs: number): Markup => {
    const x = xOf(axis, atMs);
    return html`<g><title>${words.deadlineAt(formatWhen(atMs, zone, lang))}</title><line class="target" x1="${x}" x2="${x}" y1="${y - 5}" y2="${y + CLOCK_HIGH + 3}"/><path class="mark" d="M${x} ${y - 3}l-5 -8h10z"/></g>
`;
  };
  return html`<text class="end strong" x="${LEFT - 10}" y="${middle + 4.5}">${metric}</text>
${runs}${dueMs === null ? null : due(dueMs)}
`;
}
