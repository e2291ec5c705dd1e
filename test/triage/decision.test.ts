import { fc, test } from "@fast-check/vitest";
import { describe, expect } from "vitest";
import { flexibleEngine } from "../../src/contract/flexible-engine/index.js";
import { raciMatrices } from "../../src/contract/raci/matrices.js";
import { checkTicket } from "../../src/sla/check-ticket.js";
import type { Account } from "../../src/triage/account.js";
import type { Declaration } from "../../src/triage/declaration.js";
import { triage } from "../../src/triage/triage.js";
import { en, type ObjectionCode } from "../../src/triage/wording.en.js";
import { fr } from "../../src/triage/wording.fr.js";
import { accountOn, CATEGORIES, DECLARATION, decided, OFFERS, READINGS, refusals } from "./submission.js";

const impactWith = (facts: object) => ({ impact: { ...DECLARATION.impact, ...facts } });
const request = (kind: string, facts: object = {}) => ({ category: "request", request: { kind, ...facts } });
const kinds = ({ proposals }: ReturnType<typeof decided>) => proposals.map(({ kind }) => kind);
const rulesTold = ({ notices }: ReturnType<typeof decided>) => notices.map(({ rule }) => rule);

describe("every offer under every option of every reading", () => {
  for (const [reading, options] of READINGS) {
    for (const option of options) {
      test(`${reading}=${option} gives a decision of one shape`, () => {
        for (const offer of OFFERS) {
          for (const category of CATEGORIES) {
            const decision = decided({ category }, accountOn(offer), { [reading]: option });
            expect(decision.offer).toBe(offer);
            expect(decision.accepted).toBe(refusals(decision).length === 0);
            if (decision.accepted) {
              expect(decision.ticket).not.toBeNull();
              expect(decision.routing?.acts).toEqual(["provider"]);
            } else {
              const { scope, priority, routing, commitments, proposals } = decision;
              expect([scope, priority, routing]).toEqual([null, null, null]);
              expect([commitments, proposals]).toEqual([[], []]);
            }
          }
        }
      });
    }
  }

  test("OFR-6 offerOrder decides which offer is in force, and so whether e-mail is one of its ways", () => {
    const orders = [
      { offer: "premium", orderedAt: "2026-01-12T10:00:00+01:00" },
      { offer: "business-europe", orderedAt: "2026-03-12T10:00:00+01:00" },
    ];
    const account = { ...accountOn("premium"), subscriptions: orders };
    const byList = decided({}, account);
    expect(byList.offer).toBe("premium");
    expect(byList.problems).toMatchObject([
      { code: "refused-change", path: "account.subscriptions.1", rule: "OFR-6", refuses: false },
    ]);
    expect(decided({}, account, { offerOrder: "table" }).offer).toBe("business-europe");
  });
});

describe("SCP-3, RACI-4 activities", () => {
  const matrix = "flexible-engine";
  const rows = raciMatrices.find(({ id }) => id === matrix)?.rows ?? [];
  const customers = rows.filter((row) => "customer" in row && row.customer === "RA");

  test("four rows of the matrix of the service are the customer's", () => {
    expect(customers).toHaveLength(4);
  });

  for (const { id } of customers) {
    test(`${id} never has a commitment of the provider`, () => {
      for (const offer of OFFERS) {
        for (const category of CATEGORIES) {
          const asked =
            category === "request" ? request("quota-change", { providerAgreed: true, needsGiven: true }) : {};
          for (const row of [id, id.split("/").at(-1)]) {
            const decision = decided({ category, ...asked, activity: { matrix, row } }, accountOn(offer));
            expect(decision).toMatchObject({
              accepted: true,
              scope: { covered: false },
              priority: { value: null },
              commitments: [],
              routing: { acts: ["customer"], decides: ["customer"] },
            });
            expect(decision.ticket?.events.at(-1)).toMatchObject({
              type: "closed-out-of-scope",
              rule: "SCP-3",
            });
          }
        }
      }
    });
  }

  test("no row of another matrix closes a ticket, and each routes it", () => {
    for (const { id: other, rows } of raciMatrices) {
      if (other === matrix) continue;
      for (const { id: row } of rows) {
        const { scope, routing, problems } = decided({ activity: { matrix: other, row } });
        expect(scope?.covered).toBe(true);
        expect(problems).toEqual([]);
        expect(routing?.rules).toEqual(["RACI-4"]);
      }
    }
  });

  test("an activity that no matrix has, or several rows, is noted and routes as if it were not named", () => {
    for (const row of ["", "no-such-row", "constructor"]) {
      const decision = decided({ activity: { matrix, row } });
      expect(decision.problems).toMatchObject([
        { code: "unknown-activity", path: "activity", refuses: false },
      ]);
      expect(decision.routing).toEqual(decided().routing);
    }
  });
});

