import type { Words } from "../wording/language.js";
import type { ObjectionCode } from "./wording.js";

/** What is wrong with a declaration or its account, and whether it refuses the declaration. */
export interface Objection {
  readonly code: ObjectionCode;
  /** Dotted from the root of the declaration, `account.` in front for the account's. */
  readonly path: string;
  readonly rule: string;
  readonly refuses: boolean;
  /** What the sentence speaks of. */
  readonly of?: string;
}

/** The same, of what the contract asks in its own words. */
export interface ContractObjection extends Omit<Objection, "code" | "of"> {
  readonly code: string;
  readonly says: Words;
}

/** An objection that refuses the declaration. */
export function refusing(code: ObjectionCode, path: string, rule: string, of = ""): Objection {
  return { code, path, rule, refuses: true, of };
}

/** An objection that is told and refuses nothing. */
export function noted(code: ObjectionCode, path: string, rule: string, of = ""): Objection {
  return { code, path, rule, refuses: false, of };
}

/** Nothing, blank text, or a list of nothing but that. */
export function isBlank(value: unknown): boolean {
  if (typeof value === "string") return value.trim() === "";
  return value === undefined || (Array.isArray(value) && value.every(isBlank));
}

/** The value at a dotted path. */
export function valueAt(inside: unknown, path: string): unknown {
  return path
    .split(".")
    .reduce<unknown>((value, key) => (value as Record<string, unknown> | undefined)?.[key], inside);
}
