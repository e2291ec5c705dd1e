// Inputs that are too large or too deep to be files of the corpus, or no files at all.
import { tmpdir } from "node:os";
import { Readable } from "node:stream";
import { gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import minimal from "../../fixtures/contracts/minimal.json" with { type: "json" };
import { type Circumstances, runOn } from "./fake-terminal.js";

const ticket = (id: string, more: object = {}) =>
  JSON.stringify({
    id,
    offer: "standard",
    priority: "P3",
    events: [{ type: "received", at: "2026-05-07T16:00:00+02:00" }],
    ...more,
  });

async function check(stdin: Circumstances["stdin"], ...options: string[]) {
  const heard = await runOn(["check", "-", "--format", "ndjson", ...options], { stdin: stdin ?? "" });
  const answers = heard.out.split("\n").slice(0, -1);
  return {
    status: heard.status,
    messages: heard.messages,
    answers: answers.map((line) => JSON.parse(line).ticket),
  };
}

const nested = (levels: number) => "[".repeat(levels) + "]".repeat(levels);
const says = (message: string) => `fe-triage: standard input${message}`;
const tooLong = "too long: at most 8,388,608 characters are read as one value";
const tooDeep = "nested too deep: at most 100 levels of brackets are read";

describe("depth", () => {
  test("100,000 levels are refused before they are built, and the others answered", async () => {
    const deep = `${ticket("DEEP").slice(0, -1)}, "extra": ${nested(100_000)}}`;
    const place = deep.indexOf("[[") + 99;
    expect(await check(deep)).toEqual({
      status: 2,
      messages: [says(`:1:${place + 1}: ${tooDeep}`)],
      answers: [],
    });
    expect(await check(`[${ticket("A")},${deep},${ticket("B")}]`)).toMatchObject({
      messages: [expect.stringMatching(/^fe-triage: standard input:1:\d+: nested too deep/)],
      answers: ["A", "B"],
    });
    expect(await check(`${ticket("A")}\n${deep}\n${ticket("B")}`)).toMatchObject({
      messages: [expect.stringMatching(/^fe-triage: standard input:2:\d+: nested too deep/)],
      answers: ["A", "B"],
    });
  });

  test("brackets that are never closed are refused likewise", async () => {
    const { messages } = await check(`{"id": ${"[".repeat(100_000)}`);
    expect(messages).toEqual([says(`:1:107: ${tooDeep}`)]);
  });

  test.each([
    [50_000, /:\d+: nested too deep: at most 100 levels/],
    [40, /: targets\.0\.target(\.when\.a)*(\.reading|.*…): an unknown reading; found: r$/],
  ])("a choice of a contract nested %i deep is told without a crash", async (levels, message) => {
    const target = `${'{"reading":"r","when":{"a":'.repeat(levels)}{"minutes":60}${"}}".repeat(levels)}`;
    const contract = JSON.stringify(minimal).replace('{"minutes":60}', target);
    const heard = await runOn(["readings", "--contract", "-"], { stdin: contract });
    expect({ status: heard.status, out: heard.out }).toEqual({ status: 2, out: "" });
    for (const said of heard.messages) expect(said).toMatch(message);
    expect(heard.messages.length).toBe(levels > 100 ? 1 : levels);
  });
});

describe("length", () => {
  function* withLongLine(megabytes: number): Generator<Buffer> {
    yield Buffer.from(`${ticket("A")}\n{"id": "`);
    for (let i = 0; i < megabytes; i++) yield Buffer.alloc(1024 * 1024, "x");
    yield Buffer.from(`"}\n${ticket("B")}\n`);
  }

  test("a line of 50 MB is thrown away, and the others answered", async () => {
    expect(await check(Readable.from(withLongLine(50)))).toEqual({
      status: 2,
      messages: [says(`:2: ${tooLong}`)],
      answers: ["A", "B"],
    });
  });

  test.each([
    ["a document", `{"id": "${"x".repeat(9_000_000)}"}`, "", []],
    [
      "an element of a list",
      `[${ticket("A")}, "${"x".repeat(9_000_000)}", ${ticket("B")}]`,
      "[1]",
      ["A", "B"],
    ],
    ["blank text", " ".repeat(9_000_000), "", []],
  ])("%s of 9 MB is refused", async (_, text, place, answers) => {
    const heard = await check(text);
    expect(heard.answers).toEqual(answers);
    expect(heard.messages).toEqual([expect.stringContaining(tooLong)]);
    expect(heard.messages[0]).toContain(`standard input${place}`);
  });

  test("a list as long as that is none the worse for it", async () => {
    const many = new Array(40_000).fill(0).map((_, i) => ticket(`T-${i}`, { extra: "x".repeat(150) }));
    const text = `[${many.join(",\n")}]`;
    expect(text.length).toBeGreaterThan(8 * 1024 * 1024);
    const { status, answers } = await check(text);
    expect({ status, count: answers.length }).toEqual({ status: 1, count: 40_000 });
  });

  test.each([
    ["zeros", "\0", ":1: "],
    ["spaces", " ", ": "],
    ["brackets", "[", "[0]: "],
  ])("a gzip bomb of %s is refused", async (_, char, place) => {
    const bomb = gzipSync(Buffer.alloc(32 * 1024 * 1024, char), { level: 1 });
    expect(bomb.length).toBeLessThan(200_000);
    expect(await check(bomb)).toEqual({ status: 2, messages: [says(place + tooLong)], answers: [] });
  });

  test.each([
    [10_000, []],
    [10_001, [says(": ticket T-1, events: too large a value; found: […]; allowed: at most 10000 of them")]],
  ])("of %i events", async (count, messages) => {
    const received = { type: "received", at: "2026-05-07T16:00:00+02:00" };
    const commented = { ...received, type: "commented" };
    const events = [received, ...new Array(count - 1).fill(commented)];
    expect((await check(ticket("T-1", { events }))).messages).toEqual(messages);
  });

  test("a message stays short whatever the names in it", async () => {
    const long = "x".repeat(1_000_000);
    const { messages } = await check(ticket(long, { offer: long, [long]: 1 }));
    expect(messages).toHaveLength(1);
    expect(messages[0]?.length).toBeLessThan(400);
    const contract = {
      ...minimal,
      [long]: 1,
      ...Object.fromEntries([...new Array(1000).keys()].map((n) => [n, n])),
    };
    const heard = await runOn(["readings", "--contract", "-"], { stdin: JSON.stringify(contract) });
    expect(heard.messages).toHaveLength(1);
    expect(heard.messages[0]?.length).toBeLessThan(600);
  });
});

describe("what is no file", () => {
  test.each([
    [["check", "missing.json"], "missing.json: there is no such file"],
    [["check", tmpdir()], `${tmpdir()}: this is a directory`],
    [
      ["check", "/dev/null"],
      "/dev/null: there is nothing inside; a ticket record is wanted (JSON, or one a line as NDJSON)",
    ],
    [
      ["check", "-"],
      "standard input: there is nothing inside; a ticket record is wanted (JSON, or one a line as NDJSON)",
    ],
    [["check", ""], '"": there is no such file'],
    [["readings", "--readings", tmpdir()], `${tmpdir()}: this is a directory`],
    [["readings", "--contract", "missing.json"], "missing.json: there is no such file"],
    [["readings", "--readings", "missing.json", "--lang", "fr"], "missing.json: ce fichier n’existe pas"],
  ])("%j", async (args, message) => {
    const { status, out, messages } = await runOn(args);
    expect({ status, out, messages }).toEqual({ status: 2, out: "", messages: [`fe-triage: ${message}`] });
  });

  test("the other files are answered", async () => {
    const heard = await runOn(["check", "missing.json", "-", tmpdir(), "--format", "ndjson"], {
      stdin: ticket("A"),
    });
    expect(heard.status).toBe(2);
    expect(JSON.parse(heard.out).ticket).toBe("A");
    expect(heard.messages).toHaveLength(2);
  });

  test("standard input is there once", async () => {
    const heard = await runOn(["check", "-", "-", "--format", "ndjson"], { stdin: ticket("A") });
    expect(heard.status).toBe(2);
    expect(JSON.parse(heard.out).ticket).toBe("A");
    expect(heard.messages).toEqual(["fe-triage: standard input: it was read already"]);
  });

  test("Ctrl-C while a contract is awaited ends with a message and status 130", async () => {
    const stop = new AbortController();
    const silent = new Readable({ read: () => setImmediate(() => stop.abort()) });
    const heard = await runOn(["readings", "--contract", "-"], { stdin: silent, signal: stop.signal });
    expect(heard).toMatchObject({ status: 130, out: "", messages: ["fe-triage: interrupted"] });
  });

  test("Ctrl-C before the first ticket ends with an answer for none", async () => {
    const stop = new AbortController();
    const silent = new Readable({ read: () => setImmediate(() => stop.abort()) });
    const heard = await runOn(["check", "-", "--format", "json"], { stdin: silent, signal: stop.signal });
    expect(heard).toMatchObject({
      status: 130,
      out: "[]\n",
      messages: ["fe-triage: interrupted after 0 tickets"],
    });
  });
});
