import { formatInstant } from "../time/instant.js";
import type { Zone } from "../time/zone.js";
import { catalogueOf } from "../wording/catalogue.js";
import type { Language } from "../wording/language.js";
import { InputError } from "../wording/problem.js";
import { printable } from "../wording/sentence.js";
import type { Change, LoggedEvent } from "./change.js";

/** Most changes, and most ways to choose among those that exclude each other: nobody compares more. */
const MOST = 64;

/** The changes of one variant, and what they are called. */
export interface VariantChanges {
  readonly label: string;
  readonly changes: readonly Change[];
}

/**
 * The variants that changes ask for: each change alone, then all of them together. Of changes that exclude each other,
 * as two offers, each is tried with the rest. Throws an {@link InputError} where there would be too many.
 */
export function variantsOf(
  changes: readonly Change[],
  zone: Zone,
  lang: Language = "en",
): readonly VariantChanges[] {
  tooMany("changes", changes.length, lang);
  const groups = new Map<string, Change[]>();
  for (const [index, change] of distinct(changes).entries()) {
    const key = exclusive(change) ?? `any ${index}`;
    const group = groups.get(key) ?? [];
    group.push(change);
    groups.set(key, group);
  }
  const alternatives = [...groups.values()];
  const named = (chosen: readonly Change[]) => ({
    label: chosen.map((change) => labelOf(change, zone)).join(" + "),
    changes: chosen,
  });
  const alone = alternatives.flat().map((change) => named([change]));
  if (alternatives.length < 2) return alone;
  const ways = alternatives.reduce((count, group) => count * group.length, 1);
  tooMany("together", ways, lang);
  const together = alternatives.reduce<readonly Change[][]>(
    (chosen, group) => chosen.flatMap((some) => group.map((change) => [...some, change])),
    [[]],
  );
  return [...alone, ...together.map(named)];
}

/** What of a ticket a change replaces, so that no second one can; null for an addition. */
function exclusive(change: Change): string | null {
  switch (change.kind) {
    case "offer":
    case "priority":
      return change.kind;
    case "reading":
      return `reading ${change.name}`;
    case "move":
    case "drop":
      return `event ${change.index}`;
    default:
      return null;
  }
}

/** The changes, each once. */
function distinct(changes: readonly Change[]): readonly Change[] {
  return [...new Map(changes.map((change) => [JSON.stringify(change), change])).values()];
}

/** A change as the command line writes it, the same in every language: `regrade P1@2026-05-07T18:20:00+02:00`. */
function labelOf(change: Change, zone: Zone): string {
  const at = (ms: number) => `@${formatInstant(ms, zone)}`;
  switch (change.kind) {
    case "regrade":
      return `regrade ${change.to}${at(change.atMs)}`;
    case "offer":
    case "priority":
      return `${change.kind} ${change.to}`;
    case "event":
      return `event ${change.event.type}${detailOf(change.event)}${at(change.event.atMs)}`;
    case "move":
      return `move ${change.index}${at(change.atMs)}`;
    case "drop":
      return `drop ${change.index}`;
    case "reading":
      return `under ${change.name}=${change.value}`;
  }
}

/** What an event carries, after a colon: `held:vendor`. */
function detailOf(event: LoggedEvent): string {
  const detail =
    event.type === "held"
      ? event.reason
      : event.type === "regraded" || event.type === "offer-changed"
        ? event.to
        : event.type === "resolved"
          ? event.fix?.availableIn
          : event.type === "closed-out-of-scope"
            ? event.rule
            : undefined;
  return detail === undefined ? "" : `:${printable(detail)}`;
}

/** Throws where there are more changes, or more ways to put them together, than anybody compares. */
export function tooMany(path: string, found: number, lang: Language): void {
  if (found <= MOST) return;
  const say = catalogueOf(lang);
  const allowed = say.atMost(MOST, "array");
  throw new InputError([say.problem({ code: "too-big", path, found: String(found), allowed })]);
}
