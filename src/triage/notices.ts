import type { TriageData } from "../contract/triage-schema.js";
import type { NoCommitment } from "../sla/applies.js";
import { formatDuration } from "../time/duration.js";
import { type Case, causesOf, servicesOf } from "./case.js";
import type { Decision } from "./decision.js";
import { monthlyInterruptions } from "./interruptions.js";
import type { Outage } from "./outage.js";
import { isGoingOn, outagesOf } from "./planned.js";
import { unmetPreconditions } from "./preconditions.js";
import { decisionWordsOf, shown } from "./wording.js";

type Notice = Decision["notices"][number];

/** What a decision says without deciding by it; `none` is why a covered ticket has no commitment (REQ-2, CHG-2, CHG-4 …). */
export function noticesOf(one: Case, none: NoCommitment | null): Decision["notices"] {
  const unmet = unmetPreconditions(one);
  const words = decisionWordsOf(one.lang);
  const fitting = one.data.notices.filter(({ when }) => fits(when, one));
  return [
    ...fitting.map(({ rule, says }) => ({ rule, message: says[one.lang] })),
    ...(none === null ? [] : [none]),
    ...(unmet.length === 0 ? [] : [{ rule: "REQ-2", message: words.preconditions(unmet.join(", ")) }]),
    ...(one.wentWrong ? outageNotices(one) : []),
  ];
}

function fits(when: TriageData["notices"][number]["when"], one: Case): boolean {
  const { declaration, account, offer, category } = one;
  const { region } = declaration;
  const causes = causesOf(one);
  const services = servicesOf(one);
  return (
    (when.offers?.includes(offer) ?? true) &&
    !(when.offersBut?.includes(offer) ?? false) &&
    (when.categories?.includes(category) ?? true) &&
    (when.services?.some((service) => services.has(service)) ?? true) &&
    (when.causes?.some((cause) => causes.includes(cause)) ?? true) &&
    (when.regionsBut === undefined || (region !== undefined && !when.regionsBut.includes(region))) &&
    (when.healthData === undefined || when.healthData === account.healthData) &&
    (when.supportInvited === undefined || when.supportInvited === declaration.supportInvited)
  );
}

/** CHG-4: a record that the declaration does not name as the cause; CHG-2: one that goes beyond the hours of a month. */
function outageNotices(one: Case): Notice[] {
  const words = decisionWordsOf(one.lang);
  const now = outagesOf(one).filter((outage) => isGoingOn(outage, one));
  if (causesOf(one).includes("planned")) return now.slice(0, 1).flatMap((outage) => beyondLimit(outage, one));
  const services = [...new Set(now.map(({ service }) => service))];
  return services.map((service) => ({ rule: "CHG-4", message: words.recorded(shown(service)) }));
}

function beyondLimit({ service, kind, startMs, endMs }: Outage, one: Case): Notice[] {
  const { terms, outages, lang } = one;
  const changes = terms.changes;
  const type = changes?.kinds.get(kind)?.type;
  if (changes === null || type === undefined) return [];
  const interruptions = outages.flatMap((outage) => {
    const other = changes.kinds.get(outage.kind)?.type;
    const counts = outage.interruption && outage.service === service && outage.startMs < outage.endMs;
    return counts && other === type ? [{ ...outage, type }] : [];
  });
  const months = new Set(
    monthlyInterruptions([{ service, type, startMs, endMs }], changes, terms.zone).map(({ month }) => month),
  );
  const words = decisionWordsOf(lang);
  return monthlyInterruptions(interruptions, changes, terms.zone)
    .filter(({ kept, month }) => !kept && months.has(month))
    .map(({ month, interruptedMs, limitMs, rules }) => ({
      rule: rules[0] ?? "CHG-2",
      message: words.overLimit(
        shown(service),
        month,
        formatDuration(interruptedMs, lang),
        formatDuration(limitMs ?? 0, lang),
      ),
    }));
}
