import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterAll, describe, expect, test } from "vitest";
import { version } from "../../../src/cli/version.js";
import { fixture, runOn } from "../fake-terminal.js";

const queue = fixture("tickets/queue.ndjson");
const toy = fixture("contracts/toy.json");
const folder = mkdtempSync(join(tmpdir(), "fe-triage-report-"));
afterAll(() => rmSync(folder, { recursive: true }));
let files = 0;
const path = (suffix: string) => join(folder, `${files++}${suffix}`);
function file(content: string | Uint8Array, suffix = ".ndjson"): string {
  const made = path(suffix);
  writeFileSync(made, content);
  return made;
}
const NOW = ["--now", "2027-01-01T00:00:00+01:00"];

/** The report of an audit, and what else the command left behind. */
async function reported(args: readonly string[], stdin?: string) {
  const out = path(".html");
  const heard = await runOn(
    ["audit", ...args, ...NOW, "--report", out],
    stdin === undefined ? {} : { stdin },
  );
  return { ...heard, page: existsSync(out) ? readFileSync(out, "utf8") : "" };
}

const untagged = (page: string) => page.replace(/<style>[\s\S]*?<\/style>/, "").replace(/<[^>]*>/g, "\n");
/** The cells of the table under a caption, row by row. */
function tableIn(page: string, caption: string): string[][] {
  const [, table = ""] = page.split(`<caption><span>${caption}`);
  const [body = ""] = table.split("</table>");
  return [...body.matchAll(/<tr>([\s\S]*?)<\/tr>/g)].map(([, row = ""]) =>
    [...row.matchAll(/<t[hd][^>]*>([\s\S]*?)<\/t[hd]>/g)].map(([, cell = ""]) =>
      cell.replace(/<[^>]*>/g, "").trim(),
    ),
  );
}

const received = (at: string) => ({ type: "received", at });
const ticket = (id: string, more: object = {}) => ({
  ...{ id, offer: "business", priority: "P1", events: [received("2026-05-07T10:00:00+02:00")] },
  ...more,
});
const lines = (...tickets: object[]) => tickets.map((one) => `${JSON.stringify(one)}\n`).join("");

