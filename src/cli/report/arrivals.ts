import { reportWordsOf } from "../words/report.js";
import { whole } from "./amounts.js";
import { figureOf, legendOf, swatch } from "./figure.js";
import { heatMap, OUTLINES, shadeNames } from "./heat-map.js";
import { html, type Markup } from "./html.js";
import type { Reporting } from "./reporting.js";
import { isAlways, weekBlocks } from "./week-hours.js";

/** When tickets came in, by weekday and hour, with the hours of the contract's calendars. */
export function arrivalsIn({ figures: { arrivals }, terms, lang }: Reporting): Markup {
  const words = reportWordsOf(lang);
  const calendars = terms.contract.calendars.map(({ name, hours }) => ({
    name: name[lang],
    blocks: weekBlocks(hours),
  }));
  const outlined = calendars.filter(({ blocks }) => !isAlways(blocks));
  const always = calendars.filter(({ blocks }) => isAlways(blocks)).map(({ name }) => name);
  const says = [
    words.arrivalsCaption(terms.zone.name),
    ...(always.length === 0 ? [] : [words.alwaysOpen(always)]),
  ].join(" ");
  const hours = Array.from({ length: 24 }, (_, hour) => hour);
  const legend = [
    ...shadeNames(arrivals, lang).map(([shade, name]) => [swatch(`heat-${shade}`), name] as const),
    ...outlined.map(({ name }, i) => [outlineSign(OUTLINES[i % OUTLINES.length] as string), name] as const),
  ];
  const figure = figureOf(
    {
      id: "arrivals",
      title: words.arrivalsTitle,
      says,
      drawing: heatMap(
        arrivals,
        outlined.map(({ blocks }) => blocks),
        lang,
      ),
    },
    {
      caption: words.behind(words.arrivalsTitle),
      columns: [
        { name: words.receivedAt },
        ...Array.from({ length: 7 }, (_, day) => ({ name: words.weekday(day), kind: "amount" as const })),
      ],
      rows: hours.map((hour) => [
        words.hours(hour),
        ...Array.from({ length: 7 }, (_, day) => whole(arrivals[day * 24 + hour] as number, lang)),
      ]),
    },
  );
  return html`<p>${says}</p>
${legendOf(legend)}${figure}`;
}

function outlineSign(kind: string): Markup {
  return html`<rect class="${kind}" x="2" y="2" width="20" height="10"/>`;
}
