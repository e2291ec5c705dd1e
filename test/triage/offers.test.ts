import { readFileSync } from "node:fs";
import { fc, test } from "@fast-check/vitest";
import { describe, expect } from "vitest";
import { flexibleEngine } from "../../src/contract/flexible-engine/index.js";
import { loadContract } from "../../src/contract/load.js";
import { type SubscriptionTerms, type Terms, termsOf } from "../../src/contract/terms.js";
import { type OrderingAccount, offersOf } from "../../src/index.js";
import { parseInstant } from "../../src/time/instant.js";
import { type OfferOrder, offerAt, offerHistory } from "../../src/triage/offers.js";
import { InputError } from "../../src/wording/problem.js";
import { offersByMonth, wallTime } from "./month-walk.js";

const at = parseInstant;
const fixture = (path: string) =>
  JSON.parse(readFileSync(new URL(`../../fixtures/${path}.json`, import.meta.url), "utf8"));

const terms = termsOf(flexibleEngine);
const byTable = termsOf(flexibleEngine, { readings: { offerOrder: "table" } });
const toy = termsOf(loadContract(fixture("contracts/toy")));

const historyUnder = (orders: readonly OfferOrder[], { subscription, zone }: Terms) =>
  offerHistory(orders, subscription as SubscriptionTerms, zone);

/** The answer for orders written as [offer, instant], at an instant. */
function answer(orders: readonly (readonly [string, string])[], now: string, readings = {}) {
  const subscriptions = orders.map(([offer, orderedAt]) => ({ offer, orderedAt }));
  return offersOf({ subscriptions }, { now, readings });
}

describe("OFR-6 the first subscription", () => {
  const orders = [["standard", "2026-01-15T10:00:00+01:00"]] as const;

  test("holds from its order, to the millisecond; before it the customer is on Basic", () => {
    expect(answer(orders, "2026-01-15T10:00:00+01:00").offer).toBe("standard");
    expect(answer(orders, "2026-01-15T09:59:59.999+01:00")).toMatchObject({
      offer: "basic",
      since: null,
      bound: false,
      boundUntil: null,
    });
  });

  test("binds for six calendar months from there, at the same time of day", () => {
    expect(answer(orders, "2026-07-15T09:59:59.999+02:00")).toMatchObject({
      bound: true,
      boundUntil: "2026-07-15T10:00:00+02:00",
      mayOrder: ["business", "business-europe", "premium"],
    });
    expect(answer(orders, "2026-07-15T10:00:00+02:00")).toMatchObject({
      offer: "standard",
      bound: false,
      mayOrder: ["basic", "business", "business-europe", "premium"],
    });
  });

  test("of 31 August binds until the last day of February", () => {
    expect(answer([["business", "2025-08-31T16:00:00+02:00"]], "2026-01-01T00:00:00Z").boundUntil).toBe(
      "2026-02-28T16:00:00+01:00",
    );
  });

  test("is awaited by a customer without one, who may order any offer", () => {
    expect(answer([], "2026-01-15T10:00:00+01:00")).toMatchObject({
      offer: "basic",
      mayOrder: ["basic", "standard", "business", "business-europe", "premium"],
      periods: [{ offer: "basic", start: null, end: null, boundUntil: null }],
    });
  });
});

