import type { SubscriptionTerms } from "../contract/terms.js";
import { monthsAfter, nextMonthStart } from "../time/month.js";
import type { Zone } from "../time/zone.js";

/** An order of an offer: the first one of a customer subscribes, each later one asks for a change. */
export interface OfferOrder {
  readonly offer: string;
  readonly orderedAtMs: number;
}

/** What came of an order. */
export type OrderOutcome =
  /** It takes effect, and binds until an instant. */
  | { readonly kind: "first" | "change"; readonly effectiveMs: number; readonly boundUntilMs: number }
  /** A later order, at this place of the list, took its place before it took effect. */
  | { readonly kind: "replaced"; readonly by: number }
  /** The offer in force then was binding: the same order would be accepted from an instant on. */
  | { readonly kind: "refused"; readonly boundTo: string; readonly allowedFromMs: number }
  /** The offer ordered was the one in force. */
  | { readonly kind: "unchanged" };

/** A stretch of time in which one offer is in force: from `startMs` on and before `endMs`, infinite where open. */
export interface OfferPeriod {
  readonly offer: string;
  readonly startMs: number;
  readonly endMs: number;
  /** Until when only a higher offer may be ordered; null without a subscription. */
  readonly boundUntilMs: number | null;
}

/** The offers of a customer over time. */
export interface OfferHistory {
  /** In order, without gap or overlap, from the beginning of time to its end. */
  readonly periods: readonly OfferPeriod[];
  /** What came of each order, in the order of the list. */
  readonly outcomes: readonly OrderOutcome[];
}

interface Begun extends Omit<OfferPeriod, "endMs"> {
  readonly order: number | null;
}

/** A change that was accepted and has not taken effect yet. */
interface Pending {
  readonly offer: string;
  readonly effectiveMs: number;
  readonly order: number;
}

/**
 * The offers in force over time that follow from a list of orders (OFR-6, §7.3.1; reading `offerOrder`).
 * The orders may come in any order; of two at the same instant the one listed first is the earlier.
 */
export function offerHistory(
  orders: readonly OfferOrder[],
  subscription: SubscriptionTerms,
  zone: Zone,
): OfferHistory {
  const outcomes: OrderOutcome[] = [];
  const begun: Begun[] = [
    { offer: subscription.none, startMs: Number.NEGATIVE_INFINITY, boundUntilMs: null, order: null },
  ];
  let pending: Pending | null = null;

  const begin = ({ offer, effectiveMs, order }: Pending, kind: "first" | "change") => {
    const boundUntilMs = monthsAfter(effectiveMs, subscription.minimumMonths, zone);
    const last = begun.at(-1) as Begun;
    if (last.startMs === effectiveMs) {
      // Changed in the very instant in which it took effect: it never was in force.
      begun.pop();
      outcomes[last.order as number] = { kind: "replaced", by: order };
    }
    begun.push({ offer, startMs: effectiveMs, boundUntilMs, order });
    outcomes[order] = { kind, effectiveMs, boundUntilMs };
  };

  for (const { offer, orderedAtMs, order } of inTimeOrder(orders)) {
    if (pending !== null && pending.effectiveMs <= orderedAtMs) {
      begin(pending, "change");
      pending = null;
    }
    const inForce = begun.at(-1) as Begun;
    if (inForce.order === null) {
      begin({ offer, effectiveMs: orderedAtMs, order }, "first");
    } else if (isBound(inForce, orderedAtMs) && !isHigher(offer, inForce.offer, subscription)) {
      const allowedFromMs = freeFrom(inForce, pending, subscription, zone);
      const refused: OrderOutcome = { kind: "refused", boundTo: inForce.offer, allowedFromMs };
      outcomes[order] = offer === inForce.offer ? { kind: "unchanged" } : refused;
    } else {
      if (pending !== null) outcomes[pending.order] = { kind: "replaced", by: order };
      pending = { offer, effectiveMs: nextMonthStart(orderedAtMs, zone), order };
      if (offer === inForce.offer) {
        outcomes[order] = { kind: "unchanged" };
        pending = null;
      }
    }
  }
  if (pending !== null) begin(pending, "change");
  return { periods: closed(begun), outcomes };
}

/** The period of an instant. */
export function offerAt({ periods }: OfferHistory, instantMs: number): OfferPeriod {
  return periods.findLast(({ startMs }) => startMs <= instantMs) as OfferPeriod;
}

/** Whether an offer binds at an instant: only a higher one may be ordered then. */
export function isBound({ boundUntilMs }: Pick<OfferPeriod, "boundUntilMs">, instantMs: number): boolean {
  return boundUntilMs !== null && instantMs < boundUntilMs;
}

/** Whether an offer is higher than another. */
export function isHigher(offer: string, than: string, { order }: SubscriptionTerms): boolean {
  return order.value.indexOf(offer) > order.value.indexOf(than);
}

function inTimeOrder(orders: readonly OfferOrder[]): (OfferOrder & { readonly order: number })[] {
  return orders.map((one, order) => ({ ...one, order })).sort((a, b) => a.orderedAtMs - b.orderedAtMs);
}

/** From when an offer that is not higher may be ordered, as far as the orders until now tell. */
function freeFrom(inForce: Begun, pending: Pending | null, { minimumMonths }: SubscriptionTerms, zone: Zone) {
  const boundUntilMs = inForce.boundUntilMs as number;
  // A higher offer that begins before the present one ceases to bind will bind in its turn.
  return pending !== null && pending.effectiveMs <= boundUntilMs
    ? monthsAfter(pending.effectiveMs, minimumMonths, zone)
    : boundUntilMs;
}

function closed(begun: readonly Begun[]): OfferPeriod[] {
  return begun.map(({ order: _, ...period }, i) => ({
    ...period,
    endMs: begun[i + 1]?.startMs ?? Number.POSITIVE_INFINITY,
  }));
}
