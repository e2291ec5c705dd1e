import { describe, expect, test } from "vitest";
import * as z from "zod/mini";
import { choiceOf } from "../../src/contract/choice.js";
import { contractSchema } from "../../src/contract/schema.js";

describe("the schema of a contract", () => {
  test.each(["input", "output"] as const)("can be written as JSON Schema (%s)", (io) => {
    const written = z.toJSONSchema(contractSchema, { io });
    expect(Object.keys(written.properties ?? {})).toEqual(Object.keys(contractSchema.shape));
  });

  test("takes choices that hang on one reading after another, down to a value of the right kind", () => {
    const schema = choiceOf(z.number());
    const under = (value: unknown) => ({
      reading: "a",
      when: { x: 1, y: { reading: "b", when: { z: value } } },
    });
    expect(schema.safeParse(under(2)).success).toBe(true);
    expect(schema.safeParse(under("2")).success).toBe(false);
  });
});
