import * as z from "zod/mini";
import type { Terms } from "../contract/terms.js";
import { readInstant } from "../time/instant.js";
import type { Zone } from "../time/zone.js";
import { type Catalogue, catalogueOf } from "../wording/catalogue.js";
import { problemsOfIssues, quote } from "../wording/issues.js";
import type { Language } from "../wording/language.js";
import { InputError, type Problem } from "../wording/problem.js";
import { quickTicket } from "./quick-read.js";

/** More events than a person ever wrote into one ticket; keeps a hostile log from costing without end. */
const MOST_EVENTS = 10_000;

const instant = z.string();
const fix = z.object({
  needsRelease: z.boolean(),
  availableIn: z.enum(["pre-production", "production"]),
});

function eventSchema(priority: z.ZodMiniType<string>, offer: z.ZodMiniType<string>) {
  const plain = <T extends string>(type: T) => z.object({ type: z.literal(type), at: instant });
  return z.discriminatedUnion("type", [
    plain("received"),
    plain("information-requested"),
    plain("information-provided"),
    plain("acknowledged"),
    z.extend(plain("held"), {
      reason: z.optional(z.enum(["priority-dispute", "customer", "vendor", "other"])),
    }),
    plain("resumed"),
    z.extend(plain("regraded"), { to: priority }),
    z.extend(plain("offer-changed"), { to: offer }),
    z.extend(plain("resolved"), { fix: z.optional(fix) }),
    plain("deployed"),
    plain("refused"),
    plain("confirmed"),
    z.extend(plain("closed-out-of-scope"), { rule: z.string().check(z.minLength(1)) }),
    plain("commented"),
  ]);
}

/** The names that a ticket record may use: those of its contract. */
export interface Vocabulary {
  readonly offers: readonly string[];
  readonly priorities: readonly string[];
  readonly requests: readonly string[];
}

/**
 * The zod schema of a ticket record under a contract's names of offers, priorities and requests. Unknown
 * fields are accepted. Order of events and instants are checked by `readTicket`. It is one of `zod/mini`, as all the
 * schemas here: `z.toJSONSchema` writes it down, and its issues have zod's sentences after `z.config(z.locales.en())`.
 */
export function ticketRecordSchema({ offers, priorities, requests }: Vocabulary) {
  const offer = z.enum(offers);
  const priority = z.enum(priorities);
  return z.object({
    id: z.string().check(z.minLength(1)),
    offer,
    category: z._default(z.enum(["incident", "request", "problem", "information"]), "incident"),
    request: z.optional(z.enum(requests)),
    priority: z.nullish(priority),
    apiIncident: z._default(z.boolean(), false),
    affectedApis: z.optional(z.array(z.string())),
    beta: z._default(z.boolean(), false),
    coverage: z._default(z.enum(["covered", "not-covered"]), "covered"),
    preconditionsMet: z._default(z.boolean(), true),
    events: z.array(eventSchema(priority, offer)).check(z.minLength(1), z.maxLength(MOST_EVENTS)),
  });
}

type RecordSchema = ReturnType<typeof ticketRecordSchema>;
/** A ticket record as written in a file: its log, with instants as ISO 8601 text. */
export type TicketRecord = z.input<RecordSchema>;
type ParsedRecord = z.output<RecordSchema>;
type ParsedEvent = ParsedRecord["events"][number];

/** An event of a ticket's log: `type`, what it carries, and `at` as written. */
export type TicketEvent = ParsedEvent;
/** A ticket as the engine takes it: checked, its events' instants as epoch milliseconds in `atMs`. */
export interface Ticket extends Omit<ParsedRecord, "events"> {
  readonly events: readonly (TicketEvent & { readonly atMs: number })[];
}

/** How an input is read. */
export interface ReadOptions {
  /** Zone of times written without an offset; without it they are refused. */
  readonly assumeZone?: Zone;
  /** Language of the messages; English unless told. */
  readonly lang?: Language;
}

