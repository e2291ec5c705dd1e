// What two parties share: an address that leads to the same thing on another machine, and files in and out.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { afterAll, expect, test } from "vitest";
import { explain } from "../../src/index.js";
import type { TicketRecord } from "../../src/ticket/record.js";
import type { PageState } from "../../src/web/page/state.js";
import { addressOf } from "../../src/web/share/address.js";
import { fixture } from "../cli/fake-terminal.js";
import { show, usePage } from "./page.js";

const pages = usePage();
const folder = mkdtempSync(join(tmpdir(), "fe-triage-share-"));
afterAll(() => rmSync(folder, { recursive: true }));

const record = JSON.parse(readFileSync(fixture("tickets/major-api-incident.json"), "utf8")) as TicketRecord;
const state: PageState = { view: "ticket", record, now: "2026-12-31T00:00:00+01:00", readings: {} };
const digestOn = (page: Page) => page.locator(".digest").textContent();
const settled = (page: Page) => expect.poll(() => digestOn(page)).toMatch(/^[0-9a-f ]{19}$/);
const settledOn = (page: Page, id: string) =>
  expect.poll(() => page.locator("h1").textContent()).toContain(id);

test("an address from another machine leads to the same ticket with the same digest, wherever and in whatever language", async () => {
  const hash = await addressOf(state);
  const seen = [];
  for (const [timezoneId, locale] of [
    ["Europe/Paris", "fr-FR"],
    ["America/St_Johns", "en-US"],
    ["Pacific/Apia", "fr-CA"],
  ] as const) {
    const page = await pages.open({ hash, timezoneId, locale });
    await settled(page);
    seen.push(await digestOn(page));
    expect(await page.locator("h1").textContent()).toContain(record.id);
    expect(new URL(page.url()).hash.slice(1, 18)).toBe(hash.slice(0, 17));
  }
  expect(new Set(seen)).toEqual(new Set([hash.slice(0, 16).replace(/(.{4})(?=.)/g, "$1 ")]));
});

test("the address follows what is done, and what it leads to can be undone", async () => {
  const page = await pages.open();
  await settled(page);
  const before = page.url();
  await show(page, "Audit");
  await expect.poll(() => page.url()).not.toBe(before);
  const [, hash] = page.url().split("#");
  const other = await pages.open({ hash: hash as string });
  expect(await other.getByRole("button", { name: "Audit" }).getAttribute("aria-current")).toBe("page");
  // What was chosen here is not part of what was sent.
  await page.goto(`${before.split("#")[0]}#${await addressOf({ ...state, variants: [] })}`);
  await expect.poll(() => page.locator(".variant").count()).toBe(1);
  const address = await addressOf({ ...state, now: "2026-12-30T00:00:00+01:00" });
  await page.goto(`${before.split("#")[0]}#${address}`);
  await expect.poll(() => page.locator(".variant").count()).toBeGreaterThan(1);
  await page.getByRole("button", { name: "Undo" }).click();
  await page.getByRole("button", { name: "Undo" }).click();
  expect(await page.getByRole("button", { name: "Audit" }).getAttribute("aria-current")).toBe("page");
});

test("an address that is asked for while the one before is still being written is opened all the same", async () => {
  const page = await pages.open();
  await settled(page);
  await page.evaluate(
    ([asked, before]) => {
      location.hash = asked as string;
      history.replaceState(null, "", before);
    },
    [await addressOf(state), page.url()],
  );
  await settledOn(page, record.id);
});

test("a ticket, its check and its picture are files; a ticket file is opened, and another is told to be none", async () => {
  const page = await pages.open({ hash: await addressOf(state) });
  const saved = async (name: string) => {
    const [file] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name, exact: true }).click(),
    ]);
    return { name: file.suggestedFilename(), bytes: readFileSync(await file.path()) };
  };
  const ticket = await saved("Ticket (JSON)");
  expect(ticket.name).toBe(`${record.id}.json`);
  expect(JSON.parse(ticket.bytes.toString())).toEqual(record);
  const check = await saved("Check (JSON)");
  expect(JSON.parse(check.bytes.toString())).toEqual(
    JSON.parse(JSON.stringify(explain(record, { now: state.now }))),
  );
  const svg = (await saved("Picture (SVG)")).bytes.toString();
  expect(svg).toMatch(/^<svg[^>]* xmlns="http:\/\/www\.w3\.org\/2000\/svg"/);
  expect(svg).not.toContain("var(--");
  const png = (await saved("Picture (PNG)")).bytes;
  expect([...png.subarray(0, 4)]).toEqual([0x89, 0x50, 0x4e, 0x47]);
  expect(png.length).toBeGreaterThan(5000);

  const open = page.getByLabel("Open a ticket (JSON)");
  const put = (name: string, text: string) => {
    writeFileSync(join(folder, name), text);
    return join(folder, name);
  };
  await open.setInputFiles(put("other.json", JSON.stringify({ ...record, id: "T-9" })));
  await settledOn(page, "T-9");
  for (const [name, text, message] of [
    ["text.json", "no json", "text.json is not JSON: nothing was opened."],
    ["list.json", "[]", "list.json has no ticket: an object with id, offer and events."],
    ["deep.json", "[".repeat(100_000), "deep.json is not JSON: nothing was opened."],
    [
      "large.json",
      " ".repeat(3_000_000),
      "large.json is too large for one ticket; many tickets belong to the audit.",
    ],
  ] as const) {
    await open.setInputFiles(put(name, text));
    await page.getByText(message).waitFor();
    expect(await page.locator("h1").textContent()).toContain("T-9");
  }
});
