import { useEffect, useState } from "preact/hooks";
import type { Page } from "../page/page.js";

/** A pause in what a person does to the ticket. */
const PAUSE_MS = 120;

/**
 * The page as it is, but while the ticket is being changed as it was before: what would have been otherwise is drawn
 * after the ticket, and not on every step of a marker.
 */
export function useSettled(page: Page): Page {
  const [settled, settle] = useState(page);
  const isAlike =
    settled.state === page.state && settled.judged === page.judged && settled.lang === page.lang;
  const isSame = settled.state.record === page.state.record && settled.state.now === page.state.now;
  useEffect(() => {
    if (isAlike) return;
    if (isSame) {
      settle(page);
      return;
    }
    const timer = setTimeout(() => settle(page), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [page]);
  return isSame && !isAlike ? page : settled;
}
