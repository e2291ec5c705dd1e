// Every view for everybody: in both themes and languages, on every width, without a mouse, without motion.
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { VIEWS, type View } from "../../src/web/page/state.js";
import { fixture } from "../cli/fake-terminal.js";
import { axeFaults } from "./axe.js";
import { usePage } from "./page.js";

const pages = usePage();
const widths = [360, 768, 1280, 2560];

/** Shows a view with all of it unfolded. */
async function unfold(page: Page, view: View) {
  await page.getByRole("navigation").getByRole("button").nth(VIEWS.indexOf(view)).click();
  if (view === "audit") {
    await page.locator(".drop input").setInputFiles(fixture("tickets/queue.ndjson"));
    await page.locator("#audit-result").waitFor();
  }
  if (view === "ticket") {
    await page.locator(".variant svg").nth(2).waitFor();
    await page.locator(".latest").waitFor();
  }
  await page.locator("main details:not(.examples)").evaluateAll((all) => {
    for (const one of all) one.setAttribute("open", "");
  });
  if (view === "ticket") await page.locator(".trace .rule").first().click();
}

test.each([
  ["light", "en-GB"],
  ["dark", "fr-FR"],
] as const)("axe finds nothing and nothing is wider than the window, %s, %s", async (colorScheme, locale) => {
  const page = await pages.open({ colorScheme, locale, bypassCSP: true });
  for (const view of VIEWS) {
    await unfold(page, view);
    for (const width of widths) {
      await page.setViewportSize({ width, height: 900 });
      const wide = await page.evaluate("document.documentElement.scrollWidth - innerWidth");
      expect(wide, `${view} at ${width} px`).toBeLessThanOrEqual(0);
    }
    await page.setViewportSize({ width: 1280, height: 900 });
    expect(await axeFaults(page), view).toEqual([]);
    if (view !== "ticket") continue;
    await page.locator('[data-event="8"]').focus();
    await page.keyboard.press("PageDown");
    await page.keyboard.press("PageDown");
    await page.locator(".events li.refused").waitFor();
    expect(await axeFaults(page, ".chart")).toEqual([]);
    expect(await axeFaults(page, ".events")).toEqual([]);
  }
});

test("nothing moves by itself for who wants it so", async () => {
  const page = await pages.open();
  const moving = () =>
    page.evaluate(
      () =>
        [...document.querySelectorAll("*")].filter((element) => {
          const { transitionDuration, animationName, scrollBehavior } = getComputedStyle(element);
          const isStill = /^(0s(, )?)*$/.test(transitionDuration) && animationName === "none";
          return !isStill || scrollBehavior === "smooth";
        }).length,
    );
  expect(await moving()).toBeGreaterThan(0);
  await page.emulateMedia({ reducedMotion: "reduce" });
  expect(await moving()).toBe(0);
});

test("what is done with a mouse is done with the keyboard", async () => {
  const page = await pages.open();
  const first = await page.locator("h1").textContent();
  /** Presses Tab until something has the focus. */
  const tabTo = async (selector: string) => {
    for (let presses = 0; presses < 300; presses++) {
      await page.keyboard.press("Tab");
      const isThere = await page.evaluate((to) => document.activeElement?.matches(to) ?? false, selector);
      if (isThere) return;
    }
    throw new Error(`Tab does not lead to ${selector}`);
  };
  const has = (selector: string, text: string) =>
    expect.poll(() => page.locator(selector).first().textContent()).toContain(text);

  // Declare, open, and undo both.
  await tabTo("nav button:nth-child(2)");
  await page.keyboard.press("Enter");
  await has("h1", "Declare");
  await tabTo(".decision > button.main");
  await page.keyboard.press("Enter");
  await has("h1", "declared-");
  expect(await page.evaluate("document.activeElement?.id")).toBe("content");
  expect(await page.locator("h1").textContent()).not.toBe(first);
  await page.keyboard.press("Control+z");
  await has("h1", "Declare");
  await page.keyboard.press("Control+z");
  await has("h1", first as string);

  // Move an event on the axis, open why, switch a reading, make a variant so.
  await tabTo('[data-event="1"]');
  await page.keyboard.press("ArrowRight");
  await expect.poll(() => page.locator('[data-when="1"]').inputValue()).toBe("11/05/2026 09:31");
  await tabTo('[data-metric="MTTI"] > summary');
  await page.keyboard.press("Enter");
  await page.locator('[data-metric="MTTI"] .trace').waitFor();
  await has('[data-metric="MTTR"] .verdict', "Breached");
  await tabTo('[data-reading="regradeClock"] input');
  await page.keyboard.press("ArrowDown");
  await has('[data-metric="MTTR"] .verdict', "Met");
  await tabTo('[aria-label="Standard"] p > button');
  await page.keyboard.press("Enter");
  await expect.poll(() => page.locator(".facts").getByLabel("Offer").inputValue()).toBe("standard");
});
