import type { TriageData } from "../contract/triage-schema.js";
import type { Language } from "../wording/language.js";
import type { Decision } from "./decision.js";
import { servicesNamed } from "./planned.js";
import type { Submission } from "./read.js";
import { decisionWords } from "./wording.js";

/** What a decision says without deciding by it (SCP-5, SCP-11, SCP-12, OFR-7, OFR-8, CAL-7, CHG-4). */
export function noticesOf(
  submission: Submission,
  data: TriageData,
  offer: string,
  lang: Language,
): Decision["notices"] {
  const { declaration, account, outages, occurredMs, receivedMs } = submission;
  const words = decisionWords[lang];
  const services = servicesNamed(declaration.service, declaration.impact);
  const notices: { rule: string; message: string }[] = [];
  for (const { service, rule, says } of data.remarks) {
    if (services.includes(service)) notices.push({ rule, message: says[lang] });
  }
  const { cause } = declaration.impact;
  const planned = cause === "planned" || (Array.isArray(cause) && cause.includes("planned"));
  const atMs = occurredMs ?? receivedMs;
  const recorded = outages.find(
    ({ service, startMs, endMs }) => services.includes(service) && startMs <= atMs && atMs < endMs,
  );
  if (recorded !== undefined && !planned) {
    notices.push({ rule: "CHG-4", message: words.recorded(recorded.service) });
  }
  if (account.healthData) {
    if (!data.healthData.offers.includes(offer)) {
      notices.push({ rule: "OFR-7", message: words.healthNeeds });
    }
    notices.push({ rule: "SCP-5", message: words.healthAccess });
  }
  if (data.europeanTeams.offers.includes(offer)) notices.push({ rule: "OFR-8", message: words.europe });
  if (data.unsupported.offers.includes(offer)) notices.push({ rule: "OFR-1", message: words.documentation });
  if (declaration.category === "information") notices.push({ rule: "CAL-7", message: words.customerService });
  return notices;
}
