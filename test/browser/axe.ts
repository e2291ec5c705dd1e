import axe from "axe-core";
import type { Page } from "playwright-core";

/**
 * What axe finds wrong in a page or a part of it, a line each: the rule, what it asks, and where; none is as it should
 * be. The page must have been opened with `bypassCSP: true`, because its policy may forbid scripts.
 */
export async function axeFaults(page: Page, within = "html"): Promise<readonly string[]> {
  if (!(await page.evaluate("'axe' in window"))) await page.addScriptTag({ content: axe.source });
  // What is right is not asked for in detail: that takes as long again.
  const asked = `axe.run(${JSON.stringify(within)}, { resultTypes: ["violations"] })`;
  const { violations } = (await page.evaluate(asked)) as axe.AxeResults;
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${help}: ${target.join(" ")}: ${failureSummary ?? ""}`),
  );
}
