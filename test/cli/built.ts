import { existsSync } from "node:fs";

/** The command line as it is built, for tests that need a real process. */
export const main = new URL("../../dist/cli/main.js", import.meta.url).pathname;

/** Why such a test is skipped, or null. The gate builds first. */
export const notBuilt = existsSync(main) ? null : "dist/ is missing: npm run build";
