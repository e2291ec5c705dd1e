import type { Problem } from "../wording/problem.js";
import { type Dated, faultsOf } from "./dated.js";
import type { Contract } from "./schema.js";

type Fault = Omit<Problem, "message">;

/** What a contract says wrongly of what follows from a log: steps and proposals twice, unknown names, late warnings. */
export function faultsOfOccurrences(contract: Contract): Fault[] {
  const { escalations, calls, proposals, lifecycle } = contract;
  const unknown = (found: readonly string[], named: readonly { readonly id: string }[], path: string) => {
    const ids = named.map(({ id }) => id);
    const allowed = ids.join(", ");
    return found
      .filter((name) => !ids.includes(name))
      .map((name): Fault => ({ code: "unknown-name", path, found: name, allowed }));
  };
  return [
    // What happens is known by these names: two of one name at one time could not be told apart.
    ...onceOnADay(escalations, ({ kind, level }) => `${kind} ${level}`, "escalations"),
    ...onceOnADay(proposals, ({ id }) => id, "proposals"),
    ...calls.flatMap(({ offers = [] }, i) => unknown(offers, contract.offers, `calls.${i}.offers`)),
    ...proposals.flatMap(({ upon: { priorities = [] } }, i) =>
      unknown(priorities, contract.priorities, `proposals.${i}.upon.priorities`),
    ),
    ...lifecycle.autoClosure.flatMap(({ after, warning }, i): Fault[] => {
      if (warning === undefined || warning.before.businessDays < after.businessDays) return [];
      const found = String(warning.before.businessDays);
      const path = `lifecycle.autoClosure.${i}.warning.before.businessDays`;
      return [{ code: "too-big", path, found, allowed: `< ${after.businessDays}` }];
    }),
  ];
}

/** Rows of the same name that are in force on one day. */
function onceOnADay<R extends Dated>(rows: readonly R[], nameOf: (row: R) => string, path: string): Fault[] {
  return [...new Set(rows.map(nameOf))].flatMap((name) =>
    faultsOf(rows.filter((row) => nameOf(row) === name))
      .filter(({ code }) => code === "overlap")
      .map(({ code, on }) => ({ code, path: `${path} (${name})`, found: on, allowed: "" })),
  );
}
