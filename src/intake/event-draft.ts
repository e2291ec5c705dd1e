import type { TicketStatus } from "../ticket/table.js";
import { formatInstant } from "../time/instant.js";
import { quote } from "../wording/issues.js";
import type { CaseStep, NoStep } from "./case-steps.js";
import type { EventLogImporter } from "./event-log-importer.js";
import { type DroppedCode, type MadeCode, type Remark, type RemarkFacts, remark } from "./remark.js";
import { type NewEvent, TicketLog } from "./ticket-log.js";

/** The state that an event brings a ticket to, where it brings it to one. */
const LEADS_TO: Readonly<Partial<Record<NewEvent["type"], TicketStatus>>> = {
  received: "new",
  "information-requested": "awaiting-information",
  "information-provided": "new",
  acknowledged: "in-progress",
  held: "on-hold",
  resumed: "in-progress",
  resolved: "resolved",
  refused: "in-progress",
  confirmed: "closed",
  "closed-out-of-scope": "closed",
};

/** The state in which an event is possible once what a log may leave out before it is made up. */
const NEEDS: Readonly<Partial<Record<NewEvent["type"], TicketStatus>>> = {
  acknowledged: "new",
  held: "in-progress",
  resolved: "in-progress",
  confirmed: "resolved",
};

/** How each open state is left for the next one, and what is then made up. */
const ONWARD: Readonly<Partial<Record<TicketStatus, readonly [NewEvent, MadeCode]>>> = {
  "awaiting-information": [{ type: "information-provided" }, "made-information"],
  new: [{ type: "acknowledged" }, "made-answer"],
  "on-hold": [{ type: "resumed" }, "made-resumed"],
  "in-progress": [{ type: "resolved" }, "made-resolved"],
};

interface Dropped extends RemarkFacts {
  readonly code: DroppedCode;
  readonly event: number;
  readonly line: number;
  rows: number;
}

/** A record while the steps of its case are put into it one after another. */
export class EventDraft {
  readonly log: TicketLog;
  readonly made: Remark<MadeCode>[] = [];
  used = 0;
  readonly #importer: EventLogImporter;
  readonly #receivedMs: number;
  #dropped: Map<string, Dropped> | null = null;
  #kept: Set<string> | null = null;
  /** The step that tells of the receipt; the first one where none does. */
  readonly #receipt: CaseStep;
  readonly #isReceiptMade: boolean;
  /** Why the ticket is on hold, while it is. */
  #reason: string | undefined;
  #step: CaseStep;

