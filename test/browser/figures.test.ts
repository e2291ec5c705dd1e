// The page says what `fe-triage check` says, of every ticket of the fixtures, wherever the browser stands.
import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { flexibleEngine } from "../../src/contract/flexible-engine/index.js";
import { termsOf } from "../../src/contract/terms.js";
import { spectrum } from "../../src/simulate/spectrum/spectrum.js";
import type { Check } from "../../src/sla/check.js";
import { formatWhen } from "../../src/time/when.js";
import { pageWordsOf } from "../../src/web/page/words.js";
import { addressOf } from "../../src/web/share/address.js";
import { ticketWordsOf } from "../../src/web/ticket/words.js";
import { whatIfWordsOf } from "../../src/web/what-if/words.js";
import { offerName, takenText } from "../../src/web/why/taken.js";
import { whyWordsOf } from "../../src/web/why/words.js";
import type { Language } from "../../src/wording/language.js";
import { fixture, runOn } from "../cli/fake-terminal.js";
import { fixtureTickets } from "../web/fixture-tickets.js";
import { usePage } from "./page.js";

const pages = usePage();
const terms = termsOf(flexibleEngine);
const zones = ["Europe/Paris", "America/St_Johns", "Pacific/Apia"] as const;

/** A ticket as fixtures/tickets/expected judges it, once or several times. */
const evaluations = fixtureTickets().flatMap(({ name, record }) => {
  const found = JSON.parse(readFileSync(fixture(`tickets/expected/${name}.json`), "utf8"));
  return [found].flat().map(({ now, readings = {} }, i) => ({
    file: fixture(`tickets/${name}.json`),
    // The page shows by it which of a ticket's evaluations it has come to.
    record: { ...record, id: i === 0 ? record.id : `${record.id} (${i})` },
    now: now as string,
    readings: readings as Readonly<Record<string, string>>,
  }));
});
type Evaluation = (typeof evaluations)[number];

/** What the page says of a ticket. */
interface Told {
  readonly id: string;
  readonly verdict: string;
  readonly status: string;
  readonly commitments: readonly string[];
  readonly others: readonly string[];
}

/** What it must say, from the answer of the command line. */
async function toldByCommand({ file, record, now, readings }: Evaluation, lang: Language): Promise<Told> {
  const named = Object.entries(readings).flatMap(([name, option]) => ["--reading", `${name}=${option}`]);
  const asked = ["check", file, "--now", now, ...named, "--lang", lang, "--format", "json"];
  const check = JSON.parse((await runOn(asked)).out) as Check;
  const { robust } = spectrum(record, { now, readings }).readings;
  const words = whyWordsOf(lang);
  const { status } = ticketWordsOf(lang);
  const when = (at: string) => formatWhen(Date.parse(at), terms.zone, lang);
  return {
    id: record.id,
    verdict: robust ? pageWordsOf(lang).verdicts[check.verdict] : whatIfWordsOf(lang).contested,
    status:
      check.closedBecause === null ? status[check.status] : ticketWordsOf(lang).closed[check.closedBecause],
    commitments: check.commitments.map((one) => {
      const due =
        one.dueAt === null ? (one.clock === "paused" ? words.open : "") : words.due(when(one.dueAt));
      const taken = takenText({ ...one, offer: offerName(terms, one.offer, lang) }, lang);
      return [one.metric, pageWordsOf(lang).verdicts[one.status], taken, due].join(" ").trim();
    }),
    others: [
      ...(check.noCommitment === undefined ? [] : [check.noCommitment.message]),
      ...(check.escalations.length === 0 ? [] : [words.reachedOf(check.escalations)]),
    ],
  };
}

/** What it does say of the ticket of an address, once that is shown and its verdict can no longer turn contested. */
async function toldByPage(page: Page, address: string, id: string): Promise<Told> {
  return page.evaluate(
    async ([address, id]) => {
      const text = (selector: string, within: ParentNode = document) =>
        [...within.querySelectorAll(selector)].map((one) => one.textContent?.trim() ?? "");
      const isShown = () =>
        text("h1")[0] === id && document.querySelector(".headline [aria-busy]")?.ariaBusy === "false";
      location.hash = address;
      for (let frames = 0; frames < 600 && !isShown(); frames++) await new Promise(requestAnimationFrame);
      const unsigned = (verdict = "") => verdict.replace(/^\S+ /, "");
      return {
        id: text("h1")[0] ?? "",
        verdict: unsigned(text(".headline .verdict")[0]),
        status: text(".headline .row > .soft")[0] ?? "",
        commitments: [...document.querySelectorAll(".commitment > summary")].map((one) =>
          [...text("strong", one), unsigned(text(".verdict", one)[0]), ...text(".taken, .due", one)].join(
            " ",
          ),
        ),
        others: [
          ...[...document.querySelectorAll(".why > p.said")].map((one) => one.firstChild?.textContent ?? ""),
          ...text(".why details:not(.commitment) > summary .soft"),
        ],
      };
    },
    [address, id] as const,
  );
}

// Each is seen in two zones and in both languages.
test.each(
  [0, 1, 2, 3, 4, 5].map((turn) => [zones[turn % 3] as string, turn % 2 === 0 ? "en" : "fr", turn] as const),
)("the figures of a browser in %s, %s, are those of the command line", async (timezoneId, lang, turn) => {
  const seen = evaluations.filter((_, i) => i % 6 === turn || (i + 1) % 6 === turn);
  const page = await pages.open({ timezoneId, locale: lang === "en" ? "en-GB" : "fr-FR" });
  const told: Told[] = [];
  for (const { record, now, readings } of seen) {
    const address = await addressOf({ view: "ticket", record, now, readings });
    told.push(await toldByPage(page, address, record.id));
  }
  const expected: Told[] = [];
  for (const one of seen) expected.push(await toldByCommand(one, lang));
  expect(told).toEqual(expected);
});
