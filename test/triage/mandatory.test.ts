import { fc, test } from "@fast-check/vitest";
import { describe, expect } from "vitest";
import { accountOn, CATEGORIES, DECLARATION, decided, OFFERS } from "./submission.js";

/** The seventeen fields, numbered as in the template; the second one is two. */
const FIELDS = [
  ["declarant.company"],
  ["declarant.name", "declarant.function"],
  ["declarant.email"],
  ["declarant.phone"],
  ["user.name"],
  ["user.email"],
  ["category"],
  ["perceivedCriticality"],
  ["tenantId"],
  ["resourceIds"],
  ["service"],
  ["component"],
  ["apiLogin"],
  ["apiUrl"],
  ["sourceIp"],
  ["description"],
  ["occurredAt"],
];
const PATHS = FIELDS.flat();

/** The declaration without a field, or with a blank one. */
function without(path: string, blank: unknown): Record<string, unknown> {
  const [first, second] = path.split(".") as [string, string?];
  const { [first]: value, ...rest } = structuredClone(DECLARATION) as Record<string, unknown>;
  if (second === undefined) return blank === undefined ? rest : { ...rest, [first]: blank };
  const { [second]: _, ...inner } = value as Record<string, unknown>;
  return { ...rest, [first]: blank === undefined ? inner : { ...inner, [second]: blank } };
}

/** What a field may hold that is nothing. */
const blanksOf = (path: string): unknown[] => {
  if (["category", "perceivedCriticality", "component"].includes(path)) return [undefined];
  return path === "resourceIds" ? [undefined, [], ["", " "]] : [undefined, "", " \t"];
};

describe("INT-4 the mandatory fields", () => {
  test("are seventeen", () => {
    expect(FIELDS).toHaveLength(17);
  });

  const everyTicket = { template: "everyTicket" };
  for (const path of PATHS) {
    for (const blank of blanksOf(path)) {
      test(`a declaration whose ${path} is ${JSON.stringify(blank)} is refused, and its ticket waits (INT-6)`, () => {
        const { [path]: _, ...base } = without(path, blank);
        const decision = decided({ ...cleared(path), ...base });
        expect(decision.accepted).toBe(false);
        expect(decision.problems).toContainEqual(
          expect.objectContaining({ code: "missing", path, rule: "INT-4", refuses: true }),
        );
        expect(decision.problems.filter(({ refuses }) => refuses)).toHaveLength(1);
        expect(decision.ticket?.events.map(({ type }) => type)).toEqual([
          "received",
          "information-requested",
        ]);
      });
    }
  }

  test.prop([
    fc.subarray(PATHS, { minLength: 1 }),
    fc.constantFrom(...CATEGORIES),
    fc.constantFrom(...OFFERS),
  ])(
    "of whichever are missing, each is named: on incidents and problems, and where the reading says so on every ticket",
    (paths, category, offer) => {
      for (const readings of [{}, everyTicket]) {
        let declaration: Record<string, unknown> = { ...DECLARATION, category };
        for (const path of paths) {
          const [first, second] = path.split(".") as [string, string?];
          if (second === undefined) declaration[first] = undefined;
          else declaration = { ...declaration, [first]: { ...(declaration[first] as object), [second]: "" } };
        }
        const decision = decided(declaration, accountOn(offer), readings);
        const missing = decision.problems.filter(({ code }) => code === "missing").map(({ path }) => path);
        const isWhole =
          "template" in readings ||
          ["incident", "problem"].includes((declaration.category as string) ?? "incident");
        const asked = isWhole ? PATHS : category === "information" ? ["description"] : [];
        expect(missing.sort()).toEqual(asked.filter((path) => paths.includes(path)).sort());
        if (missing.length > 0) expect(decision.accepted).toBe(false);
      }
    },
  );

  test("a telephone of the user, an error and attachments may be left out", () => {
    const { errorMessage: _, errorCode: __, attachments: ___, ...rest } = DECLARATION;
    expect(decided({ ...rest, errorMessage: undefined, attachments: undefined }).accepted).toBe(true);
  });

  test("with something else that refuses there is no ticket to wait", () => {
    expect(decided({ sourceIp: "", selfHelpTried: false }).ticket).toBeNull();
  });

  test("PRI-5 a ticket that waits has the priority proposed, and never the lowest of all where none is", () => {
    expect(decided({ sourceIp: "" }).ticket?.priority).toBe("P2");
    expect(decided({ perceivedCriticality: undefined }).ticket?.priority).toBe("P3");
  });
});

/** What takes a top-level field away again from the declaration that `decided` starts from. */
function cleared(path: string): Record<string, unknown> {
  return path.includes(".") ? {} : { [path]: undefined };
}
