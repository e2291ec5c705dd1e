/** The branches of a dispute as logs written by hand, from the plain record: no statechart, nothing of src. */
import type { PlainEvent, PlainTicket } from "../../sla/oracle/log.js";

/** A branch's log, by the branch's name and its priority. */
export interface HandBranch {
  readonly name: string;
  readonly events: readonly PlainEvent[];
}

const msOf = ({ at }: PlainEvent) => Date.parse(at);
const iso = (ms: number) => new Date(ms).toISOString();

/** All branches of the last dispute of a log up to an instant; null where there is none that ends by the rule. */
export function loggedByHand(
  ticket: PlainTicket,
  priorities: readonly string[],
  proposedElse: (declared: string) => string,
  nowMs: number,
): { readonly branches: HandBranch[]; readonly happened: string } | null {
  const events = ticket.events.filter((event) => msOf(event) <= nowMs);
  const held = events.findLastIndex((event) => event.reason === "priority-dispute");
  if (held < 0) return null;
  const length = events
    .slice(held)
    .findIndex(({ type }) => type === "resumed" || type === "closed-out-of-scope");
  const isOpen = length < 0;
  const end = isOpen ? events.length : held + length;
  const endMs = isOpen ? nowMs : msOf(events[end]!);
  const declared = priorityAt(ticket, events.slice(0, held));
  if (declared === null) return null;
  const inside = new Set<number>();
  events.forEach(({ type }, i) => {
    if (i > held && i < end && type === "regraded") inside.add(i);
  });
  for (let i = end + 1; !isOpen && events[i]?.type === "regraded" && msOf(events[i]!) === endMs; i++) {
    inside.add(i);
  }
  const grades = [...inside].map((i) => events[i]!);
  const proposed = grades.findLast(({ to }) => to !== declared)?.to ?? proposedElse(declared);
  const before = events.slice(0, held);
  const within = events.slice(held + 1, end).filter((_, i) => !inside.has(held + 1 + i));
  const ending = isOpen ? [{ type: "resumed", at: iso(nowMs) }] : [events[end]!];
  const after = events.slice(end + 1).filter((_, i) => !inside.has(end + 1 + i));
  const isResumed = ending[0]!.type === "resumed";
  const hold = events[held]!;
  const regraded = (to: string, ms: number): PlainEvent => ({ type: "regraded", at: iso(ms), to });
  const outcome = (to: string) => (to === declared ? [] : [regraded(to, endMs)]);
  const log = (start: readonly PlainEvent[], stop: readonly PlainEvent[]) =>
    withoutVain(ticket, [...before, ...start, ...within, ...stop, ...after]);
  const rank = (priority: string) => priorities.indexOf(priority);
  const branches = [
    { name: `never-questioned ${declared}`, events: log([], isResumed ? [] : ending) },
    {
      name: `accepted ${proposed}`,
      events: log([regraded(proposed, msOf(hold))], isResumed ? [] : ending),
    },
    ...priorities.map((to) => ({
      name: `${to === declared ? "upheld" : rank(to) > rank(declared) ? "lowered" : "raised"} ${to}`,
      events: log([hold], [...outcome(to), ...ending]),
    })),
  ];
  const last = grades.at(-1)?.to ?? declared;
  const isRegular = grades.length === 0 || (grades.length === 1 && msOf(grades[0]!) === endMs);
  if (isOpen) return { branches: [...branches, { name: `open ${last}`, events }], happened: `open ${last}` };
  if (!isRegular) {
    return { branches: [...branches, { name: `as-logged ${last}`, events }], happened: `as-logged ${last}` };
  }
  const happened = branches.find(({ name }) => name.endsWith(` ${last}`) && !/^(never|accepted)/.test(name))!;
  return { branches, happened: happened.name };
}

/** The branches of a dispute from one instant to another in a log in which nothing but comments stands between. */
export function supposedByHand(
  ticket: PlainTicket,
  priorities: readonly string[],
  proposed: string,
  startMs: number,
  endMs: number,
  nowMs: number,
  first: number,
  last: number,
): HandBranch[] {
  const events = ticket.events.filter((event) => msOf(event) <= nowMs);
  const declared = priorityAt(ticket, events.slice(0, first))!;
  const place = (ms: number) => {
    let at = first;
    while (at < last && msOf(events[at]!) <= ms) at++;
    return at;
  };
  const [from, to] = [place(startMs), place(endMs)];
  const hold = { type: "held", reason: "priority-dispute", at: iso(startMs) };
  const resumed = { type: "resumed", at: iso(endMs) };
  const regraded = (priority: string, ms: number) => ({ type: "regraded", to: priority, at: iso(ms) });
  const log = (start: PlainEvent[], stop: PlainEvent[]) =>
    withoutVain(ticket, [
      ...events.slice(0, from),
      ...start,
      ...events.slice(from, to),
      ...stop,
      ...events.slice(to),
    ]);
  const rank = (priority: string) => priorities.indexOf(priority);
  return [
    { name: `never-questioned ${declared}`, events },
    { name: `accepted ${proposed}`, events: log([regraded(proposed, startMs)], []) },
    ...priorities.map((one) => ({
      name: `${one === declared ? "upheld" : rank(one) > rank(declared) ? "lowered" : "raised"} ${one}`,
      events: log([hold], one === declared ? [resumed] : [regraded(one, endMs), resumed]),
    })),
  ];
}

export function priorityAt(ticket: PlainTicket, events: readonly PlainEvent[]): string | null {
  return events.findLast(({ type }) => type === "regraded")?.to ?? ticket.priority ?? null;
}

/** A log without re-grades to the priority that is in force already. */
function withoutVain(ticket: PlainTicket, events: readonly PlainEvent[]): PlainEvent[] {
  let priority = ticket.priority ?? null;
  return events.filter((event) => {
    if (event.type !== "regraded") return true;
    const isVain = event.to === priority;
    priority = event.to ?? null;
    return !isVain;
  });
}
