import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { BrowserContextOptions, Page } from "playwright-core";
import { afterEach, beforeEach, expect } from "vitest";
import { useChromium } from "./chromium.js";

const built = new URL("../../dist/web/index.html", import.meta.url);

/** The built page, opened from disk as anybody would. */
export interface OpenedPage {
  /** Opens it, with the part of its address after the `#`. */
  open(options?: BrowserContextOptions & { readonly hash?: string }): Promise<Page>;
}

/** The built page for the tests of a file; whatever it complains of in the console fails the test. */
export function usePage(): OpenedPage {
  const pages = useChromium();
  let complaints: string[] = [];
  beforeEach(({ skip }) => {
    complaints = [];
    skip(!existsSync(fileURLToPath(built)), "the page is not built; to build it: npm run build");
  });
  afterEach(() => expect(complaints).toEqual([]));

  return {
    async open({ hash = "", ...options } = {}) {
      const page = await pages.open({ locale: "en-GB", viewport: { width: 1280, height: 900 }, ...options });
      page.on("pageerror", ({ message }) => complaints.push(message));
      page.on("console", (said) => {
        if (said.type() === "error" || said.type() === "warning") complaints.push(said.text());
      });
      await page.goto(`${built.href}${hash === "" ? "" : `#${hash}`}`);
      await page.waitForSelector("h1");
      return page;
    },
  };
}

/** Shows another view of the page. */
export async function show(page: Page, view: "Ticket" | "Declare" | "Responsibilities" | "Audit") {
  await page.getByRole("navigation").getByRole("button", { name: view }).click();
}
