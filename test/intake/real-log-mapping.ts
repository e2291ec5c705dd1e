/** How the real log of docs/servicenow-log.md is read by its states, whatever else its columns say. */
export const realLogMapping = {
  columns: { case: "number", time: "sys_updated_at", activity: "incident_state", priority: "priority" },
  missing: "?",
  dates: { format: "d/M/yyyy HH:mm", zone: "America/Sao_Paulo" },
  offer: "business",
  priorities: { "1 - Critical": "P1", "2 - High": "P2", "3 - Moderate": "P3", "4 - Low": "P4" },
  activities: {
    New: "received",
    Active: ["acknowledged", "resumed", "refused"],
    "Awaiting User Info": ["information-requested", { event: "held", reason: "customer" }],
    "Awaiting Vendor": { event: "held", reason: "vendor" },
    "Awaiting Problem": { event: "held", reason: "other" },
    "Awaiting Evidence": { event: "held", reason: "other" },
    Resolved: "resolved",
    Closed: null,
  },
};
