import type { Contract } from "../schema.js";

/** Thresholds on a target's counted time; the source has none, these are the program's own. */
export const escalations: Contract["escalations"] = [
  { level: 1, percent: 50, kind: "warning", rules: ["ESC-1"] },
  { level: 2, percent: 75, kind: "escalation", rules: ["ESC-1"] },
  { level: 3, percent: 90, kind: "escalation", rules: ["ESC-1"] },
  { level: 3, percent: 100, kind: "breach", rules: ["ESC-1"] },
];
