import type { Zone } from "../time/zone.js";
import type { Words } from "../wording/language.js";
import type { Asking } from "./asking.js";
import type { ContractCalendars, NamedCalendar } from "./calendars.js";
import { type Versions, versionsOf } from "./dated.js";
import type { Contract, WrittenNotice } from "./schema.js";
import type { SetTarget, Targets } from "./targets.js";

const MINUTE_MS = 60_000;

/** How long before a change it is announced. */
export type Delay =
  /** Counted on a calendar, in hours or business days. */
  | SetTarget
  | { readonly kind: "elapsed"; readonly durationMs: number }
  /** Civil days later, at the same time of day. */
  | { readonly kind: "calendar-days"; readonly days: number }
  /** No figure, but beforehand. */
  | { readonly kind: "as-soon-as-possible" };

/** The notice of a kind of change: no delay where none is needed. */
export interface NoticeTerms {
  readonly written: WrittenNotice | null;
  readonly delay: Delay | null;
  /** Whether the text words it as a commitment. */
  readonly commitment: boolean;
  readonly rules: readonly string[];
}

/** The most that changes of a type may interrupt a service in a month; null without a limit. */
interface InterruptionTerms {
  readonly limitMs: number | null;
  readonly rules: readonly string[];
}

/** A kind of change, as a release of a new version. */
export interface ChangeKind {
  readonly id: string;
  readonly name: Words;
  readonly type: string;
  readonly rules: readonly string[];
  readonly notice: Versions<NoticeTerms>;
}

/** A type of change, which several kinds share. */
interface ChangeType {
  readonly id: string;
  readonly name: Words;
  readonly rules: readonly string[];
  readonly interruption: Versions<InterruptionTerms>;
}

/** The changes of a contract under the readings in force. */
export interface ChangeTerms {
  readonly kinds: ReadonlyMap<string, ChangeKind>;
  readonly types: ReadonlyMap<string, ChangeType>;
}

/** Makes the changes of a contract; null where it says nothing of them. */
export function changesOf(
  { changes }: Contract,
  asking: Asking,
  targets: Targets,
  { named }: ContractCalendars,
  zone: Zone,
): ChangeTerms | null {
  if (changes === undefined) return null;
  const delayOf = (written: WrittenNotice, rules: readonly string[]): Delay => {
    if (written === "as-soon-as-possible") return { kind: written };
    if ("businessDays" in written) return targets.inDays(written.businessDays, rules).value;
    if ("calendarDays" in written) return { kind: "calendar-days", days: written.calendarDays };
    const durationMs = written.minutes * MINUTE_MS;
    if (written.calendar === undefined) return { kind: "elapsed", durationMs };
    const calendar = named.get(written.calendar) as NamedCalendar;
    const key = `span ${durationMs} ${calendar.id}`;
    return { kind: "span", amount: durationMs, calendar, key, rules, readingRules: [] };
  };
  const kinds = changes.kinds.map((kind): [string, ChangeKind] => {
    const rows = changes.notices.filter((row) => row.kinds.includes(kind.id));
    const notice = versionsOf(rows, zone, ({ notice: written, commitment, rules: own }): NoticeTerms => {
      const { value, rules: readingRules } = asking(written);
      const delay = value === null ? null : delayOf(value, own);
      const counted =
        delay !== null && "calendar" in delay ? [...delay.readingRules, ...delay.calendar.rules] : [];
      return {
        written: value,
        delay,
        commitment,
        rules: [...new Set([...own, ...readingRules, ...counted])],
      };
    });
    return [kind.id, { ...kind, notice }];
  });
  const types = changes.types.map((type): [string, ChangeType] => {
    const rows = changes.interruptions.filter((row) => row.types.includes(type.id));
    const interruption = versionsOf(rows, zone, ({ minutesPerMonth, rules: own }): InterruptionTerms => {
      const { value, rules } = asking(minutesPerMonth);
      return {
        limitMs: value === null ? null : value * MINUTE_MS,
        rules: [...new Set([...own, ...rules])],
      };
    });
    return [type.id, { ...type, interruption }];
  });
  return { kinds: new Map(kinds), types: new Map(types) };
}
