/** What the calendar costs: beside other packages, for a new zone, and for a long span. */
import type { IndexReport } from "./index-process.js";
import { median, race } from "./measure.js";
import type { Comparison, PeerReport } from "./peer-process.js";
import { type PeerId, peers } from "./peers/index.js";
import { businessHours } from "./peers/peer.js";
import { runNode } from "./processes.js";
import { spansOf } from "./sample.js";
import { inUnit, type Row, times } from "./table.js";

const QUESTIONS = { add: "add 12 business hours", between: "measure a span of up to 60 days" } as const;

/** Adding and measuring beside the peers, each in a process of its own with ours in the same one. */
export function besidePeers(): Row[] {
  const reports = (Object.keys(peers) as PeerId[]).map((id) => {
    const { output } = runNode("peer-process.js", [id], { machineZone: peers[id].machineZone });
    return { name: peers[id].name, report: JSON.parse(output) as PeerReport };
  });
  return (["add", "between"] as const).flatMap((question): Row[] => {
    const all = reports.map(({ name, report }) => ({ name, ...report[question] }));
    const middle = (figure: (one: Comparison) => number) => median(all.map(figure));
    return [
      { title: QUESTIONS[question] },
      {
        name: "Calendar, numbers",
        took: inUnit(middle((one) => one.onNumbers.perOperationMs)),
        ratio: times(1),
      },
      {
        name: "public function, Dates",
        took: inUnit(middle((one) => one.onDates.perOperationMs)),
        ratio: times(middle((one) => one.onDates.timesFirst)),
      },
      ...all.map(({ name, onNumbers, peer, agreement }) => ({
        name,
        took: inUnit(peer.perOperationMs),
        beside: inUnit(onNumbers.perOperationMs),
        ratio: times(peer.timesFirst),
        remark: `answers: ${Object.entries(agreement)
          .filter(([, count]) => count > 0)
          .map(([kind, count]) => `${count} ${kind}`)
          .join(", ")}`,
      })),
    ];
  });
}

const PROCESSES = 15;

/** The index of openings of 71 years, in processes that know nothing of a zone yet. */
export function indexing(): Row[] {
  const reports = Array.from(
    { length: PROCESSES },
    () => JSON.parse(runNode("index-process.js", []).output) as IndexReport,
  );
  const middle = (part: keyof IndexReport) => inUnit(median(reports.map((report) => report[part])));
  return [
    { title: "index of openings 1990–2060, finding the clock changes included" },
    { name: "a zone later in the process", took: middle("later") },
    { name: "the first zone of a process", took: middle("first") },
    { name: "- of it, first use of Intl", took: middle("intl") },
    { name: "- of it, clock changes", took: middle("changes") },
  ];
}

const HOUR_MS = 3_600_000;
const TEN_YEARS_MS = 3_652 * 24 * HOUR_MS;

/** A long span beside a short one. */
export function spanLengths(): Row[] {
  const spans = spansOf(20_000);
  const lasting = (durationMs: number) => ({
    operations: spans.length,
    pass: () => {
      let sum = 0;
      for (const { startMs } of spans) sum += businessHours.between(startMs, startMs + durationMs);
      return sum;
    },
  });
  const [hour, decade] = race([lasting(HOUR_MS), lasting(TEN_YEARS_MS)]);
  return [
    { title: "measure a span" },
    { name: "of an hour", took: inUnit(hour!.perOperationMs), ratio: times(1) },
    { name: "of ten years", took: inUnit(decade!.perOperationMs), ratio: times(decade!.timesFirst) },
  ];
}
