/** What the calendar costs: beside other packages, for a new zone, and for a long span. */
import type { IndexReport } from "./index-process.js";
import { over, race, spreadOf } from "./measure.js";
import type { PeerReport } from "./peer-process.js";
import { type PeerId, peers } from "./peers/index.js";
import { businessHours } from "./peers/peer.js";
import { runNode } from "./processes.js";
import { spansOf } from "./sample.js";
import type { Row } from "./table.js";

const QUESTIONS = { add: "add 12 business hours", between: "measure a span of up to 60 days" } as const;

/** Adding and measuring beside the peers, each in a process of its own with ours in the same one. */
export function besidePeers(): Row[] {
  const reports = (Object.keys(peers) as PeerId[]).map((id) => {
    const { output } = runNode("peer-process.js", [id], { machineZone: peers[id].machineZone });
    return { name: peers[id].name, report: JSON.parse(output) as PeerReport };
  });
  return (["add", "between"] as const).flatMap((question): Row[] => {
    const all = reports.map(({ name, report }) => ({ name, ...report[question] }));
    const middle = (ours: "onNumbers" | "onDates") =>
      [...all].sort((a, b) => a[ours].medianMs - b[ours].medianMs)[all.length >> 1]![ours];
    return [
      { title: QUESTIONS[question] },
      { name: "Calendar, numbers", ...middle("onNumbers") },
      { name: "public function, Dates", ...middle("onDates") },
      ...all.map(({ name, onNumbers, peer, agreement }) => ({
        name,
        ...peer,
        besideMs: onNumbers.medianMs,
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
  const row = (name: string, part: keyof IndexReport) => ({
    name,
    ...spreadOf(reports.map((report) => report[part])),
  });
  return [
    { title: "index of openings 1990–2060, finding the clock changes included" },
    row("a zone later in the process", "later"),
    row("the first zone of a process", "first"),
    row("- of it, first use of Intl", "intl"),
    row("- of it, clock changes", "changes"),
  ];
}

const HOUR_MS = 3_600_000;
const TEN_YEARS_MS = 3_652 * 24 * HOUR_MS;

/** A long span beside a short one. */
export function spanLengths(): Row[] {
  const spans = spansOf(20_000);
  const lasting = (durationMs: number) =>
    over(spans, (part) => {
      let sum = 0;
      for (const { startMs } of part) sum += businessHours.between(startMs, startMs + durationMs);
      return sum;
    });
  const [hour, decade] = race([lasting(HOUR_MS), lasting(TEN_YEARS_MS)]);
  return [
    { title: "measure a span" },
    { name: "of an hour", ...hour! },
    { name: "of ten years", ...decade! },
  ];
}
