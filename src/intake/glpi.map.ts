import type { SystemMap } from "./system.map.js";

const working = ["acknowledged", "resumed", "refused"] as const;

/** The map for the tickets of GLPI: its statuses, its dates, and the waits of which only the sum is known. */
export const glpiMap: SystemMap = {
  activities: {
    date: "received",
    takeintoaccountdate: "acknowledged",
    takeintoaccount_delay_stat: "acknowledged",
    waiting_duration: { event: "held", reason: "other" },
    solvedate: "resolved",
    closedate: null,
    ...{ "1": null, "2": [...working], "3": [...working] },
    "4": ["information-requested", { event: "held", reason: "other" }],
    ...{ "5": "resolved", "6": "resolved" },
  },
  priorities: { "6": "P1", "5": "P1", "4": "P2", "3": "P3", "2": "P4", "1": "P4" },
  categories: { "1": "incident", "2": "request" },
  dates: { format: "iso-8601" },
  pause: "after-answer",
};
