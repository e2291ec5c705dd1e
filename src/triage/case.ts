import type { Terms } from "../contract/terms.js";
import type { TriageData } from "../contract/triage-schema.js";
import { catalogueOf } from "../wording/catalogue.js";
import type { Language } from "../wording/language.js";
import { InputError } from "../wording/problem.js";
import type { ReadDeclaration } from "./declaration.js";
import type { Submission } from "./read.js";

/** What a decision is made on: who declares what under which offer, and by which contract. */
export interface Case extends Submission {
  readonly offer: string;
  /** An incident unless told. */
  readonly category: NonNullable<ReadDeclaration["category"]>;
  /** Whether it is about something that went wrong: an incident, or a problem behind incidents. */
  readonly wentWrong: boolean;
  readonly terms: Terms;
  readonly data: TriageData;
  readonly lang: Language;
}

/** A submission under terms. Throws an {@link InputError} where the contract says nothing of triage. */
export function caseOf(submission: Submission, terms: Terms, lang: Language): Case {
  const data = terms.contract.triage;
  if (data === undefined) {
    const say = catalogueOf(lang);
    throw new InputError([
      say.problem({ code: "not-in-contract", path: "triage", found: say.nothing, allowed: "" }),
    ]);
  }
  const category = submission.declaration.category ?? "incident";
  const wentWrong = category === "incident" || category === "problem";
  return { ...submission, offer: submission.offers.offer, category, wentWrong, terms, data, lang };
}

/** Whether the offer in force is one without support. */
export function isUnsupported({ data, offer }: Case): boolean {
  return data.unsupported.offers.includes(offer);
}

/** The offer in force as people call it. */
export function offerName({ terms, offer, lang }: Case): string {
  return terms.contract.offers.find(({ id }) => id === offer)?.name[lang] ?? offer;
}

/** The causes that the declaration names. */
export function causesOf({ declaration }: Case): readonly string[] {
  const { cause } = declaration.impact;
  return cause === undefined ? [] : [cause].flat();
}

/** The services that the declaration names, those of its APIs included. */
export function servicesOf({ declaration: { service, impact } }: Case): ReadonlySet<string> {
  return new Set([
    ...(service === undefined ? [] : [service]),
    ...(impact.services ?? []).map((one) => one.service),
    ...(impact.apis ?? []).map(({ api }) => api),
  ]);
}
