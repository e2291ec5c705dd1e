import { execFile } from "node:child_process";
import {
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeEach, describe, expect, test } from "vitest";
import { createOutFile } from "../../src/cli/out-file.js";
import type { Terminal } from "../../src/cli/terminal.js";
import { makePipe } from "./named-pipe.js";

const terminal = { lang: "en" } as Terminal;
const folder = mkdtempSync(join(tmpdir(), "fe-triage-out-"));
afterAll(() => rmSync(folder, { recursive: true }));

test("a file in many pieces, each more than is taken at once, makes no warning of Node's", async () => {
  const warnings: Error[] = [];
  const hear = (warning: Error) => warnings.push(warning);
  process.on("warning", hear);
  const path = join(folder, "many.txt");
  const file = createOutFile(path, terminal);
  const piece = "x".repeat(100_000);
  for (let i = 0; i < 30; i++) expect(await file.write(piece)).toBe(true);
  await file.keep();
  await new Promise((resolve) => setImmediate(resolve));
  process.off("warning", hear);
  expect(warnings).toEqual([]);
  expect(readFileSync(path, "utf8")).toBe(piece.repeat(30));
});

describe("what is no file is not replaced by one", () => {
  const none = process.platform === "win32" ? "there are no pipes with a name here" : "";
  beforeEach(({ skip }) => skip(none !== "", none));

  test("a pipe with a name gets what is written, and stays a pipe", async () => {
    const pipe = join(folder, "pipe");
    makePipe(pipe);
    const read = promisify(execFile)("cat", [pipe]);
    const file = createOutFile(pipe, terminal);
    await file.write("one\n");
    await file.write("two\n");
    await file.keep();
    expect((await read).stdout).toBe("one\ntwo\n");
    expect(lstatSync(pipe).isFIFO()).toBe(true);
    expect(existsSync(`${pipe}.part`)).toBe(false);
  });

  test("a device is written to, and stays one", async () => {
    const device = join(folder, "device");
    symlinkSync("/dev/null", device);
    const file = createOutFile(device, terminal);
    await file.write("one\n");
    await file.keep();
    const another = createOutFile(device, terminal);
    await another.discard();
    expect(lstatSync("/dev/null").isCharacterDevice()).toBe(true);
    expect(lstatSync(device).isSymbolicLink()).toBe(true);
  });

  test("a device that is full is one message", async ({ skip }) => {
    skip(!existsSync("/dev/full"), "there is no /dev/full here");
    const device = join(folder, "full");
    symlinkSync("/dev/full", device);
    const file = createOutFile(device, terminal);
    await expect(file.write("one\n").then(file.keep)).rejects.toThrow(`${device}: the disk is full`);
    expect(lstatSync(device).isSymbolicLink()).toBe(true);
  });

  test("a folder is refused before anything is computed", async () => {
    const inside = join(folder, "folder");
    mkdirSync(inside);
    await expect(createOutFile(inside, terminal).begin()).rejects.toThrow(`${inside}: this is a directory`);
    expect(readdirSync(folder).filter((name) => name.endsWith(".part"))).toEqual([]);
  });

  test("a link to a file goes on to name it", async () => {
    const [real, link] = [join(folder, "real.txt"), join(folder, "link.txt")];
    writeFileSync(real, "before");
    symlinkSync(real, link);
    const file = createOutFile(link, terminal);
    await file.write("after");
    expect(readFileSync(real, "utf8")).toBe("before");
    await file.keep();
    expect(readFileSync(real, "utf8")).toBe("after");
    expect(lstatSync(link).isSymbolicLink()).toBe(true);
  });
});
