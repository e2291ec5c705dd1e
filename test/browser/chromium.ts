import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { type Browser, type BrowserContextOptions, chromium, type Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach } from "vitest";

const names = ["chromium", "chromium-browser", "google-chrome"];
const absent = "there is no Chromium; to get one: apt-get install chromium, or name its file in CHROMIUM";

/** Pages for the tests of a file. */
export interface Pages {
  /** A page in a context of its own, closed after the test. */
  open(options?: BrowserContextOptions): Promise<Page>;
}

/** Launches one Chromium for the file's tests, or skips each of them with what to install. */
export function useChromium(): Pages {
  const path = chromiumPath();
  let browser: Browser | undefined;

  beforeAll(async () => {
    if (path !== null)
      browser = await chromium.launch({
        executablePath: path,
        args: ["--disable-gpu", "--no-first-run", "--disable-background-networking"],
      });
  });
  beforeEach(({ skip }) => skip(path === null, absent));
  afterEach(async () => {
    for (const context of browser?.contexts() ?? []) await context.close();
  });
  afterAll(async () => browser?.close());

  return {
    async open(options = {}) {
      const context = await browser!.newContext(options);
      return context.newPage();
    },
  };
}

/** The browser's file: as `CHROMIUM` says, else the first that is installed; null where there is none. */
function chromiumPath(): string | null {
  const { CHROMIUM: said, PATH = "" } = process.env;
  if (said !== undefined && said !== "") return said;
  const folders = ["/usr/bin", ...PATH.split(delimiter)];
  return names.flatMap((name) => folders.map((folder) => join(folder, name))).find(existsSync) ?? null;
}
