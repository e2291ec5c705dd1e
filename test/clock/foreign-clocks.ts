/**
 * Sorts the histories of tickets that other projects' tests state into clocks of this library and what is said of them,
 * figure by figure: what its conventions cover, and what is left out, with the reason.
 */
import { definitionOf, type ForeignCase } from "../calendar/foreign-cases.js";
import type { Figures, KnownClock, KnownClocks, Target } from "./known-clocks.js";

export interface GatheredClocks {
  readonly known: KnownClocks;
  /** How many figures are left out for each reason. */
  readonly figuresLeftOut: Record<string, number>;
  /** How many facts are left out with all their figures, for the reason of the first. */
  readonly leftOut: Record<string, number>;
}

export function gatherClocks(foreign: readonly ForeignCase[]): GatheredClocks {
  const definitions = new Map<string, number>();
  const clocks: KnownClock[] = [];
  const figuresLeftOut: Record<string, number> = {};
  const leftOut: Record<string, number> = {};
  const indexOf = (one: ForeignCase): number => {
    const definition = JSON.stringify(definitionOf(one));
    const index = definitions.get(definition) ?? definitions.size;
    definitions.set(definition, index);
    return index;
  };
  for (const one of foreign.map(asHistory)) {
    const names = Object.keys(one.expected);
    const reasons = names.map((name) => reasonToLeaveOut(one, name));
    for (const reason of reasons) if (reason !== undefined) countIn(figuresLeftOut, reason);
    const covered = names.filter((_, i) => reasons[i] === undefined);
    if (covered.length === 0) countIn(leftOut, reasons[0]!);
    else clocks.push(...clocksOf(one, covered, indexOf));
  }
  return {
    known: { calendars: [...definitions.keys()].map((text) => JSON.parse(text)), clocks },
    figuresLeftOut,
    leftOut,
  };
}

/** A duration added around pauses, told as the history of a clock that nothing stops. */
function asHistory(one: ForeignCase): ForeignCase {
  if (one.kind === "slaScenario") return one;
  const events = one.pauses.flatMap((pause: ForeignCase) => [
    { at: pause.from, type: "pause" },
    { at: pause.to, type: "resume" },
  ]);
  return {
    ...one,
    events: [{ at: one.start, type: "created" }, ...events],
    targets: { aloneMinutes: one.durationSeconds / 60 },
    expected: { aloneDeadline: one.expected },
  };
}

function reasonToLeaveOut(one: ForeignCase, name: string): string | undefined {
  const { boundary, firstResponsePauses, hold, metDeadlines } = one.consistentWith ?? {};
  if (boundary === "rolls") return "a deadline at a closing goes on to the next opening there; here it stays";
  if (name.startsWith("update")) return "it is of the clock of updates, which is unknown here";
  if (name === "nextDeadline") {
    return "it is the next of all deadlines, that of the clock of updates among them, which is unknown here";
  }
  if (hold === "wallHold") return "all the time on hold is given back there; here only what was open";
  if (one.pausedSecondsGiven !== undefined) return "how long it was on hold is said, but not when";
  if (firstResponsePauses === "pausesDoNotMoveFirstResponse") {
    return "pauses do not move the deadline of a first answer there; here they do";
  }
  const cleared = metDeadlines === "deadlinesClearedWhenMet" && one.expected[name] === null;
  if (cleared && targetOf(one.targets, name.replace("Deadline", "")) !== null) {
    return "a clock that has stopped has no deadline any more there; here it keeps its own";
  }
  return undefined;
}

const CLOCKS = [
  { clock: "firstResponse", stopsAt: "firstResponse" },
  { clock: "solution", stopsAt: "resolved" },
  { clock: "alone", stopsAt: "" },
] as const;

function clocksOf(
  one: ForeignCase,
  covered: readonly string[],
  indexOf: (one: ForeignCase) => number,
): KnownClock[] {
  return CLOCKS.flatMap(({ clock, stopsAt }): KnownClock[] => {
    const names = covered.filter(
      (name) => name.startsWith(clock) || (clock === "solution" && name === PAUSED),
    );
    if (names.length === 0) return [];
    const stop: string | undefined = one.events.find((event: ForeignCase) => event.type === stopsAt)?.at;
    const pauses = pausesOf(one.events, stop);
    const target = targetOf(one.targets, clock);
    const legs = one.events
      .filter(({ type }: ForeignCase) => type === "created" || type === "slaChanged")
      .map(({ at, calendar = one.calendar }: ForeignCase) => ({
        from: at,
        calendar: indexOf({ calendar }),
        target,
      }));
    const expected = Object.fromEntries(names.map((name) => [figureOf(name, clock), one.expected[name]]));
    return [
      {
        id: one.id,
        clock,
        legs,
        ...(pauses.length > 0 ? { pauses } : {}),
        ...(stop === undefined ? {} : { stop }),
        expected,
        ...(/whole minutes, truncated/.test(one.convention) ? { wholeMinutes: true } : {}),
      },
    ];
  });
}

const PAUSED = "pausedSeconds" satisfies keyof Figures;

function figureOf(name: string, clock: string): keyof Figures {
  if (name === PAUSED) return name;
  const figure = name.slice(clock.length);
  return figure === "Deadline" ? "due" : ((figure[0]!.toLowerCase() + figure.slice(1)) as keyof Figures);
}

/** The pauses before a clock stops, cut to it. A resolution ends a pause, as every other status does. */
function pausesOf(events: readonly ForeignCase[], stop: string | undefined): [string, string][] {
  const pauses: [string, string][] = [];
  let start: string | undefined;
  for (const { at, type } of events) {
    if (type === "pause") start = at;
    else if (start !== undefined && (type === "resume" || type === "resolved")) {
      if (stop === undefined || start < stop)
        pauses.push([start, stop === undefined || at < stop ? at : stop]);
      start = undefined;
    }
  }
  if (start !== undefined && (stop === undefined || start < stop)) throw new Error("a pause without an end");
  return pauses;
}

function targetOf(targets: ForeignCase, clock: string): Target | null {
  const [minutes, days] = [targets[`${clock}Minutes`], targets[`${clock}Days`]];
  if (minutes !== undefined) return { minutes };
  if (days === undefined) return null;
  return targets[`${clock}EndOfWorkingDay`] ? { endOfBusinessDay: days } : { days };
}

function countIn(counts: Record<string, number>, reason: string): void {
  counts[reason] = (counts[reason] ?? 0) + 1;
}
