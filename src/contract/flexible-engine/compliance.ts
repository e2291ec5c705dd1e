import type { Contract } from "../schema.js";
import { reading } from "./by-reading.js";

/** What a report on many tickets calls compliance. */
export const compliance: Contract["compliance"] = {
  rules: ["SLA-5"],
  is: reading("commitment", { perTicket: "per-ticket", mean: "mean" }),
};
