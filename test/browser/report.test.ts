import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { BrowserContextOptions, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { LANGUAGES, type Language } from "../../src/wording/language.js";
import { fixture, runOn } from "../cli/fake-terminal.js";
import { axeFaults } from "./axe.js";
import { useChromium } from "./chromium.js";

const folder = mkdtempSync(join(tmpdir(), "fe-triage-report-"));
afterAll(() => rmSync(folder, { recursive: true }));
const path = (name: string) => join(folder, `${name}.html`);
const hostile = [
  "<script>document.title = 1</script>",
  `"><img src=x onerror=alert(1)>`,
  "\u202egnp.exe",
  "W".repeat(400),
];

beforeAll(async () => {
  const report = (name: string, ...args: string[]) =>
    runOn(["audit", ...args, "--now", "2027-01-01T00:00:00+01:00", "--report", path(name)]);
  const queue = fixture("tickets/queue.ndjson");
  for (const lang of LANGUAGES) await report(lang, queue, "--readings", "all", "--lang", lang);
  const tickets = join(folder, "tickets.ndjson");
  const at = "2026-05-07T10:00:00-03:30";
  const ticket = (id: string) => ({
    id,
    customer: id,
    offer: "deck",
    priority: "red",
    events: [{ type: "received", at }],
  });
  writeFileSync(tickets, hostile.map((id) => `${JSON.stringify(ticket(id))}\n`).join(""));
  await report("hostile", tickets, "--contract", fixture("contracts/toy.json"), "--by", "customer");
  await report("empty", join(folder, "tickets.ndjson"));
});

const pages = useChromium();

/** Opens a report from disk, and keeps what it asked for and complained of. */
async function open(name: string, options: BrowserContextOptions = {}) {
  const page = await pages.open({ viewport: { width: 1280, height: 900 }, ...options });
  const asked: string[] = [];
  const complaints: string[] = [];
  page.on("request", (request) => asked.push(request.url()));
  page.on("console", (message) => complaints.push(message.text()));
  page.on("pageerror", (error) => complaints.push(error.message));
  await page.goto(pathToFileURL(path(name)).href);
  return { page, asked, complaints };
}

/** What stands further right than the page is wide, though it is in no box of its own that scrolls. */
const beyond = (page: Page) =>
  page.evaluate(`[...document.querySelectorAll("body *")]
    .filter((one) => one.closest(".scroll, .patterns, .legend svg") === null || one.classList.contains("scroll"))
    .filter((one) => one.getBoundingClientRect().right > innerWidth + 1)
    .map((one) => one.outerHTML.slice(0, 80))`);

describe("a report in a browser", () => {
  test.each([
    ["en", "light"],
    ["fr", "dark"],
    ["hostile", "light"],
    ["hostile", "dark"],
    ["empty", "light"],
  ] as const)("%s, %s: axe finds nothing, with all unfolded", async (name, colorScheme) => {
    const { page } = await open(name, { colorScheme, bypassCSP: true });
    await page.evaluate(`document.querySelectorAll("details").forEach((one) => { one.open = true; })`);
    expect(await axeFaults(page)).toEqual([]);
  });

  test.each([...LANGUAGES, "hostile", "empty"])(
    "%s: reaches nothing and complains of nothing",
    async (name) => {
      const { page, asked, complaints } = await open(name);
      await page
        .locator("details > summary")
        .first()
        .click({ timeout: 500 })
        .catch(() => undefined);
      expect(asked).toEqual([pathToFileURL(path(name)).href]);
      expect(complaints).toEqual([]);
      expect(await page.locator("script, img, link, iframe, object").count()).toBe(0);
    },
  );

  test("runs no script, not even its own", async () => {
    const page = await pages.open();
    const text = readFileSync(path("en"), "utf8").replace(
      "</main>",
      "<script>document.title = 'run'</script></main>",
    );
    writeFileSync(path("scripted"), text);
    await page.goto(pathToFileURL(path("scripted")).href);
    expect(await page.title()).toBe("How the commitments were kept: Flexible Engine support");
  });

  test("shows hostile ids as the text that they are", async () => {
    const { page } = await open("hostile");
    const told = await page.locator("article h3").allTextContents();
    expect(told.map((heading) => heading.replace(/^\d+\. /, "")).sort()).toEqual(
      hostile.map((id) => id.replace("\u202e", "\\u202e")).sort(),
    );
  });

  test.each([360, 1280, 2560])("at %i pixels nothing is wider than the page", async (width) => {
    for (const name of ["fr", "hostile"]) {
      const { page } = await open(name, { viewport: { width, height: 800 } });
      await page.evaluate(`document.querySelectorAll("details").forEach((one) => { one.open = true; })`);
      expect(await beyond(page)).toEqual([]);
      expect(await page.evaluate("document.documentElement.scrollWidth")).toBe(width);
    }
  });

  test("has its headings in order, and a name for each chart", async () => {
    const { page } = await open("en");
    const levels = (await page.evaluate(
      `[...document.querySelectorAll("h1,h2,h3,h4,h5,h6")].map((one) => Number(one.tagName[1]))`,
    )) as number[];
    expect(levels[0]).toBe(1);
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    const steps = levels.slice(1).map((level, i) => level - (levels[i] as number));
    expect(Math.max(...steps)).toBe(1);
    const charts = await page.locator("svg[role=img]").all();
    expect(charts.length).toBeGreaterThan(10);
    for (const chart of charts) expect(await chart.locator("> title").textContent()).not.toBe("");
  });

  test.each(LANGUAGES)("%s: prints all of it, light, on sheets that it fits on", async (name: Language) => {
    // A4 less its margins: upright, and for what is wide on its side.
    for (const [width, wide] of [
      [703, false],
      [1032, true],
    ] as const) {
      const { page } = await open(name, { viewport: { width, height: 1000 }, colorScheme: "dark" });
      await page.emulateMedia({ media: "print" });
      const clipped = await page.evaluate(`[...document.querySelectorAll("section")]
        .filter((section) => (section.querySelector(".wide") !== null) === ${wide})
        .flatMap((section) => [...section.querySelectorAll("table, svg.chart")])
        .filter((one) => one.getBoundingClientRect().right > ${width} + 1)
        .map((one) => one.textContent.trim().slice(0, 60))`);
      expect(clipped).toEqual([]);
      expect(await page.evaluate("getComputedStyle(document.body).backgroundColor")).toBe(
        "rgb(255, 255, 255)",
      );
    }
    const { page } = await open(name);
    await page.emulateMedia({ media: "print" });
    const last = page.locator("details table").last();
    expect((await last.boundingBox())?.height).toBeGreaterThan(20);
    expect((await page.pdf({ preferCSSPageSize: true })).length).toBeGreaterThan(50_000);
  });
});
