// The quality gate, `npm test`: each step in turn, stopping at the first that fails with what it printed and
// the command that runs it alone. The tests run in four time zones, because no result may depend on the
// machine's; what lies under test/slow/ and test/browser/, or is called *.once.test.ts, knows no zone and runs once.
// The last line adds up all the runs.
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const checks = ["build", "types", "lint", "layers", "unused", "publint", "attw"];
// Tests that know no zone, or take too long to be run for each.
const once = ["test/slow/**", "test/browser/**", "test/**/*.once.test.ts"];
const zones = ["UTC", "Europe/Paris", "America/St_Johns", "Pacific/Apia"];

const folder = mkdtempSync(join(tmpdir(), "fe-triage-gate-"));
const counts = { passed: 0, failed: 0, skipped: 0 };
const skips = new Set();

process.exitCode = checks.every(check) && zones.every(testIn) && counts.passed > 0 ? 0 : 1;
rmSync(folder, { recursive: true, force: true });
for (const skip of skips) say(`skipped: ${skip}`);
if (counts.passed + counts.failed === 0) say("FAILED: no test ran");
say(`${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped`);

function check(script) {
  const passed = run(script, `npm run --silent ${script}`, `npm run ${script}`);
  // A failed step counts as one failure, so that the last line never looks like a success.
  if (!passed) counts.failed += 1;
  return passed;
}

function testIn(zone) {
  const report = join(folder, `${zone.replace("/", "-")}.json`);
  const options = [
    "--allowOnly=false",
    "--reporter=minimal",
    "--reporter=./test/json-with-reasons.ts",
    `--outputFile.json="${report}"`,
    ...(zone === "UTC" ? [] : once.map((files) => `--exclude="${files}"`)),
  ].join(" ");
  const passed = run(`tests, TZ=${zone}`, `npm run --silent unit -- ${options}`, `TZ=${zone} npm run unit`, {
    TZ: zone,
  });
  const failedBefore = counts.failed;
  if (existsSync(report)) addUp(JSON.parse(readFileSync(report, "utf8")));
  // A file that cannot be loaded and an error outside of the tests fail the run without a failed test.
  if (!passed && counts.failed === failedBefore) counts.failed += 1;
  return passed;
}

function addUp({ testResults }) {
  for (const file of testResults) {
    for (const { status, fullName, meta } of file.assertionResults) {
      counts[status === "passed" || status === "failed" ? status : "skipped"] += 1;
      if (meta.skipped) skips.add(`${relative(root, file.name)} ${fullName.trim()}: ${meta.skipped}`);
    }
  }
}

function run(name, command, alone, env = {}) {
  process.stdout.write(`${name} … `);
  const start = performance.now();
  const { status, stdout, stderr } = spawnSync(command, {
    cwd: root,
    env: { ...process.env, NO_COLOR: "1", FORCE_COLOR: undefined, ...env },
    shell: true,
    encoding: "utf8",
    maxBuffer: Number.POSITIVE_INFINITY,
    stdio: ["ignore", "pipe", "pipe"],
  });
  say(`${status === 0 ? "ok" : "failed"}, ${((performance.now() - start) / 1000).toFixed(1)} s`);
  if (status !== 0) say(`\n${stdout}${stderr}\nFAILED: ${name}. To run it alone: ${alone}\n`);
  return status === 0;
}

function say(line) {
  process.stdout.write(`${line}\n`);
}
