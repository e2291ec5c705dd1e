/** The sentences of `simulate` in English. */
export const simulateEn = {
  help: {
    summary:
      "show what would have happened: other priorities, offers, events, readings, and what is still to come",
    regrade: "put a re-grade into the log, as P1@2026-05-07T18:20:00+02:00 (repeatable)",
    offer:
      "put the ticket under another offer (repeatable; of a log of another system the first is that of its tickets)",
    priority: "declare the ticket at another priority (repeatable)",
    event: "add an event, as acknowledged@INSTANT, held:vendor@INSTANT (repeatable)",
    move: "move the event of this index to another instant (repeatable)",
    drop: "take the event of this index out (repeatable)",
    under: "another reading of the contract beside the one in force, as regradeClock=restart (repeatable)",
    until:
      "the instant to which virtual time runs (default: the evaluation, and from there all that is to come)",
    dispute: "tell the dispute over the priority with its branches; of a ticket without one, as P3@START/END",
    flip: "find which single event, moved by how much, would change the verdict",
    examples: [
      "fe-triage simulate ticket.json --regrade P2@2026-05-07T19:00:00+02:00 --offer premium",
      "fe-triage simulate ticket.json --move 1@2026-05-07T17:00:00+02:00 --under regradeClock=restart",
      "fe-triage simulate tickets.ndjson --readings all",
      "fe-triage simulate ticket.json --dispute",
    ],
  },
};

/** Every sentence of `simulate`. */
export type SimulateWords = typeof simulateEn;
