import { expect, test } from "vitest";
import { whatWouldHaveMet } from "../../src/simulate/inverse/what-would-have-met.js";
import { simulate } from "../../src/simulate/simulate.js";
import { spectrum } from "../../src/simulate/spectrum/spectrum.js";
import { openAddress } from "../../src/web/share/address.js";
import { fixtureTicket } from "../web/fixture-tickets.js";
import { hashOf } from "./address-of.js";
import { usePage } from "./page.js";

const pages = usePage();
const { record, now } = fixtureTicket("bridge-weekend");
const opened = async (name: string, more = {}) => pages.open({ hash: await hashOf(name, more) });
const card = (title: string) => `.variant[aria-label="${title}"]`;
const squeezed = (text: string | null) => text?.replace(/\s+/g, " ").trim();

test("a verdict that hangs on a reading is contested, and each reading says what it decides", async () => {
  const { readings } = spectrum(record, { now });
  const page = await opened("bridge-weekend");
  expect(await page.locator(".what-if").textContent()).toContain(
    "Contested: breached under the readings in force.",
  );
  const points = page.locator(".contested-points li");
  expect(squeezed(await points.first().textContent())).toBe(
    "✔ met What does a new priority do to a clock that is running? regradeClock=restart or proportional",
  );
  await points.getByRole("button").first().press("Enter");
  expect(await page.locator(":focus").getAttribute("name")).toBe("regradeClock");
  expect(await page.locator(card("As it is")).textContent()).toContain("Contested");
  const shares = await page.locator(".shares figcaption").textContent();
  for (const n of [readings.verdicts.met, readings.verdicts.breached, readings.combinations])
    expect(shares).toContain(n.toLocaleString("en"));
  for (const { reading, values } of readings.decisive) {
    const labels = page.locator(`[data-bearing="decides"] [data-reading="${reading}"] label`);
    const told = await labels.locator(".verdict").allTextContents();
    expect(told.map((text) => text.slice(2))).toEqual(Object.values(values));
  }
  const idle = page.locator(`[data-bearing="idle"] fieldset`);
  expect(await idle.count()).toBeGreaterThan(0);
  expect(await idle.first().isVisible()).toBe(false);
});

test("a verdict that hangs on none is not contested", async () => {
  const page = await opened("answered-at-the-deadline");
  expect(await page.locator(card("As it is")).textContent()).toContain("Met");
  expect(await page.locator(".what-if").textContent()).toContain(
    "Met under all 15,552 ways to read the contract.",
  );
  expect(await page.locator(`[data-bearing="decides"]`).count()).toBe(0);
});

test("another reading changes the verdict, is part of the address, and can be undone", async () => {
  const page = await opened("bridge-weekend");
  const why = page.locator(`.commitment[data-metric="MTTR"] summary`);
  expect(await why.textContent()).toContain("Breached");
  await page.locator(`[data-reading="gtrPriorities"] input[value="clause"]`).check();
  await expect.poll(() => why.textContent()).toContain("No commitment");
  await expect.poll(async () => (await stateOf(page.url())).readings).toEqual({ gtrPriorities: "clause" });
  await page.getByRole("button", { name: "All readings to their default" }).click();
  await expect.poll(() => why.textContent()).toContain("Breached");
  await page.getByRole("button", { name: "Undo" }).click();
  await expect.poll(() => why.textContent()).toContain("No commitment");
});

test("other offers and priorities stand beside it, with the library's verdict and words", async () => {
  const page = await opened("bridge-weekend", { variants: [] });
  const { variants } = simulate(record, { now, changes: [{ offer: "standard" }, { offer: "premium" }] });
  await page.getByRole("button", { name: "Standard", exact: true }).click();
  await page.getByRole("button", { name: "Premium", exact: true }).click();
  for (const [i, title] of ["Standard", "Premium"].entries()) {
    const shown = page.locator(card(title));
    await shown.locator(".differences").waitFor();
    const sentences = variants[i]?.differences.map(({ because }) => squeezed(because)) ?? [];
    for (const because of await shown.locator(".because").allTextContents())
      expect(sentences).toContain(squeezed(because));
    for (const { metric, status } of variants[i]?.check.commitments ?? []) {
      const told = await shown.locator(".statuses li", { hasText: metric }).textContent();
      expect(told).toContain(status === "none" ? "no commitment" : status);
    }
  }
  await expect.poll(async () => (await stateOf(page.url())).variants).toHaveLength(2);
  await page.getByRole("button", { name: "Remove: Standard" }).click();
  expect(await page.locator(card("Standard")).count()).toBe(0);
});

