import { expect, test } from "vitest";
import { checkTicket, type TicketRecord } from "../../src/index.js";

const received = { type: "received", at: "2026-05-04T09:00:00+02:00" } as const;
const now = "2026-05-04T18:00:00+02:00";

test.each([
  ["retroactive", "2026-05-04T09:00:00+02:00"],
  ["restart", "2026-05-04T10:00:00+02:00"],
  ["proportional", "2026-05-04T09:00:00+02:00"],
])(
  "SLA-7 a re-grade to a priority without target: under %s the clock started at %s",
  (regradeClock, startedAt) => {
    const regraded = { type: "regraded", at: "2026-05-04T10:00:00+02:00", to: "P4" } as const;
    const ticket = { id: "FE-1", offer: "standard", priority: "P1", events: [received, regraded] };
    const { commitments } = checkTicket(ticket, { now, readings: { regradeClock } });
    expect(commitments).toMatchObject([{ metric: "MTTI", status: "none", judgedAs: "P4", startedAt }]);
  },
);

test("REQ-3 only a request is of the kind other: an incident that names a kind keeps its commitments", () => {
  const ticket: TicketRecord = {
    id: "FE-1",
    offer: "business",
    priority: "P1",
    request: "other",
    events: [received],
  };
  expect(checkTicket(ticket, { now }).commitments).toMatchObject([{ metric: "MTTI", status: "breached" }]);
  const asked = { ...ticket, category: "request" } as const;
  expect(checkTicket(asked, { now })).toMatchObject({ commitments: [], noCommitment: { rule: "REQ-3" } });
});
