import type { Contract } from "../schema.js";

/** In which hours a ticket is worked on. */
export const handling: Contract["handling"] = [
  {
    offers: ["basic", "standard"],
    priorities: ["P1", "P2", "P3", "P4"],
    calendar: "business-hours",
    rules: ["CAL-5"],
  },
  { offers: ["business", "business-europe"], priorities: ["P1", "P2"], calendar: "24/7", rules: ["CAL-5"] },
  // The source names no hours for P4 on these two.
  {
    offers: ["business", "business-europe"],
    priorities: ["P3", "P4"],
    calendar: "business-hours",
    rules: ["CAL-5"],
  },
  { offers: ["premium"], priorities: ["P1", "P2", "P3", "P4"], calendar: "24/7", rules: ["CAL-5"] },
];
