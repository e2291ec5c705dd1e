import * as z from "zod/mini";
import { choiceOf } from "./choice.js";
import { CLOCK_TAGS } from "./clock-tags.js";
import { rules, some, words } from "./schema-parts.js";
import { triageSchema } from "./triage-schema.js";

const id = z.string().check(z.regex(/^[A-Za-z0-9][A-Za-z0-9/_-]{0,63}$/));
const civilDate = z.iso.date();

/** Days in force, in the contract's zone: from 00:00 of `from` until 00:00 of `until`; open where left out. */
const inForce = { from: z.optional(civilDate), until: z.optional(civilDate) };

const rule = z.strictObject({ clause: z.string(), says: words });

/** A point that the text leaves open: its options in order, the default first. */
const reading = z.strictObject({
  rules,
  question: words,
  decides: z.enum(["check", "triage", "audit"]),
  /**
   * False for a reading that says which tickets or logs there are, so that another one makes no other verdict of the
   * same ticket: it is left out where a verdict is told under all readings.
   */
  varied: z.optional(z.boolean()),
  options: z.record(id, words),
});

const opening = z.string().check(z.regex(/^([01]\d|2[0-3]):[0-5]\d$/));
const closing = z.string().check(z.regex(/^(([01]\d|2[0-3]):[0-5]\d|24:00)$/));
const openings = z.array(z.tuple([opening, closing]));
const weekday = z.enum(["mon", "tue", "wed", "thu", "fri", "sat", "sun"]);

const holidaySet = z.strictObject({
  id,
  name: words,
  standard: z.boolean(),
  rules,
  days: z.array(z.strictObject({ day: z.string(), name: words, ...inForce })),
});

const calendar = z.strictObject({
  id,
  name: words,
  rules,
  hours: z.partialRecord(weekday, openings),
  /** Whether the public holidays are closed. */
  holidays: z.boolean(),
});

/** How n business days are counted from an instant. */
const businessDay = z.union([
  z.strictObject({
    calendar: id,
    countedHours: z.number().check(z.positive(), z.maximum(24), z.multipleOf(0.001)),
  }),
  z.strictObject({ calendar: id, dueAt: z.literal("end-of-day") }),
]);

const clockTag = z.enum(CLOCK_TAGS);

/** Something in the life of a ticket upon which a next step is proposed. */
export type Trigger = z.output<typeof trigger>;
/** Facts of a ticket that a row can ask for; each named one must be as said. */
const facts = z.strictObject({
  category: z.optional(z.string()),
  request: z.optional(z.string()),
  beta: z.optional(z.boolean()),
  coverage: z.optional(z.string()),
  preconditionsMet: z.optional(z.boolean()),
  apiIncident: z.optional(z.boolean()),
  closedBecause: z.optional(z.string()),
});

const metric = z.strictObject({
  id,
  name: words,
  rules,
  /** Tickets that have the metric; `priority` judges them whatever they say themselves. */
  appliesTo: choiceOf(z.array(z.strictObject({ ...facts.shape, priority: z.optional(id) }))),
  /** The clock counts while the ticket's state has all of these tags. */
  countsWhile: some(choiceOf(clockTag)),
  judgedBy: z.enum(["priority", "request"]),
  /** Tickets of the metric that have no target for a reason of their own. */
  exceptions: z._default(
    z.array(
      z.union([
        z.strictObject({ when: facts, rules }),
        z.strictObject({ apisOutside: choiceOf(z.nullable(z.array(z.string()))), rules }),
      ]),
    ),
    [],
  ),
});

/** A hundred years: what is counted in milliseconds stays exact, and within the calendars. */
const MOST_DAYS = 36_525;
// A thousandth of a minute, and of an hour, is a whole number of milliseconds.
const minutes = z.number().check(z.positive(), z.maximum(MOST_DAYS * 24 * 60), z.multipleOf(0.001));
const span = z.strictObject({ minutes, calendar: z.optional(id) });
const days = z.strictObject({ businessDays: z.int().check(z.positive(), z.maximum(MOST_DAYS)) });
const target = z.union([span, days]);

const targetRow = z.strictObject({
  metric: id,
  offers: some(id),
  /** Priorities, or kinds of request where the metric is judged by them. */
  for: some(id),
  /** `null`: no commitment. A span counts in the handling hours unless it names a calendar. */
  target: choiceOf(z.nullable(target)),
  rules,
  ...inForce,
});

/** Which offers a customer may change to, and for how long one binds. */
const subscription = z.strictObject({
  rules,
  /** The offer of a customer without a subscription. */
  none: id,
  /** Calendar months that an offer binds for at least, from taking effect. */
  minimumMonths: z.int().check(z.positive()),
  /** The offers from the lowest to the highest: while one binds, only a higher one may be ordered. */
  order: choiceOf(some(id)),
});

/** How long before a change it is announced; a span without a calendar is elapsed time. */
const notice = z.union([
  span,
  days,
  z.strictObject({ calendarDays: z.int().check(z.positive()) }),
  z.literal("as-soon-as-possible"),
]);

