// A ticket on the time axis: events moved by mouse and keys, zoomed, lit, for eyes and for screen readers.
import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { explain } from "../../src/index.js";
import type { TicketRecord } from "../../src/ticket/record.js";
import { formatDuration } from "../../src/time/duration.js";
import { formatWhen } from "../../src/time/when.js";
import { zoneOf } from "../../src/time/zone.js";
import { EXAMPLES } from "../../src/web/examples/examples.js";
import { readWhen } from "../../src/web/ticket/read-when.js";
import { usePage } from "./page.js";

const pages = usePage();
const zone = zoneOf("Europe/Paris");
const [bridge] = EXAMPLES;

const axis = (page: Page) => page.locator("svg[data-picture]");
const marker = (page: Page, index: number | "now") => axis(page).locator(`[data-event="${index}"]`);
const field = (page: Page, name: number | "now") => page.locator(`[data-when="${name}"]`);
const heads = (page: Page) => axis(page).locator(".lane .head").allTextContents();
const dues = (page: Page) => axis(page).locator(".deadline text").allTextContents();
const instantOf = (typed: string) => (readWhen(typed, zone, 0) as { atMs: number }).atMs;

async function choose(page: Page, title: string) {
  await page.locator(".examples summary").click();
  await page.getByRole("button", { name: title }).click();
}

/** The figures and deadlines that the axis shows are those of the library for the same ticket. */
async function expectAsExplained(page: Page, record: TicketRecord, now: string) {
  const { commitments, verdict } = explain(record, { now });
  await expect
    .poll(() => heads(page))
    .toEqual(
      commitments.map(({ metric, elapsedMs, targetMs }) =>
        expect.stringMatching(
          new RegExp(
            `^${metric} .* ${formatDuration(elapsedMs!, "en")} of ${formatDuration(targetMs!, "en")}$`,
          ),
        ),
      ),
    );
  expect(await dues(page)).toEqual(
    commitments.flatMap(({ dueAt }) =>
      dueAt === null ? [] : formatWhen(Date.parse(dueAt), zone, "en", "no-year"),
    ),
  );
  return verdict;
}

