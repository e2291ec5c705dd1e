/** Run as a process of its own with the name of a peer: asks it everything once, then times it beside ours. */
import { addBusinessTime, businessTimeBetween } from "../../src/calendar/business-time.js";
import { type Agreement, agreementOf } from "./agreement.js";
import { type Contestant, over, race, type Timing } from "./measure.js";
import { type PeerId, peers } from "./peers/index.js";
import { businessHours } from "./peers/peer.js";
import { type SampleSpan, spansOf } from "./sample.js";

/** One verb: on numbers, the public function on Dates, and the peer's. */
export interface Comparison {
  readonly agreement: Agreement;
  readonly onNumbers: Timing;
  readonly onDates: Timing;
  readonly peer: Timing;
}

/** What this process writes, as a line of JSON. */
export interface PeerReport {
  readonly add: Comparison;
  readonly between: Comparison;
}

// So many that the processor cannot learn their answers by heart.
const SAMPLE = 20_000;
// A peer takes milliseconds for what takes us nanoseconds: it is asked a part of the sample, and timed on less.
const ASKED = 2000;
const TIMED_EVERY = 20;
// The slowest answer takes a few milliseconds.
const LIMIT_MS = 1000;
const TWELVE_HOURS_MS = 12 * 3_600_000;

const peer = await peers[process.argv[2] as PeerId].make();
const spans = spansOf(SAMPLE);
const dates = spans.map(({ startMs, endMs }) => ({ start: new Date(startMs), end: new Date(endMs) }));

const report: PeerReport = {
  add: compare(
    ({ startMs }) => businessHours.add(startMs, TWELVE_HOURS_MS),
    ({ startMs }) => peer.addTwelveHours(startMs),
    over(spans, (part) => {
      let sum = 0;
      for (const { startMs } of part) sum += businessHours.add(startMs, TWELVE_HOURS_MS);
      return sum;
    }),
    over(dates, (part) => {
      let sum = 0;
      for (const { start } of part) sum += addBusinessTime(start, TWELVE_HOURS_MS, businessHours).getTime();
      return sum;
    }),
  ),
  between: compare(
    ({ startMs, endMs }) => businessHours.between(startMs, endMs),
    ({ startMs, endMs }) => peer.between(startMs, endMs),
    over(spans, (part) => {
      let sum = 0;
      for (const { startMs, endMs } of part) sum += businessHours.between(startMs, endMs);
      return sum;
    }),
    over(dates, (part) => {
      let sum = 0;
      for (const { start, end } of part) sum += businessTimeBetween(start, end, businessHours);
      return sum;
    }),
  ),
};
process.stdout.write(`${JSON.stringify(report)}\n`);

type Verb = (span: SampleSpan) => number;

function compare(ours: Verb, theirs: Verb, onNumbers: Contestant, onDates: Contestant): Comparison {
  const asked = spans.slice(0, ASKED);
  const { answered, ...agreement } = agreementOf(asked, LIMIT_MS, ours, theirs);
  const timed = answered.filter((_, i) => i % TIMED_EVERY === 0);
  const theirPass = over(timed, (part) => part.reduce((sum, span) => sum + theirs(span), 0));
  const [numbers, withDates, peerTiming] = race([onNumbers, onDates, theirPass]);
  return { agreement, onNumbers: numbers!, onDates: withDates!, peer: peerTiming! };
}
