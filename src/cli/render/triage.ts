import pc from "picocolors";
import { formatDuration } from "../../time/duration.js";
import { parseInstant } from "../../time/instant.js";
import { formatWhen } from "../../time/when.js";
import type { Decision } from "../../triage/decision.js";
import { printable } from "../../wording/sentence.js";
import { type TriageWords, triageWordsOf } from "../words/triage.js";
import { wordsOf } from "../words.js";
import type { Showing } from "./check.js";
import { columns } from "./columns.js";

/** A decision for people: accepted or why not, scope, priority, deadlines, who acts, and what to do beside. */
export function decisionText(decision: Decision, showing: Showing): string {
  const { lang, colour, contract } = showing;
  const words = triageWordsOf(lang);
  const colours = pc.createColors(colour);
  const verdict = decision.accepted
    ? colours.green(`✔ ${words.accepted}`)
    : colours.red(`✘ ${decision.ticket === null ? words.refused : words.awaiting}`);
  const offer = contract.offers.find(({ id }) => id === decision.offer)?.name[lang] ?? decision.offer;
  const parts: [string, readonly string[]][] = [
    [words.offer, [offer]],
    [words.scope, scopeLines(decision, words)],
    [words.priority, priorityLines(decision, words)],
    [words.commitments, commitmentLines(decision, showing, words)],
    [words.routing, routingLines(decision, words)],
    [words.proposals, decision.proposals.map(({ kind, rule }) => `${words.proposal[kind]} [${rule}]`)],
    [words.notices, decision.notices.map(({ message, rule }) => `${message} [${rule}]`)],
    [words.problems, problemLines(decision, words)],
  ];
  const rows = parts.flatMap(([heading, lines]) =>
    lines.map((line, i) => [i === 0 ? heading : "", printable(line)]),
  );
  return `${[colours.bold(verdict), ...columns(rows).map((line) => `  ${line}`)].join("\n")}\n`;
}

function scopeLines({ scope }: Decision, words: TriageWords): string[] {
  if (scope === null) return [];
  const is = scope.covered ? words.covered : words.notCovered;
  return [`${words.since(is, scope.because)} [${scope.rules.join(" ")}]`];
}

function priorityLines({ priority }: Decision, words: TriageWords): string[] {
  if (priority === null) return [];
  const { value, candidates, proposed, because, rules, missing } = priority;
  const is = value ?? (candidates.length > 0 ? words.candidates(candidates.join(", ")) : words.noPriority);
  const differs = proposed !== null && proposed !== value ? ` (${words.proposed(proposed)})` : "";
  const line = `${is}${differs} [${rules.join(" ")}]`;
  return [
    line,
    ...because,
    ...(missing.length === 0 ? [] : [words.since(words.missing, [missing.join(", ")])]),
  ];
}

function commitmentLines(
  { accepted, commitments }: Decision,
  { lang, zone }: Showing,
  words: TriageWords,
): string[] {
  if (accepted && commitments.length === 0) return [words.noCommitments];
  const { due, status: statuses } = wordsOf(lang);
  return commitments.map(({ metric, dueAt, targetMs, rules, status }) => {
    const when = dueAt === null ? statuses[status] : due(formatWhen(parseInstant(dueAt), zone, lang));
    const target = targetMs === null ? "" : ` (${formatDuration(targetMs, lang)})`;
    return `${metric} ${when}${target} [${rules.join(" ")}]`;
  });
}

function routingLines({ routing }: Decision, words: TriageWords): string[] {
  if (routing === null) return [];
  const who = (["acts", "decides", "consulted", "informed"] as const)
    .filter((part) => routing[part].length > 0)
    .map((part) => words[part](routing[part].map((one) => words.participant[one]).join(", ")));
  return [`${who.join(", ")} [${routing.rules.join(" ")}]`];
}

function problemLines({ problems }: Decision, words: TriageWords): string[] {
  return problems.map(
    ({ path, message, rule, refuses }) =>
      `${words.since(path, [message])} [${rule}] (${refuses ? words.refuses : words.noted})`,
  );
}
