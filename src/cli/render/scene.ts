import { type Change, changedTicket } from "../../simulate/change.js";
import type { Difference, Simulation } from "../../simulate/simulation.js";
import type { VariantChanges } from "../../simulate/variant.js";
import type { Occurrence } from "../../simulate/virtual-time/occurrence.js";
import type { Check } from "../../sla/check.js";
import type { Ticket } from "../../ticket/record.js";
import { parseInstant } from "../../time/instant.js";
import { formatWhen, type Year, yearOf } from "../../time/when.js";
import type { VariantsWords } from "../words/variants.en.js";
import { variantsWordsOf } from "../words/variants.js";
import type { Showing } from "./check.js";
import { namesOf } from "./variant-name.js";

/** The ticket as it is or one of its variants, as people are told of it. */
export interface Side {
  /** What stands for it where there is little room: a letter for each variant, `=` for the ticket as it is. */
  readonly key: string;
  readonly name: string;
  /** Its name with its key, where it has one. */
  readonly title: string;
  readonly check: Check;
  readonly occurrences: readonly Occurrence[];
  readonly differences: readonly Difference[];
  readonly events: Ticket["events"];
  /** When the last of its changes is, where one has an instant. */
  readonly changedMs: number | null;
}

/** A simulation ready to be shown: its sides named, its instants written in one way. */
export interface Scene extends Showing {
  readonly words: VariantsWords;
  readonly base: Side;
  readonly variants: readonly Side[];
  /** Variants that the lifecycle refuses. */
  readonly refused: readonly { readonly title: string }[];
  /** The instant of now; virtual time goes on from there. */
  readonly nowMs: number;
  /** An instant for people, with its year only where they are not all of one year. */
  when(at: string | number): string;
}

/** What a scene is made of. */
export interface Told {
  readonly ticket: Ticket;
  readonly simulation: Simulation;
  readonly asked: readonly VariantChanges[];
  readonly nowMs: number;
}

/** The key of the ticket as it is. */
export const AS_IT_IS = "=";

/** A simulation as a scene. */
export function sceneOf({ ticket, simulation, asked, nowMs }: Told, showing: Showing): Scene {
  const { lang, zone } = showing;
  const words = variantsWordsOf(lang);
  const year = yearFor(simulation, asked, [...ticket.events.map(({ atMs }) => atMs), nowMs], showing);
  const when = (at: string | number) =>
    formatWhen(typeof at === "number" ? at : parseInstant(at), zone, lang, year);
  const named = namesOf(asked, ticket, words, when, showing);
  const base: Side = {
    key: AS_IT_IS,
    name: words.asItIs,
    title: words.asItIs,
    check: simulation.base,
    occurrences: simulation.occurrences,
    differences: [],
    events: ticket.events,
    changedMs: null,
  };
  const variants = asked.flatMap(({ label, changes }, index): Side[] => {
    const variant = simulation.variants.find((one) => one.label === label);
    if (variant === undefined) return [];
    const { check, occurrences, differences } = variant;
    const dated = changes.flatMap((change) => instantsOf(change));
    return [
      {
        ...(named[index] as (typeof named)[number]),
        check,
        occurrences,
        differences,
        events: changedTicket(ticket, changes, lang).events,
        changedMs: dated.length === 0 ? null : Math.max(...dated),
      },
    ];
  });
  const refused = named.filter((_, index) =>
    simulation.refused.some(({ label }) => label === asked[index]?.label),
  );
  return { ...showing, words, base, variants, refused, nowMs, when };
}

function instantsOf(change: Change): number[] {
  if (change.kind === "event") return [change.event.atMs];
  return change.kind === "regrade" || change.kind === "move" ? [change.atMs] : [];
}

/** Years are left out where all instants are of one, that of the evaluation, which the head tells with its year. */
function yearFor(
  { base, occurrences, variants }: Simulation,
  asked: readonly VariantChanges[],
  othersMs: readonly number[],
  { zone }: Showing,
): Year {
  const checks = [base, ...variants.map(({ check }) => check)];
  const happening = [...occurrences, ...variants.flatMap((variant) => variant.occurrences)];
  const instants = [
    ...checks.flatMap(({ evaluatedAt, commitments, autoClosure }) => [
      evaluatedAt,
      autoClosure?.dueAt,
      ...commitments.flatMap(({ startedAt, dueAt, stoppedAt }) => [startedAt, dueAt, stoppedAt]),
    ]),
    ...happening.flatMap(({ at, dueAt, withdrawnAt }) => [at, dueAt, withdrawnAt]),
  ].flatMap((at) => (at == null ? [] : [parseInstant(at)]));
  const changed = asked.flatMap(({ changes }) => changes.flatMap(instantsOf));
  const years = new Set([...instants, ...changed, ...othersMs].map((ms) => yearOf(ms, zone)));
  return years.size === 1 ? "no-year" : "year";
}
