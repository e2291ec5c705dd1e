import { termsUnder } from "../../sla/check-ticket.js";
import type { PageState } from "../page/state.js";
import { VERSION } from "../page/version.js";
import { canonical } from "./canonical.js";

/**
 * What two parties compare to know that they look at the same thing: sixteen hexadecimal digits of a digest of the
 * ticket, the instant of its judgement, the readings in force, the contract and the version that judges.
 */
export async function digestOf({ record, now, readings }: PageState): Promise<string> {
  const { contract, readings: inForce } = termsUnder({ readings });
  const text = canonical({ record, now, readings: inForce, contract: await ofContract(contract), VERSION });
  return (await sha256(text)).slice(0, 16);
}

const ofContracts = new WeakMap<object, Promise<string>>();

/** The digest of a contract, found once: it is far longer than any ticket. */
function ofContract(contract: object): Promise<string> {
  const found = ofContracts.get(contract) ?? sha256(canonical(contract));
  ofContracts.set(contract, found);
  return found;
}

async function sha256(text: string): Promise<string> {
  const bytes = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text));
  return Array.from(new Uint8Array(bytes), (byte) => byte.toString(16).padStart(2, "0")).join("");
}
