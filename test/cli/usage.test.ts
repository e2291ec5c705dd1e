// A wrong command line: one message that says what was found and what is allowed, nothing else, status 2.
import { describe, expect, test } from "vitest";
import { fixture, runOn } from "./fake-terminal.js";

const ticket = fixture("broken/crlf.json");
const deadline = ["deadline", "--offer", "standard", "--priority", "P3", "--at", "2026-05-07T16:00:00+02:00"];
const instant = "allowed: ISO 8601 with Z or an offset, as 2026-05-07T16:12:00+02:00";
const instantFr = "admis : ISO 8601 avec Z ou un décalage, comme 2026-05-07T16:12:00+02:00";

/** The command line, and what it says; "…" stands for any text. */
const english: [string[], string][] = [
  [["frobnicate"], 'command "frobnicate" is unknown; allowed: check, simulate, …, help'],
  [["chekc", ticket], 'command "chekc" is unknown; allowed: check, … (did you mean check?)'],
  [["help", "chekc"], 'help: "chekc" is unknown; allowed: check, … (did you mean check?)'],
  [["help", "check", "deadline"], "too many arguments; allowed: fe-triage help [options] [command]"],
  [["--frobnicate"], 'option "--frobnicate" is unknown; allowed: --version, --lang'],
  [["check"], "argument file is missing; allowed: fe-triage check [options] <file...>"],
  [
    ["check", ticket, "--frmat", "json"],
    'option "--frmat" is unknown; allowed: --lang, --format, … (did you mean --format?)',
  ],
  [["check", ticket, "-x"], 'option "-x" is unknown; allowed: --lang, --format, …'],
  [["check", ticket, "--format"], "option --format <format> has no value; allowed: text, json, ndjson"],
  [["check", ticket, "--format", "xml"], '--format: "xml" is unknown; allowed: text, json, ndjson'],
  [["check", ticket, "--format", "jsno"], '--format: "jsno" is unknown; allowed: text, json, ndjson'],
  [["check", ticket, "--format", "jso"], '--format: "jso" is unknown; allowed: … (did you mean json?)'],
  [["check", ticket, "--format", "it's 'x'"], `--format: "it's 'x'" is unknown; allowed: text, json, ndjson`],
  [
    ["check", ticket, "--format", "\u001b[2J"],
    '--format: "\\u001b[2J" is unknown; allowed: text, json, ndjson',
  ],
  [["check", ticket, "--lang"], "option --lang <lang> has no value; allowed: en, fr"],
  [["check", ticket, "--lang", "de"], '--lang: "de" is unknown; allowed: en, fr'],
  [
    ["check", ticket, "--from", "servicenow"],
    '--from: "servicenow" is unknown; allowed: json, servicenow-log…',
  ],
  [["check", ticket, "--reading"], "option --reading <name=value> has no value"],
  [["check", ticket, "--reading", "regradeClock"], '--reading: "regradeClock" is not of the form name=value'],
  [["check", ticket, "--reading", "=restart"], '--reading: "=restart" is not of the form name=value'],
  [
    ["check", ticket, "--reading", "regradClock=restart"],
    "readings.regradClock: an unknown reading; found: regradClock; allowed: … (did you mean regradeClock?)",
  ],
  [
    ["check", ticket, "--reading", "regradeClock=restat"],
    "readings.regradeClock: an unknown name; found: restat; allowed: retroactive, restart, proportional (did you mean restart?)",
  ],
  [
    ["check", ticket, "--reading", "__proto__=x"],
    "readings.__proto__: an unknown reading; found: __proto__; allowed: …",
  ],
  [
    ["check", ticket, "--reading", "constructor=x"],
    "readings.constructor: an unknown reading; found: constructor; allowed: …",
  ],
  [
    ["check", ticket, "--holidays", "alsace-mosele"],
    "holidays: a name that the contract does not define; found: alsace-mosele; allowed: … (did you mean alsace-moselle?)",
  ],
  [
    ["check", ticket, "--now", "2026-05-07T16:00:00"],
    `--now: "2026-05-07T16:00:00" is a time without its offset from UTC, so that two parties could read it differently; ${instant}`,
  ],
  [["check", ticket, "--now", "yesterday"], `--now: "yesterday" is not a date and time; ${instant}`],
  [
    ["check", ticket, "--now", "2026-02-30T16:00:00Z"],
    `--now: "2026-02-30T16:00:00Z" is a date that does not exist; ${instant}`,
  ],
  [
    ["check", ticket, "--assume-zone", "Europe/Pari"],
    '--assume-zone: "Europe/Pari" is unknown; allowed: Europe/Paris, UTC, …',
  ],
  [
    ["check", ticket, "--assume-zone", "+02:00"],
    '--assume-zone: "+02:00" is unknown; allowed: Europe/Paris, UTC, …',
  ],
  [["deadline"], "--offer is needed; allowed: basic, standard, business, business-europe, premium"],
  [
    [...deadline, "--offer", "standart"],
    '--offer: "standart" is unknown; allowed: … (did you mean standard?)',
  ],
  [[...deadline, "--priority", "P9"], '--priority: "P9" is unknown; allowed: P1, P2, P3, P4'],
  [
    [...deadline, "--metric", "MTTX"],
    '--metric: "MTTX" is unknown; allowed: MTTI, MTTR, REQUEST (did you mean MTTI?)',
  ],
  [
    [...deadline.slice(0, 3), ...deadline.slice(5), "--request", "coffee"],
    '--request: "coffee" is unknown; allowed: account-creation, account-deletion, quota-change, other',
  ],
  [[...deadline, "--at", "tomorrow"], `--at: "tomorrow" is not a date and time; ${instant}`],
  [deadline.slice(0, 5), "--at is needed"],
  [[...deadline.slice(0, 3), ...deadline.slice(5)], "--priority is needed; allowed: P1, P2, P3, P4"],
  [[...deadline, "extra"], "too many arguments; allowed: fe-triage deadline [options]"],
  [[...deadline, "--request", "quota-change"], "--priority has no effect with --metric REQUEST"],
  [
    [...deadline, "--request", "quota-change", "--metric", "MTTI"],
    "--request has no effect with --metric MTTI",
  ],
  [
    ["check", ticket, "--offer", "premium"],
    "--offer has no effect without --from servicenow-log|…|FILE.json",
  ],
  [
    ["check", ticket, "--zone", "Europe/Paris"],
    "--zone has no effect without --from servicenow-log|…|FILE.json",
  ],
  [
    ["check", ticket, ticket, "--from", "servicenow-log", "--offer", "premum"],
    'offer: a name that the contract does not define; found: "premum"; allowed: … (did you mean premium?)',
  ],
  [
    ["check", ticket, ticket, "--from", "servicenow-log", "--zone", "Europe/Pari"],
    'zone: an unknown time zone; found: "Europe/Pari"; allowed: Europe/Paris, UTC, …',
  ],
  [
    ["check", ticket, "--from", "servicenow-log", "--map", ticket],
    `${ticket}: input: an unknown field; found: "id", …`,
  ],
  [["simulate"], "argument file is missing; allowed: fe-triage simulate [options] <file>"],
  [["simulate", ticket, ticket], "too many arguments; allowed: fe-triage simulate [options] <file>"],
  [
    ["simulate", ticket, "--regrde", "P1"],
    'option "--regrde" is unknown; allowed: … (did you mean --regrade?)',
  ],
  [["simulate", ticket, "--event"], "option --event <type@instant> has no value"],
  [["calendar"], "argument year is missing; allowed: fe-triage calendar [options] <year>"],
  [["calendar", "MMXXVI"], '"MMXXVI" is not a year from 1 to 9999'],
  [["calendar", "0"], '"0" is not a year from 1 to 9999'],
  [["calendar", "10000"], '"10000" is not a year from 1 to 9999'],
  [["calendar", "2026.5"], '"2026.5" is not a year from 1 to 9999'],
  [["calendar", "2026", "2027"], "too many arguments; allowed: fe-triage calendar [options] <year>"],
  [["calendar", "2026", "--format", "ical"], '--format: "ical" is unknown; allowed: text, json, ics'],
  [["readings", "extra"], "too many arguments; allowed: fe-triage readings [options]"],
  [["machine", "--format", "svg"], '--format: "svg" is unknown; allowed: mermaid, json'],
  [["completion"], "argument shell is missing; allowed: fe-triage completion [options] <shell>"],
  [["completion", "bsh"], 'completion: "bsh" is unknown; allowed: bash, zsh, fish (did you mean bash?)'],
];

