import { describe, expect, test } from "vitest";
import { flexibleEngine } from "../../src/contract/flexible-engine/index.js";
import { loadContract } from "../../src/contract/load.js";
import type { Contract } from "../../src/contract/schema.js";
import { termsOf } from "../../src/contract/terms.js";
import { InputError } from "../../src/wording/problem.js";

type Changes = NonNullable<Contract["changes"]>;
const subscription = flexibleEngine.subscription as NonNullable<Contract["subscription"]>;
const changes = flexibleEngine.changes as Changes;

describe("Flexible Engine", () => {
  test("OFR-6 an offer binds for six months, and without a subscription it is Basic", () => {
    expect(subscription).toMatchObject({ minimumMonths: 6, none: "basic", rules: ["OFR-6"] });
  });

  test("OFR-1, OFR-6 Premium is the highest offer, or Business Europe: the reading offerOrder", () => {
    const highest = (offerOrder: string) =>
      termsOf(flexibleEngine, { readings: { offerOrder } }).subscription?.order.value.slice(2);
    expect(highest("list")).toEqual(["business", "business-europe", "premium"]);
    expect(highest("table")).toEqual(["business", "premium", "business-europe"]);
  });

  test("CHG-1 the notice of each kind of change", () => {
    const notices = changes.notices.flatMap(({ kinds, notice }) => kinds.map((kind) => [kind, notice]));
    expect(Object.fromEntries(notices)).toEqual({
      "major-release": { businessDays: 10 },
      "breaking-api": { calendarDays: 60 },
      "minor-release": { minutes: 24 * 60 },
      "normal-release": { minutes: 24 * 60 },
      maintenance: { minutes: 24 * 60 },
      urgent: "as-soon-as-possible",
      standard: null,
    });
  });

  test("CHG-2 three hours a month for urgent and for normal changes, none for standard ones", () => {
    const limits = changes.interruptions.flatMap(({ types, minutesPerMonth }) =>
      types.map((type) => [type, minutesPerMonth]),
    );
    expect(Object.fromEntries(limits)).toEqual({ urgent: 3 * 60, normal: 3 * 60, standard: 0 });
    // A major release is a normal change.
    expect(changes.kinds.find(({ id }) => id === "major-release")?.type).toBe("normal");
  });
});

describe("a contract is refused", () => {
  const faults = (parts: { subscription?: object; changes?: Partial<Record<keyof Changes, unknown>> }) => {
    const contract = {
      ...flexibleEngine,
      subscription: { ...subscription, ...parts.subscription },
      changes: { ...changes, ...parts.changes },
    };
    try {
      loadContract(contract);
    } catch (error) {
      if (error instanceof InputError)
        return error.problems.map(({ code, path, found }) => [code, path, found]);
    }
    return [];
  };
  const notice = { notice: null, rules: ["CHG-1"] };

  test("whose order of offers leaves one out, has one twice or one that there is not", () => {
    const order = ["basic", "standard", "business", "premium"];
    const found = (list: string[]) => faults({ subscription: { order: list } });
    expect(found(order)).toContainEqual(["not-each-once", "subscription.order", order.join(", ")]);
    const twice = [...order, "basic"];
    expect(found(twice)).toContainEqual(["not-each-once", "subscription.order", twice.join(", ")]);
    const unknown = [...order, "gold"];
    expect(found(unknown)).toContainEqual(["unknown-name", "subscription.order", "gold"]);
    const byReading = { reading: "offerOrder", when: { list: order, table: [...order, "business-europe"] } };
    expect(faults({ subscription: { order: byReading } })).toEqual([
      ["not-each-once", "subscription.order.when.list", order.join(", ")],
    ]);
    expect(faults({ subscription: { none: "gold" } })).toEqual([
      ["unknown-name", "subscription.none", "gold"],
    ]);
  });

  test("whose changes name a type, a kind, a calendar or a rule that there is not", () => {
    const kind = { ...changes.kinds[0], type: "huge" };
    expect(faults({ changes: { kinds: [kind, ...changes.kinds.slice(1)] } })).toEqual([
      ["unknown-name", "changes.kinds.0.type", "huge"],
    ]);
    const rows = (row: object) => faults({ changes: { notices: [...changes.notices, row] } });
    const at = changes.notices.length;
    expect(rows({ ...notice, kinds: ["tiny"] })).toEqual([
      ["unknown-name", `changes.notices.${at}.kinds`, "tiny"],
    ]);
    const strange = { minutes: 60, calendar: "moon" };
    expect(rows({ ...notice, kinds: ["tiny"], notice: strange })).toContainEqual([
      "unknown-name",
      `changes.notices.${at}.notice.calendar`,
      "moon",
    ]);
    expect(rows({ ...notice, kinds: ["tiny"], rules: ["CHG-99"] })).toContainEqual([
      "unknown-rule",
      `changes.notices.${at}.rules`,
      "CHG-99",
    ]);
    const limit = { types: ["huge"], minutesPerMonth: 1, rules: ["CHG-2"] };
    expect(faults({ changes: { interruptions: [...changes.interruptions, limit] } })).toEqual([
      ["unknown-name", `changes.interruptions.${changes.interruptions.length}.types`, "huge"],
    ]);
  });

  test("that has on some day no notice for a kind, or two, or no limit for a type", () => {
    const [major, ...others] = changes.notices as [Changes["notices"][number], ...Changes["notices"]];
    const dated = (...rows: object[]) => faults({ changes: { notices: [...rows, ...others] } });
    expect(dated()).toEqual([["gap", "changes.notices (major-release)", ""]]);
    expect(dated({ ...major, from: "2026-01-01" })).toEqual([
      ["gap", "changes.notices (major-release)", "< 2026-01-01"],
    ]);
    expect(dated({ ...major, until: "2026-02-01" }, { ...major, from: "2026-01-01" })).toEqual([
      ["overlap", "changes.notices (major-release)", "2026-01-01"],
    ]);
    expect(dated({ ...major, until: "2026-01-01" }, { ...major, from: "2026-01-01" })).toEqual([]);
    expect(faults({ changes: { interruptions: changes.interruptions.slice(1) } })).toEqual([
      ["gap", "changes.interruptions (urgent)", ""],
      ["gap", "changes.interruptions (normal)", ""],
    ]);
  });
});
