import type { SystemMap } from "./system.map.js";

const working = ["acknowledged", "resumed", "refused"] as const;
const asking = ["information-requested", { event: "held", reason: "customer" }] as const;
const held = (reason: "vendor" | "other") => ({ event: "held", reason }) as const;

/**
 * The map for the incident table of ServiceNow: its states and priorities as values and as they are shown, the state
 * On Hold with its reason behind it; its columns by their names and as lists are headed.
 */
export const serviceNowTableMap: SystemMap = {
  activities: {
    opened_at: "received",
    work_start: "acknowledged",
    resolved_at: "resolved",
    reopened_time: "refused",
    closed_at: null,
    ...{ "1": null, New: null },
    ...{ "2": [...working], "In Progress": [...working], Active: [...working] },
    ...{ "3": held("other"), "On Hold": held("other") },
    ...{ "3: 1": [...asking], "On Hold: Awaiting Caller": [...asking] },
    ...{ "3: 4": held("vendor"), "On Hold: Awaiting Vendor": held("vendor") },
    ...{ "6": "resolved", Resolved: "resolved" },
    ...{ "7": "resolved", Closed: "resolved" },
    ...{ "8": "resolved", Canceled: "resolved" },
  },
  priorities: {
    ...{ "1": "P1", "2": "P2", "3": "P3", "4": "P4", "5": "P4" },
    ...{
      "1 - Critical": "P1",
      "2 - High": "P2",
      "3 - Moderate": "P3",
      "4 - Low": "P4",
      "5 - Planning": "P4",
    },
  },
  dates: { format: "iso-8601", zone: "UTC" },
  columns: {
    number: ["number", "Number"],
    state: ["state", "incident_state", "State", "Incident state"],
    hold_reason: ["hold_reason", "On hold reason"],
    priority: ["priority", "Priority"],
    opened_at: ["opened_at", "Opened"],
    work_start: ["work_start", "Actual start"],
    resolved_at: ["resolved_at", "Resolved"],
    reopened_time: ["reopened_time", "Last reopened at"],
    closed_at: ["closed_at", "Closed"],
    sys_updated_on: ["sys_updated_on", "Updated"],
  },
};
