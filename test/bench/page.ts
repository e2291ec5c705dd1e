/**
 * How long the built page takes from an event moved to the picture drawn, for logs of 10, 50 and 500 events: each key
 * moves the first answer by a minute, and the time is that of all that follows until the page is laid out again.
 */
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";
import type { Row } from "./table.js";

const page = new URL("../../../dist/web/index.html", import.meta.url);
const executablePath = process.env.CHROMIUM ?? "/usr/bin/chromium";
const MINUTE_MS = 60_000;

/** A log with holds and comments, in time order, allowed. */
function logOf(count: number) {
  const at = (minute: number) => new Date(Date.UTC(2026, 4, 7, 7) + minute * MINUTE_MS).toISOString();
  const cycle = ["held", "resumed", "commented", "commented"];
  const events = Array.from({ length: count - 2 }, (_, i) => ({ type: cycle[i % 4], at: at(90 + 40 * i) }));
  return {
    id: `T-${count}`,
    offer: "business",
    category: "incident",
    priority: "P2",
    apiIncident: true,
    events: [{ type: "received", at: at(0) }, { type: "acknowledged", at: at(60) }, ...events],
  };
}

// As text, because it runs in the page.
const MEASURE = `(async () => {
  const times = [];
  const marker = () => document.querySelector('[data-event="1"]');
  marker().focus();
  for (let i = 0; i < 100; i++) {
    await new Promise(requestAnimationFrame);
    const before = marker().getAttribute("aria-valuenow");
    const start = performance.now();
    marker().dispatchEvent(new KeyboardEvent("keydown", { key: i % 2 ? "ArrowLeft" : "ArrowRight", bubbles: true }));
    // The page draws itself when what is under way is done.
    await null; await Promise.resolve(); await null;
    document.body.offsetHeight;
    times.push(performance.now() - start);
    if (marker().getAttribute("aria-valuenow") === before) throw new Error("nothing was drawn");
  }
  return times.slice(20).sort((a, b) => a - b);
})()`;

/** The page's figures; none, with what is missing, where there is no page or no Chromium. */
export async function drawing(): Promise<Row[]> {
  if (!existsSync(fileURLToPath(page)) || !existsSync(executablePath))
    return [{ title: "no built page or no Chromium: npm run build; apt-get install chromium" }];
  const browser = await chromium.launch({ executablePath, args: ["--disable-gpu"] });
  const tab = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  await tab.goto(page.href);
  const rows: Row[] = [{ title: "the page, from an event moved to the picture drawn" }];
  for (const count of [10, 50, 500]) {
    const buffer = Buffer.from(JSON.stringify(logOf(count)));
    await tab.setInputFiles("input[type=file]", { name: "log.json", mimeType: "application/json", buffer });
    await tab.locator(`.events li:nth-child(${count})`).waitFor();
    await tab.waitForTimeout(1000);
    const times = (await tab.evaluate(MEASURE)) as number[];
    const at = (share: number) => times[Math.floor(times.length * share)] as number;
    rows.push({
      name: `a log of ${count} events`,
      medianMs: at(0.5),
      fastestMs: at(0),
      remark: `19 of 20 within ${at(0.95).toFixed(1)} ms`,
    });
  }
  await browser.close();
  return rows;
}
