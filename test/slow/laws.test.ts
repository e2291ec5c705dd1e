// The laws of test/sla/laws/ on many more tickets; LAW_TICKETS=5000 for a night's worth.
import { holdAll } from "../sla/laws/all.js";

holdAll(Number(process.env.LAW_TICKETS ?? 100));