describe("INT-2 named contacts", () => {
  const { namedContacts = [], ...account } = accountOn("business");
  const [ines, tom] = namedContacts as [(typeof namedContacts)[number], (typeof namedContacts)[number]];
  const under = (contacts: typeof namedContacts) => decided({}, { ...account, namedContacts: contacts });

  test("an e-mail address is the same in upper and lower case, and with blanks around", () => {
    expect(under([{ ...ines, email: " INES.marchetti@BRUMAIRE.example " }]).accepted).toBe(true);
  });

  test("an incomplete entry is noted where the declarant is listed whole, be it the same person twice", () => {
    const { phone: _, ...gap } = ines;
    for (const contacts of [
      [ines, { ...tom, function: "" }],
      [gap, ines],
    ]) {
      const decision = under(contacts);
      expect(decision.accepted).toBe(true);
      expect(decision.problems).toMatchObject([{ code: "incomplete-contact", refuses: false }]);
    }
    expect(refusals(under([gap]))).toEqual(["incomplete-contact"]);
    expect(refusals(under([]))).toEqual(["not-a-named-contact"]);
  });

  test("too many contacts are noted, by offer and tenancy (OFR-4)", () => {
    const many = (count: number) => Array.from({ length: count }, () => ines);
    const noted = (offer: string, tenancy: "single" | "multi", count: number) =>
      decided({}, { ...accountOn(offer), tenancy, namedContacts: many(count) }).problems.some(
        ({ code, refuses }) => code === "too-many-contacts" && !refuses,
      );
    expect([noted("standard", "single", 2), noted("standard", "single", 3)]).toEqual([false, true]);
    for (const offer of ["business", "business-europe"]) {
      expect([noted(offer, "single", 5), noted(offer, "single", 6)]).toEqual([false, true]);
      expect(noted(offer, "multi", 60)).toBe(false);
    }
    expect([noted("premium", "single", 60), noted("basic", "single", 60)]).toEqual([false, false]);
  });
});

describe("OFR-4 tenants", () => {
  const tenants = ["brumaire-prod", "brumaire-test"];
  const second = { tenantId: "brumaire-test" };

  test.each(["standard", "business", "business-europe", "premium"])(
    "a single-tenant %s covers the first",
    (offer) => {
      expect(decided({}, { ...accountOn(offer), tenants }).accepted).toBe(true);
      expect(refusals(decided(second, { ...accountOn(offer), tenants }))).toEqual(["tenant-not-covered"]);
    },
  );

  test("Basic is tied to no tenant, but to those of the account", () => {
    expect(decided(second, { ...accountOn("basic"), tenants }).accepted).toBe(true);
    expect(refusals(decided({ tenantId: "another" }, accountOn("basic")))).toEqual(["tenant-not-covered"]);
  });

  test("an account that does not say which tenants it has refuses none", () => {
    const { tenants: _, ...account } = accountOn("business");
    expect(decided({}, account)).toMatchObject({ accepted: true, problems: [{ code: "tenants-unknown" }] });
    expect(refusals(decided({}, { ...account, tenants: [] }))).toEqual(["tenant-not-covered"]);
  });
});

describe("OFR-10 help with catalogue systems", () => {
  const help = impactWith({
    subject: "catalogue-os",
    apis: [{ api: "ECS", unavailable: "total", lasting: true }],
  });

  test("has the first answer of P3 and nothing else, whatever the declaration says", () => {
    const decision = decided({ ...help, perceivedCriticality: "critical" });
    expect(decision.commitments).toMatchObject([{ metric: "MTTI", judgedAs: "P3", targetMs: 8 * 3_600_000 }]);
    expect(decision).toMatchObject({ priority: { value: null, proposed: "P1" }, ticket: { priority: "P3" } });
  });

  test("a system that the customer modified is the customer's on every offer", () => {
    for (const offer of OFFERS) {
      expect(decided(impactWith({ subject: "modified-os" }), accountOn(offer)).scope?.rules).toContain(
        "SCP-3",
      );
    }
  });
});

