import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { fixture, type Heard, runOn } from "./fake-terminal.js";

const folder = mkdtempSync(join(tmpdir(), "fe-triage-triage-"));
afterAll(() => rmSync(folder, { recursive: true }));

function file(name: string, value: unknown): string {
  const path = join(folder, name);
  writeFileSync(path, typeof value === "string" ? value : JSON.stringify(value));
  return path;
}

const read = (path: string) => JSON.parse(readFileSync(path, "utf8"));
const account = (name: string) => fixture(`accounts/${name}.json`);
const declared = (name: string) => fixture(`declarations/${name}.json`);
const uploadsFail = read(declared("uploads-fail"));

/** Runs `triage` on a situation of the fixtures under an account. */
const triage = (situation: string, under: string, ...options: string[]): Promise<Heard> =>
  runOn(["triage", declared(situation), "--account", account(under), ...options]);

describe("triage as text", () => {
  test("says what was decided, by which rules, and what to do", async () => {
    const { out, err, status } = await triage("grave-but-said-minor", "on-business");
    expect([status, err]).toEqual([0, ""]);
    expect(out).toBe(
      [
        "✔ accepted",
        "  offer        Business",
        "  scope        covered: the cause is not known [SCP-3 PRI-4]",
        "  priority     P1 (the customer proposes P3) [PRI-6 PRI-1]",
        "               an API of the list is wholly and lastingly unavailable (impact.apis.0.api: VPC, impact.apis.0.unavailable: total, impact.apis.0.lasting: true)",
        "               P3, as proposed, would need impact.subject: display",
        "  commitments  MTTI due Thu 7 May 2026 17:12 (1 h) [OFR-2 SLA-1 CAL-4]",
        "               MTTR due Thu 7 May 2026 20:12 (4 h) [OFR-3 SLA-2 CAL-4]",
        "  routing      the provider acts, the provider decides, the customer is told [SCP-3 RACI-4]",
        "  proposals    start problem management [PRB-2]",
        "               re-grade: proposed and matrix differ [RGD-2]",
        "",
      ].join("\n"),
    );
  });

  test("and the same in French", async () => {
    const { out, status } = await triage("grave-but-said-minor", "on-business", "--lang", "fr");
    expect(status).toBe(0);
    const lines = out.replaceAll("\u00a0", " ").split("\n");
    expect(lines.slice(0, 3)).toEqual([
      "✔ acceptée",
      "  offre         Business",
      "  périmètre     couvert : la cause n’est pas connue [SCP-3 PRI-4]",
    ]);
    expect(lines).toContain(
      "  répartition   le prestataire agit, le prestataire décide, le client est informé [SCP-3 RACI-4]",
    );
  });

  test("INT-4 of a declaration that waits and of one refused, with status 0", async () => {
    const waits = await triage("field-missing", "on-business");
    expect(waits.status).toBe(0);
    expect(waits.out).toContain("✘ refused for now: the ticket waits for the missing fields");
    expect(waits.out).toContain("sourceIp: this mandatory field is missing [INT-4] (refuses)");
    const refused = await triage("stranger", "on-business", "--lang", "fr");
    expect(refused.status).toBe(0);
    expect(refused.out).toContain("✘ refusée\n");
    expect(refused.out).not.toContain("engagements");
  });

  test("PRI-8 an open priority, with the facts that would settle it", async () => {
    const { out } = await triage("is-it-lasting", "on-business");
    expect(out).toContain("open, P1, P2 (the customer proposes P1)");
    expect(out).toContain("facts are missing to decide between P1, P2");
    expect(out).toContain("facts that would settle it: impact.apis.0.lasting");
  });

  test("SCP-4 a vendor, and no commitment", async () => {
    const { out } = await triage("oneclick", "on-business");
    expect(out).toContain("commitments  none");
    expect(out).toContain("the vendor acts, the vendor decides, the provider is told [SCP-4]");
  });

  test("shows nothing that moves a cursor", async () => {
    const path = file("nasty.json", { ...uploadsFail, service: "\u001b[2J" });
    const { out } = await runOn(["triage", path, "--account", account("on-premium")]);
    expect(out).not.toContain("\u001b");
    expect(out).toContain("\\u001b[2J");
  });
});