describe("OFR-6 a change", () => {
  const standard = ["standard", "2026-01-15T10:00:00+01:00"] as const;

  test("takes effect at 00:00 French time of the first day of the month after its order", () => {
    const orders = [standard, ["business", "2026-03-09T14:00:00+01:00"]] as const;
    expect(answer(orders, "2026-03-31T23:59:59.999+02:00")).toMatchObject({
      offer: "standard",
      next: { offer: "business", at: "2026-04-01T00:00:00+02:00" },
    });
    expect(answer(orders, "2026-04-01T00:00:00+02:00")).toMatchObject({ offer: "business", next: null });
  });

  test("ordered in the very instant in which a month begins takes effect in it", () => {
    const orders = [standard, ["premium", "2026-04-01T00:00:00+02:00"]] as const;
    expect(answer(orders, "2026-04-01T00:00:00+02:00").offer).toBe("premium");
    const late = [standard, ["premium", "2026-04-01T00:00:00.001+02:00"]] as const;
    expect(answer(late, "2026-04-30T23:59:59.999+02:00").offer).toBe("standard");
    expect(answer(late, "2026-05-01T00:00:00+02:00").offer).toBe("premium");
  });

  test("to a higher offer starts six new months from taking effect", () => {
    const orders = [standard, ["business", "2026-03-09T14:00:00+01:00"]] as const;
    expect(answer(orders, "2026-08-01T00:00:00+02:00")).toMatchObject({
      offer: "business",
      bound: true,
      boundUntil: "2026-10-01T00:00:00+02:00",
    });
  });

  test("to a lower offer is allowed after the six months, and binds again", () => {
    const orders = [standard, ["basic", "2026-07-15T10:00:00+02:00"]] as const;
    expect(answer(orders, "2026-08-01T00:00:00+02:00")).toMatchObject({
      offer: "basic",
      bound: true,
      boundUntil: "2027-02-01T00:00:00+01:00",
    });
  });

  test("is judged by the instant of its order, though it takes effect after the six months", () => {
    const orders = [standard, ["basic", "2026-07-15T09:59:59.999+02:00"]] as const;
    const { offer, orders: judged } = answer(orders, "2026-09-01T00:00:00+02:00");
    expect(offer).toBe("standard");
    expect(judged[1]).toMatchObject({
      outcome: "refused",
      boundTo: "standard",
      allowedFrom: "2026-07-15T10:00:00+02:00",
    });
  });

  test("of several ordered in one month the last counts", () => {
    const orders = [
      standard,
      ["premium", "2026-03-02T10:00:00+01:00"],
      ["business", "2026-03-30T10:00:00+02:00"],
    ] as const;
    const { offer, orders: judged } = answer(orders, "2026-04-01T00:00:00+02:00");
    expect(offer).toBe("business");
    expect(judged.map(({ outcome, replacedBy }) => [outcome, replacedBy])).toEqual([
      ["first", null],
      ["replaced", 2],
      ["change", null],
    ]);
  });

  test("of several ordered in one month a refused last one does not count", () => {
    const orders = [
      standard,
      ["premium", "2026-03-02T10:00:00+01:00"],
      ["basic", "2026-03-30T10:00:00+02:00"],
    ] as const;
    expect(answer(orders, "2026-04-01T00:00:00+02:00").offer).toBe("premium");
  });

  test("refused while a higher offer is awaited would be allowed after that one's six months", () => {
    const orders = [
      standard,
      ["premium", "2026-03-02T10:00:00+01:00"],
      ["basic", "2026-03-30T10:00:00+02:00"],
    ] as const;
    expect(answer(orders, "2026-03-31T00:00:00+02:00").orders[2]?.allowedFrom).toBe(
      "2026-10-01T00:00:00+02:00",
    );
  });

  test("refused while a higher offer is awaited at the very end of the six months is refused after them too", () => {
    const orders = [
      standard,
      ["business", "2026-03-09T14:00:00+01:00"],
      ["premium", "2026-09-10T10:00:00+02:00"],
      ["basic", "2026-09-20T10:00:00+02:00"],
    ] as const;
    const { boundUntil, next, orders: judged } = answer(orders, "2026-09-30T00:00:00+02:00");
    expect(next?.at).toBe(boundUntil);
    expect(judged[3]?.allowedFrom).toBe("2027-04-01T00:00:00+02:00");
  });

  test("refused, it is allowed between the end of the six months and a higher offer that comes later", () => {
    // Bound until 15 July, raised on 1 August: from 15 July on the order of the month may still be another.
    const raised = [standard, ["premium", "2026-07-10T10:00:00+02:00"]] as const;
    const refused = answer([...raised, ["basic", "2026-07-12T10:00:00+02:00"]], "2026-07-31T00:00:00+02:00");
    expect(refused.orders[2]?.allowedFrom).toBe("2026-07-15T10:00:00+02:00");
    const allowed = answer([...raised, ["basic", "2026-07-15T10:00:00+02:00"]], "2026-08-01T00:00:00+02:00");
    expect(allowed.offer).toBe("basic");
  });

  test("to the offer in force is none: it starts no six months; after them it takes back the change awaited", () => {
    const again = [standard, ["standard", "2026-07-20T10:00:00+02:00"]] as const;
    expect(answer(again, "2026-09-01T00:00:00+02:00")).toMatchObject({ offer: "standard", bound: false });
    const back = [
      standard,
      ["premium", "2026-07-20T10:00:00+02:00"],
      ["standard", "2026-07-21T10:00:00+02:00"],
    ] as const;
    const { offer, orders: judged } = answer(back, "2026-09-01T00:00:00+02:00");
    expect(offer).toBe("standard");
    expect(judged.map(({ outcome }) => outcome)).toEqual(["first", "replaced", "unchanged"]);
  });

  test("replaced in the very instant in which it takes effect was never in force", () => {
    const orders = [
      standard,
      ["business", "2026-03-09T14:00:00+01:00"],
      ["premium", "2026-04-01T00:00:00+02:00"],
    ] as const;
    const { periods, orders: judged } = answer(orders, "2026-04-01T00:00:00+02:00");
    expect(periods.map(({ offer }) => offer)).toEqual(["basic", "standard", "premium"]);
    expect(judged[1]).toMatchObject({ outcome: "replaced", replacedBy: 2 });
  });

  test("ordered after the evaluation is not placed yet, wherever it stands in the list", () => {
    const orders = [["premium", "2026-03-09T14:00:00+01:00"], standard] as const;
    expect(answer(orders, "2026-02-01T00:00:00+01:00")).toMatchObject({
      offer: "standard",
      next: null,
      orders: [{ outcome: "ahead" }, { outcome: "first" }],
    });
    expect(answer(orders, "2026-04-01T00:00:00+02:00").orders[0]).toMatchObject({
      outcome: "change",
      replacedBy: null,
    });
  });
});

