import type { z } from "zod";
import type { Terms } from "../contract/terms.js";
import type { ReadOptions } from "../ticket/record.js";
import { catalogueOf } from "../wording/catalogue.js";
import { problemsOfIssues } from "../wording/issues.js";
import { InputError, type Problem } from "../wording/problem.js";
import { accountSchema, type ReadAccount } from "./account.js";
import { declarationSchema, type ReadDeclaration } from "./declaration.js";
import { instantReader } from "./instants.js";
import { type OfferAnswer, offersUnder } from "./offers-of.js";
import type { Outage } from "./planned.js";

/** A declaration and an account that were read, with the instants and the offer that follow from them. */
export interface Submission {
  readonly declaration: ReadDeclaration;
  readonly account: ReadAccount;
  readonly receivedMs: number;
  readonly occurredMs: number | null;
  readonly outages: readonly Outage[];
  readonly offers: OfferAnswer;
}

/**
 * Reads a declaration and the account it comes under. What a declaration lacks is for the decision to say; what is of
 * the wrong shape is an {@link InputError} with all the problems found.
 */
export function readSubmission(
  declarationInput: unknown,
  accountInput: unknown,
  terms: Terms,
  options: ReadOptions,
): Submission {
  const say = catalogueOf(options.lang ?? "en");
  const problems: Problem[] = [];
  const shaped = <T extends z.ZodType>(schema: T, input: unknown, prefix: string): z.output<T> | null => {
    const parsed = schema.safeParse(input);
    if (parsed.success) return parsed.data;
    for (const { message: _, ...problem } of problemsOfIssues(parsed.error.issues, input, say)) {
      problems.push(say.problem({ ...problem, path: prefix + problem.path }));
    }
    return null;
  };
  const declaration = shaped(declarationSchema, declarationInput, "");
  const account = shaped(accountSchema, accountInput, "account.");
  if (declaration === null || account === null) throw new InputError(problems);
  const read = instantReader(problems, say, options.assumeZone);
  const receivedMs = read(declaration.receivedAt, "receivedAt");
  const { occurredAt } = declaration;
  const occurredMs =
    occurredAt === undefined || occurredAt.trim() === "" ? null : read(occurredAt, "occurredAt");
  const outages = account.plannedOutages
    .map(({ service, kind, announcedAt, start, end, interruption }, i) => ({
      service,
      kind,
      interruption,
      announcedMs: read(announcedAt, `account.plannedOutages.${i}.announcedAt`),
      startMs: read(start, `account.plannedOutages.${i}.start`),
      endMs: read(end, `account.plannedOutages.${i}.end`),
    }))
    // CHG-4: work announced as without interruption is no planned outage.
    .filter(({ interruption }) => interruption);
  if (problems.length > 0) throw new InputError(problems);
  const offers = offersUnder(terms, account, receivedMs, options);
  return { declaration, account, receivedMs, occurredMs, outages, offers };
}
