/** A ticket's life as the table of events in the interface tells it, one random step after the other. */
import type { PlainEvent, PlainTicket, Readings } from "./oracle/log.js";
import { duesOf, engine, type World } from "./world.js";

/** What chance decides of one step. */
export interface Draw {
  readonly pick: number;
  /** Once in a while something that cuts the life short is allowed. */
  readonly rare: boolean;
  readonly gapMs: number;
  /** How far around a deadline the event comes; null for a while after the one before. */
  readonly aroundDueMs: number | null;
  readonly detail: number;
}

export type Facts = Omit<PlainTicket, "events">;
type Step = Omit<PlainEvent, "at">;

const steps = (...types: string[]): Step[] => types.map((type) => ({ type }));

export class Life {
  private readonly world: World;
  private readonly readings: Readings;
  private readonly facts: Facts;
  private readonly events: PlainEvent[];
  private lastMs: number;
  private status = "new";
  private lapsesMs = 0;
  private lapsed = false;
  private waitsForProduction = false;
  private priority: string | null;
  private offer: string;

  constructor(world: World, readings: Readings, facts: Facts, receivedMs: number) {
    this.world = world;
    this.readings = readings;
    this.facts = facts;
    this.lastMs = receivedMs;
    this.events = [{ type: "received", at: new Date(receivedMs).toISOString() }];
    this.priority = facts.priority ?? null;
    this.offer = facts.offer;
  }

  get ticket(): PlainTicket {
    return { ...this.facts, events: this.events };
  }

  step(draw: Draw): void {
    this.lastMs = Math.max(this.lastMs, this.nextMs(draw));
    if (this.status === "resolved" && this.lastMs >= this.lapsesMs) {
      this.status = "closed";
      this.lapsed = true;
    }
    const possible = this.possible(draw);
    const step = possible[draw.pick % possible.length]!;
    this.events.push({ ...step, at: new Date(this.lastMs).toISOString() });
    this.take(step);
  }

  /** Some deadlines are met or missed by a millisecond. */
  private nextMs({ aroundDueMs, gapMs, detail }: Draw): number {
    const due =
      aroundDueMs === null ? [] : duesOf(engine(this.world, this.readings).check(this.ticket, this.lastMs));
    const ahead = due.filter((ms) => ms >= this.lastMs);
    return ahead.length === 0 ? this.lastMs + gapMs : ahead[detail % ahead.length]! + aroundDueMs!;
  }

  /** What may happen now, likelier things more than once. */
  private possible({ detail, rare }: Draw): Step[] {
    const { offers, priorities } = this.world;
    const other = (names: readonly string[], but: string | null) => {
      const left = names.filter((name) => name !== but);
      return left[detail % left.length]!;
    };
    const reasons = ["priority-dispute", "priority-dispute", "customer", "vendor", "other", undefined];
    const reason = reasons[detail % reasons.length];
    const held = { type: "held", ...(reason === undefined ? {} : { reason }) };
    const regraded = { type: "regraded", to: other(priorities, this.priority) };
    const offerChanged = { type: "offer-changed", to: other(offers, this.offer) };
    const comment = rare ? steps("commented") : [];
    const open: Step[] = [regraded, regraded, offerChanged, ...comment];
    if (rare) open.push({ type: "closed-out-of-scope", rule: "SCP-1" });
    const deploying = this.waitsForProduction ? steps("deployed", "deployed") : [];
    switch (this.status) {
      case "new":
        return [...steps("acknowledged", "acknowledged", "acknowledged", "information-requested"), ...open];
      case "awaiting-information":
        return [...steps("information-provided", "information-provided", "information-provided"), ...open];
      case "in-progress":
        return [held, held, held, this.resolved(detail), this.resolved(detail), ...open];
      case "on-hold":
        return [...steps("resumed", "resumed", "resumed"), ...open];
      case "resolved": {
        const refusing = this.world.reopens(this.readings) ? steps("refused", "refused", "refused") : [];
        return [...steps("confirmed"), ...refusing, ...deploying, offerChanged, ...comment];
      }
      default: {
        const tooLate = this.lapsed ? steps("confirmed", "refused") : [];
        return [...steps("commented"), ...tooLate, ...deploying];
      }
    }
  }

  /** LIF-3: what needs no release is in production; what needs one may be there or before it. */
  private resolved(detail: number): Step {
    const inProduction = { needsRelease: detail % 2 === 0, availableIn: "production" };
    const inPreProduction = { needsRelease: true, availableIn: "pre-production" };
    const fix = [undefined, inProduction, inPreProduction, inPreProduction][detail % 4];
    return { type: "resolved", ...(fix === undefined ? {} : { fix }) };
  }

  private take(step: Step): void {
    switch (step.type) {
      case "information-requested":
        this.status = "awaiting-information";
        break;
      case "information-provided":
        this.status = "new";
        break;
      case "acknowledged":
      case "resumed":
        this.status = "in-progress";
        break;
      case "held":
        this.status = "on-hold";
        break;
      case "regraded":
        this.priority = step.to!;
        break;
      case "offer-changed":
        this.offer = step.to!;
        break;
      case "resolved":
        this.status = "resolved";
        this.waitsForProduction = step.fix?.availableIn === "pre-production";
        this.lapsesMs = this.world.lapseMs(this.ticket, this.readings);
        break;
      case "deployed":
        this.waitsForProduction = false;
        break;
      case "refused":
        if (this.lapsed) break;
        this.status = "in-progress";
        this.waitsForProduction = false;
        break;
      case "confirmed":
      case "closed-out-of-scope":
        this.status = "closed";
        break;
    }
  }
}
