import type { Contract } from "../schema.js";
import { reading } from "./by-reading.js";

type Rows = Contract["targets"];

const paid = ["standard", "business", "business-europe", "premium"];

/** The time to a first answer. */
const firstAnswer: Rows = [
  { metric: "MTTI", offers: ["basic"], for: ["P1", "P2", "P3", "P4"], target: null, rules: ["OFR-2"] },

  // The source gives a P1 more time than a P2: 12 business hours against a day of 10.
  { metric: "MTTI", offers: ["standard"], for: ["P1"], target: { minutes: 12 * 60 }, rules: ["OFR-2"] },
  { metric: "MTTI", offers: ["standard"], for: ["P2"], target: { businessDays: 1 }, rules: ["OFR-2"] },
  { metric: "MTTI", offers: ["standard"], for: ["P3"], target: { businessDays: 1 }, rules: ["OFR-2"] },
  { metric: "MTTI", offers: ["standard"], for: ["P4"], target: null, rules: ["OFR-2"] },

  { metric: "MTTI", offers: ["business"], for: ["P1"], target: { minutes: 60 }, rules: ["OFR-2"] },
  { metric: "MTTI", offers: ["business"], for: ["P2"], target: { minutes: 2 * 60 }, rules: ["OFR-2"] },
  { metric: "MTTI", offers: ["business"], for: ["P3"], target: { businessDays: 1 }, rules: ["OFR-2"] },
  { metric: "MTTI", offers: ["business"], for: ["P4"], target: null, rules: ["OFR-2"] },

  { metric: "MTTI", offers: ["business-europe"], for: ["P1"], target: { minutes: 60 }, rules: ["OFR-2"] },
  { metric: "MTTI", offers: ["business-europe"], for: ["P2"], target: { minutes: 2 * 60 }, rules: ["OFR-2"] },
  // The source gives more time here than on Business: 12 business hours against a day of 10.
  {
    metric: "MTTI",
    offers: ["business-europe"],
    for: ["P3"],
    target: { minutes: 12 * 60 },
    rules: ["OFR-2"],
  },
  { metric: "MTTI", offers: ["business-europe"], for: ["P4"], target: null, rules: ["OFR-2"] },

  { metric: "MTTI", offers: ["premium"], for: ["P1"], target: { minutes: 15 }, rules: ["OFR-2"] },
  { metric: "MTTI", offers: ["premium"], for: ["P2"], target: { minutes: 60 }, rules: ["OFR-2"] },
  { metric: "MTTI", offers: ["premium"], for: ["P3"], target: { minutes: 8 * 60 }, rules: ["OFR-2"] },
  {
    metric: "MTTI",
    offers: ["premium"],
    for: ["P4"],
    // "24 heures 5 jours ouvrés"
    target: reading("premiumP4", {
      "24h-on-business-days": { minutes: 24 * 60, calendar: "business-days-24h" },
      "5-business-days": { businessDays: 5 },
      "24h": { minutes: 24 * 60, calendar: "24/7" },
    }),
    rules: ["OFR-2"],
  },
];

const fourHours = { minutes: 4 * 60 };
const unlessP1Only: Rows[number]["target"] = reading("gtrPriorities", { table: fourHours, clause: null });

/** The time to restore, for API incidents. */
const restore: Rows = [
  { metric: "MTTR", offers: ["basic", "standard"], for: ["P1", "P2"], target: null, rules: ["OFR-3"] },
  { metric: "MTTR", offers: ["business", "premium"], for: ["P1"], target: fourHours, rules: ["OFR-3"] },
  { metric: "MTTR", offers: ["business", "premium"], for: ["P2"], target: unlessP1Only, rules: ["OFR-3"] },
  // The table gives Business Europe the same; the clause of the guarantee does not name it.
  {
    metric: "MTTR",
    offers: ["business-europe"],
    for: ["P1"],
    target: reading("gtrOffers", { table: fourHours, clause: null }),
    rules: ["OFR-3"],
  },
  {
    metric: "MTTR",
    offers: ["business-europe"],
    for: ["P2"],
    target: reading("gtrOffers", { table: unlessP1Only, clause: null }),
    rules: ["OFR-3"],
  },
  { metric: "MTTR", offers: ["basic", ...paid], for: ["P3", "P4"], target: null, rules: ["OFR-3"] },
];

/** The handling time of a request. */
const handlingTime: Rows = [
  {
    metric: "REQUEST",
    offers: ["basic"],
    for: ["account-creation", "account-deletion", "quota-change"],
    target: null,
    rules: ["REQ-1"],
  },
  {
    metric: "REQUEST",
    offers: paid,
    for: ["account-creation"],
    target: { businessDays: 2 },
    rules: ["REQ-1"],
  },
  {
    metric: "REQUEST",
    offers: paid,
    for: ["account-deletion"],
    target: { businessDays: 10 },
    rules: ["REQ-1"],
  },
  { metric: "REQUEST", offers: paid, for: ["quota-change"], target: { businessDays: 5 }, rules: ["REQ-1"] },
  { metric: "REQUEST", offers: ["basic", ...paid], for: ["other"], target: null, rules: ["REQ-3"] },
];

/** What is promised, by metric, offer and priority or kind of request. */
export const targets: Rows = [...firstAnswer, ...restore, ...handlingTime];