/** Changes that the provider makes: of which types they are, how they are announced, and how long they interrupt. */
const changes = z.strictObject({
  types: z.array(z.strictObject({ id, name: words, rules })),
  kinds: z.array(z.strictObject({ id, name: words, type: id, rules })),
  notices: z.array(
    z.strictObject({
      kinds: some(id),
      /** `null`: no notice is needed. */
      notice: choiceOf(z.nullable(notice)),
      /** Whether the text words it as a commitment. */
      commitment: z._default(z.boolean(), false),
      rules,
      ...inForce,
    }),
  ),
  interruptions: z.array(
    z.strictObject({
      types: some(id),
      /** Most minutes of interruption of one service in a calendar month; `null`: without a limit. */
      minutesPerMonth: choiceOf(z.nullable(z.number().check(z.nonnegative()))),
      rules,
      ...inForce,
    }),
  ),
});

/** Something in the life of a ticket upon which a next step is proposed, and how long that stands. */
const trigger = z.union([
  /** While the ticket is of one of these priorities. */
  z.strictObject({ on: z.literal("graded"), priorities: some(id) }),
  /** From a resolution with such a fix, while the ticket is of one of these priorities, until it is refused. */
  z.strictObject({
    on: z.literal("resolved"),
    priorities: z.optional(some(id)),
    fix: z.optional(
      z.strictObject({
        needsRelease: z.optional(z.boolean()),
        availableIn: z.optional(z.enum(["pre-production", "production"])),
      }),
    ),
  }),
  /** From a hold for this reason on, also when it is over. */
  z.strictObject({
    on: z.literal("held"),
    priorities: z.optional(some(id)),
    reason: z.optional(z.enum(["priority-dispute", "customer", "vendor", "other"])),
  }),
]);

/** A support contract as data: what the engine knows of one, it knows from here. */
export const contractSchema = z.strictObject({
  id,
  title: words,
  timeZone: z.string(),
  rules: z.record(z.string(), rule),
  readings: z.record(id, reading),
  holidays: z.array(holidaySet),
  calendars: some(calendar),
  businessDay: z.strictObject({ rules, counts: choiceOf(businessDay) }),
  offers: some(z.strictObject({ id, name: words, rules })),
  subscription: z.optional(subscription),
  priorities: some(z.strictObject({ id, name: words, rules, regradeRemark: z.optional(z.string()) })),
  requests: z.array(z.strictObject({ id, name: words, rules })),
  handling: z.array(
    z.strictObject({
      offers: some(id),
      priorities: some(id),
      calendar: id,
      rules,
      ...inForce,
    }),
  ),
  metrics: some(metric),
  targets: z.array(targetRow),
  clocks: z.strictObject({
    pauses: z.strictObject({ rules, while: choiceOf(z.nullable(clockTag)) }),
    /** What a new priority does to a running clock. */
    regrade: z.strictObject({ rules, counts: choiceOf(z.enum(["from-start", "from-regrade", "by-share"])) }),
    /** Which of a ticket's priorities judges a clock. */
    judgedPriority: z.strictObject({ rules, is: choiceOf(z.enum(["in-force", "last", "first"])) }),
    /** Which of a ticket's offers judges a clock. */
    judgedOffer: z.strictObject({ rules, is: choiceOf(z.enum(["in-force", "first"])) }),
  }),
  /** What a report calls compliance; the share of tickets where nothing is said. */
  compliance: z.optional(z.strictObject({ rules, is: choiceOf(z.enum(["per-ticket", "mean"])) })),
  escalations: z.array(
    z.strictObject({
      level: z.int().check(z.positive()),
      percent: z.int().check(z.positive(), z.maximum(100)),
      kind: z.enum(["warning", "escalation", "breach"]),
      rules,
      ...inForce,
    }),
  ),
  /** Who is called at a level of escalation: the first row that fits level and offer. */
  calls: z._default(
    z.array(
      z.strictObject({
        levels: some(z.int().check(z.positive())),
        /** All of them where left out. */
        offers: z.optional(some(id)),
        says: words,
        rules,
        ...inForce,
      }),
    ),
    [],
  ),
  /** What is proposed upon an event beside handling the ticket. */
  proposals: z._default(
    z.array(
      z.strictObject({
        id,
        upon: trigger,
        /** Tickets that it is about; all of them where left out. */
        when: z.optional(facts),
        says: words,
        calls: z.optional(words),
        rules,
        ...inForce,
      }),
    ),
    [],
  ),
  lifecycle: z.strictObject({
    autoClosure: z.array(
      z.strictObject({
        after: days,
        rules,
        /** How long before it somebody is told. */
        warning: z.optional(z.strictObject({ before: days, calls: z.optional(words), rules })),
        ...inForce,
      }),
    ),
    reopening: z.strictObject({ rules, allowed: choiceOf(z.boolean()) }),
  }),
  changes: z.optional(changes),
  triage: z.optional(triageSchema),
  /** Tickets without any commitment, and why: the first row that fits. */
  noCommitment: z.array(z.strictObject({ when: choiceOf(z.nullable(facts)), rule: z.string(), says: words })),
});

/** A support contract, checked in shape; `loadContract` also checks what it says. */
export type Contract = z.output<typeof contractSchema>;
/** A contract as written in a file. */
export type ContractInput = z.input<typeof contractSchema>;
/** A tag of the lifecycle's states that clocks read. */
export type ClockTag = z.output<typeof clockTag>;
/** Facts of a ticket that a row of the contract asks for. */
export type Facts = z.output<typeof facts>;
/** A target as the contract writes it. */
export type Target = z.output<typeof target>;
/** A notice as the contract writes it. */
export type WrittenNotice = z.output<typeof notice>;