describe("audit --report", () => {
  test.each(["text", "json", "csv", "ndjson", "partial"])(
    "beside --format %s changes nothing of it",
    async (format) => {
      const plain = await runOn(["audit", queue, ...NOW, "--format", format]);
      const { out, status, page } = await reported([queue, "--format", format]);
      expect([status, out]).toEqual([plain.status, plain.out]);
      expect(page).toBe((await reported([queue])).page);
      expect(readdirSync(folder).filter((name) => name.endsWith(".part"))).toEqual([]);
    },
  );

  test("shows the figures of the summary", async () => {
    const { out, page } = await reported([queue, "--format", "json", "--by", "offer,priority"]);
    const { groups, tickets, verdicts } = JSON.parse(out);
    const rows = tableIn(page, "Clocks by group");
    expect(rows[0]?.slice(0, 6)).toEqual(["offer", "priority", "metric", "clocks", "met", "breached"]);
    expect(rows.slice(1).map((row) => row.slice(0, 5))).toEqual(
      groups.map((group: Record<string, unknown>) =>
        [group.offer, group.priority ?? "–", group.metric, group.count, group.met].map(String),
      ),
    );
    const text = untagged(page).replace(/\s+/g, " ");
    expect(text).toContain(`tickets ${tickets} ✔ met ${verdicts.met}`);
    expect(text).toContain(`✘ breached ${verdicts.breached}`);
  });

  test("shows, behind its charts, all commitments and all tickets", async () => {
    const { out, page } = await reported([queue, "--format", "json"]);
    const summary = JSON.parse(out);
    const total = (metric: string, status: string) =>
      summary.groups
        .filter((group: { metric: string }) => group.metric === metric)
        .reduce((sum: number, group: Record<string, number>) => sum + (group[status] as number), 0);
    const sum = (rows: string[][], column: number) =>
      rows.slice(1).reduce((all, row) => all + Number(row[column]), 0);
    for (const metric of ["MTTI", "MTTR", "REQUEST"]) {
      const months = tableIn(page, `${metric} by month of receipt`);
      expect([1, 2, 3, 4].map((column) => sum(months, column))).toEqual(
        ["met", "breached", "pending", "none"].map((status) => total(metric, status)),
      );
      const ratios = tableIn(page, `${metric}: counted time as a share of the target`);
      expect([sum(ratios, 1), sum(ratios, 2) + sum(ratios, 3)]).toEqual([
        total(metric, "met"),
        total(metric, "breached"),
      ]);
    }
    const arrivals = tableIn(page, "Tickets by weekday and hour of receipt");
    expect([1, 2, 3, 4, 5, 6, 7].reduce((all, day) => all + sum(arrivals, day), 0)).toBe(summary.tickets);
  });

  test("tells the worst tickets with the trace that explain gives", async () => {
    const { page } = await reported([queue]);
    const [, id = ""] = /<h3>1\. ([^<]+)<\/h3>/.exec(page) ?? [];
    const record = readFileSync(queue, "utf8")
      .split("\n")
      .find((line) => line.includes(id)) as string;
    const checked = await runOn(["check", file(record, ".json"), "--explain", "--format", "json", ...NOW]);
    for (const { metric, trace } of JSON.parse(checked.out).commitments) {
      const rows = tableIn(page, `Why ${metric}`).slice(1, -1);
      expect(rows.map((row) => row[4])).toEqual(trace.map(({ why }: { why: string }) => why));
    }
  });

  test("sums up the rows of a trace that nobody would read", async () => {
    const { page } = await reported([
      file(lines(ticket("A", { priority: "P3", events: [received("2020-05-07T10:00:00+02:00")] }))),
    ]);
    const rows = tableIn(page, "Why MTTI").slice(1, -1);
    expect(rows.length).toBe(20 + 1 + 5);
    expect(rows[20]?.[4]).toMatch(/^… [\d,]+ further intervals/);
  });

  test("names the readings in force with their clauses, and what they decide where that was asked", async () => {
    const { page } = await reported([queue, "--reading", "regradeClock=restart"]);
    const row = tableIn(page, "Readings of the contract").find(([name]) => name === "regradeClock");
    expect(row?.[2]).toMatch(/^restart: .*\(not the default\)$/);
    expect(row?.[3]).toContain("§");
    const { out, page: asked } = await reported([queue, "--readings", "all", "--format", "json"]);
    const decided = JSON.parse(out).spectra.totals.readings as { reading: string; tickets: number }[];
    for (const { reading, tickets } of decided) {
      const said = tableIn(asked, "Readings of the contract").find(([name]) => name === reading)?.[4];
      if (tickets === 0) expect(said).toBe("–");
      else expect(said).toMatch(new RegExp(`^decides ${tickets} tickets?`));
    }
  });

  test("says what it was made from, with the digest that sha256sum gives", async () => {
    const packed = file(gzipSync("x"), ".gz");
    const { page } = await reported([
      queue,
      packed,
      "--shard",
      "1/1",
      "--contract",
      toy,
      "--assume-zone",
      "UTC",
    ]);
    const text = untagged(page);
    expect(
      tableIn(page, "Files that were read")
        .slice(1)
        .map((row) => row.slice(0, 2)),
    ).toEqual([
      ["queue.ndjson", "tickets"],
      [packed.slice(folder.length + 1), "tickets"],
      ["toy.json", "contract"],
    ]);
    expect(page).toContain("7609455424750b4f22e72696e3ca240a2b8d68c4069caad2d9e138f2ba950f39");
    expect(text).toContain("--assume-zone UTC --shard 1/1");
    expect(text).toContain(`fe-triage ${version}`);
    expect(text).not.toContain(folder);
  });

  test("of standard input is that of the file, but for its name", async () => {
    const piped = await reported(["-"], readFileSync(queue, "utf8"));
    expect(piped.page.replace("standard input", "queue.ndjson")).toBe((await reported([queue])).page);
  });

  test("of parts put together is that of the whole, but for the parts", async () => {
    const parts: string[] = [];
    for (let part = 1; part <= 3; part++) {
      parts.push(path(".json"));
      await runOn([
        "audit",
        queue,
        ...NOW,
        "--shard",
        `${part}/3`,
        "--format",
        "partial",
        "--out",
        parts.at(-1) as string,
      ]);
    }
    const out = path(".html");
    const { status } = await runOn(["merge", ...parts, "--report", out]);
    const files = /<tr><th scope="row" class="name">.*<code>[0-9a-f]{64}<\/code><\/td><\/tr>\n/g;
    expect(status).toBe(0);
    const merged = readFileSync(out, "utf8");
    expect(merged.match(files)).toHaveLength(3);
    expect(merged.replace(files, "")).toBe((await reported([queue])).page.replace(files, ""));
  });

  test.each([
    ["under the toy contract", ["--contract", toy]],
    ["where nothing is a ticket", []],
  ])("is made %s", async (_, args) => {
    const { page, status } = await reported([
      file(lines({ id: "A" }, ticket("B", { offer: "none" }))),
      ...args,
    ]);
    expect(status).toBe(0);
    expect(page).toContain("There are no tickets.");
    expect(tableIn(page, "Rejected lines by what is wrong").slice(1).length).toBeGreaterThan(0);
  });

  test("holds what tickets say as text, whatever it is", async () => {
    const evil = [
      `<script>alert("1")</script>`,
      `" onload="alert(1)`,
      "\u202egnp.exe",
      "a\u0000b\u001b[31m",
      "'><img src=x>",
    ];
    const { page } = await reported([
      file(lines(...evil.map((id) => ticket(id, { customer: id })))),
      ...["--by", "customer"],
    ]);
    expect(page).not.toMatch(/<script|<img|<[^>]* onload=/i);
    expect(page).toContain("&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt;");
    expect(page).toContain("\\u202egnp.exe");
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
    expect(page).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u202a-\u202e\u2066-\u2069]/);
  });

  test("keeps to as many groups as are read, those with the most breaches", async () => {
    const many = Array.from({ length: 300 }, (_, i) => ticket(`T-${i}`, { customer: `c${i}` }));
    const { page } = await reported([file(lines(...many)), "--by", "customer", "--jobs", "1"]);
    expect(tableIn(page, "Clocks by group").length).toBe(1 + 200);
    expect(page).toContain("The 200 groups with the most breaches, of 300");
  });

  test("is nothing half-written where it cannot be written, or the run stops", async () => {
    const nowhere = join(folder, "none", "x.html");
    const refused = await runOn(["audit", queue, ...NOW, "--report", nowhere]);
    expect([refused.status, refused.out]).toEqual([2, ""]);
    expect(refused.messages).toEqual([`fe-triage: ${nowhere}: there is no such file`]);
    const { status, page } = await reported([file(`${lines(ticket("A"))}{\n{\n`), "--max-rejects", "1"]);
    expect([status, page]).toEqual([2, ""]);
    expect(readdirSync(folder).filter((name) => name.endsWith(".part"))).toEqual([]);
  });

  test.each(["--out", "--rejects"])("is refused where %s names the same file", async (option) => {
    const { status, messages, page } = await reported([queue, option, path(`/../${files + 1}.html`)]);
    expect([status, page]).toEqual([2, ""]);
    expect(messages.join()).toContain(`${option}, --report`);
  });

  test("of a part that says another record than its figures is refused, and is no report", async () => {
    const part = JSON.parse((await runOn(["audit", queue, ...NOW, "--format", "partial"])).out);
    part.report.worst[0].record.offer = "gold";
    const out = path(".html");
    const { status, messages } = await runOn(["merge", file(JSON.stringify(part), ".json"), "--report", out]);
    expect(status).toBe(2);
    expect(messages.join()).toContain("gold");
    expect(existsSync(out)).toBe(false);
  });

  test("parts judged under other holidays are not merged", async () => {
    const part = async (...args: string[]) =>
      file((await runOn(["audit", queue, ...NOW, "--format", "partial", ...args])).out, ".json");
    const { status, messages } = await runOn([
      "merge",
      await part(),
      await part("--holidays", "alsace-moselle"),
    ]);
    expect(status).toBe(2);
    expect(messages.join()).toContain("holidays");
  });
});
