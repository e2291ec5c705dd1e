import { readFileSync } from "node:fs";
import { Readable } from "node:stream";
import { gzipSync } from "node:zlib";
import { fc, test } from "@fast-check/vitest";
import { describe, expect } from "vitest";
import { simulate } from "../../../src/index.js";
import { type Circumstances, fixture, runOn } from "../fake-terminal.js";

const [OK, BAD] = [0, 2];
const bridge = fixture("tickets/bridge-weekend.json");
const example = fixture("tickets/interface-example.json");
const read = (path: string) => JSON.parse(readFileSync(path, "utf8"));

const simulated = (args: readonly string[], circumstances?: Circumstances) =>
  runOn(["simulate", ...args], circumstances);
const lines = (...tickets: object[]) => tickets.map((ticket) => `${JSON.stringify(ticket)}\n`).join("");
/** What a text is without its colours. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: colour codes begin with one
const plain = (text: string) => text.replace(/\u001b\[\d+m/g, "");
const widest = (text: string) =>
  Math.max(
    ...plain(text)
      .split("\n")
      .map((line) => [...line].length),
  );

const at = (time: string, day = "2026-05-07") => `${day}T${time}:00+02:00`;
const received = { type: "received", at: at("16:00") };
const answered = { ...received, type: "acknowledged", at: at("17:00") };
const ticket = { id: "T-1", offer: "standard", priority: "P3", events: [received, answered] };

describe("json", () => {
  const changes = ["--regrade", `P1@${at("18:20")}`, "--offer", "premium"];

  test("is what the library says, one object for one ticket", async () => {
    const { status, out } = await simulated([bridge, ...changes, "--format", "json"]);
    const said = JSON.parse(out);
    expect(status).toBe(OK);
    const { base, occurrences, variants } = simulate(read(bridge), {
      now: "2026-06-01T12:00:00+02:00",
      changes: [{ regrade: "P1", at: at("18:20") }, { offer: "premium" }],
    });
    expect(said).toEqual({ base, occurrences, variants });
    expect(said.variants.map(({ label }: { label: string }) => label)).toEqual([
      `regrade P1@${at("18:20")}`,
      "offer premium",
      `regrade P1@${at("18:20")} + offer premium`,
    ]);
  });

  test("is a list for several tickets, a bad one an error of its own", async () => {
    const bad = { ...ticket, id: "BAD", offer: "gold" };
    const stdin = lines(ticket, bad, { ...ticket, id: "T-2" });
    const { status, out, messages } = await simulated(["-", "--offer", "premium", "--format", "json"], {
      stdin,
    });
    expect(JSON.parse(out).map(({ base }: { base: { ticket: string } }) => base.ticket)).toEqual([
      "T-1",
      "T-2",
    ]);
    expect(status).toBe(BAD);
    expect(messages).toEqual([expect.stringMatching(/^fe-triage: standard input:2: ticket BAD, offer: /)]);
  });

  test.each([
    ["a list", JSON.stringify([ticket, ticket])],
    ["lines", lines(ticket, ticket)],
    ["packed lines", gzipSync(lines(ticket, ticket))],
  ])("ndjson is one a line, of %s", async (_, stdin) => {
    const { status, out } = await simulated(["-", "--offer", "premium", "--format", "ndjson"], { stdin });
    expect(status).toBe(OK);
    const answers = out
      .split("\n")
      .slice(0, -1)
      .map((line) => JSON.parse(line));
    expect(answers.map(({ variants }) => variants.length)).toEqual([1, 1]);
  });

  test("a refused variant is an error with its label, the others are answered", async () => {
    const { status, out, messages } = await simulated(
      ["-", "--drop", "0", "--offer", "premium", "--drop", "7", "--format", "json"],
      { stdin: JSON.stringify(ticket) },
    );
    expect(status).toBe(BAD);
    expect(JSON.parse(out).variants.map(({ label }: { label: string }) => label)).toEqual(["offer premium"]);
    expect(messages.join("\n")).toMatch(/^fe-triage: standard input: drop 0, ticket T-1.*received/m);
    expect(messages.join("\n")).toMatch(
      /^fe-triage: standard input: drop 7, ticket T-1.*found: 7; allowed: 0 … 1/m,
    );
  });
});

describe("changes", () => {
  const labelsOf = async (...args: string[]) => {
    const { out, messages } = await simulated(["-", ...args, "--format", "json"], {
      stdin: JSON.stringify(ticket),
    });
    expect(messages).toEqual([]);
    return JSON.parse(out).variants.map(({ label }: { label: string }) => label);
  };

  test.each([
    ["--event", `commented@${at("18:00")}`, `event commented@${at("18:00")}`],
    ["--event", `held@${at("18:00")}`, `event held@${at("18:00")}`],
    ["--event", `held:vendor@${at("18:00")}`, `event held:vendor@${at("18:00")}`],
    ["--event", `regraded:P1@${at("18:00")}`, `event regraded:P1@${at("18:00")}`],
    ["--event", `offer-changed:premium@${at("18:00")}`, `event offer-changed:premium@${at("18:00")}`],
    ["--event", `closed-out-of-scope:SCP-2@${at("18:00")}`, `event closed-out-of-scope:SCP-2@${at("18:00")}`],
    ["--event", `resolved@${at("18:00")}`, `event resolved@${at("18:00")}`],
    ["--event", `resolved:pre-production@${at("18:00")}`, `event resolved:pre-production@${at("18:00")}`],
    ["--move", `1@${at("16:30")}`, `move 1@${at("16:30")}`],
    ["--drop", "1", "drop 1"],
    ["--priority", "P1", "priority P1"],
    ["--under", "onHoldClock=runs", "under onHoldClock=runs"],
  ])("%s %s", async (option, value, label) => {
    expect(await labelsOf(option, value)).toEqual([label]);
  });

  test("an instant without an offset is taken in the zone of --assume-zone, in any option", async () => {
    const bare = {
      ...ticket,
      events: ticket.events.map((event) => ({ ...event, at: event.at.slice(0, -6) })),
    };
    const args = [
      "--regrade",
      "P1@2026-05-07T18:20",
      "--until",
      "2026-05-08T00:00",
      "--now",
      "2026-05-07T20:00",
    ];
    const { out } = await simulated(["-", ...args, "--assume-zone", "Europe/Paris", "--format", "json"], {
      stdin: JSON.stringify(bare),
    });
    const { base, variants } = JSON.parse(out);
    expect(base.evaluatedAt).toBe("2026-05-08T00:00:00+02:00");
    expect(variants[0].label).toBe(`regrade P1@${at("18:20")}`);
  });

  test("names are those of the contract in force", async () => {
    const args = ["--contract", fixture("contracts/toy.json"), "--now", "2026-05-08T00:00:00Z"];
    const toy = {
      id: "T",
      offer: "deck",
      priority: "red",
      events: [{ ...received, at: "2026-05-07T12:00:00Z" }],
    };
    const stdin = JSON.stringify(toy);
    const { out, status } = await simulated(["-", ...args, "--offer", "bridge", "--format", "json"], {
      stdin,
    });
    expect({ status, label: JSON.parse(out).variants[0].label }).toEqual({
      status: OK,
      label: "offer bridge",
    });
    const refused = await simulated(["-", ...args, "--offer", "premium"], { stdin });
    expect(refused.messages).toEqual([
      'fe-triage: --offer: "premium" is unknown; allowed: deck, bridge, lighthouse',
    ]);
  });
});

describe("a wrong option", () => {
  const instant = "allowed: ISO 8601 with Z or an offset, as 2026-05-07T16:12:00+02:00";
  const types =
    "information-requested, information-provided, acknowledged, held, resumed, regraded, offer-changed, resolved, deployed, refused, confirmed, closed-out-of-scope, commented";

  test.each([
    [["--regrade", "P1"], '--regrade: "P1" is not of the form PRIORITY@INSTANT'],
    [["--regrade", `@${at("18:00")}`], `--regrade: "@${at("18:00")}" is not of the form PRIORITY@INSTANT`],
    [["--regrade", `P7@${at("18:00")}`], '--regrade: "P7" is unknown; allowed: P1, P2, P3, P4'],
    [["--regrade", `P@1@${at("18:00")}`], '--regrade: "P@1" is unknown; allowed: P1, P2, P3, P4'],
    [["--regrade", "P1@tomorrow"], `--regrade: "tomorrow" is not a date and time; ${instant}`],
    [["--offer", "premum"], '--offer: "premum" is unknown; allowed: … (did you mean premium?)'],
    [
      ["--event", `hold@${at("18:00")}`],
      `--event: "hold" is unknown; allowed: ${types} (did you mean held?)`,
    ],
    [
      ["--event", `received@${at("15:00")}`],
      `--event: "received" is unknown; allowed: ${types} (did you mean …?)`,
    ],
    [["--event", `__proto__@${at("15:00")}`], `--event: "__proto__" is unknown; allowed: ${types}`],
    [["--event", "held"], '--event: "held" is not of the form TYPE@INSTANT or TYPE:NAME@INSTANT'],
    [
      ["--event", `held:vendr@${at("18:00")}`],
      '--event held: "vendr" is unknown; allowed: priority-dispute, customer, vendor, other (did you mean vendor?)',
    ],
    [
      ["--event", `regraded@${at("18:00")}`],
      "--event: regraded needs a name after a colon, as regraded:NAME@INSTANT; allowed: P1, P2, P3, P4",
    ],
    [
      ["--event", `resumed:P1@${at("18:00")}`],
      '--event: resumed takes no name after a colon; found: "P1"; allowed: resumed@INSTANT',
    ],
    [
      ["--event", `resolved:beta@${at("18:00")}`],
      '--event resolved: "beta" is unknown; allowed: pre-production, production',
    ],
    [
      ["--event", `closed-out-of-scope:SCP2@${at("18:00")}`],
      '--event closed-out-of-scope: "SCP2" is unknown; allowed: … (did you mean SCP-2?)',
    ],
    [["--move", `one@${at("18:00")}`], '--move: "one" is not of the form INDEX@INSTANT'],
    [["--move", "1"], '--move: "1" is not of the form INDEX@INSTANT'],
    [["--drop", "-1"], '--drop: "-1" is not of the form INDEX, a whole number from 0'],
    [["--drop", "99999999999999999999"], '--drop: "99999999999999999999" is not of the form INDEX, …'],
    [["--under", "regradeClock"], '--under: "regradeClock" is not of the form NAME=VALUE'],
    [
      ["--under", "regradClock=restart"],
      '--under: "regradClock" is unknown; allowed: … (did you mean regradeClock?)',
    ],
    [["--under", "constructor=x"], '--under: "constructor" is unknown; allowed: …'],
    [
      ["--under", "regradeClock=restat"],
      '--under regradeClock: "restat" is unknown; allowed: retroactive, restart, proportional (did you mean restart?)',
    ],
    [
      ["--under", "channels=any"],
      "--under: channels is a reading that no check depends on; allowed: businessDay, …",
    ],
    [["--until", "never"], `--until: "never" is not a date and time; ${instant}`],
    [["--zone", "UTC"], "--zone has no effect without --from servicenow-log|…|FILE.json"],
  ])("%j", async (args, expected) => {
    const { status, out, messages } = await simulated([example, ...args]);
    expect({ status, out, count: messages.length }).toEqual({ status: BAD, out: "", count: 1 });
    const parts = `fe-triage: ${expected}`
      .split("…")
      .map((part) => part.replace(/[$()*+.?[\\\]^{|}]/g, "\\$&"));
    expect(messages[0]).toMatch(new RegExp(`^${parts.join(".*")}$`));
  });

  test("does not hide another", async () => {
    const { messages } = await simulated([example, "--drop", "x", "--regrade", "P9", "--offer", "gold"]);
    expect(messages.map((message) => message.split(":")[1])).toEqual([" --regrade", " --offer", " --drop"]);
  });

  test("is told in French", async () => {
    const { messages } = await simulated([example, "--event", `hold@${at("18:00")}`, "--lang", "fr"]);
    expect(messages[0]).toMatch(
      /^fe-triage: --event\u00a0: "hold" est inconnu\u00a0; admis\u00a0: .*vouliez-vous dire held/,
    );
  });

  test("that asks for too many variants is told once", async () => {
    const many = new Array(65)
      .fill(0)
      .flatMap((_, i) => ["--event", `commented@2026-05-07T18:00:${String(i % 60).padStart(2, "0")}.${i}Z`]);
    const { status, messages } = await simulated(["-", ...many], { stdin: lines(ticket, ticket) });
    expect({ status, messages }).toEqual({
      status: BAD,
      messages: ["fe-triage: changes: too large a value; found: 65; allowed: at most 64 of them"],
    });
  });
});

describe("a log of another system", () => {
  const log = [
    "number,incident_state,sys_mod_count,opened_at,sys_updated_by,sys_updated_at,priority",
    "INC1,New,0,7/3/2016 09:00,Updated by 1,7/3/2016 09:00,3 - Moderate",
    // Nobody acknowledged it: the importer makes that up, and says so.
    "INC1,Resolved,1,7/3/2016 09:00,Updated by 2,7/3/2016 12:00,3 - Moderate",
    "",
  ].join("\n");
  const from = ["-", "--from", "servicenow-log", "--zone", "Europe/Paris", "--format", "json"];

  test("has the first --offer, and others are variants", async () => {
    const one = JSON.parse((await simulated([...from, "--offer", "business"], { stdin: log })).out);
    expect({ offer: one.base.offer, variants: one.variants }).toEqual({ offer: "business", variants: [] });
    const two = JSON.parse(
      (await simulated([...from, "--offer", "business", "--offer", "premium"], { stdin: log })).out,
    );
    expect(two.base.offer).toBe("business");
    expect(two.variants.map(({ label }: { label: string }) => label)).toEqual(["offer premium"]);
  });

  test("has its remarks among the notes", async () => {
    const { base } = JSON.parse((await simulated([...from, "--offer", "business"], { stdin: log })).out);
    const checked = await runOn(["check", ...from, "--offer", "business"], { stdin: log });
    expect(base.notes.length).toBeGreaterThan(0);
    expect(base.notes).toEqual(JSON.parse(checked.out).notes);
  });
});

describe("text of one ticket", () => {
  const three = ["--regrade", `P1@${at("18:20")}`, "--offer", "premium"];

  test("sets the ticket beside its variants, and marks what differs", async () => {
    const { out } = await simulated([bridge, ...three], { columns: 120 });
    const rows = out.split("\n").map((line) => line.trim().replace(/ {2,}/g, " | "));
    expect(rows).toContain("as it is | A: re-graded to P1 on Thu 7 | B: under Premium | C: A and B together");
    expect(rows).toContain("May 18:20");
    // Counted round the clock from 16:12 to Monday 09:30: 7 h 48 min, three days, 9 h 30 min.
    expect(7 * 60 + 48 + 3 * 24 * 60 + 9 * 60 + 30).toBe(89 * 60 + 18);
    expect(rows).toContain(
      "remaining | 6 h 42 min to spare ≠ 88 h 18 min over | ≠ 81 h 18 min over ≠ 89 h 3 min over",
    );
    expect(rows).toContain("start | Thu 7 May 16:12");
  });

  test("draws the clocks of a metric under one another on one axis", async () => {
    const { out } = await simulated([bridge, ...three], { columns: 100 });
    const drawn = out.split("\n").filter((line) => /^ {4}(MTT[IR]| {4}) {2}(as it is|[ABC]) /.test(line));
    expect(drawn.map((line) => line.slice(4, 20).trim())).toEqual([
      ...["MTTI  as it is", "A", "B", "C"],
      ...["MTTR  as it is", "A", "B", "C"],
    ]);
    const [asItIs = "", regraded = ""] = drawn;
    expect(asItIs.indexOf("▼")).toBeGreaterThan(regraded.indexOf("▼"));
    expect(regraded).toContain("▼◆━");
  });

  test("says why once, and not again for what follows from it", async () => {
    const { out } = await simulated([bridge, "--regrade", `P1@${at("18:20")}`], { columns: 120 });
    const said = out.slice(out.indexOf("What changes, and why"), out.indexOf("What happens"));
    expect(said.match(/judged as P1/g)).toHaveLength(1);
    expect(said).toMatch(/^ {6}MTTI deadline: judged as P1 /m);
  });

  test("tells in which of them something happens, and what was withdrawn", async () => {
    const { out } = await simulated([bridge, ...three], { columns: 120 });
    const said = out.slice(out.indexOf("What happens"));
    expect(said).toMatch(/^ {4}Thu 7 May 20:12 {5}● {3}● {2}MTTR: breach at 100% \(level 3/m);
    expect(said).toMatch(/^ {4}Thu 7 May 18:20 {5}○ {3}○ {2}proposal: .*/m);
    expect(said).toContain("withdrawn Mon 11 May 11:40");
    expect(said).toMatch(/^ {4}── now: Mon 1 Jun 12:00 ── nothing more is to come by itself$/m);
  });

  test("without a change has what is past and what is to come", async () => {
    const { out, status } = await simulated(["-", "--now", at("20:00")], {
      stdin: JSON.stringify({ ...ticket, offer: "business", priority: "P2", apiIncident: true }),
    });
    expect(status).toBe(OK);
    const said = out.slice(out.indexOf("What happens"), out.length).split("\n");
    expect(said.map((line) => line.slice(4, 60).trimEnd())).toEqual([
      expect.any(String),
      "Thu 7 May 17:00  MTTI: warning at 50% (level 1, whoever",
      "Thu 7 May 18:00  MTTR: warning at 50% (level 1, whoever",
      "Thu 7 May 19:00  MTTR: escalation at 75% (level 2, the l",
      "Thu 7 May 19:36  MTTR: escalation at 90% (level 3, the l",
      "Thu 7 May 20:00  MTTR: breach at 100% (level 3, the leve",
      "── now: Thu 7 May 20:00 ── nothing more is to come by it",
      "",
    ]);
    expect(out).toContain("As it is\n");
    expect(out).not.toContain("≠");
  });

  test("of an event after the evaluation says that it is yet to come", async () => {
    const { out } = await simulated(["-", "--now", at("18:00"), "--regrade", `P1@${at("19:00")}`], {
      stdin: JSON.stringify(ticket),
    });
    expect(out).toContain(
      "nothing changes: evaluated Thu 7 May 18:00, it has not happened yet (--until goes",
    );
  });

  test("runs on to --until, with now on the axis", async () => {
    const open = { ...ticket, events: [received] };
    const { out } = await simulated(["-", "--now", at("17:00"), "--until", at("12:00", "2026-05-11")], {
      stdin: JSON.stringify(open),
    });
    expect(out).toContain("evaluated Mon 11 May 2026 12:00");
    expect(out).toMatch(/^ {4}MTTI {2}│━+·+━/m);
    expect(out).toMatch(
      /── now: Thu 7 May 17:00 ── if nothing else happens\n {4}Mon 11 May 11:00 {2}MTTI: warning/,
    );
  });

  test("names a refused variant in its place", async () => {
    const { out, status } = await simulated([bridge, "--drop", "1", "--offer", "premium"]);
    expect(status).toBe(BAD);
    expect(out).toContain("    B: not acknowledged on Mon 11 May 09:30: refused, see the message\n");
    expect(out).toMatch(/^ +as it is +A: under Premium$/m);
  });

  test("with --explain has the intervals of all that differ", async () => {
    const { out } = await simulated([bridge, "--regrade", `P1@${at("18:20")}`, "--explain"]);
    expect(out.match(/Why MTTI/g)).toHaveLength(2);
    expect(out.match(/Why MTTR/g)).toHaveLength(1);
  });

  test("has years where not all is of one", async () => {
    const { out } = await simulated([bridge, "--offer", "premium", "--now", "2027-01-01T00:00:00Z"]);
    expect(out).toMatch(/deadline +Mon 11 May 2026 16:12/);
  });

  test("says the same in colour as without, and marks without it too", async () => {
    const without = await simulated([bridge, ...three]);
    const coloured = await simulated([bridge, ...three], { colour: true });
    expect(without.out).not.toContain("\u001b");
    expect(coloured.out).toContain("\u001b[36m");
    // Colours may leave blanks at the end of a line that are not seen.
    const trimmed = (text: string) => text.replace(/ +$/gm, "");
    expect(trimmed(plain(coloured.out))).toBe(trimmed(without.out));
  });

  test("is in French for French", async () => {
    const { out } = await simulated([bridge, ...three, "--lang", "fr"], { columns: 120 });
    expect(out).toMatch(/A\u00a0: reclassé en P1 le jeu\. 7 mai 18:20/);
    expect(out).toContain("Ce qui change, et pourquoi");
    expect(out).not.toMatch(/\b(deadline|target|why|happens|under|together)\b/);
  });

  test("lets a terminal act on nothing of an id or of an event", async () => {
    const rule = "SCP\u001b[2J\u202e";
    const events = [received, { type: "closed-out-of-scope", at: at("17:00"), rule }];
    const hostile = { ...ticket, id: "\u001b]0;x\u0007\u202e", events };
    for (const format of ["text", "json", "ndjson"]) {
      const { out, err } = await simulated(["-", "--drop", "1", "--drop", "9", "--format", format], {
        stdin: JSON.stringify(hostile),
      });
      expect(out).not.toBe("");
      expect(out + err).not.toMatch(/(?!\n)\p{Cc}|\p{Bidi_Control}|[\u2028\u2029]/u);
    }
  });
});

