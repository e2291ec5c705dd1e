// The formulas of queueing theory, held in runs that are long enough to find an error of some percent.
import { queueingLaws } from "../desk/queueing-laws.js";

queueingLaws({ runs: 12, days: 100, precision: 0.3 });
