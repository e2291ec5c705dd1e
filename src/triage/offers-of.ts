import { instantMsOf } from "../calendar/date-input.js";
import type { Terms } from "../contract/terms.js";
import { type AnswerOptions, termsUnder } from "../sla/check-ticket.js";
import { formatInstant } from "../time/instant.js";
import { zoneOf } from "../time/zone.js";
import { isBound, isHigher, type OfferOrder, type OrderOutcome, offerAt, offerHistory } from "./offers.js";
import { type OrderingAccount, type OrderOptions, readOrders, subscriptionOf } from "./orders.js";

/**
 * The offer of a customer at one instant, and over time; instants as ISO 8601 text in the contract's zone.
 *
 * @example
 * const withoutOrders: OfferAnswer = offersOf({ subscriptions: [] }, { now: "2026-05-07T12:00:00+02:00" });
 */
export interface OfferAnswer {
  /** The customer's name, where the account gives one. */
  readonly customer: string | null;
  /** The offer in force at `evaluatedAt`. */
  readonly offer: string;
  /** Since when; null without a subscription. */
  readonly since: string | null;
  /** Whether only a higher offer may be ordered at `evaluatedAt`. */
  readonly bound: boolean;
  /** Until when the offer binds or bound; null without a subscription. */
  readonly boundUntil: string | null;
  /** The offers that may be ordered at `evaluatedAt`, from the lowest to the highest. */
  readonly mayOrder: readonly string[];
  /** The change that was ordered and is still to take effect. */
  readonly next: { readonly offer: string; readonly at: string } | null;
  /** The offers in force one after another, without a gap: `start` null from ever, `end` null until further notice. */
  readonly periods: readonly {
    readonly offer: string;
    readonly start: string | null;
    readonly end: string | null;
    readonly boundUntil: string | null;
  }[];
  /** What came of each order, in the order of the account. */
  readonly orders: readonly AnsweredOrder[];
  readonly evaluatedAt: string;
  readonly rules: readonly string[];
}

/**
 * What came of one order.
 *
 * @example
 * const refused: AnsweredOrder["outcome"] = "refused";
 */
export interface AnsweredOrder {
  readonly offer: string;
  readonly orderedAt: string;
  /**
   * `first` (a subscription) and `change` take effect; `replaced` by a later order before it took effect; `refused`,
   * because the offer in force was binding; `unchanged`, because it is the offer in force; `ahead`: ordered only
   * after `evaluatedAt`.
   */
  readonly outcome: OrderOutcome["kind"] | "ahead";
  readonly effectiveAt: string | null;
  readonly boundUntil: string | null;
  /** Place in the list, from 0, of the order that replaced it. */
  readonly replacedBy: number | null;
  /** The offer that was binding when it was refused. */
  readonly boundTo: string | null;
  /** From when the refused order would have been accepted. */
  readonly allowedFrom: string | null;
}

/**
 * The offer in force at an instant, and the offers over time that follow from an account's orders: an offer binds for
 * six months, within which only a higher one may be ordered, and a change takes effect at the start of a month
 * (OFR-6, §7.3.1; reading `offerOrder`). A refused order changes nothing. Orders later than `now` are not placed yet.
 *
 * Throws an `InputError` with all the problems of an account whose subscriptions are none.
 *
 * @example
 * ```ts
 * import { offersOf } from "fe-triage";
 * const subscriptions = [
 *   { offer: "standard", orderedAt: "2026-01-15T10:00:00+01:00" },
 *   { offer: "business", orderedAt: "2026-05-07T16:00:00+02:00" },
 *   { offer: "standard", orderedAt: "2026-06-20T09:00:00+02:00" },
 * ];
 * const answer = offersOf({ subscriptions }, { now: "2026-07-01T00:00:00+02:00" });
 * answer.offer; // => "business"
 * answer.since; // => "2026-06-01T00:00:00+02:00"
 * answer.boundUntil; // => "2026-12-01T00:00:00+01:00"
 * answer.orders[2].outcome; // => "refused"
 * answer.orders[2].allowedFrom; // => "2026-12-01T00:00:00+01:00"
 * ```
 */
export function offersOf(account: OrderingAccount, options: AnswerOptions): OfferAnswer {
  const { assumeZone, lang = "en" } = options;
  return offersUnder(termsUnder(options), account, instantMsOf(options.now), {
    lang,
    ...(assumeZone === undefined ? {} : { assumeZone: zoneOf(assumeZone) }),
  });
}

/** The same under terms that were made already. */
export function offersUnder(
  terms: Terms,
  account: unknown,
  nowMs: number,
  options: OrderOptions,
): OfferAnswer {
  const subscription = subscriptionOf(terms, options);
  const orders = readOrders(account, terms, options);
  const { zone } = terms;
  const at = (ms: number | null) => (ms === null || !Number.isFinite(ms) ? null : formatInstant(ms, zone));
  const placed = orders.flatMap((order, i) => (order.orderedAtMs <= nowMs ? [{ ...order, i }] : []));
  const history = offerHistory(placed, subscription, zone);
  const inForce = offerAt(history, nowMs);
  const next = history.periods.find(({ startMs }) => startMs > nowMs);
  const bound = isBound(inForce, nowMs);
  const ordered = (order: OfferOrder, i: number): AnsweredOrder => {
    const place = placed.findIndex((one) => one.i === i);
    const outcome = history.outcomes[place];
    return {
      offer: order.offer,
      orderedAt: at(order.orderedAtMs) as string,
      outcome: outcome?.kind ?? "ahead",
      effectiveAt: at(outcome !== undefined && "effectiveMs" in outcome ? outcome.effectiveMs : null),
      boundUntil: at(outcome !== undefined && "boundUntilMs" in outcome ? outcome.boundUntilMs : null),
      replacedBy: outcome?.kind === "replaced" ? (placed[outcome.by]?.i ?? null) : null,
      boundTo: outcome?.kind === "refused" ? outcome.boundTo : null,
      allowedFrom: at(outcome?.kind === "refused" ? outcome.allowedFromMs : null),
    };
  };
  const customer = (account as OrderingAccount).customer;
  return {
    customer: typeof customer === "string" ? customer : null,
    offer: inForce.offer,
    since: at(inForce.startMs),
    bound,
    boundUntil: at(inForce.boundUntilMs),
    mayOrder: subscription.order.value.filter((offer) =>
      bound
        ? isHigher(offer, inForce.offer, subscription)
        : inForce.boundUntilMs === null || offer !== inForce.offer,
    ),
    next: next === undefined ? null : { offer: next.offer, at: at(next.startMs) as string },
    periods: history.periods.map(({ offer, startMs, endMs, boundUntilMs }) => ({
      offer,
      start: at(startMs),
      end: at(endMs),
      boundUntil: at(boundUntilMs),
    })),
    orders: orders.map(ordered),
    evaluatedAt: at(nowMs) as string,
    rules: [...new Set([...subscription.rules, ...subscription.order.rules])],
  };
}
