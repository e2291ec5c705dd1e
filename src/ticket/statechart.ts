import type { TicketEvent } from "./record.js";

/** What the lifecycle remembers of a ticket beside its state. */
export interface LifecycleContext {
  priority: string | null;
  offer: string;
  /** Whether a refused resolution reopens the ticket (LIF-6). */
  readonly reopening: boolean;
}

/** An event of the log, or the automatic closure that a driver of the lifecycle reports when it falls due. */
export type LifecycleEvent = TicketEvent | { readonly type: "auto-closed" };

type Guard = (context: LifecycleContext, event: LifecycleEvent) => boolean;

/** Conditions of transitions, by the names that the statechart gives them. */
export const guards = {
  toAnotherPriority: (context, event) => event.type === "regraded" && event.to !== context.priority,
  toAnotherOffer: (context, event) => event.type === "offer-changed" && event.to !== context.offer,
  overPriority: (_, event) => event.type === "held" && event.reason === "priority-dispute",
  fixInProduction: (_, event) =>
    event.type === "resolved" && (event.fix === undefined || event.fix.availableIn === "production"),
  fixInPreProduction: (_, event) =>
    event.type === "resolved" &&
    event.fix?.needsRelease === true &&
    event.fix.availableIn === "pre-production",
  reopens: (context) => context.reopening,
} as const satisfies Record<string, Guard>;

/** A way that an event may go: the state that follows, named from beside this one or from a `#` id; none to stay. */
export interface WrittenWay {
  readonly guard?: keyof typeof guards;
  readonly target?: string;
  readonly actions?: "takePriority" | "takeOffer" | "note";
}

/** A state as the statechart writes it: what the lifecycle uses of XState's form. */
export interface WrittenState {
  readonly id?: string;
  readonly initial?: string;
  /** Only of states without states inside. */
  readonly tags?: readonly string[];
  readonly on?: Readonly<Record<string, string | WrittenWay | readonly WrittenWay[]>>;
  readonly states?: Readonly<Record<string, WrittenState>>;
}

const regrading = { regraded: { guard: "toAnotherPriority", actions: "takePriority" } } as const;
const changingOffer = { "offer-changed": { guard: "toAnotherOffer", actions: "takeOffer" } } as const;
const leavingScope = { "closed-out-of-scope": "#closed.out-of-scope" } as const;
const commenting = { commented: { actions: "note" } } as const;
const open = { ...regrading, ...changingOffer, ...leavingScope, ...commenting };

/** Closed in one way, the fix in production or still waiting for its release. */
const closedWith = <On extends NonNullable<WrittenState["on"]>>(on: On) =>
  ({
    initial: "production",
    on,
    states: {
      "pre-production": { tags: ["received", "answered", "unrestored"], on: { deployed: "production" } },
      production: { tags: ["received", "answered"] },
    },
  }) as const;

/**
 * The statechart as data: the machine of XState is made of it, and so is the table that tickets are replayed by, which
 * does without XState.
 */
export const statechart = {
  id: "ticket",
  initial: "new",
  states: {
    new: {
      tags: ["received", "unanswered", "unresolved", "unrestored"],
      on: { ...open, "information-requested": "awaiting-information", acknowledged: "in-progress" },
    },
    "awaiting-information": {
      tags: ["received", "unanswered", "unresolved", "unrestored", "waiting"],
      on: { ...open, "information-provided": "new" },
    },
    "in-progress": {
      tags: ["received", "answered", "unresolved", "unrestored"],
      on: {
        ...open,
        held: [{ guard: "overPriority", target: "on-hold.dispute" }, { target: "on-hold.other" }],
        resolved: [
          { guard: "fixInProduction", target: "resolved.production" },
          { guard: "fixInPreProduction", target: "resolved.pre-production" },
        ],
      },
    },
    "on-hold": {
      initial: "other",
      on: { ...open, resumed: "in-progress" },
      states: {
        dispute: { tags: ["received", "answered", "unresolved", "unrestored", "waiting", "disputed"] },
        other: { tags: ["received", "answered", "unresolved", "unrestored", "waiting"] },
      },
    },
    resolved: {
      initial: "production",
      on: { ...changingOffer, ...commenting, refused: { guard: "reopens", target: "in-progress" } },
      states: {
        "pre-production": {
          tags: ["received", "answered", "unrestored"],
          on: {
            deployed: "production",
            confirmed: "#closed.confirmed.pre-production",
            "auto-closed": "#closed.no-answer.pre-production",
          },
        },
        production: {
          tags: ["received", "answered"],
          on: {
            confirmed: "#closed.confirmed.production",
            "auto-closed": "#closed.no-answer.production",
          },
        },
      },
    },
    closed: {
      id: "closed",
      initial: "confirmed",
      on: commenting,
      states: {
        confirmed: closedWith({}),
        // An answer that comes after the automatic closure is too late: taken, noted, and changing nothing.
        "no-answer": closedWith({ confirmed: { actions: "note" }, refused: { actions: "note" } }),
        "out-of-scope": { tags: ["received"] },
      },
    },
  },
} as const satisfies WrittenState;
