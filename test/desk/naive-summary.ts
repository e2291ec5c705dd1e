/** The figures of a run as anybody would work them out: a check a ticket, and filters over the list of them. */
import type { Terms } from "../../src/contract/terms.js";
import type { DeskRun } from "../../src/desk/run.js";
import { checkUnder } from "../../src/sla/check.js";
import { readTicket } from "../../src/ticket/record.js";

export function naiveFigures(run: DeskRun, terms: Terms) {
  const checks = [...run.records].map((record) =>
    checkUnder(terms, readTicket(record, terms), { nowMs: run.endMs }),
  );
  const all = checks.flatMap(({ commitments }) => commitments);
  const names = [
    ...new Set(all.map(({ offer, judgedAs, metric }) => JSON.stringify([offer, judgedAs, metric]))),
  ];
  const shareOf = (part: number, whole: number) => (whole === 0 ? null : (part / whole) * 100);
  const groups = names.map((name) => {
    const [offer, priority, metric] = JSON.parse(name);
    const own = all.filter(
      (one) => one.offer === offer && one.judgedAs === priority && one.metric === metric,
    );
    const of = (status: string) => own.filter((one) => one.status === status).length;
    const started = own.filter(({ startedAt, elapsedMs }) => startedAt !== null && elapsedMs !== null);
    const times = started
      .filter(({ stoppedAt }) => stoppedAt !== null)
      .map(({ elapsedMs }) => elapsedMs!)
      .sort((a, b) => a - b);
    /** The least of them that so many percent are not above. */
    const percentile = (percent: number) =>
      times.find((_, i) => (i + 1) * 100 >= percent * times.length) ?? null;
    return {
      key: { offer, priority, metric },
      figures: {
        count: own.length,
        met: of("met"),
        breached: of("breached"),
        pending: of("pending"),
        none: of("none"),
        running: started.filter(({ stoppedAt }) => stoppedAt === null).length,
        metPercent: shareOf(of("met"), of("met") + of("breached")),
        meanMs: times.length === 0 ? null : times.reduce((sum, ms) => sum + ms, 0) / times.length,
        p50Ms: percentile(50),
        p90Ms: percentile(90),
        p95Ms: percentile(95),
        p99Ms: percentile(99),
      },
    };
  });
  const met = all.filter(({ status }) => status === "met").length;
  const breached = all.filter(({ status }) => status === "breached").length;
  return {
    groups,
    withoutCommitment: checks.filter(({ commitments }) => commitments.length === 0).length,
    desk: { met, breached, metPercent: shareOf(met, met + breached) },
  };
}
