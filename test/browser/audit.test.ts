// A file audited in the page: the figures of the command line, bad lines told, and a ticket of it on the axis.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import type { Page } from "playwright-core";
import { afterAll, expect, test } from "vitest";
import { fixture, runOn } from "../cli/fake-terminal.js";
import { show, usePage } from "./page.js";

const pages = usePage();
const folder = mkdtempSync(join(tmpdir(), "fe-triage-page-audit-"));
afterAll(() => rmSync(folder, { recursive: true }));
const put = (name: string, content: string | Uint8Array) => {
  writeFileSync(join(folder, name), content);
  return join(folder, name);
};

const queue = readFileSync(fixture("tickets/queue.ndjson"), "utf8");
/** Long after all tickets, as the page's own clock is set. */
const nowMs = Date.UTC(2030, 0, 1);

async function auditing() {
  const page = await pages.open();
  await page.clock.setFixedTime(nowMs);
  await show(page, "Audit");
  return page;
}
const drop = (page: Page, file: string) => page.locator(".drop input").setInputFiles(file);
const cells = (page: Page) =>
  page
    .locator("section.wide tbody tr")
    .evaluateAll((rows) =>
      rows.map((row) => [...row.querySelectorAll("th, td")].slice(0, 8).map((cell) => cell.textContent)),
    );

test.each([
  ["plain", queue],
  ["gzip", gzipSync(queue)],
])("a %s file has the figures of the command line", async (_, content) => {
  const page = await auditing();
  const file = put("queue", content);
  await drop(page, file);
  await page.getByText("Audit of queue").waitFor();
  const { out } = await runOn(
    ["audit", fixture("tickets/queue.ndjson"), "--by", "offer,priority", "--format", "json"],
    { nowMs: () => nowMs },
  );
  const { groups } = JSON.parse(out);
  expect(await cells(page)).toEqual(
    groups.map(({ offer, priority, metric, ...counts }: Record<string, unknown>) => [
      offer,
      priority ?? "–",
      metric,
      ...["count", "met", "breached", "pending", "none"].map((name) => String(counts[name])),
    ]),
  );
});

test("lines that are no tickets are told with their places, and the others are judged", async () => {
  const page = await auditing();
  const long = `{"id":"${"x".repeat(9_000_000)}"}`;
  await drop(page, put("bad.ndjson", `${queue}not json\n${long}\n[[[[\n{"id":1}\n\xff\n`));
  const tickets = queue.trim().split("\n").length;
  await page.getByText("5 lines are no tickets").click();
  expect(await page.getByText(`line ${tickets + 1} — not JSON`).count()).toBe(1);
  expect(await page.getByText(`line ${tickets + 2} — too long to be a ticket`).count()).toBe(1);
  expect(await page.locator(".figures dd").first().textContent()).toBe(String(tickets));
});

test("a ticket of the file is shown on the axis, by its place among the worst or by its id", async () => {
  const page = await auditing();
  await drop(page, put("queue.ndjson", queue));
  const worst = page.getByRole("button", { name: /^Show .* on the axis$/ }).first();
  const id = (await worst.textContent()) as string;
  await worst.click();
  await expect.poll(() => page.locator("h1").textContent()).toContain(id);
  await show(page, "Audit");
  await drop(page, put("queue.ndjson", queue));
  const { id: last } = JSON.parse(queue.trim().split("\n").at(-1) as string);
  await page.getByLabel("Show the ticket with the id").fill(last);
  await page.getByRole("button", { name: "Find" }).click();
  await expect.poll(() => page.locator("h1").textContent()).toContain(last);
});

test("an event log is audited by its mapping", async () => {
  const page = await auditing();
  await page.getByLabel("What the file holds").selectOption("mapping");
  const log = fixture("event-logs/help-desk.csv");
  await drop(page, log);
  await page.getByText("Choose the mapping of the log first.").waitFor();
  await page.getByLabel("Mapping (JSON)").setInputFiles(fixture("event-logs/help-desk.json"));
  await page.getByText("Mapping: help-desk.json").waitFor();
  await drop(page, log);
  await page.getByText("Audit of help-desk.csv").waitFor();
  const from = fixture("event-logs/help-desk.json");
  const { out } = await runOn(["audit", log, "--from", from, "--format", "json"], { nowMs: () => nowMs });
  expect(await page.locator(".figures dd").first().textContent()).toBe(String(JSON.parse(out).tickets));
});

test("a file that cannot be read says why, and an audit can be cancelled", async () => {
  const page = await auditing();
  await drop(page, put("cut.gz", gzipSync(queue).subarray(0, 200)));
  await page.getByText("The file could not be audited").waitFor();
  await drop(page, put("many.ndjson", queue.repeat(3000)));
  await page.getByRole("button", { name: "Cancel" }).click();
  await page.getByText("The audit was cancelled.").waitFor();
  expect(await page.getByText("Audit of many").count()).toBe(0);
});
