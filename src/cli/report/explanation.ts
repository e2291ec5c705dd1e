import type { Contract } from "../../contract/schema.js";
import type { CheckedCommitment } from "../../sla/check.js";
import type { TraceRow } from "../../sla/trace.js";
import { formatDuration } from "../../time/duration.js";
import { parseInstant } from "../../time/instant.js";
import { formatWhen } from "../../time/when.js";
import { taken } from "../render/check.js";
import { eventName } from "../render/variant-name.js";
import { reportWordsOf } from "../words/report.js";
import { variantsWordsOf } from "../words/variants.js";
import { wordsOf } from "../words.js";
import type { Content, Markup } from "./html.js";
import type { Story } from "./story.js";
import { tableOf } from "./table.js";
import type { Place } from "./timeline-chart.js";

/** Rows of one table that are shown: the first and the last; what lies between is summed up in one. */
const FIRST = 20;
const LAST = 5;

/** Why a clock came to its figure: the intervals that add up to it, each with its reason and rules. */
export function explanationOf(clock: CheckedCommitment, { zone, lang }: Place): Markup {
  const { headings } = wordsOf(lang);
  const { trace = [] } = clock;
  const when = (at: string) => formatWhen(parseInstant(at), zone, lang);
  let sumMs = 0;
  const rows = trace.map(({ from, to, countedMs, why, rules }): readonly Content[] => {
    sumMs += countedMs;
    const amounts = [formatDuration(countedMs, lang), formatDuration(sumMs, lang)];
    return [when(from), when(to), ...amounts, why, rules.join(" ")];
  });
  return tableOf({
    caption: headings.why(clock.metric),
    columns: [
      { name: headings.from, kind: "when" },
      { name: headings.to, kind: "when" },
      { name: headings.counted, kind: "amount" },
      { name: headings.sum, kind: "amount" },
      { name: headings.because, kind: "prose" },
      { name: reportWordsOf(lang).rules },
    ],
    rows: shortened(rows, trace),
    foot: [headings.sum, "", "", formatDuration(sumMs, lang), taken(clock, lang), ""],
  });

  function shortened(all: readonly (readonly Content[])[], of: readonly TraceRow[]) {
    if (all.length <= FIRST + LAST + 1) return all;
    const left = of.slice(FIRST, -LAST);
    const leftMs = left.reduce((sum, row) => sum + row.countedMs, 0);
    const [first, last] = [left[0] as TraceRow, left.at(-1) as TraceRow];
    const sum = all[all.length - LAST - 1]?.[3] ?? "";
    const between = [
      ...[when(first.from), when(last.to), formatDuration(leftMs, lang), sum],
      ...[reportWordsOf(lang).furtherIntervals(left.length), ""],
    ];
    return [...all.slice(0, FIRST), between, ...all.slice(-LAST)];
  }
}

/** What happened to a ticket, event by event. */
export function eventsOf(
  { events }: Story,
  { zone, lang, contract }: Place & { readonly contract: Contract },
): Markup {
  const words = reportWordsOf(lang);
  const said = events.map((event): readonly Content[] => [
    formatWhen(event.atMs, zone, lang),
    eventName(event, variantsWordsOf(lang), contract, lang),
  ]);
  const rows =
    said.length <= FIRST + LAST + 1
      ? said
      : [
          ...said.slice(0, FIRST),
          ["…", words.furtherEvents(said.length - FIRST - LAST)],
          ...said.slice(-LAST),
        ];
  return tableOf({
    caption: words.events,
    columns: [
      { name: words.when, kind: "when" },
      { name: words.event, kind: "prose" },
    ],
    rows,
  });
}
