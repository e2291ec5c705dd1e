import { assign, setup } from "xstate";
import { guards, type LifecycleContext, type LifecycleEvent, statechart } from "./statechart.js";

/**
 * The ticket lifecycle (LIF-1 to LIF-8) as a machine of XState that knows no clock. Its states carry the tags that
 * clocks read; that a resolution lapsed unconfirmed is an event like any other.
 */
export const lifecycle = setup({
  types: {
    context: {} as LifecycleContext,
    input: {} as LifecycleContext,
    events: {} as LifecycleEvent,
    tags: {} as string,
  },
  guards: {
    toAnotherPriority: ({ context, event }) => guards.toAnotherPriority(context, event),
    toAnotherOffer: ({ context, event }) => guards.toAnotherOffer(context, event),
    overPriority: ({ context, event }) => guards.overPriority(context, event),
    fixInProduction: ({ context, event }) => guards.fixInProduction(context, event),
    fixInPreProduction: ({ context, event }) => guards.fixInPreProduction(context, event),
    reopens: ({ context }) => guards.reopens(context),
  },
  actions: {
    takePriority: assign(({ event }) => (event.type === "regraded" ? { priority: event.to } : {})),
    takeOffer: assign(({ event }) => (event.type === "offer-changed" ? { offer: event.to } : {})),
    // Without an action a transition that stays would count as forbidden, and `can` would deny the event.
    note: () => undefined,
  },
}).createMachine({ ...statechart, context: ({ input }) => input });
