import { z } from "zod";

/** What of an earlier ticket tells whether an incident recurs; the rest of the record is not looked at. */
export const earlierSchema = z.object({
  id: z.string().optional(),
  category: z.string().default("incident"),
  service: z.string().optional(),
  component: z.string().optional(),
  /** Whether its cause was found. */
  knownCause: z.boolean().default(false),
  events: z
    .array(z.object({ type: z.string(), fix: z.object({ needsRelease: z.boolean() }).optional() }))
    .default([]),
});

/** An earlier ticket of the customer. */
export type Earlier = z.output<typeof earlierSchema>;
