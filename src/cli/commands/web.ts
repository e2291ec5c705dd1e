import { spawn } from "node:child_process";
import { readFile } from "node:fs/promises";
import { createServer, type RequestListener, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { CommandError, EXIT } from "../exit.js";
import type { Terminal } from "../terminal.js";
import { webWordsOf } from "../words/web.js";

/** The options of `web`. */
interface WebOptions {
  readonly port: string;
  /** False with `--no-open`. */
  readonly open: boolean;
}

/** Nobody but this machine. */
const LOOPBACK = "127.0.0.1";
const PAGE = new URL("../../web/index.html", import.meta.url);

/** `fe-triage web`: the page in the browser, served to this machine alone until the person stops it. */
export async function runWeb({ port, open }: WebOptions, terminal: Terminal): Promise<number> {
  const words = webWordsOf(terminal.lang);
  const wanted = /^\d{1,5}$/.test(port) ? Number(port) : Number.NaN;
  if (!(wanted <= 65_535)) throw new CommandError([words.badPort(port)]);
  const page = await readFile(PAGE).catch(() => {
    throw new CommandError([words.noPage]);
  });
  const server = createServer(answering(page));
  await listening(server, wanted, (code) => new CommandError([words.cannotListen(wanted, code)]));
  const address = `http://${LOOPBACK}:${(server.address() as AddressInfo).port}/`;
  await terminal.out(`${words.serving(address)}\n`);
  if (open && !terminal.signal.aborted) openInBrowser(address);
  await stopped(terminal.signal);
  server.close();
  server.closeAllConnections();
  return EXIT.done;
}

/** Answers with the page at its one address, whoever asks for anything else is told that there is nothing. */
function answering(page: Buffer): RequestListener {
  return ({ method = "", url = "" }, response) => {
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setHeader("Cache-Control", "no-store");
    if (method !== "GET" && method !== "HEAD") {
      response.writeHead(405, { Allow: "GET, HEAD" }).end();
    } else if (url.split("?", 1)[0] !== "/") {
      response.writeHead(404).end();
    } else {
      response.writeHead(200, { "Content-Type": "text/html; charset=utf-8", "Content-Length": page.length });
      response.end(page);
    }
  };
}

function listening(server: Server, port: number, failed: (code: string) => Error): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once("error", ({ code = "" }: NodeJS.ErrnoException) => reject(failed(code)));
    server.listen(port, LOOPBACK, resolve);
  });
}

const stopped = (signal: AbortSignal) =>
  new Promise<void>((resolve) => {
    if (signal.aborted) resolve();
    else signal.addEventListener("abort", () => resolve(), { once: true });
  });

/** Asks the system to show an address; where it cannot, the address was told. */
function openInBrowser(address: string): void {
  const [command, ...args] =
    process.platform === "darwin"
      ? ["open", address]
      : process.platform === "win32"
        ? ["cmd", "/c", "start", "", address]
        : ["xdg-open", address];
  spawn(command as string, args, { stdio: "ignore", detached: true })
    .on("error", () => undefined)
    .unref();
}
