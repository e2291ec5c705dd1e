import { fc, test } from "@fast-check/vitest";
import { describe, expect } from "vitest";
import { widthOf } from "../../src/cli/render/columns.js";
import { dispute } from "../../src/index.js";
import { ticketFile } from "../simulate/ticket-file.js";
import { fixture, runOn } from "./fake-terminal.js";

const NOW = "2026-06-12T12:00:00+02:00";
const tell = (name: string, ...more: string[]) =>
  runOn(["simulate", fixture(`tickets/${name}.json`), "--now", NOW, "--dispute", ...more]);
const at = (time: string) => `2026-06-09T${time}:00+02:00`;

describe("simulate --dispute", () => {
  test("RGD-3, RGD-4 tells the story, each branch with its grid, and what is at stake", async () => {
    const { out, status } = await tell("dispute-stays");
    expect(status).toBe(0);
    const block = out.slice(out.indexOf("  ✔ C"), out.indexOf("\n  ✔ D"));
    expect(block).toBe(
      [
        "  ✔ C  upheld, P2 stays  ← what happened",
        "     held, and the incident does meet P2, which stays [RGD-3 RGD-4]",
        "     MTTI  ✔ met, due Tue 9 Jun 12:00, 1 h 15 min to spare",
        "     MTTR   pauses*,            runs",
        "            disputePauses",
        "            ✔ Tue 9 Jun 15:30 ≠ ✘ Tue 9 Jun 14:00",
        "            40 min to spare     50 min over",
        "",
      ].join("\n"),
    );
    expect(out).toContain("assumed P3, the next lower one");
    expect(out).toContain("✔ met, but ✘ breached under onHoldClock=runs: C (upheld, P2 stays), E\n");
    expect(out.trimEnd().split("\n").slice(-2).join(" ")).toMatch(
      /^ *the hold itself, against a P2 that is never questioned: the customer loses +1 h 30 min: MTTR is due that much later \(met instead of breached\)$/,
    );
  });

  test("SLA-6 the library, JSON and text have one story", async () => {
    const { out } = await tell("dispute-lowered", "--format", "json");
    expect(JSON.parse(out)).toEqual(
      JSON.parse(JSON.stringify(dispute(ticketFile("dispute-lowered"), { now: NOW }))),
    );
  });

  test("RGD-6 three clocks that differ are three rows, and what is not as in force stands out", async () => {
    const toy = [
      { type: "received", at: "2026-06-01T10:00:00Z" },
      { type: "acknowledged", at: "2026-06-01T11:00:00Z" },
      { type: "held", reason: "priority-dispute", at: "2026-06-01T12:00:00Z" },
      { type: "regraded", to: "red", at: "2026-06-01T14:00:00Z" },
      { type: "resumed", at: "2026-06-01T14:00:00Z" },
      { type: "resolved", at: "2026-06-01T16:20:00Z" },
    ];
    const stdin = JSON.stringify({ id: "T", offer: "lighthouse", priority: "amber", events: toy });
    const args = ["simulate", "-", "--contract", fixture("contracts/toy.json"), "--now", NOW, "--dispute"];
    const { out } = await runOn(args, { stdin });
    // 87.5 % or 62.5 % of 150 min from 11:30 on (the hold not counted, or counted); afresh; from 8:30 with or without the hold.
    expect(out).toContain(
      [
        "     repair      onlyDisputes*, stops   keepsGoing",
        "     share*      ✘ Mon 1 Jun 13:41:15 ≠ ✘ Mon 1 Jun 13:03:45",
        "                 8 min 45 s over        46 min 15 s over",
        "     fresh     ≠ ✔ Mon 1 Jun 14:00    ≠ ✔ Mon 1 Jun 14:00",
        "                 10 min to spare        10 min to spare",
        "     backdated ≠ ✘ Mon 1 Jun 13:00    ≠ ✘ Mon 1 Jun 11:00",
        "                 50 min over            2 h 50 min over",
      ].join("\n"),
    );
    expect(out).not.toContain("RGD");
  });

  test("stays within 80 columns, and within those of a narrower terminal", async () => {
    const names = [
      "dispute-lowered",
      "dispute-raised",
      "dispute-stays",
      "bridge-weekend",
      "interface-example",
    ];
    for (const name of names) {
      for (const lang of ["en", "fr"]) {
        for (const columns of [200, 80, 60, 44]) {
          const args = [
            "simulate",
            fixture(`tickets/${name}.json`),
            "--now",
            NOW,
            "--dispute",
            "--lang",
            lang,
          ];
          const { out } = await runOn(args, { columns });
          const [, ...lines] = out.split("\n  ");
          // The head is that of every command.
          const story = lines.slice(3).flatMap((text) => `  ${text}`.split("\n"));
          const tooWide = story.filter((line) => widthOf(line) > Math.min(80, columns));
          expect({ name, lang, columns, tooWide }).toEqual({ name, lang, columns, tooWide: [] });
        }
      }
    }
  });

  test("colours only colour", async () => {
    const args = ["simulate", fixture("tickets/bridge-weekend.json"), "--now", NOW, "--dispute"];
    const [plain, coloured] = [await runOn(args), await runOn(args, { colour: true })];
    // biome-ignore lint/suspicious/noControlCharactersInRegex: colour codes begin with one
    expect(coloured.out.replace(/\u001b\[[0-9;]*m/g, "")).toBe(plain.out);
    expect(coloured.out).not.toBe(plain.out);
  });

  test("with --explain each branch has its arithmetic, in JSON each cell", async () => {
    const { out } = await tell("dispute-stays", "--explain");
    expect(out.split("= 45 min of 2 h, 1 h 15 min to spare").length - 1).toBe(6);
    expect(out).toContain("on hold (priority dispute): not counted");
    const json = JSON.parse((await tell("dispute-stays", "--explain", "--format", "json")).out);
    for (const { cells } of json.branches) {
      for (const { commitments } of cells) {
        for (const { trace, elapsedMs } of commitments) {
          const sumMs = trace.reduce((sum: number, row: { countedMs: number }) => sum + row.countedMs, 0);
          expect(sumMs).toBe(elapsedMs ?? 0);
        }
      }
    }
  });

  test("several tickets have a line each, and bad ones are told without stopping the others", async () => {
    const stories = ["dispute-lowered", "request-not-acknowledged", "information", "dispute-raised"];
    const stdin = stories.map((name) => `${JSON.stringify(ticketFile(name))}\n`).join("");
    const late = "2027-01-01T00:00:00Z";
    const { out, messages, status } = await runOn(["simulate", "-", "--now", late, "--dispute"], { stdin });
    expect(out.split("\n")).toEqual([
      "✔ met  FE-2026-000157  P2 or P3  Tue 9 Jun 11:00 – Tue 9 Jun 12:30  branches and readings: 27 met, 27 breached".replaceAll(
        " Jun ",
        " Jun 2026 ",
      ),
      "✔ met  FE-2026-000159  P2 or P1  Wed 10 Jun 2026 10:30 – Wed 10 Jun 2026 11:00  branches and readings: 54 met",
      "2 tickets; the verdict hangs on the dispute or a reading in 1",
      "",
    ]);
    expect(messages).toHaveLength(2);
    expect(messages[0]).toContain("allowed: “acknowledged” by 2027-01-01T01:00:00+01:00");
    expect(messages[1]).toContain(
      "without a priority there is none to dispute; found: nothing; allowed: P1, P2, P3, P4",
    );
    expect(status).toBe(2);
  });

  test.each([
    [["--regrade", `P1@${at("11:00")}`], ["--regrade"]],
    [["--offer", "premium"], ["--offer"]],
    [["--event", `commented@${at("11:00")}`], ["--event"]],
    [["--move", `1@${at("11:00")}`], ["--move"]],
    [["--drop", "1"], ["--drop"]],
    [["--under", "regradeClock=restart"], ["--under"]],
    [
      ["--until", at("18:00"), "--flip"],
      ["--until", "--flip"],
    ],
  ])("other changes beside it are refused: %j", async (more, named) => {
    const { messages, status, out } = await tell("dispute-stays", ...more);
    expect([status, out]).toEqual([2, ""]);
    expect(messages).toEqual(named.map((option) => `fe-triage: ${option} has no effect with --dispute`));
  });

  test.each([
    ["P9", '--dispute: "P9" is unknown; allowed: P1, P2, P3, P4'],
    ["", '--dispute: "" is not of the form PRIORITY, PRIORITY@START/END'],
    [`P3@${at("11:00")}`, "is not of the form"],
    [`P3@${at("11:00")}/${at("12:00")}/${at("13:00")}`, "is not of the form"],
    [`P3@${at("12:00")}/${at("11:00")}`, "ends before it starts"],
    [`P3@2026-06-09T11:00/${at("12:00")}`, "a time without its offset"],
    ["P2", "a re-grade to the priority that the ticket has already; found: P2; allowed: P1, P3, P4"],
    [`P3@${at("15:00")}/${at("16:00")}`, `${at("12:30")}/${at("14:50")} (RGD-3)`],
  ])("%j is told what is allowed", async (given, said) => {
    const { messages, status, out } = await tell("dispute-stays", given);
    expect([messages.length, status, out]).toEqual([1, 2, ""]);
    expect(messages[0]).toContain(said);
  });

  test.prop([fc.string({ maxLength: 60, unit: "binary" })], { numRuns: 100 })(
    "whatever it is given is a story or a message",
    async (given) => {
      fc.pre(!given.startsWith("-"));
      const { status, messages } = await tell("dispute-stays", given);
      expect([0, 2]).toContain(status);
      // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
      for (const message of messages) expect(message).not.toMatch(/[\u0000-\u001f\u007f-\u009f]/);
    },
  );
});
