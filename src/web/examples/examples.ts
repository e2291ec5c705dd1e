import beforeTheLongWeekend from "../../../fixtures/tickets/before-the-long-weekend.json";
import bridgeWeekend from "../../../fixtures/tickets/bridge-weekend.json";
import christmas from "../../../fixtures/tickets/christmas-and-new-year.json";
import clocksGoBack from "../../../fixtures/tickets/clocks-go-back.json";
import clocksGoForward from "../../../fixtures/tickets/clocks-go-forward.json";
import fixInPreProduction from "../../../fixtures/tickets/fix-in-pre-production.json";
import onHoldNow from "../../../fixtures/tickets/on-hold-now.json";
import refusalTooLate from "../../../fixtures/tickets/refusal-too-late.json";
import stillRunning from "../../../fixtures/tickets/still-running.json";
import type { TicketRecord } from "../../ticket/record.js";
import type { Words } from "../../wording/language.js";

/** A ticket to start from, and the instant at which it is told. */
export interface Example {
  readonly title: Words;
  readonly record: TicketRecord;
  readonly now: string;
}

const of = (record: unknown, now: string, en: string, fr: string): Example => ({
  title: { en, fr },
  record: record as TicketRecord,
  now,
});

/** The ticket that a page without an address begins with comes first. */
export const EXAMPLES: readonly [Example, ...Example[]] = [
  of(
    bridgeWeekend,
    "2026-05-13T00:00:00+02:00",
    "A dispute on Monday makes a P2 of a P3 from before the long weekend",
    "Un désaccord le lundi fait un P2 d’un P3 d’avant le long week-end",
  ),
  of(
    beforeTheLongWeekend,
    "2026-05-12T12:00:00+02:00",
    "Lowered for the weekend, raised on Monday, deployed on Tuesday",
    "Abaissé pour le week-end, relevé le lundi, mis en production le mardi",
  ),
  of(
    stillRunning,
    "2026-06-16T17:00:00+02:00",
    "Nobody has answered yet, and the clock runs",
    "Personne n’a encore répondu, et l’horloge tourne",
  ),
  of(
    onHoldNow,
    "2026-06-17T15:00:00+02:00",
    "On hold for a vendor: no deadline until it resumes",
    "En attente d’un éditeur : pas d’échéance avant la reprise",
  ),
  of(
    fixInPreProduction,
    "2026-06-05T09:00:00+02:00",
    "Resolved in pre-production, deployed after it was closed",
    "Résolu en pré-production, mis en production une fois clos",
  ),
  of(
    refusalTooLate,
    "2026-06-09T12:00:00+02:00",
    "Refused only after it had closed by itself",
    "Refusé seulement après sa clôture automatique",
  ),
  of(
    clocksGoBack,
    "2026-10-26T09:00:00+01:00",
    "The night on which an hour comes twice",
    "La nuit où une heure revient deux fois",
  ),
  of(
    clocksGoForward,
    "2026-03-31T09:00:00+02:00",
    "The night on which an hour does not exist",
    "La nuit où une heure n’existe pas",
  ),
  of(
    christmas,
    "2027-01-18T09:00:00+01:00",
    "A request over Christmas and New Year: ten business days with a pause",
    "Une demande sur Noël et le Nouvel An : dix jours ouvrés avec une pause",
  ),
];
