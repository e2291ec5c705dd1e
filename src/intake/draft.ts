import { formatInstant } from "../time/instant.js";
import { quote } from "../wording/issues.js";
import type { Importer } from "./importer.js";
import type { IncidentSteps, LogRow, Step } from "./incident-steps.js";
import { type DroppedCode, type MadeCode, type Remark, type RemarkFacts, remark } from "./remark.js";
import { type NewEvent, TicketLog } from "./ticket-log.js";

const LEAVING = {
  "awaiting-information": { type: "information-provided" },
  "on-hold": { type: "resumed" },
  resolved: { type: "refused" },
} as const satisfies Record<string, NewEvent>;

/** A record while the steps of its incident are put into it one after another. */
export class Draft {
  readonly log: TicketLog;
  readonly made: Remark<MadeCode>[] = [];
  readonly dropped: Remark<DroppedCode>[] = [];
  used = 0;
  readonly #importer: Importer;
  readonly #receivedMs: number;
  readonly #first: Step;
  readonly #unchanged: LogRow[] = [];
  /** The step before, as the log has it. */
  #before: Step | null = null;
  /** Why the ticket is on hold, while it is. */
  #reason: string | null = null;
  #step: Step;

  constructor(first: Step, declared: Step, { reordered }: IncidentSteps, importer: Importer) {
    const { terms, offer, assumed, zone } = importer;
    const openedMs = importer.instantOf(first.row.openedAt);
    this.#importer = importer;
    this.#first = first;
    this.#step = first;
    this.#receivedMs = openedMs ?? first.atMs;
    const priority = declared.priority as string;
    this.log = new TicketLog(this.#receivedMs, { offer, priority }, terms, zone);
    if (assumed.offer) this.#make("assumed-offer", { taken: offer });
    if (assumed.zone) this.#make("assumed-zone", { taken: zone.name });
    if (openedMs === null) {
      this.#make("made-receipt", { found: quote(first.row.openedAt), taken: this.#at(first.atMs) });
    }
    if (declared !== first) this.#make("later-priority", { taken: priority });
    if (reordered > 0) this.#make("reordered", { rows: reordered });
  }

  /** Puts a step into the record, or says why nothing of it is there. */
  take(step: Step): void {
    const before = this.#before;
    const { row, meaning } = step;
    this.#step = step;
    this.log.passTo(this.#atMs);
    const events = this.log.events.length;
    const priority = step.priority ?? this.log.priority;
    const regrade = () =>
      priority === this.log.priority || this.#add({ type: "regraded", to: priority as string });
    const changesPriority = step.priority !== null && step.priority !== (before?.priority ?? step.priority);
    // A row shows the ticket after its update: what its state tells of happened under its priority.
    const regraded = regrade();
    const hand = this.#isAnswerByHand();
    const refused = before !== null && isSame(before, step) && !hand ? null : this.#move(hand);
    if (!regraded) regrade();
    this.#before = { ...step, priority: step.priority ?? before?.priority ?? null };
    if (before === null || this.log.events.length > events) {
      this.used++;
      if (step.atMs < this.#receivedMs && this.log.events.length > events) {
        this.#make(
          "moved-to-receipt",
          { found: this.#at(step.atMs), taken: this.#at(this.#receivedMs) },
          events,
        );
      }
    } else if (changesPriority && this.log.priority !== priority) {
      this.#drop("dropped-regrade", row, row.priority);
    } else if (refused !== null) {
      this.#drop(refused, row, row.state);
    } else {
      this.#unchanged.push(row);
    }
    this.#reason = this.log.status === "on-hold" && "reason" in meaning ? meaning.reason : this.#reason;
  }

  /** Tells of the rows that are no steps. */
  finish({ withoutTime, withoutState }: IncidentSteps): void {
    for (const row of withoutTime) this.#drop("dropped-no-time", row, quote(row.updatedAt));
    for (const row of withoutState) this.#drop("dropped-no-state", row, quote(row.state));
    const [row] = this.#unchanged;
    if (row !== undefined) this.#drop("dropped-unchanged", row, "", this.#unchanged.length);
  }

  /** Brings the ticket to where the step's state has it; why not, where it cannot. */
  #move(hand: boolean): DroppedCode | null {
    const { meaning, row } = this.#step;
    const { means } = meaning;
    const { status } = this.log;
    const computed = this.#importer.map.closure === "computed";
    const found = row.state;
    if (means === "closed" && (status === "closed" || status === "resolved")) {
      if (computed) return "dropped-closure";
      return this.#add({ type: "confirmed" }) ? null : "dropped-after-closure";
    }
    if (status === "closed") return "dropped-after-closure";
    const isAnswered = status !== "new" && status !== "awaiting-information";
    if (hand) {
      this.#write({ type: "acknowledged" });
      this.#make("stand-in-answer", { found: row.updatedBy });
      return null;
    }
    if (means === "new" && isAnswered && status !== "on-hold") return "dropped-back-to-new";
    const reason = "reason" in meaning ? meaning.reason : null;
    const waits = means === "waiting-for-user" && !isAnswered;
    const wanted = waits ? "awaiting-information" : reason === null ? means : "on-hold";
    if (status === wanted && (status !== "on-hold" || reason === this.#reason)) return null;

    if (status in LEAVING) {
      const leaving = LEAVING[status as keyof typeof LEAVING];
      if (!this.#add(leaving)) return "dropped-no-reopening";
      const isTold = means === "new" || means === "in-progress";
      if (leaving.type === "refused") this.#make("stand-in-refused", { found });
      else if (!isTold) {
        this.#make(leaving.type === "resumed" ? "made-resumed" : "made-information", { found });
      }
    }
    if (waits) this.#write({ type: "information-requested" });
    if (waits || means === "new") return null;
    if (!isAnswered) {
      this.#write({ type: "acknowledged" });
      this.#make(means === "in-progress" ? "stand-in-answer" : "made-answer", { found });
    }
    if (reason !== null) this.#write({ type: "held", reason });
    if (means === "resolved" || means === "closed") this.#write({ type: "resolved" });
    if (means === "closed") {
      this.#make("made-resolved", { found });
      if (!computed) this.#write({ type: "confirmed" });
    }
    return null;
  }

  /** Whether the step is an answer because another hand wrote it. */
  #isAnswerByHand(): boolean {
    const { map, isMissing } = this.#importer;
    const { row, meaning } = this.#step;
    const opener = this.#first.row.updatedBy;
    const isAnotherHand = !isMissing(opener) && !isMissing(row.updatedBy) && row.updatedBy !== opener;
    return (
      map.firstAnswer === "update" && isAnotherHand && meaning.means === "new" && this.log.status === "new"
    );
  }

  get #atMs(): number {
    return Math.max(this.#step.atMs, this.#receivedMs);
  }

  #add(event: NewEvent): boolean {
    return this.log.add(event, this.#atMs);
  }

  /** Adds what the lifecycle allows by all that is known here. */
  #write(event: NewEvent): void {
    if (!this.#add(event)) throw new Error(`${event.type} while ${this.log.status}`);
  }

  #make(code: MadeCode, facts: RemarkFacts, event = this.log.latest): void {
    this.made.push(remark(code, { event, line: this.#step.row.line, ...facts }, this.#importer.lang));
  }

  #drop(code: DroppedCode, { line }: LogRow, found: string, rows = 1): void {
    this.dropped.push(remark(code, { event: this.log.latest, line, found, rows }, this.#importer.lang));
  }

  #at(atMs: number): string {
    return formatInstant(atMs, this.#importer.zone);
  }
}

function isSame({ meaning: one }: Step, { meaning: other }: Step): boolean {
  const reason = (meaning: typeof one) => ("reason" in meaning ? meaning.reason : null);
  return one.means === other.means && reason(one) === reason(other);
}
