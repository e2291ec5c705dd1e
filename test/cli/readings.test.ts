import { describe, expect, test } from "vitest";
import { fixture, runOn } from "./fake-terminal.js";

interface Told {
  name: string;
  default: string;
  inForce: string;
  values: { value: string; meaning: string }[];
}

async function inJson(...args: string[]): Promise<Told[]> {
  const { status, out, err } = await runOn(["readings", "--format", "json", ...args]);
  expect({ status, err }).toEqual({ status: 0, err: "" });
  return JSON.parse(out);
}

describe("json", () => {
  test("holds each reading with its clauses, its values and the one in force", async () => {
    const readings = await inJson();
    expect(readings.find(({ name }) => name === "regradeClock")).toEqual({
      name: "regradeClock",
      question: expect.stringMatching(/\?$/),
      rules: [{ rule: "RGD-6", clause: "§7.7.3.4" }],
      decides: "check",
      default: "retroactive",
      inForce: "retroactive",
      values: ["retroactive", "restart", "proportional"].map((value) => ({
        value,
        meaning: expect.any(String),
      })),
    });
    for (const { values, ...reading } of readings) {
      expect(values.map(({ value }) => value)).toContain(reading.inForce);
      expect(values[0]?.value).toBe(reading.default);
      expect(values.length).toBeGreaterThan(1);
    }
  });

  test("shows what --reading puts in force", async () => {
    const readings = await inJson("--reading", "regradeClock=restart");
    const changed = readings.filter((reading) => reading.inForce !== reading.default);
    expect(changed.map(({ name, inForce }) => ({ name, inForce }))).toEqual([
      { name: "regradeClock", inForce: "restart" },
    ]);
  });

  test("holds those of another contract, none where it leaves no choice", async () => {
    const toy = await inJson("--contract", fixture("contracts/toy.json"));
    expect(toy.map(({ name }) => name)).toContain("nightHours");
    expect(await inJson("--contract", fixture("contracts/minimal.json"))).toEqual([]);
  });

  test("speaks French", async () => {
    for (const { values } of await inJson("--lang", "fr")) {
      for (const { meaning } of values) expect(meaning).not.toMatch(/\b(the|is|are)\b/);
    }
  });
});

describe("text", () => {
  test("marks the value in force and the default", async () => {
    const { out } = await runOn(["readings", "--reading", "regradeClock=restart"], { columns: 400 });
    expect(out).toMatch(/^regradeClock {2}.*\?\n {2}\[RGD-6 §7\.7\.3\.4\] deadlines and verdicts\n/m);
    expect(out).toMatch(/^ {5}retroactive {2}.*\(default\)$/m);
    expect(out).toMatch(/^ {2}\* {2}restart {2,}.*\(in force\)$/m);
  });

  test("stays within the width of the terminal", async () => {
    const { out } = await runOn(["readings"], { columns: 80 });
    const values = out.split("\n").filter((line) => line.startsWith("  ") && !line.startsWith("  ["));
    expect(Math.max(...values.map((line) => line.length))).toBeLessThanOrEqual(80);
  });

  test("does so in French", async () => {
    const { out } = await runOn(["readings", "--lang", "fr"], { columns: 400 });
    expect(out).toMatch(/\(par défaut\)$/m);
  });
});
