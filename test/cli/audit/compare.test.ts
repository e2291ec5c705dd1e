import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { fixture, runOn } from "../fake-terminal.js";

const NOW = ["--now", "2027-03-01T00:00:00+01:00"];
const queue = fixture("tickets/queue.ndjson");
const folder = mkdtempSync(join(tmpdir(), "fe-triage-audit-compare-"));
afterAll(() => rmSync(folder, { recursive: true }));

const written = (name: string, content: string) => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};
const lines = readFileSync(queue, "utf8").trimEnd().split("\n");
const spring = written("spring.ndjson", `${lines.slice(0, 30).join("\n")}\n`);
const autumn = written("autumn.ndjson", `${lines.slice(25).join("\n")}\n`);

const audit = (...args: string[]) => runOn(["audit", ...args]);
const json = async (...args: string[]) => {
  const { status, out, messages } = await audit(...args, ...NOW, "--format", "json");
  expect(messages).toEqual([]);
  expect(status).toBe(0);
  return JSON.parse(out);
};
/** The figures of a summary that stand on a side of a comparison. */
const summaryOf = ({
  files,
  changes,
  contract,
  readings,
  evaluatedAt,
  summedBy,
  ...summary
}: object & Record<string, unknown>) => summary;

describe("audit A --compare B", () => {
  const BY = ["--by", "offer,priority"];

  test("has on each side what an audit says of the file, by what both have", async () => {
    const { base, other, differences } = await json(spring, "--compare", autumn);
    expect(summaryOf(base)).toEqual(await json(spring, ...BY));
    expect(summaryOf(other)).toEqual(await json(autumn, ...BY));
    expect([base.files, other.files]).toEqual([[spring], [autumn]]);
    expect(differences.askedDifferently).toEqual([]);
    expect(differences).not.toHaveProperty("changedVerdicts");
    expect(differences.tickets).toEqual({
      base: 30,
      other: lines.length - 25,
      difference: lines.length - 55,
    });
  });

  test("says of a part of an audit what it says of its tickets, and in what it was asked otherwise", async () => {
    const part = join(folder, "autumn.json");
    for (const by of [[], ["--by", "month,offer,metric,priority"]]) {
      await audit(autumn, ...NOW, ...by, "--format", "partial", "--out", part);
      const { other, differences } = await json(spring, "--compare", part, ...BY);
      const compared = await json(spring, "--compare", autumn, ...BY);
      expect(summaryOf(other)).toEqual(summaryOf(compared.other));
      expect(differences).toEqual(compared.differences);
    }
    await audit(autumn, "--reading", "onHoldClock=runs", "--format", "partial", "--out", part);
    const { differences } = await json(spring, "--compare", part);
    expect(differences.askedDifferently).toEqual([
      { what: "evaluatedAt", base: "2027-03-01T00:00:00+01:00", other: "2026-06-01T12:00:00+02:00" },
      { what: "readings.onHoldClock", base: expect.any(String), other: "runs" },
    ]);
    const { out } = await audit(spring, ...NOW, "--compare", part);
    expect(out).toContain("Not all of the difference is in the tickets");
    expect(out).toContain(
      "The second was summed up by offer, priority, month; its groups were put together.",
    );
  });

  test("takes several parts, one a line, and those of another contract with a word about it", async () => {
    const toy = written(
      "toy.ndjson",
      `${JSON.stringify({ id: "T", offer: "bridge", priority: "red", events: [{ type: "received", at: "2026-05-07T10:00:00Z" }] })}\n`,
    );
    const contract = ["--contract", fixture("contracts/toy.json")];
    const one = (await audit(toy, ...NOW, ...contract, "--format", "partial")).out;
    const { other, differences } = await json(spring, "--compare", written("parts.json", one + one));
    expect(other.tickets).toBe(2);
    expect(differences.askedDifferently).toContainEqual({
      what: "contract",
      base: "flexible-engine",
      other: "harbour-lights",
    });
  });

  test("sums up by fewer dimensions than a part has, not by others", async () => {
    const part = join(folder, "by-offer.json");
    await audit(autumn, ...NOW, "--by", "offer", "--format", "partial", "--out", part);
    expect((await json(spring, "--compare", part)).base.by).toEqual(["offer"]);
    const { status, messages } = await audit(spring, "--compare", part, ...BY);
    expect(status).toBe(2);
    expect(messages).toEqual([
      `fe-triage: ${part}: by: a part of another summary; found: offer; allowed: offer,priority`,
    ]);
  });

  test("judges the other file’s tickets as --under and --offer say", async () => {
    const { other } = await json(spring, "--compare", autumn, "--under", "regradeClock=restart");
    expect(summaryOf(other)).toEqual(await json(autumn, ...BY, "--reading", "regradeClock=restart"));
    expect(other.changes).toEqual(["regradeClock=restart"]);
  });
});

