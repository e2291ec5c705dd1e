// The log and the facts of a ticket: typed, added, changed, removed.
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { EXAMPLES } from "../../src/web/examples/examples.js";
import { usePage } from "./page.js";

const pages = usePage();

const field = (page: Page, name: number | string) => page.locator(`[data-when="${name}"]`);
const fact = (page: Page, name: string) => page.locator(".facts").getByLabel(name);
const rows = (page: Page) => page.locator(".events li");
/** What the axis says of the first commitment. */
const verdict = (page: Page) => page.locator("svg[data-picture] .lane .head").first().textContent();
const running = EXAMPLES.find(({ record }) => record.events.length === 1)!;

async function start(page: Page, lang: "en" | "fr" = "en") {
  await page.locator(".examples summary").click();
  await page.getByRole("button", { name: running.title[lang] }).click();
  await expect.poll(() => rows(page).count()).toBe(1);
}

test("an event is added, typed in French with milliseconds, decides by one of them, and is removed", async () => {
  const page = await pages.open({ locale: "fr-FR" });
  await start(page, "fr");
  await page.getByLabel("Événement à ajouter").selectOption("acknowledged");
  await field(page, "new").fill("17 juin 2026 à 11h00:00,001");
  await page.getByRole("button", { name: "Ajouter", exact: true }).click();
  await expect.poll(() => field(page, 1).inputValue()).toBe("17/06/2026 11:00:00,001");
  // It is after the instant of judgement, and so has not happened.
  expect(await verdict(page)).toContain("En cours");
  await field(page, "now").fill("18/06/2026 12:00");
  await field(page, "now").press("Enter");
  await expect.poll(() => verdict(page)).toContain("Non tenu");
  await field(page, 1).fill("11:00");
  await field(page, 1).press("Enter");
  await expect.poll(() => field(page, 1).inputValue()).toBe("17/06/2026 11:00");
  await expect.poll(() => verdict(page)).toContain("Tenu");
  await page.getByRole("button", { name: "Enlever « Pris en charge »" }).click();
  await expect.poll(() => rows(page).count()).toBe(1);
  await expect.poll(() => verdict(page)).toContain("Non tenu");
  await page.getByRole("button", { name: "Annuler" }).click();
  await expect.poll(() => rows(page).count()).toBe(2);
  await page.getByRole("button", { name: "Rétablir" }).click();
  await expect.poll(() => rows(page).count()).toBe(1);
});

test("what is no time is said at the field, and the ticket stays as it was", async () => {
  const page = await pages.open();
  await field(page, 1).fill("31/4/2026 10:00");
  await field(page, 1).press("Enter");
  expect(await page.getByRole("alert").textContent()).toContain("no such date");
  expect(await field(page, 1).getAttribute("aria-invalid")).toBe("true");
  await field(page, 1).press("Escape");
  expect(await field(page, 1).inputValue()).toBe("11/05/2026 09:30");
});

test("a time that comes twice asks which of the two", async () => {
  const page = await pages.open();
  await start(page);
  await field(page, "now").fill("25/10/2026 02:30");
  await field(page, "now").press("Enter");
  await expect.poll(() => field(page, "now").inputValue()).toBe("25/10/2026 02:30 +02:00");
  await page.getByLabel("Judged at: This time comes twice").selectOption({ index: 1 });
  await expect.poll(() => field(page, "now").inputValue()).toBe("25/10/2026 02:30 +01:00");
});

test("an event keeps the focus where its time leads it", async () => {
  const page = await pages.open();
  await field(page, 8).fill("11/05/2026 15:00");
  await field(page, 8).press("Enter");
  await expect.poll(() => page.evaluate("document.activeElement?.dataset.when")).toBe("6");
});

test("the types on offer are those that the lifecycle allows, and what they carry is chosen", async () => {
  const page = await pages.open();
  await start(page);
  const options = page.getByLabel("Event to add").locator("optgroup").first().locator("option");
  expect(
    await options.evaluateAll((all) => all.map((one) => (one as unknown as { value: string }).value)),
  ).toEqual([
    ...[
      "information-requested",
      "acknowledged",
      "regraded",
      "offer-changed",
      "closed-out-of-scope",
      "commented",
    ],
  ]);
  await page.getByLabel("Event to add").selectOption("regraded");
  await page.getByRole("button", { name: "Add", exact: true }).click();
  await page.locator(".events").getByLabel("To").selectOption("P1");
  await expect.poll(() => verdict(page)).toContain("P1");
  // To the priority that it has: refused, at its place.
  await page.locator(".events").getByLabel("To").selectOption("P2");
  await expect.poll(() => page.locator(".events li.refused .problem").textContent()).toContain("RGD-1");
});

test("the facts of the ticket are changed, and a category brings what it must say", async () => {
  const page = await pages.open();
  await start(page);
  await fact(page, "Offer").selectOption("premium");
  await expect.poll(() => verdict(page)).toContain("Breached");
  await fact(page, "Category").selectOption("request");
  await expect.poll(() => fact(page, "Kind of request").count()).toBe(1);
  await expect.poll(() => verdict(page)).toContain("REQUEST");
  await fact(page, "Preconditions met").uncheck();
  await expect.poll(() => verdict(page)).toContain("No commitment");
  await fact(page, "Category").selectOption("incident");
  await fact(page, "Beta feature").check();
  await expect.poll(() => page.locator("svg[data-picture] .none").textContent()).toContain("beta");
});

test("a record with nonsense in every field is shown as it is, with what is wrong, and nothing breaks", async () => {
  const page = await pages.open();
  const odd = '<img src=x onerror="document.title=1">\u202e';
  const events = [
    { type: "received", at: "2026-05-07T10:00:00Z", note: odd },
    { type: "held", at: odd, reason: { odd } },
    { type: "resolved", at: "2026-05-07T11:00:00Z", fix: null },
    { type: "regraded", at: "2026-05-07T12:00:00Z", to: [odd] },
    { type: odd, at: "" },
    { type: "__proto__", at: "0000" },
  ];
  const fields = {
    category: [odd],
    priority: { odd },
    request: 7,
    affectedApis: odd,
    beta: odd,
    coverage: null,
  };
  const record = { id: odd, offer: odd, ...fields, preconditionsMet: 0, events };
  const buffer = Buffer.from(JSON.stringify(record));
  await page.setInputFiles("input[type=file]", { name: "odd.json", mimeType: "application/json", buffer });
  await expect.poll(() => rows(page).count()).toBe(events.length);
  await expect.poll(() => page.locator(".problem").count()).toBeGreaterThan(3);
  expect(await page.title()).not.toBe("1");
  expect(await page.locator("img").count()).toBe(0);
});