describe("OFR-1, OFR-6 which offer is higher", () => {
  const up = [
    ["premium", "2026-03-02T09:00:00+01:00"],
    ["business-europe", "2026-04-20T15:30:00+02:00"],
  ] as const;

  test.each([
    ["list", "premium", "refused"],
    ["table", "business-europe", "change"],
  ])("is for offerOrder a reading: under %s, Premium goes on as %s", (offerOrder, offer, outcome) => {
    const found = answer(up, "2026-05-01T00:00:00+02:00", { offerOrder });
    expect(found.offer).toBe(offer);
    expect(found.orders[1]?.outcome).toBe(outcome);
    expect(found.rules).toEqual(["OFR-6", "OFR-1"]);
  });
});

describe("accounts", () => {
  test("OFR-6 the story of growing.json: refused, raised, replaced, refused by a millisecond, free", () => {
    const account: OrderingAccount = fixture("accounts/growing");
    const found = offersOf(account, { now: "2027-02-01T12:00:00+01:00" });
    expect(found.customer).toBe("Atelier Corvisart");
    expect(found.orders.map(({ outcome }) => outcome)).toEqual([
      "first",
      "refused",
      "change",
      "replaced",
      "change",
      "refused",
      "change",
    ]);
    expect(found.periods.map(({ offer, start }) => [offer, start])).toEqual([
      ["basic", null],
      ["standard", "2025-11-18T10:30:00+01:00"],
      ["business", "2026-04-01T00:00:00+02:00"],
      ["premium", "2026-07-01T00:00:00+02:00"],
      ["business", "2027-01-01T00:00:00+01:00"],
    ]);
  });

  test("are refused with all their problems, each with its place", () => {
    const account = {
      subscriptions: [{ offer: "gold", orderedAt: "2026-01-01T00:00Z" }, { offer: "basic" }],
    };
    const refuse = (input: unknown) => {
      try {
        offersOf(input as OrderingAccount, { now: 0 });
      } catch (error) {
        if (error instanceof InputError) return error.problems.map(({ code, path }) => [code, path]);
      }
      return [];
    };
    expect(refuse(account)).toEqual([
      ["not-one-of", "subscriptions.0.offer"],
      ["missing", "subscriptions.1.orderedAt"],
    ]);
    expect(refuse({})).toEqual([["missing", "subscriptions"]]);
    expect(refuse({ subscriptions: [{ offer: "basic", orderedAt: "2026-01-01T00:00" }] })).toEqual([
      ["no-offset", "subscriptions.0.orderedAt"],
    ]);
    expect(refuse({ subscriptions: [{ offer: "basic", orderedAt: "9999-12-31T00:00Z" }] })).toEqual([
      ["beyond-time", "subscriptions.0.orderedAt"],
    ]);
  });

  test("have no offers where the contract says nothing of subscriptions", () => {
    const contract = loadContract(fixture("contracts/minimal"));
    expect(() => offersOf({ subscriptions: [] }, { now: 0, contract })).toThrow("the contract says nothing");
  });
});

const contracts = {
  list: [terms, 6],
  table: [byTable, 6],
  toy: [toy, 3],
} as const satisfies Record<string, readonly [Terms, number]>;

/** Orders on any day of three years, often at the first or the last millisecond of a month. */
function anyOrders(zone: string, offers: readonly string[]) {
  const time = fc.constantFrom("00:00:00.000", "00:00:00.001", "09:30:00.000", "23:59:59.999");
  const date = fc.oneof(fc.constantFrom(1, 1, 28), fc.integer({ min: 1, max: 28 }));
  const day = fc.record({
    year: fc.integer({ min: 2025, max: 2027 }),
    month: fc.integer({ min: 1, max: 12 }),
    date,
  });
  const two = (n: number) => String(n).padStart(2, "0");
  return fc.array(
    fc
      .record({ offer: fc.constantFrom(...offers), day, time })
      .map(({ offer, day: { year, month, date }, time }) => ({
        offer,
        orderedAtMs: wallTime(`${year}-${two(month)}-${two(date)}T${time}`, zone),
      })),
    { maxLength: 12 },
  );
}

