import { readFileSync } from "node:fs";
import { flexibleEngine } from "../../src/contract/flexible-engine/index.js";
import type { Account } from "../../src/triage/account.js";
import type { Decision } from "../../src/triage/decision.js";
import type { Declaration } from "../../src/triage/declaration.js";
import { triage } from "../../src/triage/triage.js";

const read = (name: string) =>
  JSON.parse(readFileSync(new URL(`../../fixtures/${name}.json`, import.meta.url), "utf8"));

/** A declaration that lacks nothing: uploads to object storage fail, P2. */
export const DECLARATION: Declaration = read("declarations/uploads-fail");

/** The account of a customer who subscribed to an offer half a year before. */
export function accountOn(offer: string): Account {
  return read(`accounts/on-${offer}`);
}

export const OFFERS = flexibleEngine.offers.map(({ id }) => id);
export const CATEGORIES = ["incident", "problem", "request", "information"] as const;

/** The options of each reading that triage asks. */
export const READINGS: readonly [string, readonly string[]][] = Object.entries(flexibleEngine.readings)
  .filter(([, { decides }]) => decides === "triage")
  .map(([name, { options }]) => [name, Object.keys(options)]);

/** A decision on the declaration with some fields another. */
export function decided(
  changes: Record<string, unknown> = {},
  account: Account = accountOn("premium"),
  readings: Record<string, string> = {},
): Decision {
  return triage({ ...DECLARATION, ...changes } as Declaration, account, { readings });
}

/** The codes of what refuses. */
export function refusals({ problems }: Decision): string[] {
  return problems.filter(({ refuses }) => refuses).map(({ code }) => code);
}
