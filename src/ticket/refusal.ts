import type { Catalogue } from "../wording/catalogue.js";
import type { Problem } from "../wording/problem.js";
import type { Ticket, TicketEvent } from "./record.js";
import type { LifecycleContext } from "./statechart.js";
import { allowedIn, type State } from "./table.js";

/** The rule behind each event's place in the lifecycle. */
const RULES: Readonly<Record<TicketEvent["type"], string>> = {
  received: "CAL-6",
  "information-requested": "INT-6",
  "information-provided": "INT-6",
  acknowledged: "SLA-1",
  held: "RGD-3",
  resumed: "RGD-3",
  regraded: "RGD-1",
  "offer-changed": "OFR-6",
  resolved: "LIF-3",
  deployed: "SLA-2",
  refused: "LIF-6",
  confirmed: "LIF-4",
  "closed-out-of-scope": "SCP-1",
  commented: "LIF-2",
};

/** Why the lifecycle does not allow an event where it stands, and what it allows there. */
export function refusal(
  ticket: Ticket,
  index: number,
  state: State,
  context: LifecycleContext,
  say: Catalogue,
): Problem {
  const event = ticket.events[index] as TicketEvent;
  const place = { ticket: ticket.id, event: index, path: `events.${index}` };
  const rule = state.status === "closed" ? "LIF-7" : RULES[event.type];
  if (state.on.has(event.type)) {
    if (event.type === "regraded") {
      return say.problem({
        code: "same-priority",
        ...place,
        found: event.to,
        allowed: say.anotherValue,
        rule,
      });
    }
    if (event.type === "offer-changed") {
      return say.problem({ code: "same-offer", ...place, found: event.to, allowed: say.anotherValue, rule });
    }
    if (event.type === "resolved") {
      const found = event.fix?.availableIn ?? "";
      return say.problem({ code: "fix-not-in-production", ...place, found, allowed: "production", rule });
    }
  }
  return say.problem({
    code: event.type === "refused" && state.on.has(event.type) ? "no-reopening" : "not-allowed",
    ...place,
    found: say.eventWhile(event.type, state.status),
    allowed: allowedIn(state, context).join(", "),
    rule,
  });
}
