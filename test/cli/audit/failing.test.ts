import {
  createWriteStream,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterAll, describe, expect, test } from "vitest";
import { fixture, runOn } from "../fake-terminal.js";
import { makePipe } from "../named-pipe.js";

const NOW = ["--now", "2027-03-01T00:00:00+01:00"];
const queue = fixture("tickets/queue.ndjson");
const helpDesk = fixture("event-logs/help-desk.csv");
const mapping = fixture("event-logs/help-desk.json");
const folder = mkdtempSync(join(tmpdir(), "fe-triage-audit-failing-"));
afterAll(() => rmSync(folder, { recursive: true }));
const written = (name: string, content: string | Uint8Array) => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};
const audit = (...args: string[]) => runOn(["audit", ...args, ...NOW]);
const json = async (...args: string[]) => JSON.parse((await audit(...args, "--format", "json")).out);
const parts = () => readdirSync(folder).filter((name) => name.endsWith(".part"));

describe("the log of another system", () => {
  test("has its rejected cases counted by what is wrong with them, as its totals do", async () => {
    const rejects = join(folder, "rejects.ndjson");
    const { rejected, rejectedBy } = await json(helpDesk, "--from", mapping, "--rejects", rejects);
    expect({ rejected, rejectedBy }).toEqual({ rejected: 1, rejectedBy: { "unknown-priority": 1 } });
    expect(JSON.parse(readFileSync(rejects, "utf8"))).toMatchObject({
      file: helpDesk,
      code: "unknown-priority",
    });
    for (const [lang, says] of [
      ["en", "a priority without a counterpart in the map"],
      ["fr", "une priorité sans équivalent dans la table de correspondance"],
    ] as const) {
      const { out } = await audit(helpDesk, "--from", mapping, "--lang", lang);
      expect(out).toContain(`1  ${says}`);
    }
  });

  const cut = (() => {
    const [head, ...rows] = readFileSync(helpDesk, "utf8").trimEnd().split("\n") as [string, ...string[]];
    return `${[head, ...rows.sort()].join("\n")}\nHD-900,"open\n`;
  })();

  test("that breaks off is answered as far as it goes, with status 2 and why", async () => {
    const file = written("cut.csv", cut);
    const grouped = { ...JSON.parse(readFileSync(mapping, "utf8")), grouped: true };
    const from = written("grouped.json", JSON.stringify(grouped));
    const { status, messages, out } = await audit(file, "--from", from, "--format", "json");
    expect(status).toBe(2);
    expect(messages.filter((line) => line.startsWith("fe-triage:")).join()).toContain(`${file}: lines.`);
    expect(JSON.parse(out)).toMatchObject({ tickets: 4, rejected: 0 });
  });

  test("that is none is one message, and no figures", async () => {
    const { status, messages, out } = await audit(queue, "--from", mapping);
    expect([status, out]).toEqual([2, ""]);
    expect(messages).toHaveLength(1);
  });

  test("with an option that has no effect is refused once, before anything is written", async () => {
    const out = written("kept.json", "before");
    const args = ["--from", mapping, "--map", "x.json", "--out", out];
    const { status, messages } = await audit(helpDesk, helpDesk, ...args);
    expect(status).toBe(2);
    expect(messages).toHaveLength(1);
    expect(messages[0]).toContain("--map");
    expect(readFileSync(out, "utf8")).toBe("before");
  });
});

test("of a packed list that breaks off every ticket before the place is judged", async () => {
  const tickets = Array.from({ length: 8000 }, (_, i) => ({
    ...JSON.parse(readFileSync(queue, "utf8").split("\n", 1)[0] as string),
    id: `T-${i}-${Math.sin(i)}`,
  }));
  const packed = gzipSync(JSON.stringify(tickets));
  const file = written("cut.json.gz", packed.subarray(0, packed.length - 20));
  const { status, out, messages } = await audit(file, "--format", "json");
  expect(status).toBe(2);
  expect(messages).toEqual([`fe-triage: ${file}: this gzip file is cut short`]);
  expect(JSON.parse(out).tickets).toBeGreaterThan(7000);
});

describe("where no file can be read", () => {
  test("there are no figures, and what --out named stays", async () => {
    const out = written("good.json", "before");
    const { status, messages, out: shown } = await audit(join(folder, "none.ndjson"), "--out", out);
    expect([status, shown]).toEqual([2, ""]);
    expect(messages).toEqual([`fe-triage: ${join(folder, "none.ndjson")}: there is no such file`]);
    expect(readFileSync(out, "utf8")).toBe("before");
    expect(parts()).toEqual([]);
  });

  test("on one side of a comparison nothing is compared", async () => {
    const { status, messages, out } = await runOn(["audit", "-", "--compare", "-", ...NOW], {
      stdin: readFileSync(queue),
    });
    expect([status, out]).toEqual([2, ""]);
    expect(messages).toEqual(["fe-triage: standard input: it was read already"]);
  });
});

