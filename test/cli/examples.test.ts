// The examples under the help of each command run as they stand, among the files that they name.
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gunzipSync, gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openDuckDb } from "../../src/cli/parquet/duckdb.js";
import { wordsOf } from "../../src/cli/words.js";
import { fixture, runOn } from "./fake-terminal.js";

const ticket = readFileSync(fixture("tickets/interface-example.json"), "utf8");
const lines = `${JSON.stringify(JSON.parse(ticket))}\n`.repeat(3);
const log = [
  "number,incident_state,sys_mod_count,opened_at,sys_updated_by,sys_updated_at,priority",
  "INC1,New,0,7/3/2016 09:00,Updated by 1,7/3/2016 09:00,3 - Moderate",
  "INC1,Active,1,7/3/2016 09:00,Updated by 2,7/3/2016 09:30,3 - Moderate",
  "",
].join("\n");
const matrix =
  "---\ntitle: Ours\n---\n### 2. Phones\n| Activity | Customer | Us |\n|---|---|---|\n| Answer | I | AR |\n";

const folder = mkdtempSync(join(tmpdir(), "fe-triage-examples-"));
const before = process.cwd();
beforeAll(async () => {
  const files = {
    "ticket.json": ticket,
    "tickets.ndjson": lines,
    "tickets.ndjson.gz": gzipSync(lines),
    "log.ndjson.gz": gzipSync(lines),
    "journal.ndjson.gz": gzipSync(lines),
    "log.csv.gz": gzipSync(log),
    "journal.csv.gz": gzipSync(log),
    "our-matrix.md": matrix,
    "notre-matrice.md": matrix,
  };
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
  cpSync(fixture("declarations/api-down.json"), join(folder, "declaration.json"));
  for (const name of ["log", "journal"])
    cpSync(fixture("event-logs/centre-de-services.csv"), join(folder, `${name}.csv`));
  for (const name of ["mapping", "correspondance"])
    cpSync(fixture("event-logs/centre-de-services.json"), join(folder, `${name}.json`));
  cpSync(fixture("accounts/on-business.json"), join(folder, "account.json"));
  // A desk that is over in a moment.
  const desk = { ...JSON.parse(readFileSync(fixture("scenarios/one-server.json"), "utf8")), days: 1 };
  for (const name of ["now.json", "one-more-agent.json"])
    writeFileSync(join(folder, name), JSON.stringify(desk));
  symlinkSync(fixture(""), join(folder, "fixtures"));
  process.chdir(folder);
  const { out } = await runOn(["audit", "tickets.ndjson", "--format", "partial"]);
  for (const name of ["part-1.json", "part-2.json"]) writeFileSync(name, out);
});
afterAll(() => {
  process.chdir(before);
  rmSync(folder, { recursive: true });
});

/** What is said where Parquet cannot be written, because nobody wanted it. */
const noDuckDb = await openDuckDb("en").then(
  (duckDb) => {
    duckDb.close();
    return null;
  },
  (error: Error) => error.message,
);

/** Runs an example as a shell would: its words, `… | …` and `source <(…)`. What it gives is that of the last. */
async function runExample(example: string) {
  const commands = example
    .replace(/^source <\((.*)\)$/, "$1")
    .replace(/ > \S+$/, "")
    .split(" | ");
  let heard = { status: 0, out: "", messages: [] as readonly string[] };
  for (const command of commands) {
    const [name, ...args] = command.split(" ");
    if (name === "zcat") heard = { ...heard, out: gunzipSync(readFileSync(args[0] as string)).toString() };
    else if (name === "fe-triage") {
      // What serves until the person stops it is stopped from the start.
      const stopped = args[0] === "web" ? { signal: AbortSignal.abort() } : {};
      heard = await runOn(args, { stdin: heard.out, ...stopped });
    } else expect.unreachable(`no example runs ${name}`);
  }
  return heard;
}

describe.each(["en", "fr"] as const)("in %s", (lang) => {
  const commands = Object.entries(wordsOf(lang).help.commands);

  test("every command has examples, all of itself", () => {
    for (const [name, { examples }] of commands) {
      expect(examples.length, name).toBeGreaterThan(0);
      for (const example of examples) expect(example).toMatch(new RegExp(`fe-triage ${name}( |$|\\))`));
    }
  });

  test.for(commands.flatMap(([, { examples }]) => examples))("%s", async (example, { skip }) => {
    skip(/parquet/.test(example) && noDuckDb !== null, noDuckDb ?? "");
    const { status, out, messages } = await runExample(example);
    expect(messages.filter((message) => message.startsWith("fe-triage: "))).toEqual([]);
    expect([0, 1]).toContain(status);
    const file = / --out (\S+)/.exec(example)?.[1];
    expect(file === undefined ? out : readFileSync(file, "utf8")).not.toBe("");
  });
});
