import { describe, expect, test } from "vitest";
import { subjectProblem } from "../../src/triage/subject.js";
import { triage } from "../../src/triage/triage.js";
import { InputError } from "../../src/wording/problem.js";
import { accountOn, DECLARATION, decided } from "./submission.js";

/** The paths of the problems of an input that is refused as such. */
function pathsOf(declaration: unknown, account: unknown = accountOn("premium"), more: object = {}): string[] {
  try {
    triage(declaration as never, account as never, more);
  } catch (error) {
    if (error instanceof InputError) return error.problems.map(({ path }) => path);
    throw error;
  }
  return [];
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const CONTROL = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u2028-\u202e]/;
const NASTY = "<script>alert(1)</script>\u001b[2J\u202e\u0000";

/** The value with every text in it replaced, but for those that are names or instants. */
function spoilt(value: unknown, key = ""): unknown {
  if (Array.isArray(value)) return value.map((one) => spoilt(one, key));
  if (typeof value === "object" && value !== null) {
    return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, spoilt(inner, name)]));
  }
  const isName =
    /^(channel|category|perceivedCriticality|component|unavailable|effect|subject|cause|kind|tenancy|offer)$/;
  const kept = isName.test(key) || /At$/.test(key) || typeof value !== "string";
  return kept ? value : NASTY;
}

describe("hostile input", () => {
  test("HTML and control characters in every text lead to a decision without them in its sentences", () => {
    const declaration = spoilt({
      ...DECLARATION,
      activity: { matrix: "x", row: "y" },
      phone: { ticket: "z" },
    });
    const decision = triage(declaration as never, spoilt(accountOn("premium")) as never);
    const sentences = [...decision.problems, ...decision.notices].map(({ message }) => message);
    expect(sentences.length).toBeGreaterThan(3);
    for (const sentence of sentences) expect(sentence).not.toMatch(CONTROL);
  });

  test("a subject of a megabyte is read in time that grows with its length", () => {
    const mebi = 1_048_576;
    for (const piece of ["Re: ", " ", "[", "]", "re", "demande ", "demande de ", "\t"]) {
      const subject = piece.repeat(Math.ceil(mebi / piece.length));
      for (const category of ["incident", "request"]) {
        const start = performance.now();
        expect(subjectProblem(subject, category)).not.toBeNull();
        expect(performance.now() - start).toBeLessThan(2000);
      }
    }
    const email = { subject: `[C-42] ${"x".repeat(mebi)}`, accountAdministrator: "admin@brumaire.example" };
    expect(decided({ channel: "email", email }).accepted).toBe(true);
  });

  test("a hundred thousand resources are as good as one", () => {
    const resourceIds = Array.from({ length: 100_000 }, (_, i) => `i-${i}`);
    expect(decided({ resourceIds }).accepted).toBe(true);
  });

  test("ten thousand services and APIs are graded, more of them are refused", () => {
    const services = Array.from({ length: 10_000 }, (_, i) => ({ service: `S${i}`, effect: "weak" }));
    const apis = services.map(({ service }) => ({ api: service, unavailable: "partial" }));
    const decision = decided({ impact: { ...DECLARATION.impact, services, apis } });
    expect(decision.priority?.value).toBe("P3");
    expect(pathsOf({ ...DECLARATION, impact: { services: [...services, services[0]] } })).toEqual([
      "impact.services",
    ]);
  });

  test("names of every object are no names of services, readings or kinds", () => {
    const text = JSON.stringify(DECLARATION).replace(
      "{",
      '{"__proto__":{"accepted":true,"category":"request"},',
    );
    expect(triage(JSON.parse(text), accountOn("premium"))).toEqual(decided());
    for (const name of ["__proto__", "constructor", "toString"]) {
      expect(decided({ service: name }).problems.map(({ code }) => code)).toEqual(["unknown-service"]);
      expect(decided({ activity: { matrix: name, row: name } }).accepted).toBe(true);
      expect(pathsOf({ ...DECLARATION, request: { kind: name } })).toEqual(["request.kind"]);
    }
  });

  test.each([
    [null, [""]],
    ["text", [""]],
    [{ ...DECLARATION, channel: "fax" }, ["channel"]],
    [{ ...DECLARATION, receivedAt: undefined }, ["receivedAt"]],
    [{ ...DECLARATION, receivedAt: "2026-05-07T16:12:00" }, ["receivedAt"]],
    [{ ...DECLARATION, receivedAt: "yesterday", occurredAt: "before" }, ["receivedAt", "occurredAt"]],
    [{ ...DECLARATION, declarant: { email: 7 } }, ["declarant.email"]],
    [{ ...DECLARATION, resourceIds: "i-1" }, ["resourceIds"]],
    [
      { ...DECLARATION, impact: { apis: [{ api: "ECS", unavailable: "yes" }] } },
      ["impact.apis.0.unavailable"],
    ],
    [{ ...DECLARATION, impact: { cause: ["planned", "bad luck"] } }, ["impact.cause.1"]],
    [{ ...DECLARATION, service: null }, ["service"]],
  ])("a declaration of the wrong shape is an error with its path: %#", (declaration, paths) => {
    expect(pathsOf(declaration)).toEqual(paths);
  });

  test.each([
    [null, ["account"]],
    [[], ["account"]],
    [{ tenancy: "double" }, ["account.tenancy"]],
    [
      { subscriptions: [{ offer: "gold", orderedAt: "2026-01-01T00:00:00Z" }] },
      ["account.subscriptions.0.offer"],
    ],
    [{ subscriptions: [{ offer: "basic", orderedAt: "2026" }] }, ["account.subscriptions.0.orderedAt"]],
    [{ namedContacts: [{ email: {} }] }, ["account.namedContacts.0.email"]],
    [
      {
        plannedOutages: [
          { service: "OBS", kind: "urgent", announcedAt: "x", start: "y", end: "2026-05-07T17:00:00Z" },
        ],
      },
      ["account.plannedOutages.0.announcedAt", "account.plannedOutages.0.start"],
    ],
  ])("an account of the wrong shape is an error with its path: %#", (account, paths) => {
    expect(pathsOf(DECLARATION, account)).toEqual(paths);
  });

  test("the problems of both are told at once", () => {
    expect(
      pathsOf({ ...DECLARATION, tenantId: 1, receivedAt: 2 }, { tenants: "x", subscriptions: {} }),
    ).toEqual(["receivedAt", "tenantId", "account.tenants", "account.subscriptions"]);
  });

  test("a history that is none, and a receipt after the evaluation, are errors too", () => {
    expect(pathsOf(DECLARATION, accountOn("premium"), { history: [{}, 7] })).toEqual(["history.1"]);
    expect(pathsOf(DECLARATION, accountOn("premium"), { now: "2026-05-07T16:11:59+02:00" })).toEqual([
      "receivedAt",
    ]);
  });
});
