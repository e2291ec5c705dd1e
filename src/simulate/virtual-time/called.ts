import type { Terms } from "../../contract/terms.js";

type Calls = ReturnType<Terms["callsAt"]>;

/** Who is called at a level of escalation under an offer, the first that the contract names; undefined for nobody. */
export function calledOf(calls: Calls, level: number | null, offer: string): Calls[number] | undefined {
  return calls.find(
    ({ levels, offers }) => level !== null && levels.includes(level) && offers?.includes(offer) !== false,
  );
}
