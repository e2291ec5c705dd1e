import type { Locator } from "playwright-core";
import { describe, expect, test } from "vitest";
import { explain } from "../../src/sla/check-ticket.js";
import { formatDuration } from "../../src/time/duration.js";
import { fixtureTicket } from "../web/fixture-tickets.js";
import { hashOf } from "./address-of.js";
import { usePage } from "./page.js";

const pages = usePage();
const opened = async (name: string) => pages.open({ hash: await hashOf(name) });
const texts = async (cells: Locator) => (await cells.allTextContents()).map((text) => text.trim());

test.each(["bridge-weekend", "waiting-for-information"])(
  "the rows of %s add up to its figures, those of the library",
  async (name) => {
    const { record, now } = fixtureTicket(name);
    const { commitments } = explain(record, { now });
    const page = await opened(name);
    for (const { metric, trace, elapsedMs, targetMs } of commitments) {
      if (elapsedMs === null || targetMs === null) continue;
      const why = page.locator(`.commitment[data-metric="${metric}"]`);
      await why.evaluate((details) => details.setAttribute("open", ""));
      const counted = await texts(why.locator("tbody td:nth-child(3)"));
      expect(counted).toEqual(trace.map(({ countedMs }) => formatDuration(countedMs, "en")));
      const [sum = "", told = ""] = await texts(why.locator("tfoot td"));
      expect(sum).toBe(formatDuration(elapsedMs, "en"));
      expect(told).toContain(`${formatDuration(elapsedMs, "en")} of ${formatDuration(targetMs, "en")}`);
      expect(await texts(why.locator("tbody td:nth-child(5)"))).toEqual(trace.map((row) => row.why));
    }
  },
);

describe("a row and its interval on the axis", () => {
  test("light up each other, under the pointer and by keyboard", async () => {
    const page = await opened("bridge-weekend");
    const row = page.locator(`[data-metric="MTTR"] tr[data-row="1"]`);
    const lit = page.locator(".axis.full .lit");
    expect(await lit.count()).toBe(0);
    await row.hover();
    expect(await row.getAttribute("class")).toContain("lit");
    expect(await lit.count()).toBeGreaterThan(0);
    await page.locator("h2#why").hover();
    expect(await row.getAttribute("class")).not.toContain("lit");
    await row.getByRole("button").first().focus();
    expect(await row.getAttribute("class")).toContain("lit");
    expect(await lit.count()).toBeGreaterThan(0);
  });

  test("the other way round", async () => {
    const page = await opened("bridge-weekend");
    const axis = await page.locator(".axis.full svg").boundingBox();
    if (axis === null) throw new Error("no axis");
    const row = page.locator(`[data-metric="MTTR"] tr.lit`);
    // Somewhere in the last lane there is something that counted.
    for (let x = 0.1; x < 0.7 && (await row.count()) === 0; x += 0.1)
      await page.mouse.move(axis.x + axis.width * x, axis.y + axis.height - 20);
    expect(await row.count()).toBe(1);
  });
});

test("a rule says what it says and where it stands, and goes away again", async () => {
  const page = await opened("bridge-weekend");
  const rule = page.locator(".why").getByRole("button", { name: "SLA-3", exact: true }).first();
  await rule.press("Enter");
  const note = page.locator(".rule-note");
  expect(await note.textContent()).toContain("§7.7.3.4");
  expect(await rule.getAttribute("aria-expanded")).toBe("true");
  await rule.press("Escape");
  expect(await note.count()).toBe(0);
});

test("escalations say who is called and whether the clock got there", async () => {
  const { record, now } = fixtureTicket("bridge-weekend");
  const { escalations } = explain(record, { now });
  const page = await opened("bridge-weekend");
  await page.locator(".why summary", { hasText: "Escalations" }).press("Enter");
  const rows = page.locator(".why details", { hasText: "Escalations" }).locator("tbody tr");
  const reached = await texts(rows.locator("td:nth-child(6)"));
  expect(reached).toEqual(escalations.map((step) => (step.reached ? "reached" : "not reached")));
  expect(await texts(rows.locator("td:nth-child(4)"))).toContain("the level-2 team");
});

test("a ticket without commitment says why", async () => {
  const page = await opened("beta");
  expect(await page.locator(".why").textContent()).toContain("OFR-9");
});

test("of a long trace the middle is folded until somebody asks for it", async () => {
  const { record } = fixtureTicket("on-hold-now");
  const events = record.events.slice(0, 1);
  const hash = await hashOf("on-hold-now", {
    record: { ...record, offer: "standard", priority: "P3", events },
    now: "2027-06-01T00:00:00+02:00",
  });
  const page = await pages.open({ hash });
  const rows = page.locator(".trace tbody tr");
  const folded = await rows.count();
  const sum = await page.locator(".trace tfoot td").first().textContent();
  await page.getByRole("button", { name: "Show all" }).click();
  expect(await rows.count()).toBeGreaterThan(4 * folded);
  expect(await page.locator(".trace tfoot td").first().textContent()).toBe(sum);
});