describe("the axis", () => {
  test("moves the event in focus by keys, and everything follows as the library says; undone at once", async () => {
    const page = await pages.open();
    await marker(page, 1).focus();
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("Shift+ArrowRight");
    expect(await field(page, 1).inputValue()).toBe("11/05/2026 10:32");
    const events = bridge.record.events.with(1, { type: "acknowledged", at: "2026-05-11T10:32:00+02:00" });
    await expectAsExplained(page, { ...bridge.record, events }, bridge.now);
    await page.keyboard.press("PageDown");
    // A day back is the holiday's Sunday: still after the receipt, and still in focus.
    expect(await field(page, 1).inputValue()).toBe("10/05/2026 10:32");
    expect(await page.evaluate("document.activeElement?.dataset.event")).toBe("1");
    await page.keyboard.press("Control+z");
    expect(await field(page, 1).inputValue()).toBe("11/05/2026 09:30");
    await page.keyboard.press("Control+y");
    expect(await field(page, 1).inputValue()).toBe("10/05/2026 10:32");
  });

  test("moves an event with the mouse, past others too, and says where it is refused, with the rule", async () => {
    const page = await pages.open();
    const box = (await marker(page, 8).locator("circle").last().boundingBox())!;
    await page.mouse.move(box.x + 6, box.y + 6);
    await page.mouse.down();
    await page.mouse.move(box.x - 40, box.y + 20, { steps: 4 });
    const typed = await field(page, 8).inputValue();
    expect(instantOf(typed)).toBeLessThan(Date.parse("2026-05-12T10:00:00+02:00"));
    const at = new Date(instantOf(typed)).toISOString();
    const events = bridge.record.events.with(8, { type: "confirmed", at });
    await expectAsExplained(page, { ...bridge.record, events }, bridge.now);
    // On, before the acknowledgement, where nothing can be confirmed: the same gesture, and the marker is still held.
    const first = (await marker(page, 1).locator("circle").last().boundingBox())!;
    await page.mouse.move(first.x - 60, box.y, { steps: 6 });
    await page.mouse.up();
    expect(await page.locator(".events li.refused").allTextContents()).toEqual([
      expect.stringMatching(/Confirmed: the lifecycle does not allow this event here.*LIF-4/s),
    ]);
    expect(await marker(page, 1).getAttribute("aria-label")).toContain("refused");
    expect(await page.getByRole("status").first().textContent()).toContain("Confirmed");
    await page.getByRole("button", { name: "Undo" }).click();
    expect(await page.locator(".events li.refused").count()).toBe(0);
    await expectAsExplained(page, bridge.record, bridge.now);
  });

  test("moves now, so that a verdict turns a millisecond after the deadline", async () => {
    const page = await pages.open();
    const running = EXAMPLES.find(({ record }) => record.events.length === 1)!;
    await choose(page, running.title.en);
    await expect.poll(() => heads(page).then(([head]) => head)).toContain("Pending");
    await field(page, "now").fill("17/06/2026 11:00:00,001");
    await field(page, "now").press("Enter");
    await expect.poll(() => heads(page).then(([head]) => head)).toContain("Breached");
    await marker(page, "now").focus();
    await page.keyboard.press("ArrowLeft");
    expect(await field(page, "now").inputValue()).toBe("17/06/2026 10:59:00,001");
    await expect.poll(() => heads(page).then(([head]) => head)).toContain("Pending");
  });

  test("zooms from the whole ticket to minutes by wheel, keys and buttons, and back", async () => {
    const page = await pages.open();
    const labels = () => axis(page).locator(".at").allTextContents();
    const shown = () => page.locator(".chart .row .small").textContent();
    const whole = await shown();
    await axis(page).focus();
    for (let i = 0; i < 3; i++) await page.keyboard.press("+");
    await expect.poll(shown).not.toBe(whole);
    const box = (await axis(page).boundingBox())!;
    await page.mouse.move(box.x + 500, box.y + 100);
    await page.keyboard.down("Control");
    for (let i = 0; i < 12; i++) await page.mouse.wheel(0, -100);
    await page.keyboard.up("Control");
    await expect
      .poll(async () => (await labels()).some((label) => /^\d\d:\d\d(:\d\d)?$/.test(label)))
      .toBe(true);
    await page.getByRole("button", { name: "Later" }).click();
    await page.getByRole("button", { name: "Zoom out" }).click();
    await page.getByRole("button", { name: "Whole ticket" }).click();
    await expect.poll(shown).toBe(whole);
  });

  test("shows the hour that comes twice as two, and names it", async () => {
    const page = await pages.open();
    await choose(
      page,
      EXAMPLES.find(({ record }) => record.events[0]?.at.startsWith("2026-10-25"))!.title.en,
    );
    await axis(page).focus();
    await expect
      .poll(() => axis(page).locator(".clock-change text").textContent())
      .toBe("−1 h: 02:00–03:00 twice");
    const fold = (await axis(page).locator(".fold").boundingBox())!;
    await page.mouse.move(fold.x, fold.y + 50);
    await page.keyboard.down("Control");
    const twice = async () => {
      await page.mouse.wheel(0, -30);
      return (await axis(page).locator(".at").allTextContents()).filter((label) => label === "02:00").length;
    };
    await expect.poll(twice).toBe(2);
    await page.keyboard.up("Control");
  });

  test("lights the row under the pointer, here and in the explanation", async () => {
    const page = await pages.open();
    const lane = (await axis(page).locator(".lane").nth(1).boundingBox())!;
    await page.mouse.move(lane.x + lane.width / 2, lane.y + lane.height / 2);
    await expect.poll(() => axis(page).locator(".lit").count()).toBe(1);
    await page.mouse.move(5, 5);
    await expect.poll(() => axis(page).locator(".lit").count()).toBe(0);
  });

  test("the table behind the axis has its intervals, its marks and its events", async () => {
    const page = await pages.open();
    await page.locator(".chart details summary").click();
    await page.locator(".axis-tables").waitFor();
    const rows = await page.locator(".axis-tables tr").allTextContents();
    const { commitments } = explain(bridge.record, { now: bridge.now });
    expect(rows.length).toBeGreaterThan(
      commitments.flatMap(({ trace }) => trace).length + bridge.record.events.length,
    );
    expect(rows.join("\n")).toContain("public holiday: Victory in Europe Day");
    expect(rows.join("\n")).toContain("Deadline");
  });
});
