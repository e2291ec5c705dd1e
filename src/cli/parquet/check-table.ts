import type { Contract } from "../../contract/schema.js";
import type { Check, CheckedCommitment } from "../../sla/check.js";

/** A check with what a row of the table says beside it. */
export interface RowedCheck extends Check {
  readonly receivedAt: string;
  /** The readings that decide a contested verdict alone; absent where it is not contested, or nobody asked. */
  readonly contested?: readonly string[];
}

type SqlType = "VARCHAR" | "VARCHAR[]" | "TIMESTAMPTZ" | "BIGINT";

/** A column of the table: its name, and its type in SQL. */
export interface TableColumn {
  readonly name: string;
  readonly type: SqlType;
}

/** What a row says of the ticket. */
const OF_TICKET = {
  ticket: "VARCHAR",
  offer: "VARCHAR",
  category: "VARCHAR",
  priority: "VARCHAR",
  declaredPriority: "VARCHAR",
  receivedAt: "TIMESTAMPTZ",
  status: "VARCHAR",
  closedBecause: "VARCHAR",
  verdict: "VARCHAR",
  evaluatedAt: "TIMESTAMPTZ",
} as const satisfies Partial<Record<keyof RowedCheck, SqlType>>;

/** What a row says of each commitment, by its metric. */
const OF_COMMITMENT = {
  status: "VARCHAR",
  offer: "VARCHAR",
  judgedAs: "VARCHAR",
  calendar: "VARCHAR",
  clock: "VARCHAR",
  startedAt: "TIMESTAMPTZ",
  dueAt: "TIMESTAMPTZ",
  stoppedAt: "TIMESTAMPTZ",
  targetMs: "BIGINT",
  elapsedMs: "BIGINT",
  remainingMs: "BIGINT",
} as const satisfies Partial<Record<keyof CheckedCommitment, SqlType>>;

/** The columns of the checks of a contract: the same for all its tickets, whatever commitments each of them has. */
export function columnsOfChecks({ metrics }: Contract, spectra: boolean): TableColumn[] {
  return [
    ...columns(OF_TICKET, ""),
    { name: "autoClosureAt", type: "TIMESTAMPTZ" },
    ...(spectra ? [{ name: "contested", type: "VARCHAR[]" } as const] : []),
    ...metrics.flatMap(({ id }) => columns(OF_COMMITMENT, `${id}_`)),
  ];
}

function columns(types: Readonly<Record<string, SqlType>>, prefix: string): TableColumn[] {
  return Object.entries(types).map(([name, type]) => ({ name: prefix + name, type }));
}

/** A check as a line of JSON with a value for each column that has one. */
export function rowOfCheck(check: RowedCheck): string {
  const row: Record<string, unknown> = {};
  for (const name of Object.keys(OF_TICKET) as (keyof typeof OF_TICKET)[]) row[name] = check[name];
  row.autoClosureAt = check.autoClosure?.dueAt ?? null;
  row.contested = check.contested ?? null;
  for (const commitment of check.commitments) {
    for (const name of Object.keys(OF_COMMITMENT) as (keyof typeof OF_COMMITMENT)[])
      row[`${commitment.metric}_${name}`] = commitment[name];
  }
  return JSON.stringify(row, (_, value) => (typeof value === "string" ? wellFormed(value) : value));
}

/** Half a character, which JavaScript lets a text have and no file of text does, by the sign for one that is lost. */
const wellFormed = (text: string) => text.replace(/\p{Surrogate}/gu, "\ufffd");