test("what is made so is the ticket from then on, and can be undone", async () => {
  const page = await opened("bridge-weekend", { variants: [{ offer: "standard" }] });
  await page.locator(card("Standard")).getByRole("button", { name: "Make it so" }).click();
  await expect.poll(async () => (await stateOf(page.url())).record.offer).toBe("standard");
  expect(await page.locator(card("As it is")).textContent()).toContain("Met");
  expect(await page.locator(card("Standard")).count()).toBe(0);
  await page.getByRole("button", { name: "Undo" }).click();
  await page.locator(card("Standard")).waitFor();
});

test("a variant that the lifecycle refuses says why, and cannot be made so", async () => {
  const page = await opened("bridge-weekend", { variants: [{ priority: "P2" }] });
  const shown = page.locator(card("Declared P2"));
  await shown.locator(".problem").waitFor();
  expect(await shown.textContent()).toContain("RGD-1");
  expect(await shown.getByRole("button", { name: "Make it so" }).count()).toBe(0);
});

test("a re-grade is dragged, and moved by the keyboard; the differences follow", async () => {
  const page = await opened("answered-at-the-deadline", { variants: [] });
  await page.getByRole("button", { name: "Add a re-grade" }).click();
  const marker = page.locator(".variant .regrade");
  await marker.waitFor();
  const before = await marker.getAttribute("aria-valuetext");
  await marker.press("ArrowRight");
  await expect.poll(() => marker.getAttribute("aria-valuetext")).not.toBe(before);
  const box = await marker.boundingBox();
  if (box === null) throw new Error("no marker");
  await marker.press("Home");
  const because = page.locator(".variant .because").first();
  const atReceipt = await because.textContent();
  await page.mouse.move(box.x + 12, box.y + box.height / 2);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width / 6, box.y + box.height / 2, { steps: 4 });
  await expect.poll(() => because.textContent()).not.toBe(atReceipt);
  await page.mouse.up();
  await expect.poll(async () => (await stateOf(page.url())).variants).toHaveLength(1);
  const field = page.locator(`.variant [data-when="regrade"]`);
  const [date] = (await field.inputValue()).split(" ");
  await field.fill(`${date} 10:15:30,250`);
  await field.press("Enter");
  await expect
    .poll(async () => JSON.stringify((await stateOf(page.url())).variants))
    .toContain("T10:15:30.250+02:00");
});

test("the latest that would have met is told, and a move that changes the verdict is made", async () => {
  const late = fixtureTicket("answered-a-millisecond-late");
  const { flips, latest } = whatWouldHaveMet(late.record, { now: late.now });
  const page = await opened("answered-a-millisecond-late");
  const moves = page.locator(".flips button");
  await moves.first().waitFor();
  expect(await moves.count()).toBe(flips.length);
  expect(await page.locator(".latest li").count()).toBe(latest.length + 1);
  expect(await page.locator(".latest").textContent()).toContain("(1 ms earlier)");
  await moves.first().press("Enter");
  await expect.poll(() => page.locator(card("As it is")).textContent()).toContain("Met");
  const [flip] = flips;
  await expect
    .poll(async () => (await stateOf(page.url())).record.events.map(({ at }) => Date.parse(at)))
    .toContain(Date.parse(flip?.to ?? ""));
});

async function stateOf(url: string) {
  const address = await openAddress(new URL(url).hash.slice(1));
  if (!("state" in address)) throw new Error(address.fault);
  return address.state;
}
