import type { Terms } from "../contract/terms.js";
import type { TriageData } from "../contract/triage-schema.js";
import type { Words } from "../wording/language.js";
import type { Impact } from "./declaration.js";
import { isEnough } from "./notice.js";
import type { JudgedCause } from "./scope.js";
import { decisionWords } from "./wording.js";

/** A planned outage of an account, its instants read. */
export interface Outage {
  readonly service: string;
  readonly kind: string;
  readonly announcedMs: number;
  readonly startMs: number;
  readonly endMs: number;
}

const says = (key: "planned" | "lateOutage" | "overrun"): Words => ({
  en: decisionWords.en[key],
  fr: decisionWords.fr[key],
});

/**
 * What a planned outage does to an incident that is put down to it (CHG-4, CHG-5): inside the announced period it is
 * not covered if it was announced in time; without a record it counts as announced too late.
 */
export function plannedCause(
  terms: Terms,
  data: TriageData,
  outages: readonly Outage[],
  services: readonly string[],
  occurredMs: number,
): JudgedCause {
  const { rules, shortNotice, overrun } = data.plannedOutage;
  const named = outages.filter((outage) => services.includes(outage.service));
  const inside = named.filter(({ startMs, endMs }) => startMs <= occurredMs && occurredMs < endMs);
  const inTime = inside.some(({ kind, announcedMs, startMs }) => {
    const change = terms.changes?.kinds.get(kind);
    return change !== undefined && isEnough(change, announcedMs, startMs, terms.zone);
  });
  if (inTime) {
    return {
      coverage: "not-covered",
      provider: false,
      rules: ["PRI-4", ...rules.slice(0, 1)],
      says: says("planned"),
    };
  }
  if (inside.length === 0 && named.length > 0) {
    const chosen = terms.choose(overrun);
    return { coverage: chosen.value, provider: true, rules, says: says("overrun") };
  }
  const chosen = terms.choose(shortNotice);
  return { coverage: chosen.value, provider: true, rules: rules.slice(0, 1), says: says("lateOutage") };
}

/** The services that a declaration names, for the outages that concern them. */
export function servicesNamed(service: string | undefined, impact: Impact): string[] {
  return [
    ...(service === undefined ? [] : [service]),
    ...(impact.services ?? []).map((one) => one.service),
    ...(impact.apis ?? []).map(({ api }) => api),
  ];
}
