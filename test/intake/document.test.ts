import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { serviceNowMap } from "../../src/intake/servicenow-log.map.js";
import { mapRows } from "../../src/intake/servicenow-log.says.js";

const document = readFileSync(join(import.meta.dirname, "../../docs/servicenow-log.md"), "utf8");

test("docs/servicenow-log.md prints the map as it is", () => {
  const rows = mapRows(serviceNowMap, "en").map(
    ({ path, value, says }) => `| \`${path}\` | \`${value}\` | ${says} |`,
  );
  const header = "| entry | value | what it does, and why |\n|---|---|---|\n";
  expect(document).toContain(`${header}${rows.join("\n")}\n\n`);
});
