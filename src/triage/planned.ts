import { type Case, servicesOf } from "./case.js";
import type { JudgedCause } from "./coverage.js";
import { isEnough } from "./notice.js";
import type { Outage } from "./outage.js";
import { decisionWordsOf } from "./wording.js";

/**
 * What a planned outage does to an incident that the declaration puts down to one (CHG-4, CHG-5; readings
 * `shortNotice`, `overrun`). Without a record it counts as announced too late; one announced too late is a planned
 * outage or none; of planned outages that are none at that time, the incident is what they left behind.
 */
export function plannedCause(one: Case): JudgedCause {
  const { terms, data, lang } = one;
  const words = decisionWordsOf(lang);
  const short = terms.choose(data.plannedOutage.shortNotice);
  const named = outagesOf(one);
  const inTime = ({ kind, announcedMs, startMs }: Outage) => {
    const change = terms.changes?.kinds.get(kind);
    return change !== undefined && isEnough(change, announcedMs, startMs, terms.zone);
  };
  const planned = short.value === "covered" ? named.filter(inTime) : named;
  const now = planned.filter((outage) => isGoingOn(outage, one));
  if (now.length > 0) {
    const says = now.some(inTime) ? words.planned : words.lateOutage;
    return { coverage: "not-covered", provider: false, rules: ["PRI-4", "CHG-4"], says };
  }
  if (planned.length > 0) {
    const { value, rules } = terms.choose(data.plannedOutage.overrun);
    return { coverage: value, provider: true, rules, says: words.overrun };
  }
  const says = named.length > 0 ? words.lateOutage : words.noOutage;
  return { coverage: short.value, provider: true, rules: short.rules, says };
}

/** The planned outages of the services that the declaration names; work without interruption is none. */
export function outagesOf(one: Case): readonly Outage[] {
  const services = servicesOf(one);
  return one.outages.filter(({ service, interruption }) => interruption && services.has(service));
}

/** Whether an outage goes on when the incident occurs. */
export function isGoingOn({ startMs, endMs }: Outage, { occurredMs, receivedMs }: Case): boolean {
  const atMs = occurredMs ?? receivedMs;
  return startMs <= atMs && atMs < endMs;
}