const french: [string[], string][] = [
  [["chekc"], 'commande "chekc" inconnue ; admis : check, … (vouliez-vous dire check ?)'],
  [["check"], "l’argument file manque ; admis : fe-triage check [options] <file...>"],
  [
    ["check", ticket, "--frmat", "json"],
    'option "--frmat" inconnue ; admis : … (vouliez-vous dire --format ?)',
  ],
  [
    ["check", ticket, "--format"],
    "l’option --format <format> n’a pas de valeur ; admis : text, json, ndjson",
  ],
  [["check", ticket, "--format", "xml"], '--format : "xml" est inconnu ; admis : text, json, ndjson'],
  [["check", ticket, "--reading", "regradeClock"], '--reading : "regradeClock" n’a pas la forme nom=valeur'],
  [
    ["check", ticket, "--reading", "regradClock=restart"],
    "readings.regradClock : une lecture inconnue ; trouvé : regradClock ; admis : … (vouliez-vous dire regradeClock ?)",
  ],
  [
    ["check", ticket, "--now", "yesterday"],
    `--now : "yesterday" ne convient pas, ce n’est pas une date et une heure ; ${instantFr}`,
  ],
  [["deadline"], "--offer est nécessaire ; admis : basic, standard, business, business-europe, premium"],
  [
    [...deadline, "--offer", "standart"],
    '--offer : "standart" est inconnu ; admis : … (vouliez-vous dire standard ?)',
  ],
  [["calendar", "MMXXVI"], '"MMXXVI" n’est pas une année de 1 à 9999'],
  [["readings", "extra"], "trop d’arguments ; admis : fe-triage readings [options]"],
];

/** French messages have non-breaking spaces, which the table above shows as spaces. */
const plain = (text: string) => text.replaceAll("\u00a0", " ");

async function refuses(args: readonly string[], expected: string): Promise<void> {
  const { status, out, messages } = await runOn(args);
  expect({ status, out, count: messages.length }, messages.join("\n")).toEqual({
    status: 2,
    out: "",
    count: 1,
  });
  const [message] = messages.map(plain) as [string];
  const parts = `fe-triage: ${expected}`
    .split("…")
    .map((part) => part.replace(/[$()*+.?[\\\]^{|}]/g, "\\$&"));
  expect(message).toMatch(new RegExp(`^${parts.join(".*")}$`));
}

describe("in English", () => {
  test.each(english)("%j", refuses);
});

describe("in French", () => {
  test.each(french)("%j", (args, message) => refuses(["--lang", "fr", ...args], message));
});

test("--version prints the version", async () => {
  const { status, out, err } = await runOn(["--version"]);
  expect({ status, err }).toEqual({ status: 0, err: "" });
  expect(out).toMatch(/^\d+\.\d+\.\d+\n$/);
});
