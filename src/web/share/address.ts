import type { PageState } from "../page/state.js";
import { VERSION } from "../page/version.js";
import { digestOf } from "./digest.js";
import { packed, unpacked } from "./packed.js";
import { readState } from "./read-state.js";

/** What an address leads to: a state, made by this version or by another; or nothing, and why. */
export type Opened =
  | { readonly state: PageState; readonly digest: string; readonly madeBy: string }
  | { readonly fault: "damaged" | "altered" };

/** A state as the part of an address after the `#`: its digest, then all of it. */
export async function addressOf(state: PageState): Promise<string> {
  return `${await digestOf(state)}.${await packed(JSON.stringify({ version: VERSION, state }))}`;
}

/**
 * The state that an address carries. One that was cut or garbled on its way is damaged; one whose digest is not that of
 * its state was altered, unless another version made it.
 */
export async function openAddress(address: string): Promise<Opened> {
  const [digest = "", payload = ""] = address.split(".", 2);
  const text = await unpacked(payload);
  const found = text === null ? null : valueIn(text);
  const state = readState(found?.state);
  if (state === null || typeof found?.version !== "string") return { fault: "damaged" };
  const own = await digestOf(state);
  if (own !== digest && found.version === VERSION) return { fault: "altered" };
  return { state, digest: own, madeBy: found.version };
}

function valueIn(text: string): { readonly version?: unknown; readonly state?: unknown } | null {
  try {
    return JSON.parse(text) as { readonly state?: unknown } | null;
  } catch {
    return null;
  }
}
