import type { TriageData } from "../../triage-schema.js";
import { reading } from "../by-reading.js";

type Rows = Extract<TriageData["waysIn"]["rows"], readonly unknown[]>;
type Need = Rows[number]["needs"][number];

const ticketFirst: Need = {
  code: "ticket-first",
  path: "phone.ticket",
  rule: "OFR-5",
  says: {
    en: "the telephone comes after a ticket in the portal: its number is missing",
    fr: "le téléphone vient après un ticket sur le portail : son numéro manque",
  },
};
const portalUnreachable: Need = {
  code: "portal-reachable",
  path: "email.portalUnreachable",
  is: [true],
  rule: "OFR-5",
  says: {
    en: "e-mail is for when the portal cannot be reached",
    fr: "l’e-mail est réservé au cas où le portail est inaccessible",
  },
};
const criticalOrMajor: Need = {
  code: "not-critical",
  path: "perceivedCriticality",
  is: ["critical", "major"],
  rule: "OFR-5",
  says: {
    en: "the telephone is for what is perceived as critical or major",
    fr: "le téléphone est réservé à ce qui est perçu comme critique ou majeur",
  },
};

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
        needs: [ticketFirst],
      },
    ],
    clause: [
      portal,
      { channel: "email", categories: notRequests, offers: ["premium"], needs: [portalUnreachable] },
      { channel: "email", categories: ["request"], offers: every, needs: [] },
      {
        channel: "phone",
        categories: notRequests,
        offers: ["business", "premium"],
        needs: [criticalOrMajor],
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
