import { defineConfig } from "vitest/config";

export default defineConfig({
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
