import { usePage } from "../page/page.js";

/** To be. */
export function ResponsibilitiesView() {
  const { judged } = usePage();
  return <h1>{judged.check?.verdict}</h1>;
}
