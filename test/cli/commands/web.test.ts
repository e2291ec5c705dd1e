import { createServer, request } from "node:http";
import type { AddressInfo } from "node:net";
import { describe, expect, test } from "vitest";
import { runOn } from "../fake-terminal.js";

/** Serves the page until `use` is done with it. */
async function served(use: (address: string) => Promise<void>, lang = "en") {
  const stop = new AbortController();
  let said = "";
  const serving = runOn(["web", "--port", "0", "--no-open", "--lang", lang], {
    signal: stop.signal,
    out: async (text: string) => {
      said += text;
      return true;
    },
  } as object);
  while (!said.includes("\n")) await new Promise((resolve) => setTimeout(resolve, 5));
  await use(/http:\/\/127\.0\.0\.1:\d+\//.exec(said)?.[0] ?? "");
  stop.abort();
  return { said, ...(await serving) };
}

const asked = (address: string, method = "GET") =>
  new Promise<{ status: number; type: string; text: string }>((resolve, reject) => {
    const sent = request(address, { method }, async (response) => {
      let text = "";
      for await (const chunk of response) text += chunk;
      resolve({ status: response.statusCode ?? 0, type: response.headers["content-type"] ?? "", text });
    });
    sent.on("error", reject).end();
  });

describe("web", () => {
  test("serves the page to this machine until it is stopped, and nothing else", async () => {
    const { status } = await served(async (address) => {
      const page = await asked(address);
      expect(page).toMatchObject({ status: 200, type: "text/html; charset=utf-8" });
      expect(page.text).toContain("<title>fe-triage</title>");
      expect((await asked(`${address}?x`)).text).toBe(page.text);
      expect(await asked(address, "HEAD")).toMatchObject({ status: 200, text: "" });
      expect(await asked(`${address}package.json`)).toMatchObject({ status: 404, text: "" });
      expect(await asked(`${address}../../package.json`)).toMatchObject({ status: 404 });
      expect(await asked(address, "POST")).toMatchObject({ status: 405 });
    });
    expect(status).toBe(0);
  });

  test("tells the address in French too", async () => {
    const { said } = await served(async () => {}, "fr");
    expect(said).toMatch(/^La page est à http:/);
  });

  test.each(["x", "-1", "65536", "8e3", ""])("refuses %s as a port", async (port) => {
    const { status, messages } = await runOn(["web", `--port=${port}`, "--no-open"]);
    expect(status).toBe(2);
    expect(messages).toEqual([
      `fe-triage: --port: ${port} is not a port; allowed: 0 to 65535, 0 for any that is free`,
    ]);
  });

  test("says that a port is in use", async () => {
    const other = createServer();
    await new Promise<void>((resolve) => other.listen(0, "127.0.0.1", resolve));
    const { port } = other.address() as AddressInfo;
    const { status, messages } = await runOn(["web", "--port", String(port), "--no-open"]);
    expect({ status, messages }).toEqual({
      status: 2,
      messages: [`fe-triage: --port: ${port} is in use; another one, or 0 for any that is free`],
    });
    other.close();
  });
});
