import * as z from "zod/mini";
import type { SubscriptionTerms, Terms } from "../contract/terms.js";
import type { ReadOptions } from "../ticket/record.js";
import { catalogueOf } from "../wording/catalogue.js";
import { problemsOfIssues } from "../wording/issues.js";
import { InputError, type Problem } from "../wording/problem.js";
import { instantReader } from "./instants.js";
import type { OfferOrder } from "./offers.js";

/** More orders than a customer ever placed. */
const MOST_ORDERS = 10_000;

/**
 * What of an account concerns its offers: what it ordered, and when as ISO 8601 text with an offset (OFR-6, §7.3.1).
 *
 * @example
 * const account: OrderingAccount = {
 *   customer: "Studio Pervenche",
 *   subscriptions: [{ offer: "standard", orderedAt: "2026-01-15T10:00:00+01:00" }],
 * };
 */
export interface OrderingAccount {
  readonly customer?: unknown;
  readonly subscriptions: readonly { readonly offer: string; readonly orderedAt: string }[];
}

/** The subscriptions of an account under a contract's names of offers. Unknown fields are accepted. */
function subscriptionsSchema(offers: readonly string[]) {
  return z
    .array(z.object({ offer: z.enum(offers as [string, ...string[]]), orderedAt: z.string() }))
    .check(z.maxLength(MOST_ORDERS));
}

/** How orders are read. */
export interface OrderOptions extends ReadOptions {
  /** What stands before the paths of problems, where the account is a part of something else: `account.`. */
  readonly prefix?: string;
}

/**
 * Reads the orders of an account, in the order of its list. Throws an {@link InputError} with all the problems found.
 */
export function readOrders(input: unknown, terms: Terms, options: OrderOptions = {}): OfferOrder[] {
  const { prefix = "" } = options;
  const say = catalogueOf(options.lang ?? "en");
  const schema = z.object({ subscriptions: subscriptionsSchema(terms.vocabulary.offers) });
  const parsed = schema.safeParse(input);
  if (!parsed.success) {
    const problems = problemsOfIssues(parsed.error.issues, input, say);
    throw new InputError(
      problems.map(({ message: _, ...rest }) => say.problem({ ...rest, path: prefix + rest.path })),
    );
  }
  const problems: Problem[] = [];
  const read = instantReader(problems, say, options.assumeZone);
  const orders = parsed.data.subscriptions.map(({ offer, orderedAt }, i) => ({
    offer,
    orderedAtMs: read(orderedAt, `${prefix}subscriptions.${i}.orderedAt`),
  }));
  if (problems.length > 0) throw new InputError(problems);
  return orders;
}

/** What the contract says of subscriptions. Throws an {@link InputError} where it says nothing. */
export function subscriptionOf({ subscription }: Terms, options: ReadOptions = {}): SubscriptionTerms {
  if (subscription !== null) return subscription;
  const say = catalogueOf(options.lang ?? "en");
  throw new InputError([
    say.problem({ code: "not-in-contract", path: "subscription", found: say.nothing, allowed: "" }),
  ]);
}
