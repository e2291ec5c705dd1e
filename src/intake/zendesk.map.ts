import type { SystemMap } from "./system.map.js";

/** The map for Zendesk: what the events of its metrics tell of a ticket, in its own names of statuses. */
export const zendeskMap: SystemMap = {
  activities: {
    created: "received",
    replied: "acknowledged",
    "replied again": null,
    "requester commented": null,
    open: ["information-provided", "resumed", "refused"],
    pending: ["information-requested", { event: "held", reason: "customer" }],
    hold: { event: "held", reason: "vendor" },
    solved: "resolved",
    ...{ apply_sla: null, apply_group_sla: null, breach: null, update_status: null, measure: null },
    ...{ pausable_update_time: null, periodic_update_time: null, group_ownership_time: null },
  },
  priorities: { urgent: "P1", high: "P2", normal: "P3", low: "P4" },
};
