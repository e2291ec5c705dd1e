import { flexibleEngine } from "../../contract/flexible-engine/index.js";
import { PARTIES, RACI_LETTERS } from "../../contract/raci/matrix.js";
import type { TicketRecord } from "../../ticket/record.js";
import { readInstant } from "../../time/instant.js";
import type { Account } from "../../triage/account.js";
import type { Declaration } from "../../triage/declaration.js";
import { type PageState, VIEWS } from "../page/state.js";
import { readChoices } from "../what-if/choice.js";

/** Deeper than anything that belongs to a ticket: what is deeper would break whoever goes through it. */
const MOST_DEPTH = 50;

/** A state as somebody sent it; null where it is none. Whether its ticket is one is for the contract to say. */
export function readState(value: unknown): PageState | null {
  if (!isObject(value) || !isWithin(value, MOST_DEPTH)) return null;
  const { view, record, now, readings } = value;
  const found = VIEWS.find((one) => one === view);
  if (found === undefined || !isRecord(record) || !isInstant(now) || !isReadings(readings)) return null;
  const { declaration, account, variants, responsibilities } = value;
  return {
    view: found,
    record,
    now,
    readings,
    ...(variants === undefined ? {} : { variants: readChoices(variants) }),
    ...(responsibilities === undefined ? {} : { responsibilities: queryIn(responsibilities) }),
    // What else is wrong with them is said where they are filled in.
    ...(isObject(declaration) ? { declaration: declaration as unknown as Declaration } : {}),
    ...(isObject(account) ? { account: account as Account } : {}),
  };
}

/** Whether a value has the outline of a ticket: what else is wrong with it is said where it stands. */
export function isRecord(value: unknown): value is TicketRecord {
  if (!isObject(value) || !isWithin(value, MOST_DEPTH)) return false;
  if (typeof value.id !== "string" || typeof value.offer !== "string") return false;
  return (
    Array.isArray(value.events) &&
    value.events.every(
      (event) => isObject(event) && typeof event.type === "string" && typeof event.at === "string",
    )
  );
}

function queryIn(value: unknown): NonNullable<PageState["responsibilities"]> {
  const { words, party, letter, matrix } = isObject(value) ? value : {};
  return {
    ...(typeof words === "string" ? { words } : {}),
    ...(isOneOf(PARTIES, party) ? { party } : {}),
    ...(isOneOf(RACI_LETTERS, letter) ? { letter } : {}),
    ...(typeof matrix === "string" ? { matrix } : {}),
  };
}

function isWithin(value: unknown, depth: number): boolean {
  if (typeof value !== "object" || value === null) return true;
  return depth > 0 && Object.values(value).every((one) => isWithin(one, depth - 1));
}

function isOneOf<T>(all: readonly T[], value: unknown): value is T {
  return (all as readonly unknown[]).includes(value);
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function isInstant(value: unknown): value is string {
  return typeof value === "string" && typeof readInstant(value) === "number";
}

function isReadings(value: unknown): value is Record<string, string> {
  const { readings } = flexibleEngine;
  return (
    isObject(value) &&
    Object.entries(value).every(
      ([name, option]) =>
        Object.hasOwn(readings, name) &&
        typeof option === "string" &&
        Object.hasOwn((readings[name] as { options: object }).options, option),
    )
  );
}
