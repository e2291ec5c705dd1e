import * as z from "zod/mini";
import { mappingEntries } from "./event-log.mapping.js";
import { isTimeForm } from "./log-time.js";

const { activities, priorities, category, categories } = mappingEntries;
const name = z.string().check(z.minLength(1));
const names = z.array(name).check(z.minLength(1), z.maxLength(20));
const FORMS = "iso-8601, yyyy-MM-dd HH:mm:ss, d/M/yyyy HH:mm";

const plain = z.strictObject({
  /** What each state of the system, and each other thing that it tells of, is in the lifecycle. */
  activities: z.optional(activities),
  priorities,
  offer: z.optional(name),
  /** Priority of the tickets that have none. */
  priority: z.optional(name),
  category: z.optional(category),
  apiIncident: z.optional(z.boolean()),
  dates: z.optional(
    z.strictObject({
      format: z.optional(z.string().check(z.refine(isTimeForm, { params: { allowed: FORMS } }))),
      zone: z.optional(name),
    }),
  ),
});

const columns = z.partial(
  z.strictObject({
    ...{ number: names, state: names, hold_reason: names, priority: names, opened_at: names },
    ...{ work_start: names, resolved_at: names, reopened_time: names, closed_at: names },
    sys_updated_on: names,
  }),
);
const table = z.extend(plain, {
  /** Names that each column may have in a header: the first one that is there is read. */
  columns: z.optional(columns),
});

const glpi = z.extend(plain, {
  /** What each type of ticket is. */
  categories,
  /** Kind of the requests: the table does not say it. */
  request: z.optional(name),
  /** Where the pause goes that stands for all the waits of a ticket. */
  pause: z.optional(z.enum(["after-answer", "before-resolution"])),
});

/** How the tickets of a help desk system are read, in the words of a mapping of any event log; or a part of it. */
export type SystemMap = z.output<typeof table> &
  Partial<Omit<z.output<typeof glpi>, keyof z.output<typeof plain>>>;

/**
 * The zod schemas of the maps by which systems are read, each by its name.
 *
 * @example
 * ```ts
 * import { systemMapSchemas } from "fe-triage";
 * const { jira } = systemMapSchemas;
 * jira.safeParse({ activities: { "With supplier": { event: "held", reason: "vendor" } } }).success; // => true
 * jira.safeParse({ activities: { "With supplier": "waiting" } }).success; // => false
 * ```
 */
export const systemMapSchemas = { "servicenow-table": table, jira: plain, zendesk: plain, glpi } as const;
