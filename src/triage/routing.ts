import { raciMatrices } from "../contract/raci/matrices.js";
import { PARTIES, type Party, type RaciRow } from "../contract/raci/matrix.js";
import { type RaciRoute, routeOf } from "../contract/raci/route.js";
import type { Case } from "./case.js";
import type { Scope } from "./coverage.js";

/**
 * Who acts, decides, is consulted and is told: lists of `customer`, `provider` and `vendor` (RACI-4, SCP-3, SCP-4).
 *
 * @example
 * const routing: Routing = {
 *   acts: ["provider"],
 *   decides: ["provider"],
 *   consulted: [],
 *   informed: ["customer"],
 *   rules: ["SCP-3", "RACI-4"],
 * };
 */
export interface Routing {
  readonly acts: readonly Participant[];
  readonly decides: readonly Participant[];
  readonly consulted: readonly Participant[];
  readonly informed: readonly Participant[];
  readonly rules: readonly string[];
}

/** Who takes part in a ticket. */
export type Participant = Party | "vendor";

/** The row of a responsibility matrix by its id, or by the end of it where no other row ends so; null where there is none. */
export function activityRow(matrix: string, row: string): RaciRow | null {
  const rows: readonly RaciRow[] = raciMatrices.find(({ id }) => id === matrix)?.rows ?? [];
  const ending = rows.filter(({ id }) => id === row || (row !== "" && id.endsWith(`/${row}`)));
  return ending.length === 1 ? (ending[0] as RaciRow) : null;
}

/** The row of the activity that a declaration names, where it closes the ticket: R and A are the customer's (SCP-3). */
export function customersActivity({ data, declaration: { activity } }: Case): RaciRow | null {
  if (activity === undefined || activity.matrix !== data.responsibilities.matrix) return null;
  const row = activityRow(activity.matrix, activity.row);
  if (row === null) return null;
  const { acts, decides } = routeOfAny(row);
  return acts.includes("customer") && decides.includes("customer") ? row : null;
}

/** Who takes part: out of scope the customer, with a vendor's software the vendor, else by the activity (RACI-4). */
export function routingOf(one: Case, { acts }: Scope): Routing {
  const { matrix, rules, incident, request, customer } = one.data.responsibilities;
  if (acts === "vendor") {
    return { acts: ["vendor"], decides: ["vendor"], consulted: [], informed: ["provider"], rules: ["SCP-4"] };
  }
  const usual = one.category === "request" ? request : incident;
  const { activity } = one.declaration;
  const named = activity === undefined ? null : activityRow(activity.matrix, activity.row);
  const closing = acts === "customer" ? (customersActivity(one) ?? activityRow(matrix, customer)) : null;
  const row = closing ?? named ?? activityRow(matrix, usual);
  const route = row === null ? NOBODY : routeOfAny(row);
  return { ...route, rules: row?.id.startsWith(`${matrix}/`) ? rules : ["RACI-4"] };
}

const NOBODY: RaciRoute = { acts: [], decides: [], consulted: [], informed: [] };

/** As a row's letters say; where a row has a responsibility instead, who has it acts and decides (RACI-2). */
function routeOfAny(row: RaciRow): RaciRoute {
  if (!("responsibility" in row)) return routeOf(row);
  const { responsibility } = row;
  const parties = responsibility === "shared" ? PARTIES : [responsibility];
  return { ...NOBODY, acts: parties, decides: parties };
}
