import pc from "picocolors";
import type { Contract } from "../../contract/schema.js";
import type { Check, CheckedCommitment } from "../../sla/check.js";
import { formatDuration } from "../../time/duration.js";
import { parseInstant } from "../../time/instant.js";
import { formatWhen } from "../../time/when.js";
import type { Zone } from "../../time/zone.js";
import type { Language } from "../../wording/language.js";
import { printable } from "../../wording/sentence.js";
import { wordsOf } from "../words.js";
import { columns } from "./columns.js";
import { drawTimeline } from "./timeline.js";
import { wrapIn } from "./wrap.js";

/** How to show checks to a person. */
export interface Showing {
  readonly contract: Contract;
  readonly zone: Zone;
  readonly lang: Language;
  readonly colour: boolean;
  readonly columns: number;
}

export type Colours = ReturnType<typeof pc.createColors>;
/** The sign of a status: what a colour alone would not tell. */
export const SIGNS = { met: "✔", breached: "✘", pending: "…", none: "–" } as const;

/** A text in the colour of a status. */
export function coloured(colours: Colours, status: Check["verdict"], text: string): string {
  const colour = { met: colours.green, breached: colours.red, pending: colours.yellow, none: colours.dim }[
    status
  ];
  return colour(text);
}

/** A check on one line: verdict, ticket or another name, and what each commitment took of its target. */
export function checkLine(
  check: Check,
  { lang, colour }: Showing,
  name: string = printable(check.ticket),
): string {
  const words = wordsOf(lang);
  const colours = pc.createColors(colour);
  const verdict = coloured(colours, check.verdict, `${SIGNS[check.verdict]} ${words.status[check.verdict]}`);
  const facts = [
    check.offer,
    check.priority ?? words.category(check.category),
    words.ticketStatus(check.status, null),
  ];
  const commitments = check.commitments.map((one) => `${one.metric} ${taken(one, lang)}`);
  return [verdict, name, facts.join(" "), ...commitments].join("  ");
}

/** What a commitment took of its target, and what is left of it. */
export function taken(
  { status, targetMs, elapsedMs, remainingMs, clock }: CheckedCommitment,
  lang: Language,
): string {
  const words = wordsOf(lang);
  if (status === "none") return words.status.none;
  if (targetMs === null || elapsedMs === null || remainingMs === null) return words.notStarted;
  const of = words.of(formatDuration(elapsedMs, lang), formatDuration(targetMs, lang));
  const rest = formatDuration(Math.abs(remainingMs), lang);
  if (remainingMs < 0) return `${of}, ${words.over(rest)}`;
  return `${of}, ${clock === "stopped" ? words.toSpare(rest) : words.left(rest)}`;
}

/** The head of a ticket's block: verdict, facts, and the instant of evaluation. */
export function headLines(check: Check, { lang, zone, colour, contract }: Showing): string[] {
  const words = wordsOf(lang);
  const colours = pc.createColors(colour);
  const when = (at: string) => formatWhen(parseInstant(at), zone, lang);
  const offer = contract.offers.find(({ id }) => id === check.offer)?.name[lang] ?? check.offer;
  const { declaredPriority, priority } = check;
  const graded = priority === null ? words.noPriority : priority;
  const declared =
    declaredPriority !== null && declaredPriority !== priority
      ? ` (${words.declared(declaredPriority)})`
      : "";
  const heading = `${SIGNS[check.verdict]} ${printable(check.ticket)}${words.colon} ${words.verdict[check.verdict]}`;
  const facts = [
    words.category(check.category),
    offer,
    graded + declared,
    words.ticketStatus(check.status, check.closedBecause),
  ];
  return [
    coloured(colours, check.verdict, colours.bold(heading)),
    `  ${facts.join(" · ")}`,
    `  ${words.evaluated(when(check.evaluatedAt))}`,
  ];
}

/** A check as a block for one ticket: facts, commitments, timeline, and with a trace the explanation. */
export function checkBlock(check: Check, showing: Showing, explain: boolean): string {
  const { lang, zone, colour, contract } = showing;
  const words = wordsOf(lang);
  const colours = pc.createColors(colour);
  const lines = [
    ...headLines(check, showing),
    "",
    ...commitmentLines(check, showing, colours).map((line) => `  ${line}`),
    ...(check.noCommitment === undefined
      ? []
      : [`  ${printable(check.noCommitment.message)} [${printable(check.noCommitment.rule)}]`]),
    ...closureLines(check, showing),
  ];
  const timeline = drawTimeline(check, zone, lang, showing.columns - 2);
  if (timeline.length > 0) lines.push("", ...timeline.map((line) => `  ${line}`));
  if (explain)
    for (const one of check.commitments) lines.push("", ...explanation(one, taken(one, lang), showing));
  lines.push(...section(words.headings.escalations, explain ? escalationLines(check, showing) : []));
  lines.push(...remarkLines(check, showing));
  if (explain)
    lines.push(...prose(words.headings.rules, ruleLines(check.commitments, contract, lang), showing.columns));
  return `${lines.join("\n")}\n`;
}

/** The notes of a check, and the readings in force that are not the default. */
export function remarkLines(check: Check, { contract, lang, columns }: Showing): string[] {
  const { headings } = wordsOf(lang);
  return [
    ...prose(headings.notes, noteLines(check), columns),
    ...prose(headings.readings, readingLines(check, contract, lang), columns),
  ];
}