describe("audit A --under reading=value", () => {
  const UNDER = ["--under", "regradeClock=restart"];

  test("has on each side what an audit says under the readings", async () => {
    const { base, other, differences } = await json(queue, ...UNDER);
    expect(summaryOf(base)).toEqual(await json(queue));
    expect(summaryOf(other)).toEqual(await json(queue, "--reading", "regradeClock=restart"));
    expect(differences.askedDifferently).toEqual([
      { what: "readings.regradeClock", base: "retroactive", other: "restart" },
    ]);
  });

  test("names the tickets whose verdict changes, as the checks of both ways do", async () => {
    const verdicts = async (...args: string[]) =>
      (await audit(queue, ...NOW, "--format", "ndjson", ...args)).out
        .trimEnd()
        .split("\n")
        .map((line) => JSON.parse(line));
    const [before, after] = [await verdicts(), await verdicts("--reading", "onHoldClock=runs")];
    const changed = before.flatMap(({ ticket, verdict }, i) =>
      verdict === after[i].verdict ? [] : [{ ticket, from: verdict, to: after[i].verdict }],
    );
    expect(changed.length).toBeGreaterThan(2);
    const { differences } = await json(queue, "--under", "onHoldClock=runs");
    expect(differences.changedVerdicts).toMatchObject({
      tickets: before.length,
      changed: changed.length,
      first: changed.slice(0, 10),
    });
  });

  test("another offer is that of each ticket, and the groups find together without it", async () => {
    const { base, other, differences } = await json(queue, "--offer", "premium");
    expect([base.by, other.by]).toEqual([
      ["priority", "month"],
      ["priority", "month"],
    ]);
    const premium = lines.map((line) => JSON.stringify({ ...JSON.parse(line), offer: "premium" }));
    const { out } = await audit(
      written("premium.ndjson", premium.join("\n")),
      ...[...NOW, "--by", "priority,month", "--format", "json"],
    );
    expect(summaryOf(other)).toEqual(JSON.parse(out));
    expect(differences.changedVerdicts.changes).toContainEqual({ from: "met", to: "refused", tickets: 1 });
  });

  test("an imported log takes its own offer first, and the other one after it", async () => {
    const log = written(
      "log.csv",
      [
        "number,incident_state,sys_mod_count,opened_at,sys_updated_by,sys_updated_at,priority",
        "INC1,New,0,7/3/2016 09:00,Updated by 1,7/3/2016 09:00,3 - Moderate",
        "INC1,Active,1,7/3/2016 09:00,Updated by 2,8/3/2016 12:30,3 - Moderate",
        "",
      ].join("\n"),
    );
    const { out, status } = await audit(
      ...[log, "--from", "servicenow-log", "--offer", "standard", "--offer", "business"],
      ...["--zone", "Europe/Paris", "--format", "json"],
    );
    expect(status).toBe(0);
    expect(JSON.parse(out).other.changes).toEqual(["offer=business"]);
  });

  test("a line that is no ticket is rejected on both sides", async () => {
    const bad = written("bad.ndjson", `${lines[0]}\n{"id":\n${JSON.stringify({ id: "X" })}\n`);
    const { out, status } = await audit(bad, ...NOW, ...UNDER, "--format", "json");
    expect(status).toBe(0);
    const { base, other } = JSON.parse(out);
    expect(other.rejectedBy).toEqual(base.rejectedBy);
    expect(base.rejected).toBe(2);
  });
});

describe("a comparison in text and CSV", () => {
  test.each(["en", "fr"])("in %s stays within the terminal", async (lang) => {
    for (const columns of [80, 100, 160]) {
      for (const how of [
        ["--compare", autumn],
        ["--under", "onHoldClock=runs"],
        ["--offer", "premium"],
      ]) {
        const { out } = await runOn(["audit", spring, ...NOW, ...how, "--lang", lang], { columns });
        for (const line of out.split("\n")) expect(line.length).toBeLessThanOrEqual(columns);
      }
    }
  });

  test("says the difference in points, and how many verdicts change", async () => {
    const { out } = await audit(queue, ...NOW, "--under", "regradeClock=restart", "--by", "offer,priority");
    expect(out).toContain("Commitments met: 76.56% → 81.25%, +4.69 points");
    expect(out).toContain("Verdicts that change: 3 of 58 tickets");
    expect(out).toMatch(/business +P2 +MTTI +88\.89 → 100\.00 {2}\+11\.11/);
    const same = await audit(queue, ...NOW, "--under", "regradeClock=retroactive");
    expect(same.out).toContain("No verdict changes: 58 tickets");
  });

  test("CSV has both figures and the difference on each line", async () => {
    const { out } = await audit(spring, ...NOW, "--compare", autumn, "--format", "csv");
    const [head, ...rows] = out
      .trimEnd()
      .split("\r\n")
      .map((line) => line.split(","));
    expect(head?.slice(0, 6)).toEqual([
      ...["offer", "priority", "metric", "count.base", "count.other", "count.difference"],
    ]);
    expect(rows.length).toBeGreaterThan(10);
    for (const row of rows) expect(row).toHaveLength(head?.length as number);
  });
});

test.each([
  [
    ["--compare", autumn, "--format", "ndjson"],
    "--format ndjson: a comparison is written as text, json or csv",
  ],
  [["--under", "regradeClock=restart", "--format", "partial"], "--format partial"],
  [["--under", "regradeClock=restart", "--readings", "all"], "--readings all has no effect with --under"],
  [["--offer", "basic", "--offer", "premium"], "--offer: one other offer"],
  [["--under", "regradeClock"], "--under"],
  [["--under", "commitment=mean"], "--under"],
  [["--offer", "gold"], "--offer"],
  [["--compare", join(folder, "none.ndjson")], "there is no such file"],
] as const)("%j is refused", async (args, message) => {
  const { status, out, messages } = await audit(spring, ...args);
  expect([status, out]).toEqual([2, ""]);
  expect(messages.join()).toContain(message);
});

test("a part of an audit is not judged once more", async () => {
  const part = join(folder, "once.json");
  await audit(autumn, ...NOW, "--format", "partial", "--out", part);
  const { status, messages } = await audit(spring, "--compare", part, "--under", "regradeClock=restart");
  expect(status).toBe(2);
  expect(messages[0]).toContain("judged already");
});
