import * as z from "zod/mini";
import type { Terms } from "../contract/terms.js";
import { type Ticket, ticketRecordSchema } from "../ticket/record.js";
import { readInstant } from "../time/instant.js";
import type { Zone } from "../time/zone.js";
import { type Catalogue, catalogueOf } from "../wording/catalogue.js";
import { problemsOfIssues, quote } from "../wording/issues.js";
import type { Language } from "../wording/language.js";
import { InputError, type Problem } from "../wording/problem.js";
import type { Change } from "./change.js";
import { tooMany } from "./variant.js";

/** The names that changes may use: those of the contract, its readings among them. */
type Names = Pick<Terms, "vocabulary" | "contract">;

/** The kinds of change, each with the field that only it has. */
function schemasOf({ vocabulary, contract }: Names) {
  const at = z.string();
  const index = z.int().check(z.nonnegative());
  return {
    regrade: z.strictObject({ regrade: z.enum(vocabulary.priorities), at }),
    offer: z.strictObject({ offer: z.enum(vocabulary.offers) }),
    priority: z.strictObject({ priority: z.enum(vocabulary.priorities) }),
    event: z.strictObject({ event: ticketRecordSchema(vocabulary).shape.events.def.element }),
    move: z.strictObject({ move: index, at }),
    drop: z.strictObject({ drop: index }),
    reading: z.strictObject({ reading: z.enum(Object.keys(contract.readings)), value: z.string() }),
  };
}

/**
 * The zod schema of a change to a ticket, under the names of a contract. That an event of the index exists, a reading
 * has the value, and an instant is one, `simulate` checks.
 *
 * @example
 * ```ts
 * import { flexibleEngine, simulatedChangeSchema } from "fe-triage";
 * const { offers, priorities } = flexibleEngine;
 * const ids = (named: readonly { id: string }[]) => named.map(({ id }) => id);
 * const vocabulary = { offers: ids(offers), priorities: ids(priorities), requests: ids(flexibleEngine.requests) };
 * const schema = simulatedChangeSchema({ vocabulary, contract: flexibleEngine });
 * schema.safeParse({ offer: "premium" }).success; // => true
 * schema.safeParse({ offer: "gold" }).success; // => false
 * ```
 */
export function simulatedChangeSchema(names: Names) {
  const { regrade, offer, priority, event, move, drop, reading } = schemasOf(names);
  return z.union([regrade, offer, priority, event, move, drop, reading]);
}

/**
 * One thing that is otherwise than in a ticket as it is: a re-grade put into its log, another offer, another priority declared, an event added,
 * moved or left out (by its index in the log), or another reading of the contract.
 */
export type SimulatedChange = z.input<ReturnType<typeof simulatedChangeSchema>>;

/** How changes are read. */
interface ReadOptions {
  /** Zone of times written without an offset; without it they are refused. */
  readonly assumeZone?: Zone;
  readonly lang?: Language;
}

/** Reads the changes to a ticket. Throws an {@link InputError} with all that is wrong with them. */
export function readChanges(
  input: unknown,
  ticket: Ticket,
  terms: Terms,
  options: ReadOptions = {},
): Change[] {
  const { lang = "en" } = options;
  const say = catalogueOf(lang);
  if (!Array.isArray(input)) {
    const found = input === undefined ? say.nothing : quote(input);
    const allowed = say.type("array");
    throw new InputError([say.problem({ code: "wrong-type", path: "changes", found, allowed })]);
  }
  tooMany("changes", input.length, lang);
  const schemas = schemasOf(terms);
  const problems: Problem[] = [];
  const changes = input.map((change, index) => {
    const path = `changes.${index}`;
    const read = readChange(change, path, schemas, say);
    if (Array.isArray(read)) {
      problems.push(...read);
      return null;
    }
    const { made, wrong } = changeOf(read, ticket, terms, say, options.assumeZone);
    problems.push(...wrong.map((problem) => say.problem({ ...problem, path: `${path}.${problem.path}` })));
    return made;
  });
  if (problems.length > 0) throw new InputError(problems);
  return changes as Change[];
}

type Parsed = z.output<ReturnType<typeof simulatedChangeSchema>>;

/** A change in its kind's shape, or what is wrong with it. */
function readChange(
  input: unknown,
  path: string,
  schemas: ReturnType<typeof schemasOf>,
  say: Catalogue,
): Parsed | Problem[] {
  const kinds = Object.keys(schemas) as (keyof typeof schemas)[];
  const found = typeof input === "object" && input !== null ? Object.keys(input) : null;
  const [kind, ...more] = kinds.filter((one) => found?.includes(one));
  if (kind === undefined || more.length > 0) {
    const quoted = found === null ? quote(input) : found.length === 0 ? "{}" : quote(found.join(", "));
    return [say.problem({ code: "not-one-of", path, found: quoted, allowed: kinds.join(", ") })];
  }
  const parsed = schemas[kind].safeParse(input);
  if (parsed.success) return parsed.data;
  return problemsOfIssues(parsed.error.issues, input, say).map(({ message: _, event: __, ...problem }) =>
    say.problem({ ...problem, path: problem.path === "" ? path : `${path}.${problem.path}` }),
  );
}

type Wrong = Omit<Problem, "message">;

/** The change as the engine takes it, and what its shape could not tell to be wrong. */
function changeOf(
  change: Parsed,
  ticket: Ticket,
  terms: Terms,
  say: Catalogue,
  zone: Zone | undefined,
): { made: Change; wrong: Wrong[] } {
  const wrong: Wrong[] = [];
  const instant = (text: string, path = "at"): number => {
    const read = readInstant(text, zone);
    if (typeof read === "number") return read;
    const allowed = read === "beyond-time" ? say.allowedYears : say.allowedInstant;
    wrong.push({ code: read, path, found: quote(text), allowed });
    return 0;
  };
  const event = (index: number, path: string): number => {
    const last = ticket.events.length - 1;
    if (index > last)
      wrong.push({ code: "no-such-event", path, found: String(index), allowed: `0 … ${last}` });
    return index;
  };
  const made = (): Change => {
    if ("regrade" in change) return { kind: "regrade", to: change.regrade, atMs: instant(change.at) };
    if ("offer" in change) return { kind: "offer", to: change.offer };
    if ("priority" in change) return { kind: "priority", to: change.priority };
    if ("move" in change)
      return { kind: "move", index: event(change.move, "move"), atMs: instant(change.at) };
    if ("drop" in change) return { kind: "drop", index: event(change.drop, "drop") };
    if ("reading" in change) {
      const options = terms.contract.readings[change.reading]?.options ?? {};
      if (!Object.hasOwn(options, change.value)) {
        const allowed = Object.keys(options).join(", ");
        wrong.push({ code: "not-one-of", path: "value", found: quote(change.value), allowed });
      }
      return { kind: "reading", name: change.reading, value: change.value };
    }
    const added = change.event;
    if (added.type === "received") {
      const place = { path: "event.type", found: quote(added.type), allowed: say.receivedFirst };
      wrong.push({ code: "received-once", ...place, rule: "CAL-6" });
    }
    return { kind: "event", event: { ...added, atMs: instant(added.at, "event.at") } };
  };
  return { made: made(), wrong };
}
