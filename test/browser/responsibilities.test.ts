import { expect, test } from "vitest";
import { raciMatrices, searchRaci } from "../../src/index.js";
import { show, usePage } from "./page.js";

const pages = usePage();
const matched = (query: Parameters<typeof searchRaci>[1]) =>
  raciMatrices.flatMap((matrix) => searchRaci(matrix, query).rows).length;
const total = matched({});

test("RACI-1 the matrices are searched and filtered as the library does it, and the filters can be undone", async () => {
  const page = await pages.open();
  await show(page, "Responsibilities");
  const found = page.getByText(/^\d+( of \d+)? rows$/);
  expect(await found.textContent()).toBe(`${total} rows`);
  await page.getByLabel("Words").fill("RESEAU");
  await expect.poll(() => found.textContent()).toBe(`${matched({ words: "RESEAU" })} of ${total} rows`);
  await page.getByLabel("Party").selectOption("customer");
  await page.getByLabel("Letter").selectOption("A");
  const query = { words: "RESEAU", party: "customer", letter: "A" } as const;
  await expect.poll(() => found.textContent()).toBe(`${matched(query)} of ${total} rows`);
  await page.getByRole("button", { name: "Show everything" }).click();
  await expect.poll(() => found.textContent()).toBe(`${total} rows`);
  await page.getByLabel("Matrix").selectOption("kms");
  expect(await page.locator("tbody td:first-child").count()).toBe(raciMatrices[2]!.rows.length);
  await page.getByLabel("Words").fill("no row says this");
  await page.getByText("No row is like that.").waitFor();
});
