import * as z from "zod/mini";

/** What of an earlier ticket tells whether an incident recurs; the rest of the record is not looked at. */
export const earlierSchema = z.object({
  id: z.optional(z.string()),
  category: z._default(z.string(), "incident"),
  service: z.optional(z.string()),
  component: z.optional(z.string()),
  /** Whether its cause was found. */
  knownCause: z._default(z.boolean(), false),
  events: z._default(
    z.array(z.object({ type: z.string(), fix: z.optional(z.object({ needsRelease: z.boolean() })) })),
    [],
  ),
});

/** An earlier ticket of the customer. */
export type Earlier = z.output<typeof earlierSchema>;
