/** The sentences of `web` in English. */
export const webEn = {
  serving: (address: string) =>
    `The page is at ${address}, for this machine alone; what you enter there stays in the browser. Ctrl-C ends it.`,
  badPort: (found: string) => `--port: ${found} is not a port; allowed: 0 to 65535, 0 for any that is free`,
  noPage: "the page is not built; to build it: npm run build",
  cannotListen: (port: number, code: string) =>
    code === "EADDRINUSE"
      ? `--port: ${port} is in use; another one, or 0 for any that is free`
      : `--port: cannot listen on ${port} (${code})`,
  help: {
    summary: "open the page in the browser: a ticket on its time axis, why, and what if",
    examples: ["fe-triage web", "fe-triage web --port 8080 --no-open"],
    port: "the port on the loopback address; 0 for any that is free",
    noOpen: "tell the address, and do not open the browser",
  },
};

/** Every sentence of `web`. */
export type WebWords = typeof webEn;
