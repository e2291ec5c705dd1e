import type { Contract } from "../schema.js";
import { reading } from "./by-reading.js";

/** How business days are counted, for every delay that is given in them. */
export const businessDay: Contract["businessDay"] = {
  rules: ["CAL-3"],
  counts: reading("businessDay", {
    elapsed: { calendar: "business-hours", countedHours: 10 },
    endOfDay: { calendar: "business-hours", dueAt: "end-of-day" },
    civilDay: { calendar: "business-days-24h", dueAt: "end-of-day" },
  }),
};
