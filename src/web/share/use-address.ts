import { useEffect, useRef, useState } from "preact/hooks";
import type { PageState } from "../page/state.js";
import { addressOf, type Opened, openAddress } from "./address.js";

/** So long after the last change the address follows: browsers refuse more than some changes a second. */
const SETTLED_MS = 250;

/**
 * Keeps the address of the page that of its state, and opens what another address leads to. Returns the digest of
 * what is shown, empty until it is known.
 */
export function useAddress(state: PageState, onOpened: (opened: Opened) => void): string {
  const [digest, setDigest] = useState("");
  const written = useRef("");
  useEffect(() => {
    let current = true;
    const timer = setTimeout(async () => {
      const address = await addressOf(state);
      if (!current) return;
      written.current = address;
      setDigest(address.slice(0, address.indexOf(".")));
      history.replaceState(null, "", `#${address}`);
    }, SETTLED_MS);
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [state]);
  useEffect(() => {
    const open = async ({ newURL }: HashChangeEvent) => {
      // What was asked for: the bar may by now say again what was shown until then.
      const address = new URL(newURL).hash.slice(1);
      if (address !== written.current) onOpened(await openAddress(address));
    };
    window.addEventListener("hashchange", open);
    return () => window.removeEventListener("hashchange", open);
  }, [onOpened]);
  return digest;
}
