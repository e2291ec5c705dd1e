import type { SystemMap } from "./system.map.js";

/** What the changelog of an issue tells of beside its statuses, as the table has it. */
export const JIRA_CREATED = "issue created";
export const JIRA_PRIORITY = "priority changed";
export const JIRA_OTHER = "another field changed";

const queued = ["received", "information-provided", "resumed", "refused"] as const;
const working = ["acknowledged", "resumed", "refused"] as const;
const asking = ["information-requested", { event: "held", reason: "customer" }] as const;
const held = (reason: "customer" | "vendor" | "other") => ({ event: "held", reason }) as const;

/**
 * The map for Jira: the statuses of the workflows that come with Jira Service Management, and those that desks most
 * often add. Capitals and small letters are the same.
 */
export const jiraMap: SystemMap = {
  activities: {
    [JIRA_CREATED]: "received",
    [JIRA_PRIORITY]: "regraded",
    [JIRA_OTHER]: null,
    New: [...queued],
    Open: [...queued],
    "To Do": [...queued],
    Backlog: [...queued],
    "Waiting for support": [...queued],
    Reopened: [...queued],
    "In Progress": [...working],
    "Work in progress": [...working],
    Escalated: [...working],
    Investigating: [...working],
    "Under investigation": [...working],
    "Under review": [...working],
    "Waiting for customer": [...asking],
    "Waiting for approval": held("customer"),
    "Waiting for vendor": held("vendor"),
    "Waiting for third party": held("vendor"),
    Pending: held("other"),
    "On hold": held("other"),
    Blocked: held("other"),
    Resolved: "resolved",
    Done: "resolved",
    Completed: "resolved",
    Closed: "resolved",
    Canceled: "resolved",
    Cancelled: "resolved",
    Declined: "resolved",
  },
  priorities: {
    ...{ Blocker: "P1", Critical: "P1", Major: "P2", Minor: "P3", Trivial: "P4" },
    ...{ Highest: "P1", High: "P2", Medium: "P3", Low: "P3", Lowest: "P4" },
  },
};
