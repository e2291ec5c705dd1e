// Declaring a ticket: what support makes of it while it is filled in, and the ticket that follows.
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { triage } from "../../src/triage/triage.js";
import { fixture } from "../cli/fake-terminal.js";
import { show, usePage } from "./page.js";

const pages = usePage();
const read = (name: string) => JSON.parse(readFileSync(fixture(name), "utf8"));
const declaration = read("declarations/api-down.json");
const decision = triage(declaration, read("accounts/on-business.json"));

async function declaring() {
  const page = await pages.open();
  await show(page, "Declare");
  return page;
}

test("the example is decided as the library decides it, and opens as its ticket on the axis", async () => {
  const page = await declaring();
  const panel = page.getByRole("region", { name: "Decision" });
  expect(await panel.textContent()).toContain("Accepted");
  for (const sentence of [...decision.scope!.because, ...decision.priority!.because])
    expect(await panel.textContent()).toContain(sentence);
  await page.getByRole("button", { name: "Open this ticket" }).click();
  await expect.poll(() => page.locator("h1").textContent()).toContain(decision.ticket!.id);
});

test("PRI-8 while facts are unknown the priority is open, and its rows of the matrix may fit; a fact settles it", async () => {
  const page = await declaring();
  const row = page.locator(".priority-matrix li").first();
  expect(await row.getAttribute("class")).toBe("yes");
  await page.getByLabel("Unavailable").first().selectOption("unknown");
  await expect.poll(() => row.getAttribute("class")).toBe("unknown");
  const panel = page.getByRole("region", { name: "Decision" });
  expect(await panel.textContent()).toContain("open: P1");
  await panel.getByRole("button", { name: "impact.apis.0.unavailable" }).click();
  expect(await page.locator(":focus").getAttribute("id")).toBe("declaration.impact.apis.0.unavailable");
  await page.keyboard.press("ArrowDown");
  await expect.poll(() => row.getAttribute("class")).toBe("yes");
});

test("INT-4 what is missing is told where it belongs, and by name", async () => {
  const page = await declaring();
  await page.getByLabel("Description").fill("");
  const field = page.locator("[id='declaration.description']");
  await expect.poll(() => field.getAttribute("aria-invalid")).toBe("true");
  const told = await field.getAttribute("aria-describedby");
  const { problems } = triage({ ...declaration, description: undefined }, read("accounts/on-business.json"));
  expect(await page.locator(`[id='${told}']`).textContent()).toBe(
    problems.find(({ path }) => path === "description")!.message,
  );
  await page.getByLabel("Received at").fill("nonsense");
  await page.keyboard.press("Tab");
  await page.getByRole("alert").waitFor();
  await page.getByRole("button", { name: "Undo" }).click();
  await expect.poll(() => page.getByRole("alert").count()).toBe(0);
});

test("entries are added and taken away, and another category asks for other things", async () => {
  const page = await declaring();
  await page.getByRole("button", { name: "Add: Services" }).click();
  await page.locator("[id='declaration.impact.services.0.service']").fill("OBS");
  await page.getByRole("button", { name: "Remove Services 1" }).click();
  await expect.poll(() => page.locator("[id='declaration.impact.services.0.service']").count()).toBe(0);
  await page.getByLabel("Category").selectOption("request");
  await page.getByLabel("Kind of request").selectOption("quota-change");
  await expect.poll(() => page.locator("[id='declaration.impact.cause']").count()).toBe(0);
});
