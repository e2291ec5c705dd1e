import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

/** How a process of its own went. */
export interface Finished {
  readonly tookMs: number;
  readonly output: string;
  readonly errors: string;
}

const LIMIT_MS = 300_000;

/** Runs a compiled script beside this one, or one of the package, to its end and gives what it wrote. */
export function runNode(script: string, args: readonly string[], options: RunOptions = {}): Finished {
  const path = fileURLToPath(new URL(script, import.meta.url));
  const { preload } = options;
  const before = preload === undefined ? [] : ["--import", new URL(preload, import.meta.url).href];
  const startMs = performance.now();
  const { status, stdout, stderr, error } = spawnSync(process.execPath, [...before, path, ...args], {
    env: { ...process.env, TZ: options.machineZone ?? "UTC" },
    encoding: "utf8",
    timeout: LIMIT_MS,
    maxBuffer: Number.POSITIVE_INFINITY,
    stdio: ["ignore", options.discard ? "ignore" : "pipe", "pipe"],
  });
  const tookMs = performance.now() - startMs;
  // The program says with 1 that a ticket was breached.
  if (error || (status !== 0 && status !== 1))
    throw error ?? new Error(`${script} ended with ${status}: ${stderr}`);
  return { tookMs, output: stdout ?? "", errors: stderr };
}

interface RunOptions {
  /** UTC unless told. */
  readonly machineZone?: string;
  /** A script beside this one that is loaded first. */
  readonly preload?: string;
  /** Throws what it writes away unread. */
  readonly discard?: boolean;
}