describe("triage as JSON", () => {
  test.each(["api-down", "stranger", "field-missing", "private-image"])(
    "%s is the decision",
    async (situation) => {
      const { account: under, decision } = read(fixture(`declarations/expected/${situation}.json`));
      const { out, status } = await triage(situation, under, "--format", "json");
      expect(status).toBe(0);
      expect(JSON.parse(out)).toEqual(decision);
    },
  );

  test("--now evaluates later than the receipt", async () => {
    const now = ["--now", "2026-05-07T17:12:00.001+02:00"];
    const { out } = await triage("api-down", "on-business", "--format", "json", ...now);
    expect(JSON.parse(out).commitments[0]).toMatchObject({ metric: "MTTI", status: "breached" });
  });

  test("--reading and --readings choose", async () => {
    const readings = file("readings.json", { attack: "notCovered" });
    for (const chosen of [
      ["--reading", "attack=notCovered"],
      ["--readings", readings],
    ]) {
      const { out } = await triage("attack", "on-business", "--format", "json", ...chosen);
      expect(JSON.parse(out).scope.covered).toBe(false);
    }
  });

  test("--history shows what recurs", async () => {
    const history = file(
      "history.ndjson",
      '{"service":"OBS","component":"transfer","knownCause":true,"events":[]}\n',
    );
    const { out } = await triage("uploads-fail", "on-premium", "--format", "json", "--history", history);
    expect(JSON.parse(out).proposals).toEqual([{ kind: "known-error", rule: "PRB-1" }]);
  });
});

describe("triage --open", () => {
  test.each([
    "api-down",
    "private-image",
    "field-missing",
    "account-to-delete-too-early",
    "problem",
    "cable-cut",
  ])("of %s is a record that check takes as it is", async (situation) => {
    const { account: under } = read(fixture(`declarations/expected/${situation}.json`));
    const opened = await triage(situation, under, "--open");
    expect([opened.status, opened.err]).toEqual([0, ""]);
    expect(opened.out.trimEnd()).not.toContain("\n");
    const checked = await runOn(["check", "-", "--format", "json"], { stdin: opened.out });
    expect(checked.err).toBe("");
    expect(JSON.parse(checked.out).ticket).toBe(JSON.parse(opened.out).id);
  });

  test("of a declaration without a ticket says why, and prints none", async () => {
    const { out, err, status } = await triage("stranger", "on-business", "--open");
    expect([out, status]).toEqual(["", 0]);
    expect(err).toContain("only a named contact may declare [INT-2] (refuses)");
  });
});

describe("triage on bad input", () => {
  const path = declared("uploads-fail");

  test("without an account, an option or a file that there is: status 2 and a message", async () => {
    for (const args of [
      ["triage", path],
      ["triage", "--account", account("on-premium")],
      ["triage", path, "--account", join(folder, "none.json")],
      ["triage", path, "--account", account("on-premium"), "--reading", "attack=maybe"],
      ["triage", path, "--account", account("on-premium"), "--now", "2026-05-07T16:00:00+02:00"],
    ]) {
      const { status, out, messages } = await runOn(args);
      expect([status, out, messages.length]).toEqual([2, "", 1]);
    }
  });

  test("names the file that each problem is in", async () => {
    const declaration = file("wrong.json", { ...uploadsFail, channel: "fax" });
    const wrong = file("account.json", {
      subscriptions: [{ offer: "gold", orderedAt: "2026-01-01T00:00:00Z" }],
    });
    const { status, messages } = await runOn(["triage", declaration, "--account", wrong]);
    expect(status).toBe(2);
    expect(messages[0]).toContain(`${declaration}: channel: `);
    expect(messages[1]).toContain(`${wrong}: account.subscriptions.0.offer: `);
  });

  test("a history that is none", async () => {
    const history = file("history.json", [7]);
    const { status, messages } = await triage("uploads-fail", "on-premium", "--history", history);
    expect(status).toBe(2);
    expect(messages[0]).toContain(`${history}: history.0: `);
  });

  test("a time without its offset, unless a zone is assumed", async () => {
    const local = file("local.json", { ...uploadsFail, receivedAt: "2026-05-07T16:12:00" });
    const args = ["triage", local, "--account", account("on-premium")];
    expect((await runOn(args)).status).toBe(2);
    const { out, status } = await runOn([...args, "--assume-zone", "Europe/Paris"]);
    expect(status).toBe(0);
    expect(out).toContain("due Thu 7 May 2026 17:12");
  });

  test("a declaration comes from standard input too", async () => {
    const { out } = await runOn(["triage", "-", "--account", account("on-premium")], {
      stdin: JSON.stringify(uploadsFail),
    });
    expect(out).toContain("✔ accepted");
  });
});
