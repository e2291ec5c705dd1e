/** Draws docs/regrade-clocks.svg: the clocks of one ticket under each reading of what a re-grade does, one under another. */

import { isLeftOpen } from "../../src/contract/choice.js";
import { flexibleEngine } from "../../src/contract/flexible-engine/index.js";
import { type Terms, termsOf } from "../../src/contract/terms.js";
import type { CheckedCommitment } from "../../src/sla/check.js";
import { checkUnder } from "../../src/sla/check.js";
import { readTicket, type TicketRecord } from "../../src/ticket/record.js";
import { formatDuration } from "../../src/time/duration.js";
import { formatWhen } from "../../src/time/when.js";

const WIDTH = 760;
const LEFT = 20;
const RIGHT = 740;
const TOP = 74;
const ROW = 84;
const HOUR_MS = 3_600_000;

/** A text as it stands in an SVG. */
export function escaped(text: string): string {
  const names: Record<string, string> = { "&": "amp", "<": "lt", ">": "gt", '"': "quot", "'": "apos" };
  return text.replace(/[&<>"']/g, (char) => `&${names[char]};`);
}

interface Clock {
  readonly name: string;
  readonly says: string;
  readonly one: CheckedCommitment;
}

/** The picture for a ticket that is re-graded once and has one commitment, as a whole SVG file. */
export function drawRegradeClocks(record: TicketRecord, nowMs: number): string {
  const clocks = clocksOf(record, nowMs);
  const { zone } = termsOf(flexibleEngine);
  const when = (ms: number) => formatWhen(ms, zone, "en", "no-year");
  const events = record.events.map((event) => ({ ...event, atMs: Date.parse(event.at) }));
  const regraded = events.find(({ type }) => type === "regraded")!;
  const answered = events.find(({ type }) => type === "acknowledged")!;
  const startMs = events[0]!.atMs;
  const endMs = Math.max(...clocks.map(({ one }) => Date.parse(one.dueAt!)), answered.atMs);
  const x = (ms: number) => round(LEFT + ((ms - startMs) / (endMs - startMs)) * (RIGHT - LEFT));
  const bottom = TOP + clocks.length * ROW;

  const text = (at: number, y: number, said: string, more = "") =>
    `<text x="${at}" y="${y}"${more}>${escaped(said)}</text>`;
  const upright = (ms: number, kind: string, y: number, said: string) => [
    `<line class="${kind}" x1="${x(ms)}" y1="${y + 5}" x2="${x(ms)}" y2="${bottom}"/>`,
    text(x(ms) + 4, y, said, ' class="small" text-anchor="end"'),
  ];
  const rows = clocks.flatMap(({ name, says, one }, nth) => {
    const y = TOP + nth * ROW;
    const dueX = x(Date.parse(one.dueAt!));
    const anchor = dueX > WIDTH / 2 ? "end" : "start";
    return [
      text(LEFT, y + 18, name, ' class="name"'),
      text(LEFT + 100, y + 18, says, ` class="${one.status}"`),
      ...(one.trace ?? []).map(({ from, to, kind }) => {
        const [left, right] = [x(Date.parse(from)), x(Date.parse(to))];
        const [top, height] = kind === "closed" ? [y + 37, 2] : [y + 32, 12];
        return `<rect class="${kind}" x="${left}" y="${top}" width="${round(right - left)}" height="${height}"/>`;
      }),
      `<path class="due" d="M${dueX - 6} ${y + 26}h12l-6 10z"/>`,
      text(dueX, y + 62, `due ${when(Date.parse(one.dueAt!))}`, ` class="small" text-anchor="${anchor}"`),
    ];
  });
  const hours = new Array(Math.floor((endMs - startMs) / (2 * HOUR_MS)) + 1).fill(0).map((_, nth) => {
    const ms = startMs + nth * 2 * HOUR_MS;
    return text(x(ms), bottom + 18, when(ms).slice(-5), ' class="small" text-anchor="middle"');
  });
  const legend = [
    ["counted", "counted"],
    ["closed", "outside business hours"],
    ["paused", "waiting for information"],
  ].flatMap(([kind, said], nth) => {
    const left = LEFT + nth * 190;
    const [top, height] = kind === "closed" ? [bottom + 39, 2] : [bottom + 34, 12];
    return [
      `<rect class="${kind}" x="${left}" y="${top}" width="24" height="${height}"/>`,
      text(left + 32, bottom + 44, said!, ' class="small"'),
    ];
  });
  const title = "One ticket under three readings of a re-grade";
  const described = clocks.map(({ name, says }) => `${name}: ${says}`).join("; ");
  const lines = [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${bottom + 60}" role="img" aria-labelledby="title desc">`,
    `<title id="title">${escaped(title)}</title>`,
    `<desc id="desc">${escaped(described)}</desc>`,
    STYLE,
    `<rect class="paper" width="${WIDTH}" height="${bottom + 60}"/>`,
    ...upright(
      regraded.atMs,
      "regraded",
      46,
      `re-graded to ${regraded.type === "regraded" ? regraded.to : ""}, ${when(regraded.atMs)}`,
    ),
    ...upright(answered.atMs, "answered", 24, `answered, ${when(answered.atMs)}`),
    ...rows,
    ...hours,
    ...legend,
    "</svg>",
  ];
  return `${lines.join("\n")}\n`;
}

/** The ticket's commitment under each value of the reading of re-grades. */
function clocksOf(record: TicketRecord, nowMs: number): Clock[] {
  const { counts } = flexibleEngine.clocks.regrade;
  if (!isLeftOpen(counts)) throw new Error("the contract leaves no choice");
  return Object.keys(counts.when).map((value) => {
    const terms: Terms = termsOf(flexibleEngine, { readings: { [counts.reading]: value } });
    const { commitments } = checkUnder(terms, readTicket(record, terms), { nowMs, explain: true });
    const one = commitments[0]!;
    const [elapsed, target, rest] = [one.elapsedMs!, one.targetMs!, Math.abs(one.remainingMs!)].map((ms) =>
      formatDuration(ms, "en"),
    );
    const left = one.remainingMs! < 0 ? `${rest} over` : `${rest} to spare`;
    return { name: value, says: `${elapsed} of ${target}, ${left}: ${one.status}`, one };
  });
}

const round = (n: number) => Math.round(n * 100) / 100;

const STYLE = `<style>
text { font: 13px system-ui, sans-serif; fill: #1f2328; stroke: #ffffff; stroke-width: 4px; paint-order: stroke; }
.name { font-weight: 600; }
.small { font-size: 11px; fill: #59636e; }
.met { fill: #1a7f37; }
.breached { fill: #cf222e; }
.paper { fill: #ffffff; }
.counted { fill: #0969da; }
.closed { fill: #8c959f; }
.paused { fill: #d4a72c; }
.due { fill: #1f2328; }
.regraded { stroke: #8250df; stroke-dasharray: 4 3; }
.answered { stroke: #59636e; }
@media (prefers-color-scheme: dark) {
  text { fill: #f0f6fc; stroke: #0d1117; }
  .small { fill: #9198a1; }
  .met { fill: #3fb950; }
  .breached { fill: #ff7b72; }
  .paper { fill: #0d1117; }
  .counted { fill: #4493f8; }
  .closed { fill: #656c76; }
  .paused { fill: #bb8009; }
  .due { fill: #f0f6fc; }
  .regraded { stroke: #ab7df8; }
  .answered { stroke: #9198a1; }
}
</style>`;