describe("PRI-4, PRI-9 causes", () => {
  test("what is not covered goes on: the provider acts, without commitment", () => {
    const decision = decided(impactWith({ cause: "uncontrollable" }));
    expect(decision).toMatchObject({
      commitments: [],
      routing: { acts: ["provider"] },
      priority: { proposed: "P2" },
    });
    expect(decision.ticket).toMatchObject({ coverage: "not-covered", events: [{ type: "received" }] });
  });

  test("the customer's own cause is out of scope, and beside one beyond control not covered", () => {
    expect(decided(impactWith({ cause: "customer" })).routing?.acts).toEqual(["customer"]);
    expect(decided(impactWith({ cause: ["customer", "uncontrollable"] })).ticket?.coverage).toBe(
      "not-covered",
    );
    expect(decided(impactWith({ cause: ["customer", "provider"] })).scope?.covered).toBe(true);
  });

  test("PRI-4 is about incidents: a question on the ticketing tool is answered", () => {
    const about = impactWith({ subject: "ticketing-tool", productionAffected: false });
    expect(decided(about).scope?.covered).toBe(false);
    expect(decided({ category: "information", ...about }).scope?.covered).toBe(true);
  });
});

describe("CHG-4 planned outages", () => {
  const outage = {
    service: "OBS",
    kind: "maintenance",
    announcedAt: "2026-05-05T10:00:00+02:00",
    start: "2026-05-07T15:00:00+02:00",
    end: "2026-05-07T17:00:00+02:00",
  };
  const at = (occurredAt: string, changes: object = {}, readings = {}) =>
    decided(
      { ...impactWith({ cause: "planned" }), occurredAt },
      { ...accountOn("business"), plannedOutages: [{ ...outage, ...changes }] },
      readings,
    ).scope;

  test("hold from their start and before their end", () => {
    const covered = ["14:59:59.999", "15:00:00", "16:59:59.999", "17:00:00"].map(
      (time) => at(`2026-05-07T${time}+02:00`)?.covered,
    );
    expect(covered).toEqual([true, false, false, true]);
  });

  test("are of the service that the declaration names, wherever it names it", () => {
    expect(at("2026-05-07T16:00:00+02:00", { service: "ECS" })?.covered).toBe(true);
    expect(at("2026-05-07T16:00:00+02:00", { service: "OBS" })?.covered).toBe(false);
  });

  test("with the whole notice of 24 hours, to the millisecond", () => {
    const announced = (announcedAt: string) => at("2026-05-07T16:00:00+02:00", { announcedAt })?.covered;
    expect(announced("2026-05-06T15:00:00+02:00")).toBe(false);
    expect(announced("2026-05-06T15:00:00.001+02:00")).toBe(true);
  });

  test("an outage announced too late leaves nothing to overrun where it is none", () => {
    const late = { announcedAt: "2026-05-07T14:00:00+02:00" };
    const rest = "2026-05-07T17:30:00+02:00";
    expect(at(rest, late, { overrun: "notCovered" })?.covered).toBe(true);
    expect(at(rest, late, { overrun: "notCovered", shortNotice: "notCovered" })?.covered).toBe(false);
    expect(at(rest, late, { shortNotice: "notCovered" })?.covered).toBe(true);
  });

  test("of no known kind, or that end before they start, are noted and plan nothing", () => {
    const account = {
      ...accountOn("business"),
      plannedOutages: [{ ...outage, kind: "party", end: outage.start }],
    };
    const { problems, scope } = decided(impactWith({ cause: "planned" }), account);
    expect(problems.map(({ code, path }) => [code, path])).toEqual([
      ["unknown-kind", "account.plannedOutages.0.kind"],
      ["ends-before-start", "account.plannedOutages.0.end"],
    ]);
    expect(scope?.covered).toBe(true);
  });
});

describe("proposals", () => {
  const p1 = impactWith({ apis: [{ api: "OBS", unavailable: "total", lasting: true }] });
  const earlier = (more: object = {}) => ({
    id: "T-1",
    service: "OBS",
    component: "transfer",
    events: [],
    ...more,
  });
  const decidedAfter = (history: unknown[], changes: object = {}) =>
    triage({ ...DECLARATION, ...changes } as Declaration, accountOn("premium"), { history });

  test("PRB-2 problem management on P1, on what recurs, and on problems", () => {
    expect(kinds(decided())).toEqual([]);
    expect(kinds(decided(p1))).toContain("problem-management");
    expect(kinds(decidedAfter([earlier()]))).toEqual(["problem-management"]);
    expect(kinds(decided({ category: "problem" }))).toEqual(["problem-management"]);
  });

  test("PRB-1 a known error where the cause is known, CHG-3 an urgent change where a fix needed a release", () => {
    expect(kinds(decidedAfter([earlier({ knownCause: true })]))).toEqual(["known-error"]);
    const fixed = {
      events: [{ type: "resolved", fix: { needsRelease: true, availableIn: "pre-production" } }],
    };
    expect(kinds(decidedAfter([earlier(fixed)]))).toContain("urgent-change");
  });

  test("another service, another component, a request or the ticket itself is nothing that recurs", () => {
    const others = [
      earlier({ service: "ECS" }),
      earlier({ component: "network" }),
      earlier({ category: "request" }),
      earlier({ id: "T-2" }),
    ];
    expect(kinds(decidedAfter(others, { id: "T-2" }))).toEqual([]);
  });

  test("SCP-5 remove the invitation of a person of support", () => {
    const decision = decided({ supportInvited: true });
    expect(kinds(decision)).toEqual(["remove-invitation"]);
    expect(rulesTold(decision)).toEqual(["SCP-5"]);
  });
});

