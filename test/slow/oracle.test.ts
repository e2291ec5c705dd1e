// Thousands of random tickets judged twice; ORACLE_TICKETS=100000 for a night's worth.
import { test } from "vitest";
import { agreeOn } from "../sla/agreement.js";

const tickets = Number(process.env.ORACLE_TICKETS ?? 3000);

test("SLA-1 to SLA-7 the engine says what the contract read slowly says", {
  timeout: 60_000 + tickets * 20,
}, () => {
  agreeOn(tickets);
});
