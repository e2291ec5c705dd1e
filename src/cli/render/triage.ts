import pc from "picocolors";
import { formatDuration } from "../../time/duration.js";
import { parseInstant } from "../../time/instant.js";
import type { Decision } from "../../triage/decision.js";
import { printable } from "../../wording/sentence.js";
import { formatWhen } from "../when.js";
import { triageWords } from "../words/triage.js";
import { wordsOf } from "../words.js";
import type { Showing } from "./check.js";
import { columns } from "./columns.js";

/** A decision for people: accepted or why not, scope, priority, deadlines, who acts, and what to do beside. */
export function decisionText(decision: Decision, showing: Showing): string {
  const { lang, colour, zone } = showing;
  const words = triageWords[lang];
  const colours = pc.createColors(colour);
  const { accepted, problems, offer, scope, priority, commitments, routing, proposals, notices, ticket } =
    decision;
  const verdict = accepted
    ? colours.green(`✔ ${words.accepted}`)
    : colours.red(`✘ ${ticket === null ? words.refused : words.awaiting}`);
  const rows: string[][] = [[words.offer, offer]];
  if (scope !== null) {
    rows.push([
      words.scope,
      `${scope.covered ? words.covered : words.notCovered}: ${scope.because.join("; ")} [${scope.rules.join(" ")}]`,
    ]);
  }
  if (priority !== null) {
    const { value, candidates, proposed, because, rules, missing } = priority;
    const is = value ?? (candidates.length > 0 ? words.candidates(candidates.join(", ")) : words.noPriority);
    const differs = proposed !== null && proposed !== value ? ` (${words.proposed(proposed)})` : "";
    rows.push([words.priority, `${is}${differs}: ${because.join("; ")} [${rules.join(" ")}]`]);
    if (missing.length > 0) rows.push(["", `${words.missing}: ${missing.join(", ")}`]);
    rows.push([words.commitments, commitments.length === 0 ? words.noCommitments : ""]);
    for (const { metric, dueAt, targetMs, rules: by, status } of commitments) {
      const due =
        dueAt === null
          ? wordsOf(lang).status[status]
          : wordsOf(lang).due(formatWhen(parseInstant(dueAt), zone, lang));
      const target = targetMs === null ? "" : ` (${formatDuration(targetMs, lang)})`;
      rows.push(["", `${metric}: ${due}${target} [${by.join(" ")}]`]);
    }
  }
  if (routing !== null) {
    const who = (["acts", "decides", "consulted", "informed"] as const)
      .filter((part) => routing[part].length > 0)
      .map((part) => `${words[part]} ${routing[part].map((one) => words.participant[one]).join(", ")}`);
    rows.push([words.routing, `${who.join("; ")} [${routing.rules.join(" ")}]`]);
  }
  const listed = (heading: string, items: readonly string[]) => {
    for (const [i, item] of items.entries()) rows.push([i === 0 ? heading : "", item]);
  };
  listed(
    words.proposals,
    proposals.map(({ kind, rule }) => `${words.proposal[kind] ?? kind} [${rule}]`),
  );
  listed(
    words.notices,
    notices.map(({ message, rule }) => `${message} [${rule}]`),
  );
  listed(
    words.problems,
    problems.map(
      ({ path, message, rule, refuses }) =>
        `${path}: ${message} [${rule}] (${refuses ? words.refuses : words.noted})`,
    ),
  );
  const lines = columns(rows.map((row) => row.map(printable)));
  return `${[colours.bold(verdict), ...lines.map((line) => `  ${line}`)].join("\n")}\n`;
}
