import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import { afterAll, describe, expect, test } from "vitest";
import { run } from "../../src/cli/run.js";
import { type Circumstances, fixture, runOn } from "./fake-terminal.js";

const folder = mkdtempSync(join(tmpdir(), "fe-triage-desk-"));
afterAll(() => rmSync(folder, { recursive: true }));
let files = 0;
const path = (suffix = ".json") => join(folder, `${files++}${suffix}`);
function file(content: unknown): string {
  const made = path();
  writeFileSync(made, typeof content === "string" ? content : JSON.stringify(content));
  return made;
}
const desk = (args: readonly string[], circumstances?: Circumstances) =>
  runOn(["desk", ...args], circumstances);
const json = async (...args: string[]) => JSON.parse((await desk([...args, "--format", "json"])).out);
const widest = (text: string) => Math.max(...text.split("\n").map((line) => [...line].length));

const small = fixture("scenarios/small-business-desk.json");
const scenario = JSON.parse(readFileSync(small, "utf8"));
const withAgents = (agents: number) => {
  const [front, ...others] = scenario.teams;
  return file({ ...scenario, teams: [{ ...front, agents }, ...others] });
};

describe("fe-triage desk", () => {
  test("tells what was run, the commitments, the teams, their queues, and what hurts", async () => {
    const { status, out, err } = await desk([small, "--runs", "2"], { columns: 80 });
    expect({ status, err }).toEqual({ status: 0, err: "" });
    expect(out).toContain("Mon 2 Mar 2026 00:00 to Mon 27 Apr 2026 00:00; seed 1, 2 runs\n");
    expect(out).toMatch(/95%\nconfidence \(Student’s t\)\./);
    expect(out).toMatch(/^Compliance: 98\.\d ±\d\.\d% of the commitments were met$/m);
    expect(out).toMatch(/^offer +priority +metric .*met % +target .*P90$/m);
    expect(out).toMatch(/^business +P1 +MTTR +.* 4 h /m);
    expect(out).toMatch(/^front +1 +3 +\d\d\.\d ±\d+\.\d/m);
    expect(out).toMatch(/^Queues\nlevel +waited %/m);
    expect(out).toMatch(/^What hurts most\n {2}business P2 MTTR +\d.* breached/m);
    expect(widest(out)).toBeLessThanOrEqual(80);
  });

  test("does so in French", async () => {
    const { status, out } = await desk([small, "--runs", "2", "--lang", "fr"], { columns: 80 });
    expect(status).toBe(0);
    expect(out).toContain("graine 1, 2 passages");
    expect(out).toMatch(/^Conformité\u00a0: 98,\d ±\d,\d\u00a0% des engagements ont été tenus$/m);
    expect(out).toMatch(/^équipe +niveau +agents +charge\u00a0%/m);
    expect(out).not.toMatch(/\b(met|runs|target|mean|load)\b/);
    expect(widest(out)).toBeLessThanOrEqual(80);
  });

  test("with one run gives no bands, and says so", async () => {
    const { out } = await desk([small, "--runs", "1", "--seed", "7"]);
    expect(out).toContain("seed 7, 1 run\n");
    expect(out).toContain("There is one run only, and so no band");
    expect(out).not.toContain("±");
  });

  test("as JSON has all figures, each with its band", async () => {
    const summary = await json(small, "--runs", "2");
    expect(summary).toMatchObject({
      start: "2026-03-02T00:00:00+01:00",
      end: "2026-04-27T00:00:00+02:00",
      ...{ seed: 1, runs: 2, confidencePercent: 95 },
    });
    expect(
      summary.groups.map(({ offer, priority, metric }: Record<string, string>) => [offer, priority, metric]),
    ).toEqual(
      [
        ["standard", "P1", "MTTI"],
        ["standard", "P1", "MTTR"],
        ["standard", "P2", "MTTI"],
        ["standard", "P2", "MTTR"],
        ["standard", "P3", "MTTI"],
        ["standard", "P3", "MTTR"],
        ["standard", null, "REQUEST"],
        ["business", "P1", "MTTI"],
        ["business", "P1", "MTTR"],
        ["business", "P2", "MTTI"],
        ["business", "P2", "MTTR"],
        ["business", "P3", "MTTI"],
        ["business", "P3", "MTTR"],
        ["business", null, "REQUEST"],
      ].filter((name) =>
        summary.groups.some((one: Record<string, unknown>) =>
          [one.offer, one.priority, one.metric].every((part, i) => part === name[i]),
        ),
      ),
    );
    const { low, mean, high, runs } = summary.desk.metPercent;
    expect(low).toBeLessThan(mean);
    expect(high).toBeGreaterThan(mean);
    expect(runs).toBe(2);
  });

  test("under another contract speaks its names", async () => {
    const toy = fixture("contracts/toy.json");
    const minimal = file({
      start: "2026-03-02T00:00:00Z",
      days: 5,
      arrivals: { perDay: 20 },
      effort: { firstAnswer: { is: "constant", minutes: 5 }, resolution: { is: "constant", minutes: 30 } },
      teams: [{ name: "keepers", agents: 2 }],
    });
    const { status, out } = await desk([minimal, "--contract", toy, "--runs", "2"]);
    expect(status).toBe(0);
    expect(out).toMatch(/^keepers +1 +2 /m);
    expect((await json(minimal, "--contract", toy, "--runs", "2")).groups[0].metric).toBe("answer");
  });

  test("shows progress only where a person watches", async () => {
    const { err } = await desk([small, "--runs", "3"], { watched: true });
    expect(err.endsWith("\r\u001b[2K") || err === "").toBe(true);
    expect((await desk([small, "--runs", "1"])).err).toBe("");
  });
});