const schemas = new WeakMap<Vocabulary, RecordSchema>();

function schemaOf(vocabulary: Vocabulary): RecordSchema {
  let schema = schemas.get(vocabulary);
  if (schema === undefined) {
    schema = ticketRecordSchema(vocabulary);
    schemas.set(vocabulary, schema);
  }
  return schema;
}

/**
 * Reads a ticket record: checks its shape, its names against the contract, its instants and their order.
 * Throws an {@link InputError} with all the problems found.
 */
export function readTicket(input: unknown, terms: Terms, options: ReadOptions = {}): Ticket {
  const quick = quickTicket(input, terms.vocabulary, MOST_EVENTS, options.assumeZone);
  // The schema gives the same of it, which a test holds.
  return (quick as Ticket | null) ?? readWithCare(input, terms, options);
}

/** Reads a record by the schema, which finds all that is wrong with it. */
function readWithCare(input: unknown, terms: Terms, options: ReadOptions): Ticket {
  const say = catalogueOf(options.lang ?? "en");
  const ticket = idOf(input);
  const parsed = schemaOf(terms.vocabulary).safeParse(input);
  if (!parsed.success) throw new InputError(problemsOfIssues(parsed.error.issues, input, say, ticket));
  const problems: Problem[] = [];
  const record = parsed.data;
  const bad = (problem: Omit<Problem, "message" | "ticket">) =>
    problems.push(say.problem({ ...problem, ...(ticket === undefined ? {} : { ticket }) }));

  if (record.category === "incident" && record.priority == null) {
    bad({
      code: "missing",
      path: "priority",
      found: say.nothing,
      allowed: terms.vocabulary.priorities.join(", "),
    });
  }
  if (record.category === "request" && record.request === undefined) {
    bad({
      code: "missing",
      path: "request",
      found: say.nothing,
      allowed: terms.vocabulary.requests.join(", "),
    });
  }
  const events = readInstants(record.events, options.assumeZone, say, bad);
  checkReceived(record.events, say, bad);
  if (problems.length > 0) throw new InputError(problems);
  return { ...record, events };
}

type Report = (problem: Omit<Problem, "message" | "ticket">) => void;

function readInstants(events: readonly ParsedEvent[], zone: Zone | undefined, say: Catalogue, bad: Report) {
  let latestMs = Number.NEGATIVE_INFINITY;
  let latest = "";
  return events.map((event, index) => {
    const read = readInstant(event.at, zone);
    const path = `events.${index}.at`;
    if (typeof read !== "number") {
      const allowed = read === "beyond-time" ? say.allowedYears : say.allowedInstant;
      bad({ code: read, path, event: index, found: quote(event.at), allowed });
      return { ...event, atMs: Number.NaN };
    }
    if (read < latestMs) {
      bad({
        code: "out-of-order",
        path,
        event: index,
        found: quote(event.at),
        allowed: say.notBefore(latest),
      });
    } else {
      latestMs = read;
      latest = event.at;
    }
    // Zod made the event, so it is ours to write to: a copy would be of no fixed shape, and slow to make and to read.
    return Object.assign(event, { atMs: read });
  });
}

function checkReceived(events: readonly ParsedEvent[], say: Catalogue, bad: Report): void {
  const first = events.findIndex(({ type }) => type === "received");
  events.forEach((event, index) => {
    if ((event.type === "received") === (index === 0)) return;
    // A receipt that is only late in the log is told once, by what stands in its place.
    if (index === first) return;
    const code = index === 0 ? "received-first" : "received-once";
    bad({
      code,
      path: `events.${index}.type`,
      event: index,
      found: quote(event.type),
      allowed: say.receivedFirst,
      rule: "CAL-6",
    });
  });
}

function idOf(input: unknown): string | undefined {
  const id =
    typeof input === "object" &&
    input !== null &&
    Object.hasOwn(input, "id") &&
    (input as { id: unknown }).id;
  return typeof id === "string" && id !== "" ? id : undefined;
}
