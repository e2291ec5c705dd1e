import pc from "picocolors";
import type { Deadline } from "../../sla/deadline.js";
import { formatDuration } from "../../time/duration.js";
import { parseInstant } from "../../time/instant.js";
import { formatWhen } from "../when.js";
import { wordsOf } from "../words.js";
import { explanation, ruleLines, type Showing, section } from "./check.js";

/** A deadline for people: when, of what, by which rules, and with a trace the intervals up to it. */
export function deadlineText(deadline: Deadline, showing: Showing, explain: boolean): string {
  const { lang, zone, colour, contract } = showing;
  const words = wordsOf(lang);
  const colours = pc.createColors(colour);
  const { metric, judgedAs, offer, calendar, dueAt, startedAt, targetMs, rules } = deadline;
  const judged = words.judged(judgedAs, offer, calendar);
  if (dueAt === null || startedAt === null || targetMs === null) {
    return `${metric}: ${words.noTarget(judgedAs, offer)} [${rules.join(" ")}]\n`;
  }
  const when = (at: string) => formatWhen(parseInstant(at), zone, lang);
  const lines = [
    colours.bold(`${metric}: ${words.due(when(dueAt))}`),
    `  ${words.target(formatDuration(targetMs, lang))}, ${words.from(when(startedAt))}`,
    `  ${judged} [${rules.join(" ")}]`,
  ];
  if (explain) {
    lines.push("", ...explanation(deadline, formatDuration(targetMs, lang), showing));
    lines.push(...section(words.headings.rules, ruleLines([deadline], contract, lang)));
  }
  return `${lines.join("\n")}\n`;
}
