import { expect, test } from "vitest";
import { axeFaults } from "./axe.js";
import { useChromium } from "./chromium.js";

const pages = useChromium();
const policy = `<meta http-equiv="Content-Security-Policy" content="default-src 'none'">`;

test("axe tells what is wrong in a page whose policy forbids scripts, and where", async () => {
  const page = await pages.open({ bypassCSP: true });
  await page.setContent(document(`<img id="plan" src="">`));
  expect((await axeFaults(page)).map((fault) => fault.slice(0, 9))).toEqual(["image-alt"]);
});

test("axe finds nothing in a page where nothing is wrong", async () => {
  const page = await pages.open({ bypassCSP: true });
  await page.setContent(document(`<p>All is well.</p>`));
  expect(await axeFaults(page)).toEqual([]);
});

function document(content: string): string {
  return `<!doctype html><html lang="en"><head>${policy}<title>A page</title></head>
    <body><main><h1>A page</h1>${content}</main></body></html>`;
}
