import { createSummary } from "../../audit/summary.js";
import { termsUnder } from "../../sla/check-ticket.js";
import { standingOf } from "../../sla/standing.js";
import { withinTime } from "../../sla/within-time.js";
import { readTicket } from "../../ticket/record.js";
import { catalogueOf } from "../../wording/catalogue.js";
import { InputError } from "../../wording/problem.js";
import { isRecord } from "../share/read-state.js";
import type { AuditAsked, AuditTold, Rejected } from "./protocol.js";
import { recordsOf } from "./records.js";
import { auditWordsOf } from "./words.js";

/** As many rejected lines as anybody reads. */
const MOST_TOLD = 100;
/** So often the page is told how far it is. */
const EVERY_MS = 100;

type Tell = (told: AuditTold) => void;

/** Answers what the page asks, in a worker of its own. */
export function listen(): void {
  const tell: Tell = (told) => postMessage(told);
  addEventListener("message", async ({ data }: MessageEvent<AuditAsked>) => {
    try {
      await (data.find === undefined ? audit(data, tell) : find(data, data.find, tell));
    } catch (error) {
      tell({ kind: "failed", message: error instanceof Error ? error.message : String(error) });
    }
  });
}

/** Audits the file ticket by ticket, as `fe-triage audit` does. */
async function audit(asked: AuditAsked, tell: Tell): Promise<void> {
  const { readings, lang, nowMs, by } = asked;
  const terms = termsUnder({ readings, lang });
  const say = catalogueOf(lang);
  const summary = createSummary(by, terms, { report: true });
  const rejected: Rejected[] = [];
  const reject = (place: string, code: string, problem: string) => {
    summary.reject(code);
    if (rejected.length < MOST_TOLD) rejected.push({ place, problem });
  };
  let tickets = 0;
  let bytes = 0;
  let toldMs = 0;
  const progress = () => {
    const atMs = performance.now();
    if (atMs - toldMs < EVERY_MS) return;
    toldMs = atMs;
    tell({ kind: "progress", bytes, tickets });
  };
  const onRead = (read: number) => {
    bytes = read;
    progress();
  };
  for await (const some of recordsOf(asked, terms, auditWordsOf(lang), onRead)) {
    for (const one of some) {
      if ("code" in one) {
        reject(one.place, one.code, one.problem);
        continue;
      }
      try {
        const ticket = readTicket(one.record, terms, { lang });
        const standing = withinTime(() => standingOf(terms, ticket, nowMs, lang), say, ticket.id);
        summary.take(ticket, one.record, standing.verdict, standing.commitments);
        tickets++;
      } catch (error) {
        if (!(error instanceof InputError)) throw error;
        const [first] = error.problems;
        reject(one.place, first?.code ?? "", first?.message ?? "");
      }
    }
    progress();
  }
  const report = summary.report();
  if (report !== null) tell({ kind: "done", nowMs, summary: summary.summary(), report, rejected });
}

/** Looks for the first ticket of an id. */
async function find(asked: AuditAsked, id: string, tell: Tell): Promise<void> {
  const { readings, lang } = asked;
  for await (const some of recordsOf(asked, termsUnder({ readings, lang }), auditWordsOf(lang), () => {})) {
    for (const one of some) {
      if ("record" in one && isRecord(one.record) && one.record.id === id)
        return tell({ kind: "found", record: one.record });
    }
  }
  tell({ kind: "found", record: null });
}