describe.each(Object.entries(contracts))("any orders (%s)", (_, [under, months]) => {
  const subscription = under.subscription as SubscriptionTerms;
  const rules = {
    timeZone: under.zone.name,
    none: subscription.none,
    months,
    order: subscription.order.value,
  };
  const orders = anyOrders(under.zone.name, rules.order);
  const instant = fc.integer({ min: at("2024-12-01T00:00Z"), max: at("2028-12-01T00:00Z") });
  const inTime = (list: readonly OfferOrder[]) => [...list].sort((a, b) => a.orderedAtMs - b.orderedAtMs);

  test.prop([orders])("OFR-6 leave exactly one offer in force at every instant", (list) => {
    const { periods } = historyUnder(list, under);
    expect(periods[0]?.startMs).toBe(Number.NEGATIVE_INFINITY);
    expect(periods.at(-1)?.endMs).toBe(Number.POSITIVE_INFINITY);
    for (const [i, period] of periods.entries()) {
      expect(period.startMs).toBeLessThan(period.endMs);
      expect(periods[i + 1]?.startMs ?? Number.POSITIVE_INFINITY).toBe(period.endMs);
    }
  });

  test.prop([orders, fc.array(instant, { minLength: 5, maxLength: 5 })])(
    "OFR-6 come to the same offers as a walk month by month",
    (list, instants) => {
      const history = historyUnder(list, under);
      const edges = history.periods.flatMap(({ startMs }) =>
        Number.isFinite(startMs) ? [startMs - 1, startMs] : [],
      );
      const walked = offersByMonth(list, rules, at("2029-01-01T00:00Z"));
      for (const ms of [...instants, ...edges]) expect(offerAt(history, ms).offer).toBe(walked(ms));
    },
  );

  test.prop([orders])("OFR-6 are judged as if the refused ones had not been placed", (list) => {
    const history = historyUnder(list, under);
    const kept = list.filter((_, i) => history.outcomes[i]?.kind !== "refused");
    expect(historyUnder(kept, under).periods).toEqual(history.periods);
  });

  test.prop([orders, instant])("OFR-6 never change what was in force before them", (list, ms) => {
    const before = historyUnder(
      list.filter(({ orderedAtMs }) => orderedAtMs <= ms),
      under,
    );
    expect(offerAt(historyUnder(list, under), ms).offer).toBe(offerAt(before, ms).offer);
  });

  test.prop([orders])("OFR-6 may stand in any order in the list", (list) => {
    fc.pre(new Set(list.map(({ orderedAtMs }) => orderedAtMs)).size === list.length);
    expect(historyUnder([...list].reverse(), under).periods).toEqual(historyUnder(list, under).periods);
  });

  test.prop([orders])("OFR-6 if refused are accepted from the instant told on, and not before", (list) => {
    const sorted = inTime(list);
    const { outcomes } = historyUnder(sorted, under);
    for (const [i, outcome] of outcomes.entries()) {
      if (outcome.kind !== "refused") continue;
      const until = sorted.slice(0, i);
      const placedAt = (orderedAtMs: number) =>
        historyUnder([...until, { ...(sorted[i] as OfferOrder), orderedAtMs }], under).outcomes[i]?.kind;
      expect(outcome.allowedFromMs).toBeGreaterThan((sorted[i] as OfferOrder).orderedAtMs);
      expect(placedAt(outcome.allowedFromMs - 1)).toBe("refused");
      expect(placedAt(outcome.allowedFromMs)).not.toBe("refused");
    }
  });

  test.prop([orders])("OFR-6 change an offer upwards, or after its months", (list) => {
    const { periods, outcomes } = historyUnder(list, under);
    const rank = (offer: string) => rules.order.indexOf(offer);
    for (const [i, outcome] of outcomes.entries()) {
      if (outcome.kind !== "change") continue;
      const { offer, orderedAtMs } = list[i] as OfferOrder;
      const before = offerAt({ periods, outcomes }, orderedAtMs);
      const inForce = before.startMs === outcome.effectiveMs ? periods[periods.indexOf(before) - 1] : before;
      const free = inForce?.boundUntilMs === null || orderedAtMs >= (inForce?.boundUntilMs as number);
      expect(free || rank(offer) > rank(inForce?.offer as string)).toBe(true);
    }
  });
});
