import { expect, test } from "vitest";
import { checkTicket, type TicketRecord } from "../../src/index.js";

const day = "2026-05-04T";

test("RGD-6 a share that is whole when a pause and a re-grade begin was reached there, whatever comes after", () => {
  const ticket: TicketRecord = {
    id: "FE-1",
    offer: "premium",
    priority: "P1",
    apiIncident: true,
    events: [
      { type: "received", at: `${day}09:00:00+02:00` },
      { type: "acknowledged", at: `${day}09:05:00+02:00` },
      // Four hours on 24/7, to the minute.
      { type: "held", at: `${day}13:00:00+02:00`, reason: "priority-dispute" },
      { type: "regraded", at: `${day}13:00:00+02:00`, to: "P3" },
      { type: "regraded", at: `${day}13:00:00+02:00`, to: "P1" },
    ],
  };
  const { commitments } = checkTicket(ticket, {
    now: `${day}15:00:00+02:00`,
    readings: { regradeClock: "proportional" },
  });
  expect(commitments[1]).toMatchObject({
    metric: "MTTR",
    status: "breached",
    clock: "paused",
    dueAt: `${day}13:00:00+02:00`,
    elapsedMs: 4 * 3_600_000,
    remainingMs: 0,
  });
});
