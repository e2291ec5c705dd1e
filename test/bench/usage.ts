/** Loaded before a program: what it used in all is the last line of its errors, as JSON. */
import { isMainThread } from "node:worker_threads";

/** What a process used: its peak of resident memory, and the time of processors. */
export interface Usage {
  readonly peakKilobytes: number;
  readonly processorMs: number;
}

if (isMainThread) {
  process.on("exit", () => {
    const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
    const usage: Usage = { peakKilobytes: maxRSS, processorMs: (userCPUTime + systemCPUTime) / 1000 };
    process.stderr.write(`\n${JSON.stringify(usage)}`);
  });
}