describe("--out", () => {
  test("has the tickets of all runs, which check counts as the report does", async () => {
    const tickets = path(".ndjson");
    const { out } = await desk([small, "--runs", "2", "--out", tickets]);
    const end = /--now\s+(\S+)/.exec(out)![1]!;
    const summary = await json(small, "--runs", "2");
    const checked = await runOn(["check", tickets, "--now", end, "--format", "ndjson"]);
    const checks = checked.out
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line));
    expect(checks).toHaveLength(summary.desk.arrived.mean * 2);
    const commitments = checks.flatMap((check) => check.commitments);
    const of = (status: string) => commitments.filter((one) => one.status === status).length;
    expect([of("met"), of("breached")]).toEqual([summary.desk.met.mean * 2, summary.desk.breached.mean * 2]);
    expect(checks[0].ticket).toBe("DESK-1-000001");
    expect(checks.at(-1).ticket).toMatch(/^DESK-2-/);
    expect(readdirSync(folder).filter((name) => name.endsWith(".part"))).toEqual([]);
  });

  test("- is standard output, and the report goes to standard error", async () => {
    const { status, out, err } = await desk([small, "--runs", "1", "--out", "-"]);
    expect(status).toBe(0);
    for (const line of out.trimEnd().split("\n")) expect(JSON.parse(line)).toHaveProperty("events");
    expect(err).toContain("Compliance");
  });

  test("to a pipe that closes ends in silence", async () => {
    let err = "";
    let pieces = 0;
    const status = await run(["desk", small, "--out", "-"], {
      out: async () => ++pieces < 2,
      tell: (text) => {
        err += text;
      },
      stdin: Readable.from([]),
      ...{ watched: false, colour: false, columns: 80, lang: "en" },
      nowMs: () => 0,
      signal: new AbortController().signal,
    });
    expect({ status, err, pieces }).toEqual({ status: 0, err: "", pieces: 2 });
  });

  test("to a place that is none is one message", async () => {
    const { status, out, messages } = await desk([
      small,
      "--runs",
      "1",
      "--out",
      join(folder, "no/such.ndjson"),
    ]);
    expect({ status, out }).toEqual({ status: 2, out: "" });
    expect(messages).toHaveLength(1);
    expect(messages[0]).toContain("no/such.ndjson: there is no such file");
  });

  test("leaves nothing behind when the person stops it", async () => {
    const tickets = path(".ndjson");
    const stop = new AbortController();
    setTimeout(() => stop.abort(), 50);
    const { status, out, messages } = await desk([small, "--runs", "9999", "--out", tickets], {
      signal: stop.signal,
    });
    expect({ status, out }).toEqual({ status: 130, out: "" });
    expect(messages).toHaveLength(1);
    expect(messages[0]).toMatch(/^fe-triage: interrupted after \d+ runs?; nothing is left of it$/);
    expect([tickets, `${tickets}.part`].filter(existsSync)).toEqual([]);
  });
});