test("a pipe with a name is compared with whole", async ({ skip }) => {
  skip(process.platform === "win32", "there are no pipes with a name here");
  const pipe = join(folder, "pipe");
  makePipe(pipe);
  createWriteStream(pipe).end(readFileSync(queue));
  const { base, other } = await json(queue, "--compare", pipe);
  expect(other.tickets).toBe(base.tickets);
});

describe("what an audit writes into", () => {
  test("is standard output where --out is -, as for the desk", async () => {
    expect((await audit(queue, "--out", "-")).out).toBe((await audit(queue)).out);
    expect((await audit(queue, "--out", "-", "--format", "parquet")).status).toBe(2);
    expect(existsSync("-")).toBe(false);
  });

  test.each([
    ["--out", [queue, "--out", queue]],
    ["--rejects", [queue, "--rejects", queue]],
    ["--report", ["-", "--compare", queue, "--report", queue]],
    ["--out", [helpDesk, "--from", mapping, "--out", mapping]],
  ])("%s is none of the files that are read", async (option, args) => {
    const before = readFileSync(queue, "utf8");
    const { status, messages } = await audit(...args);
    expect(status).toBe(2);
    expect(messages).toHaveLength(1);
    expect(messages[0]).toContain(`${option}: `);
    expect(readFileSync(queue, "utf8")).toBe(before);
  });

  test("is left by nobody who has seen enough", async () => {
    let lines = 0;
    const { status } = await runOn(
      ["audit", queue, "--format", "ndjson", "--rejects", join(folder, "r.ndjson"), ...NOW],
      { out: async () => ++lines > 1 } as object,
    );
    expect(status).toBe(0);
    expect(parts()).toEqual([]);
  });

  test("is a folder for nobody, and that is said before the tickets are read", async () => {
    for (const option of ["--out", "--rejects", "--report"]) {
      const { status, messages, out } = await audit(queue, option, folder);
      expect([status, out]).toEqual([2, ""]);
      expect(messages).toEqual([`fe-triage: ${folder}: this is a directory`]);
    }
    expect(parts()).toEqual([]);
  });
});

test.each([
  ["--jobs", "257", "from 1 to 256"],
  ["--max-rejects", "x", "from 0 on"],
])("%s %s is told what it may be", async (option, value, allowed) => {
  const { messages } = await audit(queue, option, value);
  expect(messages[0]).toContain(allowed);
});

describe("--by a field that every object inherits", () => {
  const names = ["__proto__", "constructor", "toString"];
  const file = written(
    "inherited.ndjson",
    `{"id":"A","offer":"standard","priority":"P3","constructor":"x","toString":"y","__proto__":"z","events":[{"type":"received","at":"2026-05-07T16:00:00+02:00"}]}\n`,
  );

  test.each(names)("%s is a field as any other, in every form", async (name) => {
    const value = Object.getOwnPropertyDescriptor(JSON.parse(readFileSync(file, "utf8")), name)?.value;
    for (const lang of ["en", "fr"]) {
      const report = join(folder, "report.html");
      const { status, out } = await audit(file, "--by", name, "--lang", lang, "--report", report);
      expect(status).toBe(0);
      expect(out).toMatch(new RegExp(`^${name} .*\n${value} `, "m"));
      expect(readFileSync(report, "utf8")).toContain(`>${value}</th>`);
    }
    const { out: csv } = await audit(file, "--by", name, "--format", "csv");
    expect(csv).toMatch(new RegExp(`^${name},metric,.*\r\n${value},MTTI,`));
    const { out: compared } = await audit(file, "--by", name, "--compare", file);
    expect(compared).toMatch(new RegExp(`^${name} .*\n${value} `, "m"));
    const part = written("part.json", (await audit(file, "--by", name, "--format", "partial")).out);
    expect((await runOn(["merge", part])).out).toBe((await audit(file, "--by", name)).out);
  });
});

test("a line of progress is taken away before anything else is told", async () => {
  let told = "";
  const rows = Array.from(
    { length: 6000 },
    (_, i) => `T-${i},2026-05-11T07:58:00Z,Ticket opened,High,Network`,
  );
  const file = written("many.csv", `Ticket,When,What,Urgency,Team\n${rows.join("\n")}\n`);
  const now = performance.now.bind(performance);
  let calls = 0;
  // Time passes faster for who looks at it.
  performance.now = () => now() + 1000 * calls++;
  try {
    await runOn(["audit", file, "--from", mapping, ...NOW], {
      watched: true,
      tell: (text: string) => {
        told += text;
      },
    } as object);
  } finally {
    performance.now = now;
  }
  expect(told).toMatch(/tickets, .* a second, \d+%/);
  expect(told).toContain(`\u001b[2K${file}: 6,000 cases`);
});
