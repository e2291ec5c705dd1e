// A desk with one kind of work round the clock is a queue that has formulas. Longer runs: test/slow/desk-queueing.test.ts.
import { queueingLaws } from "./queueing-laws.js";

queueingLaws({ runs: 12, days: 20, precision: 0.7 });
