import * as z from "zod/mini";
import type { Terms } from "../contract/terms.js";
import type { ReadOptions, Vocabulary } from "../ticket/record.js";
import { formatInstant } from "../time/instant.js";
import { catalogueOf } from "../wording/catalogue.js";
import { problemsOfIssues } from "../wording/issues.js";
import { InputError, type Problem } from "../wording/problem.js";
import { accountSchema, type ReadAccount } from "./account.js";
import { declarationSchema, type ReadDeclaration } from "./declaration.js";
import { type Earlier, earlierSchema } from "./earlier.js";
import { instantReader } from "./instants.js";
import { type OfferAnswer, offersUnder } from "./offers-of.js";
import { readOrders } from "./orders.js";
import type { Outage } from "./outage.js";

/** How triage reads its input, and when it decides. */
export interface Deciding extends ReadOptions {
  /** Instant of evaluation, epoch milliseconds; the receipt unless told. */
  readonly nowMs?: number;
  /** Earlier tickets of the customer, as records, to see what recurs. */
  readonly history?: readonly unknown[];
}

/** A declaration and an account that were read, with the instants and the offer that follow from them. */
export interface Submission {
  readonly declaration: ReadDeclaration;
  readonly account: ReadAccount;
  readonly receivedMs: number;
  readonly occurredMs: number | null;
  readonly nowMs: number;
  readonly outages: readonly Outage[];
  readonly offers: OfferAnswer;
  readonly history: readonly Earlier[];
}

const schemas = new WeakMap<Vocabulary, ReturnType<typeof declarationSchema>>();

/**
 * Reads a declaration and the account it comes under. What a declaration lacks is for the decision to say; what is of
 * the wrong shape is an {@link InputError} with all the problems found, `account.` before the paths of the account.
 */
export function readSubmission(
  declarationInput: unknown,
  accountInput: unknown,
  terms: Terms,
  options: Deciding,
): Submission {
  const say = catalogueOf(options.lang ?? "en");
  const problems: Problem[] = [];
  const note = (prefix: string, found: readonly Problem[]) => {
    for (const { message: _, ...problem } of found) {
      const path = [prefix, problem.path].filter((part) => part !== "").join(".");
      problems.push(say.problem({ ...problem, path }));
    }
  };
  const shaped = <T extends z.ZodMiniType>(schema: T, input: unknown, prefix: string): z.output<T> | null => {
    const parsed = schema.safeParse(input);
    if (parsed.success) return parsed.data;
    note(prefix, problemsOfIssues(parsed.error.issues, input, say));
    return null;
  };
  const declaration = shaped(schemaFor(terms.vocabulary), declarationInput, "");
  const account = shaped(accountSchema, accountInput, "account");
  const history = shaped(z.array(earlierSchema), options.history ?? [], "history");
  const read = instantReader(problems, say, options.assumeZone);

  const receivedMs = declaration === null ? Number.NaN : read(declaration.receivedAt, "receivedAt");
  const occurredAt = declaration?.occurredAt?.trim() ?? "";
  const occurredMs = occurredAt === "" ? null : read(occurredAt, "occurredAt");
  const outages = (account?.plannedOutages ?? []).map(
    ({ service, kind, announcedAt, start, end, interruption }, i): Outage => ({
      service,
      kind,
      interruption,
      announcedMs: read(announcedAt, `account.plannedOutages.${i}.announcedAt`),
      startMs: read(start, `account.plannedOutages.${i}.start`),
      endMs: read(end, `account.plannedOutages.${i}.end`),
    }),
  );
  if (account !== null)
    note(
      "account",
      problemsOf(() => readOrders(account, terms, options)),
    );
  const nowMs = options.nowMs ?? receivedMs;
  if (nowMs < receivedMs) {
    const at = (ms: number) => formatInstant(ms, terms.zone);
    const [found, allowed] = [at(receivedMs), say.notAfterNow(at(nowMs))];
    problems.push(say.problem({ code: "received-later", path: "receivedAt", found, allowed }));
  }
  if (declaration === null || account === null || history === null || problems.length > 0) {
    throw new InputError(problems);
  }
  const offers = offersUnder(terms, account, receivedMs, options);
  return { declaration, account, receivedMs, occurredMs, nowMs, outages, offers, history };
}

function schemaFor(vocabulary: Vocabulary): ReturnType<typeof declarationSchema> {
  const schema = schemas.get(vocabulary) ?? declarationSchema(vocabulary);
  schemas.set(vocabulary, schema);
  return schema;
}

function problemsOf(read: () => unknown): readonly Problem[] {
  try {
    read();
    return [];
  } catch (error) {
    if (error instanceof InputError) return error.problems;
    throw error;
  }
}
