import pc from "picocolors";
import { formatDuration } from "../../time/duration.js";
import { parseInstant } from "../../time/instant.js";
import { formatWhen } from "../../time/when.js";
import type { MonthlyInterruption } from "../../triage/interruptions.js";
import type { InterruptionsAnswer } from "../../triage/ledger.js";
import type { NoticeAnswer } from "../../triage/notice-of.js";
import type { Language } from "../../wording/language.js";
import { printable } from "../../wording/sentence.js";
import { noticeWordsOf } from "../words/notice.js";
import { wordsOf } from "../words.js";
import type { Showing } from "./check.js";
import { columns } from "./columns.js";

/** A notice for people: what the contract wants, the dates, and whether it was kept. */
export function noticeText(answer: NoticeAnswer, { contract, zone, lang, colour }: Showing): string {
  const words = noticeWordsOf(lang);
  const colours = pc.createColors(colour);
  const { notice, announcedAt, plannedAt, earliestAt, latestAnnouncementAt, kept, rules } = answer;
  const kind = contract.changes?.kinds.find(({ id }) => id === answer.kind)?.name[lang] ?? answer.kind;
  const when = (at: string) => formatWhen(parseInstant(at), zone, lang);
  const dates = [
    [words.announced, announcedAt],
    [words.earliest, announcedAt !== null && notice === null ? words.anyTime : earliestAt],
    [words.planned, plannedAt],
    [words.latest, plannedAt !== null && notice === null ? words.anyTime : latestAnnouncementAt],
  ].flatMap(([what, at]) => (at == null ? [] : [[what as string, at === words.anyTime ? at : when(at)]]));
  const lines = [
    colours.bold(words.asked(kind, wanted(notice, lang))),
    ...columns(dates).map((line) => `  ${line}`),
    ...(kept === null ? [] : [`  ${colours[kept ? "green" : "red"](verdict(answer, lang))}`]),
    `  ${answer.commitment ? words.commitment : words.noCommitment} [${rules.join(" ")}]`,
    `  ${wordsOf(lang).evaluated(when(answer.evaluatedAt))}`,
  ];
  return `${lines.join("\n")}\n`;
}

function wanted(notice: NoticeAnswer["notice"], lang: Language): string {
  const words = noticeWordsOf(lang);
  if (notice === null) return words.none;
  if (notice === "as-soon-as-possible") return words.asSoonAsPossible;
  if ("durationMs" in notice) return formatDuration(notice.durationMs, lang);
  return "businessDays" in notice
    ? words.businessDays(notice.businessDays)
    : words.calendarDays(notice.calendarDays);
}

function verdict({ notice, kept, marginMs }: NoticeAnswer, lang: Language): string {
  const words = noticeWordsOf(lang);
  if (marginMs === null) return `✔ ${words.keptWithout}`;
  if (notice === "as-soon-as-possible") return kept ? `✔ ${words.beforehand}` : `✘ ${words.afterwards}`;
  const margin = formatDuration(Math.abs(marginMs), lang);
  if (!kept) return `✘ ${words.notKept(margin)}`;
  return `✔ ${marginMs === 0 ? words.keptExactly : words.kept(margin)}`;
}

/** A ledger's interruptions for people: one line a month, service and type of change. */
export function interruptionsText({ months, evaluatedAt }: InterruptionsAnswer, showing: Showing): string {
  const { contract, zone, lang, colour } = showing;
  const words = noticeWordsOf(lang);
  const colours = pc.createColors(colour);
  const typeName = (type: string) =>
    contract.changes?.types.find(({ id }) => id === type)?.name[lang] ?? type;
  const rows = months.map((month) => {
    const state = stateOf(month, lang);
    return [
      month.month,
      printable(month.service),
      typeName(month.type),
      amountOf(month, lang),
      month.kept ? state : colours.red(state),
      `[${month.rules.join(" ")}]`,
    ];
  });
  const when = formatWhen(parseInstant(evaluatedAt), zone, lang);
  const lines = [
    colours.bold(words.interruptions),
    ...(rows.length === 0 ? [words.noInterruption] : columns(rows)).map((line) => `  ${line}`),
    `  ${wordsOf(lang).evaluated(when)}`,
  ];
  return `${lines.join("\n")}\n`;
}

function amountOf({ interruptedMs, limitMs }: MonthlyInterruption, lang: Language): string {
  const words = noticeWordsOf(lang);
  const interrupted = formatDuration(interruptedMs, lang);
  if (limitMs === null) return words.unlimited(interrupted);
  return limitMs === 0
    ? words.noneAllowed(interrupted)
    : words.of(interrupted, formatDuration(limitMs, lang));
}

function stateOf({ interruptedMs, limitMs, overMs, kept }: MonthlyInterruption, lang: Language): string {
  const words = noticeWordsOf(lang);
  if (!kept) return `✘ ${words.over(formatDuration(overMs, lang))}`;
  return limitMs === null ? "✔" : `✔ ${words.left(formatDuration(limitMs - interruptedMs, lang))}`;
}