describe("width", () => {
  const pool = [
    ["--regrade", `P1@${at("18:20")}`],
    ["--regrade", `P4@${at("10:00", "2026-05-11")}`],
    ["--offer", "premium"],
    ["--offer", "standard"],
    ["--offer", "business-europe"],
    ["--under", "regradeClock=restart"],
    ["--under", "onHoldClock=runs"],
    ["--under", "mttrStart=firstAnswer"],
    ["--event", `commented@${at("17:00")}`],
    ["--move", `1@${at("18:00")}`],
    ["--drop", "8"],
  ];

  test.prop(
    [
      fc.subarray(pool, { maxLength: 10 }),
      fc.integer({ min: 64, max: 140 }),
      fc.constantFrom("en", "fr"),
      fc.boolean(),
    ],
    { numRuns: 40 },
  )(
    "no line is longer than the terminal, and every variant is named over its figures",
    async (some, columns, lang, colour) => {
      const { out } = await simulated([bridge, ...some.flat(), "--lang", lang], { columns, colour });
      expect(widest(out)).toBeLessThanOrEqual(columns);
      const table = plain(out).slice(
        0,
        plain(out).indexOf(lang === "en" ? "On one time axis" : "Sur un même axe"),
      );
      const letters = [...table.matchAll(/\b([A-Z]{1,2})\u00a0?: /g)].map(([, letter]) => letter);
      expect(new Set(letters).size).toBe(letters.length);
      if (some.length > 0) expect(letters.length).toBeGreaterThanOrEqual(some.length);
    },
  );

  test("a very narrow terminal has the sides under each figure", async () => {
    const { out } = await simulated([bridge, "--offer", "premium", "--regrade", `P1@${at("18:20")}`], {
      columns: 44,
    });
    expect(out).toMatch(
      /^ {6}deadline Mon 11 May 16:12\n {8}A ≠ Thu 7 May 17:12\n {8}B ≠ Fri 8 May 00:12\n/m,
    );
  });

  test.each([80, 120])("ten variants are folded at %i, each with the ticket as it is", async (columns) => {
    const many = new Array(10).fill(0).flatMap((_, i) => ["--event", `commented@${at(`17:0${i}`)}`]);
    const { out } = await simulated([bridge, ...many], { columns });
    const heads = out.split("\n").filter((line) => /^ +as it is {2}/.test(line));
    expect(heads.length).toBeGreaterThan(1);
    expect(heads.join("").match(/\b[A-Z]:/g)).toEqual([..."ABCDEFGHIJK"].map((letter) => `${letter}:`));
    expect(widest(out)).toBeLessThanOrEqual(columns);
    // What a part does not differ in is told by the first.
    const table = out.slice(0, out.indexOf("≠ other"));
    expect(table.match(/^ +deadline /gm)).toHaveLength(2);
    expect(table.match(/^ +verdict /gm)).toHaveLength(heads.length);
  });

  test("more variants than letters have two", async () => {
    const many = new Array(27).fill(0).flatMap((_, i) => ["--event", `commented@${at(`17:${10 + i}`)}`]);
    const { out } = await simulated([bridge, ...many]);
    expect(out).toContain("Z: commented on Thu 7 May 17:35\n");
    expect(out).toContain("AA: commented on Thu 7 May 17:36\n");
    expect(out).toContain("AB: A, B, C, ");
  });
});

