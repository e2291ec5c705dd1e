import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { loadEventLogMapping } from "../../src/intake/event-log.mapping.js";
import { serviceNowMap } from "../../src/intake/servicenow-log.map.js";
import { mapRows } from "../../src/intake/servicenow-log.says.js";
import { type System, systemMaps } from "../../src/intake/system-maps.js";

const root = join(import.meta.dirname, "../..");
const document = readFileSync(join(root, "docs/servicenow-log.md"), "utf8");

test("docs/servicenow-log.md prints the map as it is", () => {
  const rows = mapRows(serviceNowMap, "en").map(
    ({ path, value, says }) => `| \`${path}\` | \`${value}\` | ${says} |`,
  );
  const header = "| entry | value | what it does, and why |\n|---|---|---|\n";
  expect(document).toContain(`${header}${rows.join("\n")}\n\n`);
});

test("docs/event-logs.md shows the mapping of the example in ten lines, and names every entry and remark that there is", () => {
  const page = readFileSync(join(root, "docs/event-logs.md"), "utf8");
  const mapping = readFileSync(join(root, "fixtures/event-logs/help-desk.json"), "utf8");
  const shown = /```json\n\{\n(.*?)\n\}\n```/s.exec(page)?.[1] ?? "";
  expect(JSON.parse(`{${shown}}`)).toEqual(JSON.parse(mapping));
  expect(shown.split("\n")).toHaveLength(10);
  for (const entry of Object.keys(loadEventLogMapping(JSON.parse(mapping)))) {
    expect(page, entry).toMatch(new RegExp(`\\| .*\`${entry}[\`.]`));
  }
  const drafting = ["event-draft.ts", "event-log.ts", "case-steps.ts"]
    .map((file) => readFileSync(join(root, "src/intake", file), "utf8"))
    .join("");
  const codes = drafting.match(/(?<=")(made|dropped|assumed|moved|later|kept|no)-[a-z-]+(?=")/g) ?? [];
  expect(new Set(codes).size).toBeGreaterThan(15);
  for (const code of new Set(codes)) {
    expect(page, code).toContain(/^no-(offer|priority|request)$/.test(code) ? "`no-…`" : `\`${code}\``);
  }
});

test.each(Object.keys(systemMaps) as System[])("docs/%s.md prints the map as it is", (system) => {
  const page = readFileSync(join(root, `docs/${system}.md`), "utf8");
  const maps = [...page.matchAll(/^```json\n(.*?)^```/gms)].map(([, text = ""]) => JSON.parse(text));
  expect(maps).toContainEqual(systemMaps[system]);
});

test("docs/jira.md prints the map of its example as it is", () => {
  const page = readFileSync(join(root, "docs/jira.md"), "utf8");
  const map = readFileSync(join(root, "fixtures/event-logs/jira-map.json"), "utf8");
  expect(JSON.parse(/^```json\n(.*?)^```/ms.exec(page)?.[1] ?? "")).toEqual(JSON.parse(map));
});
