import { fc, test } from "@fast-check/vitest";
import { describe, expect } from "vitest";
import { termsUnder } from "../../../src/sla/check-ticket.js";
import { accountSchema } from "../../../src/triage/account.js";
import { declarationSchema } from "../../../src/triage/declaration.js";
import { accountGroups, declarationGroups } from "../../../src/web/declare/fields.js";
import { valueAt, withValue } from "../../../src/web/declare/values.js";
import { declareEn } from "../../../src/web/declare/words.en.js";
import { declareFr } from "../../../src/web/declare/words.fr.js";

const path = fc.array(fc.constantFrom("a", "b", "0", "1", "__proto__"), { minLength: 1, maxLength: 4 });

describe("a value of a form", () => {
  test.prop([
    fc.jsonValue(),
    path.filter((keys) => keys[0] !== "1" && !keys.includes("__proto__")),
    fc.string(),
  ])("is found where it was put, and the tree it was put into is as it was", (tree, keys, value) => {
    const before = JSON.stringify(tree);
    const at = keys.join(".");
    if (tree !== null && typeof tree !== "object") return;
    expect(valueAt(withValue(tree, at, value), at)).toBe(value);
    expect(JSON.stringify(tree)).toBe(before);
  });

  test("is gone once it is taken away, out of a list too", () => {
    expect(withValue({ a: 1, b: 2 }, "a", undefined)).toEqual({ b: 2 });
    expect(withValue({ list: [1, 2, 3] }, "list.1", undefined)).toEqual({ list: [1, 3] });
  });

  test.prop([path])("is never found in what every object has", (keys) => {
    expect(valueAt({}, keys.join("."))).toBeUndefined();
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });
});

describe("the fields of the form", () => {
  const terms = termsUnder({});
  const groups = ["incident", "request"].flatMap((category) =>
    ["portal", "email", "phone"].flatMap((channel) => declarationGroups(terms, category, channel)),
  );
  const all = [...groups, ...accountGroups(terms)];
  const paths = all.flatMap(({ fields, lists = [] }) => [
    ...fields.map(({ path: one }) => one),
    ...lists.flatMap((list) => [list.path, ...list.fields.map(({ path: one }) => one)]),
  ]);

  test.each([
    ["English", declareEn],
    ["French", declareFr],
  ])("have their names in %s, and so have their options and groups", (_, words) => {
    const options = all
      .flatMap(({ fields, lists = [] }) => [...fields, ...lists.flatMap((list) => list.fields)])
      .filter(({ kind, path: one }) => kind === "choice" && one !== "offer")
      .flatMap(({ options: some = [] }) => some);
    expect(paths.filter((one) => !Object.hasOwn(words.fields, one))).toEqual([]);
    expect(options.filter((one) => !Object.hasOwn(words.options, one))).toEqual([]);
    expect(all.filter(({ name }) => !Object.hasOwn(words.groups, name))).toEqual([]);
  });

  test("INT-4 are those that the contract makes mandatory, and whatever may be chosen is what triage reads", () => {
    const { fields } = terms.contract.triage!.template;
    const mandatory = Object.values(terms.choose(fields).value).flat();
    expect(
      [...new Set(mandatory)].filter((one) => !paths.includes(one) && !one.startsWith("impact")),
    ).toEqual([]);
    const declaration = declarationSchema(terms.vocabulary);
    for (const { fields: some } of groups) {
      for (const { path: at, kind, options = [] } of some) {
        for (const value of kind === "fact" ? [true, false] : kind === "choice" ? options : []) {
          const made = withValue({ channel: "portal", receivedAt: "" }, at, value);
          expect(declaration.safeParse(made).success, `${at} ${value}`).toBe(true);
        }
      }
    }
    for (const tenancy of ["single", "multi"])
      expect(accountSchema.safeParse({ tenancy }).success).toBe(true);
  });
});
