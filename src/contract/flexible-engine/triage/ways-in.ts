import type { TriageData } from "../../triage-schema.js";
import { reading } from "../by-reading.js";

type Rows = {
  channel: string;
  categories: string[];
  offers: string[];
  needs: ("ticket-first" | "portal-unreachable" | "critical-or-major")[];
}[];

const every = ["basic", "standard", "business", "business-europe", "premium"];
const notRequests = ["incident", "problem", "information"];
const portal: Rows[number] = {
  channel: "portal",
  categories: [...notRequests, "request"],
  offers: every,
  needs: [],
};

/** The ways in, by the table of offers or by the clauses of the processes (§7.3.1, §7.7.2.1, §7.7.6.1). */
export const waysIn: TriageData["waysIn"] = {
  rules: ["OFR-5"],
  rows: reading<"channels", Rows>("channels", {
    table: [
      portal,
      {
        channel: "email",
        categories: [...notRequests, "request"],
        offers: ["business-europe", "premium"],
        needs: [],
      },
      {
        channel: "phone",
        categories: notRequests,
        offers: ["business", "business-europe", "premium"],
        needs: ["ticket-first"],
      },
    ],
    clause: [
      portal,
      { channel: "email", categories: notRequests, offers: ["premium"], needs: ["portal-unreachable"] },
      { channel: "email", categories: ["request"], offers: every, needs: [] },
      {
        channel: "phone",
        categories: notRequests,
        offers: ["business", "premium"],
        needs: ["critical-or-major"],
      },
    ],
  }),
};

/** Named contacts by offer and tenancy (§7.3.1). */
export const contacts: TriageData["contacts"] = {
  rules: ["OFR-4"],
  rows: [
    { offer: "standard", tenancy: "single", most: 2 },
    { offer: "business", tenancy: "single", most: 5 },
    { offer: "business-europe", tenancy: "single", most: 5 },
    { offer: "premium", tenancy: "single", most: null },
    { offer: "business", tenancy: "multi", most: null },
    { offer: "business-europe", tenancy: "multi", most: null },
    { offer: "premium", tenancy: "multi", most: null },
  ],
};
