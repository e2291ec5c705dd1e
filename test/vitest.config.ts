import { readFileSync } from "node:fs";
import { defineConfig } from "vitest/config";

const { version } = JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8"));

export default defineConfig({
  // What the page's build puts into it.
  define: { FE_TRIAGE_VERSION: JSON.stringify(version) },
  test: {
    include: ["test/**/*.test.ts"],
    // Processes, because a command-line test may change directory or exit code; shared by the files, because
    // loading the engine again for each of them costs more than most tests. What a test stubs is put back.
    pool: "forks",
    isolate: false,
    maxWorkers: "100%",
    // Tests are never timed: this is for a loop that does not end, on however busy a machine.
    testTimeout: 60_000,
    restoreMocks: true,
    unstubEnvs: true,
    unstubGlobals: true,
  },
});
