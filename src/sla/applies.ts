import { type Chosen, decide } from "../contract/asking.js";
import type { Facts } from "../contract/schema.js";
import type { NoTarget } from "../contract/targets.js";
import type { MetricTerms, Terms } from "../contract/terms.js";
import type { Ticket } from "../ticket/record.js";
import type { History } from "../ticket/replay.js";
import type { Language } from "../wording/language.js";

/** Facts of a ticket, with the priority that a row gives to those that fit. */
type Asked = Facts & { readonly priority?: string | undefined };

/** Whether a ticket, closed for a reason where it is, is as said in each fact that is asked for. */
export function fits(asked: Asked, ticket: Ticket, closedBecause: string | null = null): boolean {
  for (const name in asked) {
    // What a row gives is nothing that it asks for.
    if (name === "priority") continue;
    const fact = name as keyof Facts;
    const found = fact === "closedBecause" ? closedBecause : ticket[fact];
    if (asked[fact] !== undefined && asked[fact] !== found) return false;
  }
  return true;
}

/** How a metric applies to a ticket, or null where it does not exist for it. */
export function applicationOf(metric: MetricTerms, ticket: Ticket) {
  for (const row of metric.appliesTo.value) if (fits(row, ticket)) return row;
  return null;
}

/** Why a ticket has no target whatever its offer and priority, or null. */
export function noTargetOf(metric: MetricTerms, ticket: Ticket): NoTarget | null {
  const { affectedApis } = ticket;
  for (const { when, apisOutside, rules } of metric.exceptions) {
    const excepted =
      apisOutside === undefined
        ? fits(when as Facts, ticket)
        : affectedApis !== undefined && affectedApis.length > 0 && namesOnlyOthers(affectedApis, apisOutside);
    if (excepted) return { kind: "none", rules };
  }
  return null;
}

function namesOnlyOthers(affected: readonly string[], listed: Chosen<readonly string[] | null>): boolean {
  return decide(listed, (apis) => isOutside(affected, apis));
}

/** OFR-3: of the listed APIs where one of those named is listed. */
function isOutside(affected: readonly string[], listed: readonly string[] | null): boolean {
  return listed !== null && !affected.some((api) => listed.includes(api));
}

/** Why a ticket has no commitment of any kind. */
export interface NoCommitment {
  readonly rule: string;
  readonly message: string;
}

function decidedToFit(when: Chosen<Facts | null>, ticket: Ticket, closedBecause: string | null): boolean {
  return decide(when, (facts) => facts !== null && fits(facts, ticket, closedBecause));
}

/** The reason for a ticket's having no commitment of any kind (SLA-7), or null where it has some. */
export function noCommitmentOf(
  ticket: Ticket,
  history: History,
  terms: Terms,
  lang: Language,
): NoCommitment | null {
  const { event, value } = history.states.at(-1) as History["states"][number];
  const { closedBecause } = value;
  let row: Terms["noCommitment"][number]["row"] | null = null;
  for (const one of terms.noCommitment) {
    if (!decidedToFit(one.when, ticket, closedBecause)) continue;
    row = one.row;
    break;
  }
  if (row === null) return null;
  const closing = ticket.events[event];
  // The one who closed it out of scope said by which rule.
  const rule = closing?.type === "closed-out-of-scope" ? closing.rule : row.rule;
  return { rule, message: row.says[lang] };
}