describe("--compare", () => {
  test("says what differs, and whether that is significant", async () => {
    const four = withAgents(4);
    const { status, out } = await desk([small, "--compare", four, "--runs", "4"], { columns: 80 });
    expect(status).toBe(0);
    expect(out).toContain(`→ Desk ${four}\n`);
    expect(out).toMatch(/^front\n {2}agents +3 +4 +\+1 +yes$/m);
    expect(out).toMatch(/^queue of level 1\n.*\n {2}mean wait .* -\d+ min ±.* yes$/m);
    expect(out).not.toMatch(/^ {2}-0\.0/m);
    expect(widest(out.replaceAll(four, "other.json").replaceAll(small, "small.json"))).toBeLessThanOrEqual(
      80,
    );
    const french = await desk([small, "--compare", four, "--runs", "2", "--lang", "fr"]);
    expect(french.out).toMatch(/^ {2}agents +3 +4 +\+1 +oui$/m);
  });

  test("of a desk with itself says that nothing differs", async () => {
    const { out } = await desk([small, "--compare", small, "--runs", "2"]);
    expect(out).toContain("Nothing differs: every figure is the same in every run.\n");
  });

  test("with one run says that it tells nothing", async () => {
    const { out } = await desk([small, "--compare", withAgents(4), "--runs", "1"]);
    expect(out).toContain("There is one run only: no difference is significant by it.");
    expect(out).not.toMatch(/ (yes|no)$/m);
  });

  test("as JSON has both summaries and the differences", async () => {
    const comparison = await json(small, "--compare", withAgents(4), "--runs", "2");
    expect(Object.keys(comparison)).toEqual([
      ...["seed", "runs", "confidencePercent", "from", "to", "differences"],
    ]);
    expect(Object.keys(comparison.differences)).toEqual(["desk", "groups", "teams", "queues"]);
    expect(Object.keys(comparison.differences.desk.open)).toEqual([
      ...["from", "to", "difference", "low", "high", "runs", "significant"],
    ]);
    expect(comparison.from).toEqual(await json(small, "--runs", "2"));
  });

  test("--under compares with another reading", async () => {
    const { status, out } = await desk([small, "--under", "regradeClock=restart", "--runs", "3"]);
    expect(status).toBe(0);
    expect(out).toMatch(/→ Desk .*small-business-desk\.json under\s+regradeClock=restart\n/);
    expect(out).toMatch(/^business P2 MTTR\n {2}met % +\S+ +\S+ +\+/m);
  });
});

describe("--fit", () => {
  const tickets = path(".ndjson");
  const prepared = desk([small, "--runs", "1", "--out", tickets]);

  test("prints a scenario that runs, and how well it fits", async () => {
    await prepared;
    const { status, out, err } = await desk(["--fit", tickets], { columns: 80 });
    expect(status).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ start: "2026-03-02T00:00:00+01:00", days: 56 });
    expect(out).toMatch(/"hours": \[\d+, .*\],?\n/);
    expect(err).toMatch(/^992 tickets, .* without a first answer/);
    expect(err).toMatch(/^first answer +P3 .* log-normal +0\.\d+$/m);
    expect(widest(err)).toBeLessThanOrEqual(80);
    const again = await desk([file(out), "--runs", "1"]);
    expect({ status: again.status, err: again.err }).toEqual({ status: 0, err: "" });
    const french = await desk(["--fit", tickets, "--lang", "fr"], { columns: 80 });
    expect(french.err).toMatch(/^première réponse +P3 .* log-normale /m);
    expect(french.out).toBe(out);
  });

  test("as JSON has the scenario and the fit, with --out the scenario in a file", async () => {
    await prepared;
    const found = await json("--fit", tickets);
    expect(Object.keys(found)).toEqual(["scenario", "fit"]);
    expect(Object.keys(found.fit)).toEqual([
      ...["tickets", "unanswered", "unresolved", "regradedOtherwise", "staff", "parts"],
    ]);
    expect(Object.keys(found.fit.parts[0])).toEqual([
      ...["what", "of", "count", "underMinute", "meanMinutes", "logNormal"],
      ...["distribution", "fittedMeanMinutes", "distance"],
    ]);
    const kept = path();
    const { out } = await desk(["--fit", tickets, "--out", kept]);
    expect(JSON.parse(readFileSync(kept, "utf8"))).toEqual(found.scenario);
    expect(out).toContain("log-normal");
  });

  test("reads the log of another system, by the zone that it is of", async () => {
    const log = file(
      [
        "number,incident_state,sys_mod_count,opened_at,sys_updated_by,sys_updated_at,priority",
        "INC1,New,0,29/2/2016 01:16,a,29/2/2016 01:23,3 - Moderate",
        "INC1,Active,1,29/2/2016 01:16,a,29/2/2016 02:16,3 - Moderate",
        "INC1,Resolved,2,29/2/2016 01:16,a,29/2/2016 05:16,3 - Moderate",
        "",
      ].join("\n"),
    );
    const { status, out, err } = await desk(["--fit", log, "--from", "servicenow-log", "--zone", "UTC"]);
    expect(err).toContain("1 ticket");
    expect(status).toBe(0);
    expect(JSON.parse(out)).toMatchObject({
      start: "2016-02-29T00:00:00+01:00",
      effort: { firstAnswer: { is: "constant", minutes: 60 }, resolution: { is: "constant", minutes: 180 } },
    });
  });

  test("leaves out what check refuses, tells it, and exits so", async () => {
    const mixed = path(".ndjson");
    const good = {
      ...{ id: "T-1", offer: "standard", priority: "P3" },
      events: [
        { type: "received", at: "2026-05-07T10:00:00+02:00" },
        { type: "acknowledged", at: "2026-05-07T10:30:00+02:00" },
      ],
    };
    const refused = {
      ...good,
      id: "T-2",
      events: [good.events[0], { type: "confirmed", at: "2026-05-07T11:00:00+02:00" }],
    };
    writeFileSync(mixed, [good, refused, "nonsense"].map((one) => JSON.stringify(one)).join("\n"));
    const { status, out, err } = await desk(["--fit", mixed]);
    expect(status).toBe(2);
    expect(err).toContain("ticket T-2, event 1");
    expect(err).toContain("2 tickets refused: not in the fit");
    expect(JSON.parse(out).effort.firstAnswer).toEqual({ is: "constant", minutes: 30 });
  });

  test("of a log without a first answer is one message", async () => {
    const { status, out, messages } = await desk(["--fit", file("[]")]);
    expect({ status, out }).toEqual({ status: 2, out: "" });
    expect(messages.at(-1)).toMatch(/: no ticket has a first answer/);
  });

  test("stops when the person asks", async () => {
    await prepared;
    const stop = new AbortController();
    stop.abort();
    const { status, out } = await desk(["--fit", tickets], { signal: stop.signal });
    expect({ status, out }).toEqual({ status: 130, out: "" });
  });
});

