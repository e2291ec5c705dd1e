import { useState } from "preact/hooks";
import { LightingProvider, type Lit } from "../axis/lit.js";
import { usePage } from "../page/page.js";
import { Share } from "../share/share.js";
import { WhatIf } from "../what-if/what-if.js";
import { Why } from "../why/why.js";

/** The ticket on its axis, why, and what would have been otherwise. */
export function TicketView() {
  const { judged } = usePage();
  const [lit, light] = useState<Lit | null>(null);
  return (
    <LightingProvider value={{ lit, light }}>
      <h1>{judged.check?.verdict}</h1>
      <Why />
      <WhatIf />
      <Share />
    </LightingProvider>
  );
}
