import { describe, expect, test } from "vitest";
import { fixture, runOn } from "../fake-terminal.js";

const growing = fixture("accounts/growing.json");
const europe = fixture("accounts/europe.json");
const offer = (...args: string[]) => runOn(["offer", ...args]);
const lines = (text: string) => text.trimEnd().split("\n");

describe("offer", () => {
  test("OFR-6 tells the offer in force, until when it binds, what follows, and what came of each order", async () => {
    const { status, out, err } = await offer(growing, "--now", "2026-06-20T12:00:00+02:00");
    expect({ status, err }).toEqual({ status: 0, err: "" });
    expect(lines(out)).toEqual([
      "Atelier Corvisart: Business since Wed 1 Apr 2026 00:00",
      "  binds until Thu 1 Oct 2026 00:00; until then it can only be raised: Business Europe, Premium",
      "  changes to Business Europe on Wed 1 Jul 2026 00:00",
      "  evaluated Sat 20 Jun 2026 12:00 [OFR-6 OFR-1]",
      "",
      "  Offers over time",
      "    from                   to                     offer            binds until",
      "    –                      Tue 18 Nov 2025 10:30  Basic            –",
      "    Tue 18 Nov 2025 10:30  Wed 1 Apr 2026 00:00   Standard         Mon 18 May 2026 10:30",
      "    Wed 1 Apr 2026 00:00   Wed 1 Jul 2026 00:00   Business         Thu 1 Oct 2026 00:00",
      "    Wed 1 Jul 2026 00:00   –                      Business Europe  Fri 1 Jan 2027 00:00",
      "",
      "  Orders",
      "    ✔  Tue 18 Nov 2025 10:30         Standard         subscribed, binds until Mon 18 May 2026 10:30",
      "    ✘  Tue 3 Feb 2026 09:15          Basic            refused: bound to Standard; accepted from Mon 18 May 2026 10:30",
      "    ✔  Mon 9 Mar 2026 14:00          Business         in force from Wed 1 Apr 2026 00:00, binds until Thu 1 Oct 2026 00:00",
      "    ✔  Fri 12 Jun 2026 11:20         Business Europe  in force from Wed 1 Jul 2026 00:00, binds until Fri 1 Jan 2027 00:00",
      "    …  Fri 26 Jun 2026 17:45         Premium          ordered after the evaluation: not counted yet",
      "    …  Thu 31 Dec 2026 23:59:59.999  Standard         ordered after the evaluation: not counted yet",
      "    …  Fri 1 Jan 2027 00:00          Business         ordered after the evaluation: not counted yet",
    ]);
  });

  test("says so in French too", async () => {
    const { out } = await offer(growing, "--now", "2027-02-01T12:00:00+01:00", "--lang", "fr");
    expect(out).toContain("Atelier Corvisart\u00a0: Business depuis le ven. 1er janv. 2027 00:00");
    expect(out).toContain("elle ne peut qu’être relevée\u00a0: Business Europe, Premium");
    expect(out).toContain("remplacée par la commande du ven. 26 juin 2026 17:45");
    expect(out).toContain(
      "refusée\u00a0: engagé sur Premium\u00a0; acceptée à partir du ven. 1er janv. 2027 00:00",
    );
    expect(out).not.toMatch(/\b(bound|until|from|order|offer)\b| [:;]/);
  });

  test("OFR-6 tells a customer without a subscription, one that is free, and one at the top", async () => {
    const without = await offer(fixture("accounts/without.json"), "--now", "2026-06-01T00:00:00+02:00");
    expect(lines(without.out)[0]).toBe("Studio Pervenche: Basic, without a subscription");
    const settled = await offer(fixture("accounts/settled.json"), "--now", "2026-09-01T00:00:00+02:00");
    expect(settled.out).toContain("bound until Tue 1 Sep 2026 00:00: any change may be ordered");
    const top = await offer(europe, "--now", "2026-05-01T00:00:00+02:00");
    expect(top.out).toContain("binds until Wed 2 Sep 2026 09:00; there is no higher offer to change to");
  });

  test("OFR-6 as JSON has the same, the highest offer being a reading", async () => {
    const now = "2026-05-01T00:00:00+02:00";
    const { out } = await offer(europe, "--reading", "offerOrder=table", "--now", now, "--format", "json");
    expect(JSON.parse(out)).toEqual({
      customer: "Clinique des Tilleuls",
      offer: "business-europe",
      since: "2026-05-01T00:00:00+02:00",
      bound: true,
      boundUntil: "2026-11-01T00:00:00+01:00",
      mayOrder: [],
      next: null,
      periods: [
        { offer: "basic", start: null, end: "2026-03-02T09:00:00+01:00", boundUntil: null },
        {
          offer: "premium",
          start: "2026-03-02T09:00:00+01:00",
          end: "2026-05-01T00:00:00+02:00",
          boundUntil: "2026-09-02T09:00:00+02:00",
        },
        {
          offer: "business-europe",
          start: "2026-05-01T00:00:00+02:00",
          end: null,
          boundUntil: "2026-11-01T00:00:00+01:00",
        },
      ],
      orders: [
        {
          offer: "premium",
          orderedAt: "2026-03-02T09:00:00+01:00",
          outcome: "first",
          effectiveAt: "2026-03-02T09:00:00+01:00",
          boundUntil: "2026-09-02T09:00:00+02:00",
          replacedBy: null,
          boundTo: null,
          allowedFrom: null,
        },
        {
          offer: "business-europe",
          orderedAt: "2026-04-20T15:30:00+02:00",
          outcome: "change",
          effectiveAt: "2026-05-01T00:00:00+02:00",
          boundUntil: "2026-11-01T00:00:00+01:00",
          replacedBy: null,
          boundTo: null,
          allowedFrom: null,
        },
      ],
      evaluatedAt: now,
      rules: ["OFR-6", "OFR-1"],
    });
  });

  test("reads an account from standard input, in the zone assumed", async () => {
    const stdin = JSON.stringify({ subscriptions: [{ offer: "premium", orderedAt: "2026-05-04T09:00" }] });
    const { out } = await runOn(["offer", "-", "--assume-zone", "Europe/Paris"], { stdin });
    expect(lines(out)[0]).toBe("Premium since Mon 4 May 2026 09:00");
  });

  test("refuses a bad account with all its problems, each with its place, and exits 2", async () => {
    const stdin = JSON.stringify({
      subscriptions: [{ offer: "premum", orderedAt: "2026-05-04" }, { offer: "basic" }],
    });
    const { status, out, messages } = await runOn(["offer", "-"], { stdin });
    expect({ status, out }).toEqual({ status: 2, out: "" });
    expect(messages).toEqual([
      'fe-triage: standard input: subscriptions.0.offer: an unknown name; found: "premum"; allowed: basic, standard, business, business-europe, premium (did you mean premium?)',
      "fe-triage: standard input: subscriptions.1.orderedAt: a field is missing; found: nothing; allowed: text",
    ]);
  });

  test("never lets an account move the cursor", async () => {
    const stdin = JSON.stringify({ customer: "A\u001b[2JB", subscriptions: [] });
    const { out } = await runOn(["offer", "-"], { stdin });
    expect(out).toContain("A\\u001b[2JB: Basic");
  });

  test("has no answer where the contract says nothing of subscriptions", async () => {
    const { status, err } = await offer(growing, "--contract", fixture("contracts/minimal.json"));
    expect(status).toBe(2);
    expect(err).toMatch(/subscription: the contract says nothing of it/);
  });

  test("OFR-6 needs no offer of its own: another contract has other names, months and zone", async () => {
    const stdin = JSON.stringify({
      subscriptions: [{ offer: "bridge", orderedAt: "2026-01-15T10:00:00-03:30" }],
    });
    const args = ["--contract", fixture("contracts/toy.json"), "--now", "2026-02-01T00:00:00Z"];
    const { out } = await runOn(["offer", "-", ...args], { stdin });
    expect(lines(out).slice(0, 2)).toEqual([
      "Bridge since Thu 15 Jan 2026 10:00",
      "  binds until Wed 15 Apr 2026 10:00; until then it can only be raised: Lighthouse",
    ]);
  });
});
