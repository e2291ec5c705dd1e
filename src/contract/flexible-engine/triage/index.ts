import type { TriageData } from "../../triage-schema.js";
import { reading } from "../by-reading.js";
import { problemManagement, urgentChange } from "../proposals.js";
import { catalogue } from "./catalogue.js";
import { causes } from "./causes.js";
import { matrix } from "./matrix.js";
import { notices } from "./notices.js";
import { scope, subjects } from "./scope.js";
import { template } from "./template.js";
import { contacts, waysIn } from "./ways-in.js";

/** What triage reads of the Flexible Engine contract. */
export const triage: TriageData = {
  proposed: { rules: ["PRI-6"], by: { critical: "P1", major: "P2", minor: "P3" } },
  matrix,
  scope,
  subjects,
  causes,
  mixedCause: {
    rules: ["PRI-9"],
    coverage: reading("mixedCause", { covered: "covered", notCovered: "not-covered" }),
  },
  plannedOutage: {
    rules: ["CHG-4", "CHG-5"],
    shortNotice: reading("shortNotice", { covered: "covered", notCovered: "not-covered" }),
    overrun: reading("overrun", { covered: "covered", notCovered: "not-covered" }),
  },
  osHelp: {
    subject: "catalogue-os",
    offers: reading("osHelp", {
      withEurope: ["business", "business-europe", "premium"],
      clause: ["business", "premium"],
    }),
    priority: "P3",
    rules: ["OFR-10"],
  },
  undecided: { rules: ["PRI-8"], use: reading("undecided", { lowest: "lowest", proposed: "proposed" }) },
  waysIn,
  contacts,
  unsupported: {
    rules: ["OFR-1"],
    offers: ["basic"],
    taken: reading("basicTickets", { received: true, refused: false }),
  },
  template,
  requests: {
    rules: ["REQ-2", "REQ-3"],
    other: "other",
    needs: {
      "account-creation": ["informationComplete"],
      "account-deletion": ["dataDeleted", "servicesStopped"],
      "quota-change": ["providerAgreed", "needsGiven"],
    },
  },
  catalogue,
  responsibilities: {
    rules: ["SCP-3", "RACI-4"],
    matrix: "flexible-engine",
    incident: "provider-services",
    request: "service-requests",
    customer: "customer-services",
  },
  proposals: { problemManagement, urgentChange },
  notices,
};
