import { raciMatrices } from "../contract/raci/matrices.js";
import type { LetterRow, Party } from "../contract/raci/matrix.js";
import { routeOf } from "../contract/raci/route.js";
import type { TriageData } from "../contract/triage-schema.js";
import type { ReadDeclaration } from "./declaration.js";

/** Who takes part in a ticket. */
type Participant = Party | "vendor";

/** Who acts, decides, is consulted and is told (RACI-4). */
export interface Routing {
  readonly acts: readonly Participant[];
  readonly decides: readonly Participant[];
  readonly consulted: readonly Participant[];
  readonly informed: readonly Participant[];
  readonly rules: readonly string[];
}

/** The row of a responsibility matrix by its id or the last part of it; undefined where there is none. */
function activityRow(matrix: string, row: string): LetterRow | undefined {
  const rows = raciMatrices.find(({ id }) => id === matrix)?.rows ?? [];
  return rows.find(
    (one): one is LetterRow => "customer" in one && (one.id === row || one.id.endsWith(`/${row}`)),
  );
}

/** The row of the activity that a declaration names, where it closes the ticket: R and A are the customer's (SCP-3). */
export function customersActivity(data: TriageData, { activity }: ReadDeclaration): LetterRow | null {
  if (activity?.matrix !== data.responsibilities.matrix) return null;
  const row = activityRow(activity.matrix, activity.row);
  return row?.customer.includes("R") && row.customer.includes("A") ? row : null;
}

/** Who takes part: by the activity named, else by what acts on such a ticket (RACI-4, SCP-3, SCP-4). */
export function routingOf(
  data: TriageData,
  declaration: ReadDeclaration,
  acts: "customer" | "vendor" | null,
): Routing {
  const { matrix, rules, incident, request, customer } = data.responsibilities;
  if (acts === "vendor") {
    return { acts: ["vendor"], decides: ["vendor"], consulted: [], informed: ["provider"], rules: ["SCP-4"] };
  }
  const named = declaration.activity;
  const usual = declaration.category === "request" ? request : incident;
  const row =
    (named && activityRow(named.matrix, named.row)) ??
    activityRow(matrix, acts === "customer" ? customer : usual);
  return { ...routeOf(row ?? { customer: "", provider: "" }), rules };
}
