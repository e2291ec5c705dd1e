/**
 * The picture of README is the page itself. To make it anew, after `npm run build`:
 *
 *     UPDATE_PICTURE=1 npx vitest run --config test/vitest.config.ts test/browser/picture.test.ts
 */
import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { usePage } from "./page.js";

const pages = usePage();
const file = fileURLToPath(new URL("../../docs/page.png", import.meta.url));
const updating = process.env.UPDATE_PICTURE === "1";
/** A window in CSS pixels, and how much finer its picture is. */
const window = { width: 1280, height: 1040 };
const finer = 1.5;

test("README shows the page as it begins: the axis whole, why from its verdicts on", async () => {
  const page = await pages.open({ viewport: window, deviceScaleFactor: finer, colorScheme: "light" });
  await page.locator(".latest").waitFor();
  for (const shown of [".axis.full", "[data-metric=MTTR] > summary"]) {
    const box = (await page.locator(shown).boundingBox())!;
    expect(box.y + box.height).toBeLessThan(window.height);
  }
  const picture = await page.screenshot({ animations: "disabled" });
  if (updating) writeFileSync(file, picture);
  const kept = readFileSync(file);
  expect(sizeOf(kept)).toEqual({ width: window.width * finer, height: window.height * finer });
  expect(sizeOf(kept)).toEqual(sizeOf(picture));
  expect(kept.length).toBeLessThan(400_000);
});

/** The width and height that a PNG says it has. */
function sizeOf(png: Buffer): { readonly width: number; readonly height: number } {
  expect(png.subarray(0, 8).toString("latin1")).toBe("\x89PNG\r\n\x1a\n");
  return { width: png.readUInt32BE(16), height: png.readUInt32BE(20) };
}
