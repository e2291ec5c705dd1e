import type { Contract } from "../schema.js";
import { reading } from "./by-reading.js";

/** When clocks pause, and what judges them after a change. */
export const clocks: Contract["clocks"] = {
  pauses: {
    rules: ["SLA-3"],
    while: reading("onHoldClock", { pauses: "waiting", disputePauses: "disputed", runs: null }),
  },
  regrade: {
    rules: ["RGD-6"],
    counts: reading("regradeClock", {
      retroactive: "from-start",
      restart: "from-regrade",
      proportional: "by-share",
    }),
  },
  judgedPriority: {
    rules: ["RGD-6"],
    is: reading("judgedPriority", { atStop: "in-force", final: "last", declared: "first" }),
  },
  judgedOffer: {
    rules: ["SLA-4"],
    is: reading("offerChange", { atReceipt: "first", current: "in-force" }),
  },
};
