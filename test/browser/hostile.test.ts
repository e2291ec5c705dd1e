// What others send is shown as text or told to be wrong: nothing of it runs, nothing hangs, nothing is fetched.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import type { Page } from "playwright-core";
import { afterAll, describe, expect, test } from "vitest";
import type { TicketRecord } from "../../src/ticket/record.js";
import { VIEWS } from "../../src/web/page/state.js";
import { addressOf } from "../../src/web/share/address.js";
import { packed } from "../../src/web/share/packed.js";
import { fixture } from "../cli/fake-terminal.js";
import { fixtureTicket } from "../web/fixture-tickets.js";
import { hashOf } from "./address-of.js";
import { show, usePage } from "./page.js";

const pages = usePage();
const folder = mkdtempSync(join(tmpdir(), "fe-triage-hostile-"));
afterAll(() => rmSync(folder, { recursive: true }));

const run = "globalThis.hasRun = true; document.title = 'run'";
/** Text that would run where it were taken for markup, with what turns lines round and what no screen shows. */
const evil = `"'>]]></title></style><img src="https://hostile.example/" onerror="${run}"><script>${run}</script><svg onload="${run}">\u202e\u2066\u0000\u0007\u001b[2J javascript:${run} \${${run}} {{${run}}}`;
const { record, now } = fixtureTicket("bridge-weekend");
const read = (name: string): Record<string, unknown> => JSON.parse(readFileSync(fixture(name), "utf8"));

/** A value with the same outline and evil in all of its texts, but those at some names. */
function spoilt<T>(value: T, kept: readonly string[] = []): T {
  return JSON.parse(JSON.stringify(value), (name, one) =>
    typeof one === "string" && !kept.includes(name) ? evil : one,
  ) as T;
}

/** What a page asks of anybody, from when it is watched. */
function watched(page: Page): readonly string[] {
  const asked: string[] = [];
  page.on("request", (request) => asked.push(request.url()));
  return asked;
}

async function expectNothingRan(page: Page) {
  expect(await page.evaluate("'hasRun' in globalThis || document.title !== 'fe-triage'")).toBe(false);
  expect(await page.locator("main :is(img, script, iframe, style, a[href])").count()).toBe(0);
}

test("the policy of the page lets no text run and nothing be fetched or sent", async () => {
  const page = await pages.open();
  const policy = (await page
    .locator("meta[http-equiv=Content-Security-Policy]")
    .getAttribute("content")) as string;
  const sources = Object.fromEntries(
    policy.split("; ").map((part) => [part.slice(0, part.indexOf(" ")), part.slice(part.indexOf(" ") + 1)]),
  );
  const digest = expect.stringMatching(/^'sha256-[\w+/]+=*'$/);
  // What is not named, as where it may connect to, is as the default says.
  expect(sources).toEqual({
    "default-src": "'none'",
    "script-src": digest,
    "style-src": digest,
    "img-src": "data: blob:",
    "worker-src": "blob:",
    "base-uri": "'none'",
    "form-action": "'none'",
  });
});

test.each([
  ["in every field", spoilt(record)],
  ["in all but types and times", spoilt(record, ["type", "at", "offer", "priority", "category", "to"])],
  ["where a judge looks", { ...spoilt(record, ["type", "at"]), offer: "business" }],
])("markup in a ticket, %s, is text in every view", async (_, hostile) => {
  const declaration = spoilt(read("declarations/api-down.json"));
  const account = spoilt(read("accounts/on-business.json"));
  const page = await pages.open({
    hash: await addressOf({
      ...{ view: "ticket", record: hostile as TicketRecord, now, readings: {} },
      ...{ declaration: declaration as never, account: account as never, responsibilities: { words: evil } },
    }),
  });
  const asked = watched(page);
  expect(await page.locator("h1").textContent()).toContain("<script>");
  for (const view of VIEWS) {
    await page.getByRole("navigation").getByRole("button").nth(VIEWS.indexOf(view)).click();
    await page.locator(`nav button[aria-current]:nth-child(${VIEWS.indexOf(view) + 1})`).waitFor();
    await expectNothingRan(page);
    expect(await page.evaluate("document.documentElement.scrollWidth - innerWidth"), view).toBe(0);
  }
  expect(asked).toEqual([]);
});

/** A value so deep that who goes down into it step by step does not come back. */
const deep = `${"[".repeat(200_000)}${"]".repeat(200_000)}`;
const deepRecord = `{"note":${deep},${JSON.stringify(record).slice(1)}`;
const stateWith = (text: string) =>
  `{"version":"0.1.0","state":{"view":"ticket","readings":{},"now":"${now}","record":${text}}}`;

test("an address that is wrong is told to be, and the page stays as it is", async () => {
  const anothers = (await hashOf("overdue")).slice(16);
  const addresses = [
    ["damaged", `0123456789abcdef.${await packed(stateWith(deepRecord))}`],
    ["damaged", `0123456789abcdef.${await packed(" ".repeat(50_000_000))}`],
    ["damaged", encodeURIComponent(evil)],
    ["altered", `${"0".repeat(16)}${anothers}`],
  ] as const;
  const page = await pages.open({ hash: addresses[0][1] });
  for (const [what, address] of addresses) {
    await page.goto(`${page.url().split("#")[0]}#${address}`);
    await page.getByText(`The address was ${what}`).waitFor();
    expect(await page.locator("h1").textContent()).toBe(record.id);
    await page.getByRole("button", { name: "Close" }).click();
    await expect.poll(() => page.getByRole("alert").count()).toBe(0);
  }
  await expectNothingRan(page);
});

describe("a file", () => {
  const put = (name: string, content: string | Uint8Array) => {
    writeFileSync(join(folder, name), content);
    return join(folder, name);
  };

  test("that is too deep is told to be no ticket, and one named as markup is named as it is", async () => {
    const page = await pages.open();
    await page.locator(".share input").setInputFiles(put("deep.json", deepRecord));
    await page.getByText("deep.json has no ticket").waitFor();
    await show(page, "Audit");
    const buffer = readFileSync(fixture("tickets/queue.ndjson"));
    await page.locator(".drop input").setInputFiles({ name: evil, mimeType: "text/html", buffer });
    await page.getByText(/^Audit of "'>/).waitFor();
    await expectNothingRan(page);
  });

  test.each([
    ["plain", "long.ndjson", (text: Buffer) => text],
    ["gzip", "long.ndjson.gz", gzipSync],
  ])("with a line of 100 MB and others as bad is audited within seconds, %s", async (_, name, made) => {
    const page = await pages.open();
    await show(page, "Audit");
    const asked = watched(page);
    const good = JSON.stringify(record);
    const bad = [
      JSON.stringify(spoilt(record)),
      deepRecord,
      '{"__proto__":{"id":1}}',
      evil.replaceAll("\n", ""),
    ];
    const long = Buffer.alloc(100_000_000, "x");
    const text = Buffer.concat([
      Buffer.from(`${good}\n`),
      long,
      Buffer.from(`\n${bad.join("\n")}\n${good}\n`),
    ]);
    await page.locator(".drop input").setInputFiles(put(name, made(text)));
    await page.getByText(/^Audit of /).waitFor({ timeout: 15_000 });
    await page.getByText("lines are no tickets").click();
    expect(await page.getByText("line 2 — too long to be a ticket").count()).toBe(1);
    await expectNothingRan(page);
    expect(asked.filter((url) => !url.startsWith("blob:"))).toEqual([]);
  });
});