describe("REQ-2 preconditions", () => {
  test.each([
    ["account-creation", ["informationComplete"]],
    ["account-deletion", ["dataDeleted", "servicesStopped"]],
    ["quota-change", ["providerAgreed", "needsGiven"]],
  ])("of %s, each one not met leaves it without commitment, and none refuses it", (kind, needs) => {
    const all = Object.fromEntries(needs.map((need) => [need, true]));
    expect(decided(request(kind, all)).commitments).toMatchObject([{ metric: "REQUEST", status: "pending" }]);
    for (const need of needs) {
      for (const value of [false, undefined]) {
        const decision = decided(request(kind, { ...all, [need]: value }));
        expect(decision).toMatchObject({ accepted: true, commitments: [{ status: "none" }] });
        expect(decision.notices.find(({ rule }) => rule === "REQ-2")?.message).toContain(`request.${need}`);
      }
    }
  });

  test("REQ-3 a request without its kind is taken as another one", () => {
    const decision = decided({ category: "request" });
    expect(decision).toMatchObject({ accepted: true, commitments: [], ticket: { request: "other" } });
    expect(decision.problems).toMatchObject([
      { code: "no-request-kind", path: "request.kind", refuses: false },
    ]);
  });
});

describe("the record to go on with", () => {
  test("is one that a check takes, whatever the category, offer and coverage", () => {
    for (const offer of OFFERS) {
      for (const category of CATEGORIES) {
        for (const changes of [
          {},
          impactWith({ cause: "uncontrollable" }),
          impactWith({ subject: "scripting" }),
        ]) {
          const decision = decided({ category, ...changes }, accountOn(offer));
          const { commitments } = checkTicket(decision.ticket as never, { now: DECLARATION.receivedAt });
          expect(commitments).toEqual(decision.commitments);
        }
      }
    }
  });

  test("has an id, be the ticket of a call blank", () => {
    const readings = { channels: "clause" };
    const { ticket } = decided({ channel: "phone", phone: { ticket: " " } }, accountOn("business"), readings);
    expect(ticket?.id).toBe("declared-20260507161200");
  });
});

test.prop([fc.infiniteStream(fc.nat())])("the order of keys decides nothing", (picks) => {
  const shuffled = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(shuffled);
    if (typeof value !== "object" || value === null) return value;
    const entries = Object.entries(value).map((entry) => ({ entry, place: picks.next().value as number }));
    return Object.fromEntries(
      entries.sort((a, b) => a.place - b.place).map(({ entry: [key, inner] }) => [key, shuffled(inner)]),
    );
  };
  const account = accountOn("business-europe");
  const mixed = triage(shuffled(DECLARATION) as Declaration, shuffled(account) as Account);
  expect(mixed).toEqual(triage(DECLARATION, account));
});

describe("both languages", () => {
  const codes = Object.keys(en.objections) as ObjectionCode[];

  test("have each sentence, and none is a name of the program", () => {
    expect(Object.keys(fr.objections)).toEqual(codes);
    expect(Object.keys(fr)).toEqual(Object.keys(en));
    for (const code of codes) {
      for (const { objections } of [en, fr]) expect(objections[code]("X")).toMatch(/ .+ /);
      expect(fr.objections[code]("X")).not.toBe(en.objections[code]("X"));
    }
  });

  test("have the same problems and notices, told differently", () => {
    const told = (lang: "en" | "fr") =>
      triage(
        { ...DECLARATION, service: "Workspace", channel: "phone", sourceIp: "" } as Declaration,
        { ...accountOn("business-europe"), healthData: true },
        { lang },
      );
    const codesOf = (lang: "en" | "fr") => told(lang).problems.map(({ code }) => code);
    expect(codesOf("fr")).toEqual(codesOf("en"));
    told("fr").problems.forEach(({ message }, i) => {
      expect(message).not.toBe(told("en").problems[i]?.message);
    });
  });
});

test("the engine's data name only offers and priorities that the contract has", () => {
  const { triage: data, priorities } = flexibleEngine;
  const known = priorities.map(({ id }) => id);
  expect(Object.values(data?.proposed.by ?? {}).every((one) => known.includes(one))).toBe(true);
  for (const { offer } of data?.contacts.rows ?? []) expect(OFFERS).toContain(offer);
});
