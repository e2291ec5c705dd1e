import * as z from "zod/mini";

/** A list with at least one entry. */
export function some<T extends z.ZodMiniType>(one: T) {
  return z.array(one).check(z.minLength(1));
}

/** A sentence of the contract in each language. */
export const words = z.strictObject({
  en: z.string().check(z.minLength(1)),
  fr: z.string().check(z.minLength(1)),
});

/** The rules that say it. */
export const rules = some(z.string());
