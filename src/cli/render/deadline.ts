import pc from "picocolors";
import type { Terms } from "../../contract/terms.js";
import type { Deadline } from "../../sla/deadline.js";
import { formatDuration } from "../../time/duration.js";
import { parseInstant } from "../../time/instant.js";
import { formatWhen } from "../../time/when.js";
import type { Language } from "../../wording/language.js";
import { wordsOf } from "../words.js";
import { explanation, prose, ruleLines, type Showing } from "./check.js";

/** A deadline for people: when, of what, by which rules, and with a trace the intervals up to it. */
export function deadlineText(deadline: Deadline, terms: Terms, showing: Showing, explain: boolean): string {
  const { lang, zone, colour, contract } = showing;
  const words = wordsOf(lang);
  const colours = pc.createColors(colour);
  const { metric, judgedAs, offer, calendar, dueAt, startedAt, targetMs, rules } = deadline;
  const judged = words.judged(judgedAs, offer, calendar);
  if (dueAt === null || startedAt === null || targetMs === null) {
    return `${metric}${words.colon} ${words.noTarget(judgedAs, offer)} [${rules.join(" ")}]\n`;
  }
  const when = (at: string) => formatWhen(parseInstant(at), zone, lang);
  const lines = [
    colours.bold(`${metric}${words.colon} ${words.due(when(dueAt))}`),
    `  ${words.target(targetIn(terms, targetMs, calendar, lang))}, ${words.from(when(startedAt))}`,
    `  ${judged} [${rules.join(" ")}]`,
  ];
  if (explain) {
    lines.push("", ...explanation(deadline, formatDuration(targetMs, lang), showing));
    lines.push(...prose(words.headings.rules, ruleLines([deadline], contract, lang), showing.columns));
  }
  return `${lines.join("\n")}\n`;
}

/** A target, in business days where it is a number of them: `1 business day (10 h)`. */
function targetIn(terms: Terms, targetMs: number, calendar: string | null, lang: Language): string {
  const hours = formatDuration(targetMs, lang);
  const day = terms.choose(terms.contract.businessDay.counts).value;
  if (!("countedHours" in day) || day.calendar !== calendar) return hours;
  const days = targetMs / (day.countedHours * 3_600_000);
  return Number.isInteger(days) ? `${wordsOf(lang).businessDays(days)} (${hours})` : hours;
}
