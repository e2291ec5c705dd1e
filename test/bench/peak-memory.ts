/** Loaded before a program: writes its peak of resident memory in kilobytes as the last line of its errors. */
import { isMainThread } from "node:worker_threads";

if (isMainThread) process.on("exit", () => process.stderr.write(`\n${process.resourceUsage().maxRSS}`));