/** Lines under a heading; nothing where there are none. */
export function section(heading: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : ["", `  ${heading}`, ...lines.map((line) => `    ${line}`)];
}

/** Sentences under a heading, within the width of the terminal. */
export function prose(heading: string, sentences: readonly string[], columns: number): string[] {
  if (sentences.length === 0) return [];
  return ["", `  ${heading}`, ...sentences.flatMap((sentence) => wrapIn(sentence, columns, 4, 6))];
}

function commitmentLines(check: Check, { lang, zone }: Showing, colours: Colours): string[] {
  const words = wordsOf(lang);
  const when = (at: string | null) => (at === null ? "" : formatWhen(parseInstant(at), zone, lang));
  const rows = check.commitments.map((one) => {
    const status = coloured(colours, one.status, words.status[one.status]);
    if (one.status === "none") {
      return [
        one.metric,
        status,
        words.noTarget(one.judgedAs, one.offer),
        "",
        "",
        `[${one.rules.join(" ")}]`,
      ];
    }
    const stop =
      one.stoppedAt === null
        ? one.clock === "paused"
          ? words.pausedClock
          : words.running
        : words.stoppedAt(when(one.stoppedAt));
    const span = one.startedAt === null ? "" : `${words.from(when(one.startedAt))} ${stop}`;
    const due =
      one.dueAt === null ? (one.clock === "paused" ? words.paused : "") : words.due(when(one.dueAt));
    const judged = words.judged(one.judgedAs, one.offer, one.calendar);
    return [one.metric, status, taken(one, lang), due, span, `${judged} [${one.rules.join(" ")}]`];
  });
  return columns(rows.map(([metric, status, of, due]) => [metric, status, of, due] as string[])).flatMap(
    (line, i) => {
      const [, , , , span, judged] = rows[i] as string[];
      return [line, ...[span, judged].filter((part) => part !== "").map((part) => `      ${part}`)];
    },
  );
}

function closureLines({ autoClosure, status, closedBecause }: Check, { lang, zone }: Showing): string[] {
  if (autoClosure === null) return [];
  const words = wordsOf(lang);
  const when = formatWhen(parseInstant(autoClosure.dueAt), zone, lang);
  if (status === "resolved") return [`  ${words.autoClosure(when)} [${autoClosure.rule}]`];
  return closedBecause === "no-answer" ? [`  ${words.autoClosed(when)} [${autoClosure.rule}]`] : [];
}

/** The rows of a trace as a table with the running sum, and the target that the sum is held against. */
export function explanation(
  { metric, trace = [] }: Pick<CheckedCommitment, "metric" | "trace">,
  foot: string,
  { lang, zone, colour }: Showing,
): string[] {
  const { headings, noRows } = wordsOf(lang);
  if (trace.length === 0) return [`  ${headings.why(metric)}`, `    ${noRows}`];
  const when = (at: string) => formatWhen(parseInstant(at), zone, lang);
  let sumMs = 0;
  const rows = trace.map(({ from, to, countedMs, why, rules }) => {
    sumMs += countedMs;
    const amounts = [formatDuration(countedMs, lang), formatDuration(sumMs, lang)];
    return [when(from), when(to), ...amounts, `${why} [${rules.join(" ")}]`];
  });
  const names = [headings.from, headings.to, headings.counted, headings.sum, headings.because];
  const [head, ...body] = columns([names, ...rows], [2, 3]) as [string, ...string[]];
  return [
    `  ${headings.why(metric)}`,
    `    ${pc.createColors(colour).dim(head)}`,
    ...body.map((line) => `    ${line}`),
    `    = ${foot}`,
  ];
}

function escalationLines({ escalations }: Check, { lang, zone }: Showing): string[] {
  const words = wordsOf(lang);
  return columns(
    escalations.map(({ metric, threshold, kind, level, at, reached }) => [
      metric,
      words.percent(Math.round(threshold * 100)),
      `${words.escalation[kind]}, ${words.level(level)}`,
      at === null ? "" : formatWhen(parseInstant(at), zone, lang),
      reached ? words.reached : words.notReached,
    ]),
    [1],
  );
}

function noteLines({ notes }: Check): string[] {
  return notes.map(({ message, rule }) => `${printable(message)} [${rule}]`);
}

function readingLines({ readings }: Check, contract: Contract, lang: Language): string[] {
  return Object.entries(readings).flatMap(([name, value]) => {
    const options = contract.readings[name]?.options ?? {};
    return value === Object.keys(options)[0]
      ? []
      : [`${name}=${value}${wordsOf(lang).colon} ${options[value]?.[lang] ?? ""}`];
  });
}

/** The rules that commitments cite, each with its clause and what it says. */
export function ruleLines(
  commitments: readonly Pick<CheckedCommitment, "rules" | "trace">[],
  contract: Contract,
  lang: Language,
): string[] {
  const cited = new Set(
    commitments.flatMap(({ rules, trace = [] }) => [...rules, ...trace.flatMap((row) => row.rules)]),
  );
  return [...cited].sort().flatMap((id) => {
    const rule = contract.rules[id];
    return rule === undefined ? [] : [`${id} ${rule.clause}${wordsOf(lang).colon} ${rule.says[lang]}`];
  });
}
