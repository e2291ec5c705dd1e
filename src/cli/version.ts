import { createRequire } from "node:module";

/** The version of the package that runs. */
export const { version } = createRequire(import.meta.url)("fe-triage/package.json") as { version: string };