  constructor(
    steps: readonly CaseStep[],
    { offer, priority }: { readonly offer: string; readonly priority: string | null },
    importer: EventLogImporter,
  ) {
    const told = steps.find(({ events }) => events[0]?.type === "received");
    const receipt = told ?? (steps[0] as CaseStep);
    this.#importer = importer;
    this.#receipt = receipt;
    this.#receivedMs = receipt.atMs;
    this.#isReceiptMade = told === undefined;
    this.#step = receipt;
    this.log = new TicketLog(receipt.atMs, { offer, priority }, importer.terms, importer.zone);
    if (this.#isReceiptMade) this.make("made-first-receipt", { taken: this.#at(receipt.atMs) });
  }

  /** Puts a step into the record, or says why nothing of it is there. */
  take(step: CaseStep): void {
    const { log } = this;
    const isReceipt = step === this.#receipt;
    this.#step = step;
    log.passTo(this.#atMs);
    const before = log.latest;
    // A row shows the ticket after its event: it happened under what the row says, where it still could.
    const isChanged = this.#change();
    const refused = isReceipt && !this.#isReceiptMade ? null : this.#happen(step.events);
    const isLeft = !isChanged && !this.#change();
    const isUsed =
      log.latest > before || (isReceipt && (refused === null || refused === "dropped-unchanged"));
    if (!isUsed) {
      let code = refused ?? "dropped-unchanged";
      // What the ticket can no longer take is not nothing new.
      if (isLeft && code === "dropped-unchanged") {
        code = this.#differs("priority") ? "dropped-regrade" : "dropped-after-closure";
      }
      const found = code === "dropped-regrade" ? step.row.priority : step.row.activity;
      this.drop({ row: step.row, code, found: short(found) });
      return;
    }
    this.used++;
    if (isLeft) {
      for (const name of ["priority", "offer"] as const) {
        if (this.#differs(name)) this.keep(step, step.row[name], log[name] ?? quote(null));
      }
    }
    if (step.atMs < this.#receivedMs && log.latest > before) {
      const facts = { found: this.#at(step.atMs), taken: this.#at(this.#receivedMs) };
      this.make("moved-to-receipt", facts, before + 1);
    }
  }

  /** Says that a later row tells a ticket otherwise, where it is told once. */
  keep(step: CaseStep, found: string, taken: string): void {
    this.#step = step;
    const key = `${found} ${taken}`;
    this.#kept ??= new Set();
    if (this.#kept.has(key)) return;
    this.#kept.add(key);
    this.make("kept-value", { found: short(found), taken });
  }

  /** Writes down what the record has that the log does not say. */
  make(code: MadeCode, facts: RemarkFacts, event = this.log.latest): void {
    this.made.push(remark(code, { event, line: this.#step.row.line, ...facts }, this.#importer.lang));
  }

  /** Counts a row of which nothing is in the record. */
  drop({ row, code, found }: NoStep): void {
    const taken = code === "dropped-impossible" ? this.log.status : "";
    const key = code === "dropped-unchanged" ? code : `${code} ${taken} ${found}`;
    this.#dropped ??= new Map();
    const before = this.#dropped.get(key);
    if (before !== undefined) before.rows++;
    else {
      const event = this.log.latest;
      this.#dropped.set(key, { code, event, line: row.line, found, taken, rows: 1 });
    }
  }

  /** The remarks on all dropped rows, one a reason. */
  get dropped(): Remark<DroppedCode>[] {
    const { lang } = this.#importer;
    const remarks: Remark<DroppedCode>[] = [];
    for (const one of this.#dropped?.values() ?? []) remarks.push(remark(one.code, one, lang));
    return remarks;
  }

  /** Gives the ticket the priority and the offer of its row; whether it has them now. */
  #change(): boolean {
    const { priority, offer } = this.#step.said;
    if (priority !== null && this.#differs("priority")) this.#add({ type: "regraded", to: priority });
    if (offer !== null && this.#differs("offer")) this.#add({ type: "offer-changed", to: offer });
    return !this.#differs("priority") && !this.#differs("offer");
  }

  /** Whether the row says something else than the ticket has. */
  #differs(name: "priority" | "offer"): boolean {
    const said = this.#step.said[name];
    return said !== null && said !== this.log[name];
  }

  /** Adds the first of the events that is possible, or can be made so; why none, where none is. */
  #happen(events: readonly NewEvent[]): DroppedCode | null {
    if (events.length === 0) return "dropped-unchanged";
    for (const event of events) if (this.#write(event)) return null;
    const { status } = this.log;
    if (events.some((event) => this.#isInEffect(event))) return "dropped-unchanged";
    if (status === "closed") return "dropped-after-closure";
    for (const event of events) {
      if (!this.#comeTo(NEEDS[event.type])) continue;
      if (!this.#write(event)) throw new Error(`${event.type} while ${this.log.status}`);
      return null;
    }
    const isRefused = status === "resolved" && events.some(({ type }) => type === "refused");
    return isRefused ? "dropped-no-reopening" : "dropped-impossible";
  }

  #isInEffect(event: NewEvent): boolean {
    if (LEADS_TO[event.type] !== this.log.status) return false;
    return event.type !== "held" || event.reason === this.#reason;
  }

  /** Brings an open ticket to a state by what the log leaves out; whether that is possible. */
  #comeTo(wanted: TicketStatus | undefined): boolean {
    const { status } = this.log;
    if (wanted === undefined || status === "resolved" || status === "closed") return false;
    if (wanted === "new" && status !== "awaiting-information") return false;
    const found = short(this.#step.row.activity);
    while (this.log.status !== wanted) {
      const [event, code] = ONWARD[this.log.status] as readonly [NewEvent, MadeCode];
      if (!this.#add(event)) throw new Error(`${event.type} while ${this.log.status}`);
      this.make(code, { found });
    }
    return true;
  }

  #write(event: NewEvent): boolean {
    if (!this.#add(event)) return false;
    if (event.type === "held") this.#reason = event.reason;
    const code = this.#importer.standsIn(event, this.#step.row);
    if (code !== null) this.make(code, { found: short(this.#step.row.activity) });
    return true;
  }

  #add(event: NewEvent): boolean {
    return this.log.add(event, this.#atMs);
  }

  get #atMs(): number {
    return Math.max(this.#step.atMs, this.#receivedMs);
  }

  #at(atMs: number): string {
    return formatInstant(atMs, this.#importer.zone);
  }
}

const LONGEST = 80;
const short = (text: string) => (text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text);
