import type { ChangeKind, ChangeTerms } from "../contract/changes.js";
import type { Terms } from "../contract/terms.js";
import type { Zone } from "../time/zone.js";
import { catalogueOf } from "../wording/catalogue.js";
import type { Language } from "../wording/language.js";
import { InputError } from "../wording/problem.js";
import { endOfDelay, latestStart } from "./delay.js";

/**
 * The earliest instant at which a change announced at another may happen (CHG-1); null where it may at any time,
 * because its kind needs no notice.
 */
export function earliestMs(kind: ChangeKind, announcedMs: number, zone: Zone): number | null {
  const delay = kind.notice.at(announcedMs)?.delay ?? null;
  return delay === null ? null : endOfDelay(delay, announcedMs, zone);
}

/** Whether a notice is long enough: exactly where planning from its announcement allows the date. */
export function isEnough(kind: ChangeKind, announcedMs: number, plannedMs: number, zone: Zone): boolean {
  return (earliestMs(kind, announcedMs, zone) ?? Number.NEGATIVE_INFINITY) <= plannedMs;
}

/**
 * The greatest instant whose notice is long enough for a planned change; null where there is no such limit, because
 * its kind needs no notice.
 */
export function latestAnnouncementMs(kind: ChangeKind, plannedMs: number, zone: Zone): number | null {
  const latest = kind.notice.all.flatMap(({ startMs, endMs, value: { delay } }) => {
    if (delay === null) return endMs - 1;
    const latestMs = latestStart(delay, plannedMs, endMs, zone);
    return latestMs >= startMs ? latestMs : [];
  });
  const latestMs = Math.max(...latest);
  return Number.isFinite(latestMs) ? latestMs : null;
}

/** What the contract says of changes. Throws an {@link InputError} where it says nothing. */
export function changesIn({ changes }: Terms, lang: Language = "en"): ChangeTerms {
  if (changes !== null) return changes;
  const say = catalogueOf(lang);
  throw new InputError([
    say.problem({ code: "not-in-contract", path: "changes", found: say.nothing, allowed: "" }),
  ]);
}