describe("what is wrong is told in one message each", () => {
  test.each([
    [[], "argument file is missing; allowed: a scenario, or --fit LOG"],
    [[small, "--seed", "-1"], '--seed: "-1" is not a whole number from 0 to 9007199254740991'],
    [[small, "--seed", "9007199254740992"], "is not a whole number"],
    [[small, "--runs", "0"], '--runs: "0" is not a whole number from 1 to 10000'],
    [[small, "--runs", "1e3"], '--runs: "1e3" is not a whole number'],
    [[small, "--now", "2026-01-01T00:00:00Z"], 'option "--now" is unknown'],
    [[small, "--zone", "UTC"], "--zone has no effect without --fit"],
    [[small, "--from", "servicenow-log"], "--from has no effect without --fit"],
    [["--fit", small, "--runs", "3"], "--runs has no effect with --fit"],
    [[small, "--fit", small], "a scenario has no effect with --fit"],
    [[small, "--under", "regradeClock"], '--under: "regradeClock" is not of the form name=value'],
    [[small, "--under", "regradeClok=restart"], "did you mean regradeClock?"],
    [[small, "--under", "regradeClock=restar"], "did you mean restart?"],
    [[small, "--under", "constructor=x"], "is unknown"],
    [["no-such.json"], "no-such.json: there is no such file"],
    [[small, "--compare", "no-such.json"], "no-such.json: there is no such file"],
    [[fixture("broken/not-json.json")], "not JSON"],
    [[fixture("broken/null.json")], "null.json"],
    [[fixture("tickets/interface-example.json")], "a field is missing"],
  ])("%j", async (args, says) => {
    const { status, out, err, messages } = await desk(args as string[]);
    expect({ status, out }).toEqual({ status: 2, out: "" });
    expect(err).toContain(says);
    for (const message of messages) expect(message).toMatch(/^fe-triage: /);
    const french = await desk([...(args as string[]), "--lang", "fr"]);
    expect(french.status).toBe(2);
    expect(french.err).not.toBe(err);
  });

  test("all of a broken scenario, by its file and place", async () => {
    const broken = file({
      ...scenario,
      days: 0,
      teams: [{ name: "\u001b[31mred", agents: -1 }],
      __proto__: { polluted: true },
      constructor: 1,
    });
    const { status, messages } = await desk([broken]);
    expect(status).toBe(2);
    expect(messages.length).toBeGreaterThanOrEqual(3);
    for (const message of messages) expect(message.startsWith(`fe-triage: ${broken}: `)).toBe(true);
  });

  test("a team's name cannot act on the terminal", async () => {
    const [, ...others] = scenario.teams;
    const red = file({ ...scenario, teams: [{ ...scenario.teams[0], name: "\u001b[31mred" }, ...others] });
    const { out } = await desk([red, "--runs", "1"]);
    expect(out).toContain("\\u001b[31mred");
    expect(out).not.toContain("\u001b");
    expect((await desk([red, "--compare", small, "--runs", "1"])).out).not.toContain("\u001b");
  });
});

test("its help has examples, and says when tickets are judged", async () => {
  const { out } = await desk(["--help"]);
  expect(out).toMatch(/^ {2}\$ fe-triage desk fixtures/m);
  expect(out).toContain("Tickets are judged as they are at the end of the run");
  expect(out).not.toMatch(/^ {2}--now/m);
});
