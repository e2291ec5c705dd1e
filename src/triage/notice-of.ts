import { type DateInput, instantMsOf } from "../calendar/date-input.js";
import type { NoticeTerms } from "../contract/changes.js";
import type { Terms } from "../contract/terms.js";
import { type AnswerOptions, termsUnder } from "../sla/check-ticket.js";
import { formatInstant } from "../time/instant.js";
import { catalogueOf } from "../wording/catalogue.js";
import { quote } from "../wording/issues.js";
import type { Language } from "../wording/language.js";
import { InputError } from "../wording/problem.js";
import { changesIn, earliestMs, isEnough, latestAnnouncementMs } from "./notice.js";

/**
 * What a notice is asked for: a kind of change, and when it is announced, or planned, or both. With neither it is
 * announced at the instant of evaluation.
 *
 * @example
 * const asked: NoticeAsked = { kind: "major-release", planned: "2026-06-01T06:00:00+02:00" };
 */
export interface NoticeAsked {
  readonly kind: string;
  readonly announced?: DateInput;
  readonly planned?: DateInput;
}

/**
 * The notice of a change; instants as ISO 8601 text in the contract's zone.
 *
 * @example
 * const { kept }: NoticeAnswer = notice(
 *   { kind: "maintenance", announced: "2026-05-07T16:00:00+02:00", planned: "2026-05-08T16:00:00+02:00" },
 *   { now: "2026-05-07T16:00:00+02:00" },
 * );
 */
export interface NoticeAnswer {
  readonly kind: string;
  /** Type of change that the kind belongs to. */
  readonly type: string;
  /** The notice that the contract wants; null where none is needed. */
  readonly notice:
    | { readonly businessDays: number }
    | { readonly calendarDays: number }
    | { readonly durationMs: number }
    | "as-soon-as-possible"
    | null;
  /** Whether the text words the notice as a commitment to the customer (CHG-6). */
  readonly commitment: boolean;
  /** Calendar that the notice is counted on; null where it is elapsed time or civil days. */
  readonly calendar: string | null;
  readonly announcedAt: string | null;
  readonly plannedAt: string | null;
  /** Earliest instant at which the change may happen; null where no announcement is given or needed. */
  readonly earliestAt: string | null;
  /** Latest instant at which the planned change may be announced; null where none is planned, or no notice needed. */
  readonly latestAnnouncementAt: string | null;
  /** Whether the notice was long enough; null where it is not both announced and planned. */
  readonly kept: boolean | null;
  /** Elapsed time from `earliestAt` to `plannedAt`, negative where the notice was too short. */
  readonly marginMs: number | null;
  readonly evaluatedAt: string;
  readonly rules: readonly string[];
}

/**
 * The earliest date of a change that is announced, the latest date to announce a planned one, and where both are given
 * whether the notice was long enough (CHG-1, CHG-6, §7.7.5, §7.7.7.5; reading `businessDay`). A notice is enough
 * exactly where planning from its announcement allows the date.
 *
 * Throws an `InputError` on a kind that the contract does not know.
 *
 * @example
 * ```ts
 * import { notice } from "fe-triage";
 * const now = "2026-05-07T16:00:00+02:00";
 * notice({ kind: "major-release", announced: now }, { now }).earliestAt; // => "2026-05-26T16:00:00+02:00"
 * const planned = "2026-06-01T06:00:00+02:00";
 * const late = notice({ kind: "breaking-api", announced: now, planned }, { now });
 * late.kept; // => false
 * late.latestAnnouncementAt; // => "2026-04-02T06:00:00+02:00"
 * ```
 */
export function notice(asked: NoticeAsked, options: AnswerOptions): NoticeAnswer {
  const { kind, announced, planned } = asked;
  const question = {
    kind,
    announcedMs: announced === undefined ? null : instantMsOf(announced),
    plannedMs: planned === undefined ? null : instantMsOf(planned),
  };
  return noticeUnder(termsUnder(options), question, instantMsOf(options.now), options.lang);
}

/** The same as epoch milliseconds. */
export interface NoticeQuestion {
  readonly kind: string;
  readonly announcedMs: number | null;
  readonly plannedMs: number | null;
}

/** The same under terms that were made already. */
export function noticeUnder(
  terms: Terms,
  question: NoticeQuestion,
  nowMs: number,
  lang: Language = "en",
): NoticeAnswer {
  const say = catalogueOf(lang);
  const { kinds } = changesIn(terms, lang);
  const kind = kinds.get(question.kind);
  if (kind === undefined) {
    const allowed = [...kinds.keys()].join(", ");
    throw new InputError([
      say.problem({ code: "not-one-of", path: "kind", found: quote(question.kind), allowed }),
    ]);
  }
  const { zone } = terms;
  const at = (ms: number | null) => (ms === null ? null : formatInstant(ms, zone));
  const { plannedMs } = question;
  const announcedMs = question.announcedMs ?? (plannedMs === null ? nowMs : null);
  try {
    const earliest = announcedMs === null ? null : earliestMs(kind, announcedMs, zone);
    const latestMs = plannedMs === null ? null : latestAnnouncementMs(kind, plannedMs, zone);
    const both = announcedMs !== null && plannedMs !== null;
    const terms = kind.notice.at(announcedMs ?? latestMs ?? (plannedMs as number)) as NoticeTerms;
    const { delay, commitment, written, rules } = terms;
    return {
      kind: kind.id,
      type: kind.type,
      notice:
        written !== null && typeof written === "object" && "minutes" in written
          ? { durationMs: written.minutes * 60_000 }
          : written,
      commitment,
      calendar: delay !== null && "calendar" in delay ? delay.calendar.id : null,
      announcedAt: at(announcedMs),
      plannedAt: at(plannedMs),
      earliestAt: at(earliest),
      latestAnnouncementAt: at(latestMs),
      kept: both ? isEnough(kind, announcedMs, plannedMs, zone) : null,
      marginMs: both && earliest !== null ? plannedMs - earliest : null,
      evaluatedAt: at(nowMs) as string,
      rules: [...new Set([...kind.rules, ...rules])],
    };
  } catch (error) {
    // What the calendars say of dates that no calendar reaches.
    if (!(error instanceof RangeError)) throw error;
    const path = announcedMs === null ? "planned" : "announced";
    throw new InputError([say.problem({ code: "beyond-time", path, found: "", allowed: "" })]);
  }
}
