import type { WorstTicket } from "../../audit/report/worst-tickets.js";
import type { CheckedCommitment } from "../../sla/check.js";
import { parseInstant } from "../../time/instant.js";
import { formatWhen } from "../../time/when.js";
import { SIGNS, taken } from "../render/check.js";
import { reportWordsOf } from "../words/report.js";
import { wordsOf } from "../words.js";
import { percentOf } from "./amounts.js";
import { eventsOf, explanationOf } from "./explanation.js";
import { drawn, legendOf, swatch } from "./figure.js";
import { html, type Markup } from "./html.js";
import type { Reporting } from "./reporting.js";
import { type Story, storyOf } from "./story.js";
import { type Place, timelineChart } from "./timeline-chart.js";

/** The tickets that took the most of their targets, each with its life and why its figures are what they are. */
export function worstIn(reporting: Reporting): Markup {
  const { figures, terms, evaluatedMs, lang } = reporting;
  const words = reportWordsOf(lang);
  if (figures.worst.length === 0) return html`<p>${words.noWorst}</p>`;
  const place = { contract: terms.contract, zone: terms.zone, lang };
  const signs: [Markup, string][] = [
    [swatch("met-fill"), words.sign.counted],
    [swatch("late-fill"), words.sign.late],
    [swatch("paused-fill"), words.sign.paused],
    [html`<line class="closed-line" x1="0" x2="24" y1="7" y2="7"/>`, words.sign.closed],
    [html`<path class="mark" d="M12 12l-5 -9h10z"/>`, words.sign.deadline],
    [html`<path class="mark" d="M12 3l-4 8h8z"/>`, words.sign.event],
  ];
  return html`<p>${words.worstCaption(figures.worst.length)}</p>
${legendOf(signs)}${figures.worst.map((one, i) => ticketIn(one, i, storyOf(one, terms, evaluatedMs, lang), place))}`;
}

function ticketIn(
  { elapsedMs, targetMs, record: { id } }: WorstTicket,
  i: number,
  story: Story,
  place: Place,
): Markup {
  const { lang, contract } = place;
  const words = reportWordsOf(lang);
  const { check } = story;
  const offer = contract.offers.find((one) => one.id === check.offer)?.name[lang] ?? check.offer;
  const facts = [
    elapsedMs < 10 * targetMs
      ? words.tookOfTarget(percentOf(elapsedMs, targetMs, 0, lang))
      : words.tookTimesTarget(Math.round(elapsedMs / targetMs)),
    offer,
    check.priority ?? wordsOf(lang).category(check.category),
    wordsOf(lang).ticketStatus(check.status, check.closedBecause),
  ];
  const told = check.commitments.filter(({ trace = [] }) => trace.length > 0);
  return html`<article class="ticket"><h3>${`${i + 1}. `}${id}</h3>
<p class="note">${facts.join(" · ")}</p>
${drawn({
  id: `ticket-${i}`,
  title: words.timelineOf(i + 1),
  says: told.map((one) => words.clockSays(one.metric, taken(one, lang), dueOf(one, place))).join(" "),
  drawing: timelineChart(story, place),
})}
<ul class="plain">${check.commitments.map((one) => commitmentIn(one, place))}</ul>
<details><summary>${words.whyOf(i + 1)}</summary>${told.map((one) => explanationOf(one, place))}${eventsOf(story, place)}</details>
</article>
`;
}

function commitmentIn(one: CheckedCommitment, place: Place): Markup {
  const { status } = wordsOf(place.lang);
  const due = dueOf(one, place);
  return html`<li><strong>${one.metric}</strong> ${statusMark(one.status, status[one.status])} ${[taken(one, place.lang), due].filter((part) => part !== "").join(" · ")}</li>
`;
}

function dueOf({ dueAt }: CheckedCommitment, { zone, lang }: Place): string {
  return dueAt === null ? "" : wordsOf(lang).due(formatWhen(parseInstant(dueAt), zone, lang));
}

/** A status by its sign, its name and its colour. */
function statusMark(status: CheckedCommitment["status"], name: string): Markup {
  return html`<span class="${`status ${status}`}">${SIGNS[status]} ${name}</span>`;
}
