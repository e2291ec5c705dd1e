import type { Terms } from "../../contract/terms.js";
import type { Ticket } from "../../ticket/record.js";
import type { Zone } from "../../time/zone.js";
import { besidesOf } from "../beside.js";
import { ArrivalProfile } from "./arrival-profile.js";
import { type Course, courseOf } from "./course.js";
import { Pieces } from "./pieces.js";
import { WorkingHours } from "./shift.js";
import { Tally } from "./tally.js";

/** Efforts of tickets of one kind: the first answers, and the resolutions. */
export interface Efforts {
  readonly firstAnswer: Pieces;
  readonly resolution: Pieces;
}

/** What the tickets of a log have shown, one after another. */
export class Fitter {
  readonly terms: Terms;
  readonly zone: Zone;
  readonly arrivals: ArrivalProfile;
  readonly working: WorkingHours;
  readonly offers = new Tally();
  readonly categories = new Tally();
  readonly requests = new Tally();
  /** Declared priorities of incidents, by offer and in all. */
  readonly declared = new Tally();
  readonly declaredOf = new Map<string, Tally>();
  /** Tickets by what they are in the end: a priority, or a category without one. */
  readonly kinds = new Tally();
  readonly efforts = new Map<string, Efforts>();
  readonly all: Efforts = { firstAnswer: new Pieces(), resolution: new Pieces() };
  readonly informationWork = new Pieces();
  readonly again = new Pieces();
  /** Elapsed times by what was waited for. */
  readonly delaysMs = new Map<string, number[]>();
  readonly counts = new Tally();
  tickets = 0;
  readonly #beside: ReturnType<typeof besidesOf>;

  /** The zone is that of the desk's clock, by which its shift is told. */
  constructor(terms: Terms, zone: Zone) {
    this.terms = terms;
    this.zone = zone;
    this.arrivals = new ArrivalProfile(terms);
    this.working = new WorkingHours(zone);
    this.#beside = besidesOf(terms);
  }

  /** Takes a ticket whose log the lifecycle allows. */
  take(ticket: Ticket): void {
    this.tickets++;
    this.arrivals.add(ticket.events[0]?.atMs as number);
    this.#takeNature(ticket);
    const course = courseOf(ticket);
    for (const atMs of course.workedAtMs) this.working.add(atMs);
    this.#takeEfforts(ticket, course);
    this.#takeWaits(course);
    this.#takeReactions(ticket, course);
    if (ticket.category === "incident" && ticket.priority != null) this.#takeGrading(ticket.priority, course);
  }

  #takeNature({ offer, category, request, priority, apiIncident }: Ticket): void {
    this.offers.add(offer);
    this.categories.add(category);
    if (request !== undefined) this.requests.add(request);
    if (apiIncident) this.counts.add("api");
    if (category !== "incident" || priority == null) return;
    this.declared.add(priority);
    const ofOffer = this.declaredOf.get(offer) ?? new Tally();
    this.declaredOf.set(offer, ofOffer);
    ofOffer.add(priority);
  }

  #takeEfforts({ category }: Ticket, course: Course): void {
    const kind = kindOf(category, course.priority);
    this.kinds.add(kind);
    const efforts = this.efforts.get(kind) ?? { firstAnswer: new Pieces(), resolution: new Pieces() };
    this.efforts.set(kind, efforts);
    for (const { firstAnswer, resolution } of [efforts, this.all]) {
      if (course.firstAnswer !== null) firstAnswer.add(course.firstAnswer);
      if (course.resolution !== null) resolution.add(course.resolution);
    }
    this.counts.add(course.firstAnswer === null ? "unanswered" : "answered");
    if (course.outOfScope) this.counts.add("out of scope");
    if (course.resolution !== null) this.counts.add("resolved");
    if (course.information !== null) this.informationWork.add(course.information.work);
    for (const work of course.again) this.again.add(work);
  }

  #takeWaits({ information, holdsMs, disputeMs }: Course): void {
    if (information !== null) this.#delay("information", information.delayMs);
    for (const [reason, ms] of holdsMs) this.#delay(`hold ${reason}`, ms);
    if (disputeMs !== null) this.#delay("dispute", disputeMs);
  }

  #takeReactions({ category }: Ticket, { resolutions }: Course): void {
    for (const { needsRelease, deployedAfterMs, reaction } of resolutions) {
      this.counts.add("resolutions");
      if (category === "incident") this.counts.add("resolutions of incidents");
      if (needsRelease) this.counts.add("releases");
      if (deployedAfterMs !== null) this.#delay("release", deployedAfterMs);
      if (reaction !== null) this.#delay(reaction.is, reaction.afterMs);
    }
  }

  /** Whether the declared priority was one too high or too low, and whether that was disputed. */
  #takeGrading(declared: string, { priority, disputeMs, firstAnswer }: Course): void {
    if (firstAnswer === null) return;
    const [lower, higher] = [this.#beside(declared, 1), this.#beside(declared, -1)];
    if (lower !== declared) this.counts.add("can be lowered");
    if (higher !== declared) this.counts.add("can be raised");
    const isUpheld = disputeMs !== null && priority === declared;
    if (isUpheld) this.counts.add("upheld");
    if (isUpheld || (priority === lower && lower !== declared)) this.counts.add("lowered");
    else if (priority === higher && higher !== declared) this.counts.add("raised");
    else if (priority !== declared) this.counts.add("re-graded otherwise");
  }

  #delay(name: string, ms: number): void {
    const known = this.delaysMs.get(name);
    if (known === undefined) this.delaysMs.set(name, [ms]);
    else known.push(ms);
  }
}

/** What a ticket is for its effort: its priority, or what it is without one. */
function kindOf(category: string, priority: string | null): string {
  return category === "incident" && priority !== null ? `priority ${priority}` : `category ${category}`;
}