describe("text of several tickets", () => {
  test("is a line for each and for each variant, and what they come to", async () => {
    const stdin = lines(ticket, { ...ticket, id: "T-2", events: [received] });
    const { out, status } = await simulated(["-", "--offer", "premium"], { stdin });
    expect(status).toBe(OK);
    expect(out.split("\n").map((line) => line.split("  MTTI")[0])).toEqual([
      "✔ met  T-1  standard P3 in progress",
      "  ✔ met  A: under Premium  premium P3 in progress",
      "✘ breached  T-2  standard P3 new",
      "  ✘ breached  A: under Premium  premium P3 new",
      "2 tickets: 1 met, 1 breached",
      "  A: 1 met, 1 breached",
      "",
    ]);
  });

  test("with --explain is a block for each", async () => {
    const { out } = await simulated(["-", "--offer", "premium", "--explain"], {
      stdin: lines(ticket, ticket),
    });
    expect(out.match(/Side by side/g)).toHaveLength(2);
  });

  test("of none is none", async () => {
    expect((await simulated(["-"], { stdin: "[]" })).out).toBe("0 tickets: –\n");
  });

  test("ends with a message when a person interrupts", async () => {
    const stop = new AbortController();
    const silent = new Readable({ read: () => setImmediate(() => stop.abort()) });
    const heard = await simulated(["-", "--format", "json"], { stdin: silent, signal: stop.signal });
    expect(heard).toMatchObject({
      status: 130,
      out: "[]\n",
      messages: ["fe-triage: interrupted after 0 tickets"],
    });
  });
});
