import * as z from "zod/mini";
import { choiceOf } from "./choice.js";
import { rules, some, words } from "./schema-parts.js";

const names = z.array(z.string());
const value = z.union([z.string(), z.boolean()]);

/** A fact of the impact that has one of these values. */
const factIs = z.strictObject({ fact: z.string(), is: some(value) });

/** Some entry of a list of the impact whose named fields have one of these values each. */
const someOf = z.strictObject({
  some: z.enum(["apis", "services"]),
  where: z.record(z.string(), some(value)),
});

const condition = z.union([factIs, someOf]);

/** A row of the priority matrix: it fits when all of its conditions do. Its priority is null where support decides. */
const matrixRow = z.strictObject({
  id: z.string(),
  priority: choiceOf(z.nullable(z.string())),
  when: some(condition),
  rules,
  says: words,
});

/** Whether support covers a ticket: not covered it goes on without commitment, out of scope it is closed. */
const coverage = z.enum(["covered", "not-covered", "out-of-scope"]);

/** A fact of the impact that decides whether support covers a ticket. */
const scopeRow = z.strictObject({
  when: some(factIs),
  /** The categories of tickets that it is about; all of them where left out. */
  categories: z.optional(names),
  coverage,
  rules,
  says: words,
  /** Who acts where it is not the provider. */
  acts: z.optional(z.enum(["customer", "vendor"])),
});

/** What the cause of an incident does to its coverage. */
const cause = z.strictObject({
  cause: z.string(),
  coverage: choiceOf(coverage),
  /** Whether the provider answers for it, so that beside another cause it keeps the incident covered. */
  provider: z.boolean(),
  rules,
  says: words,
});

/** Something that a way in asks of the declaration: a field that is not blank, or that has one of these values. */
const need = z.strictObject({
  code: z.string(),
  path: z.string(),
  is: z.optional(some(value)),
  rule: z.string(),
  says: words,
});

/** A way to reach support: for which categories, on which offers, and what it asks for. */
const wayIn = z.strictObject({
  channel: z.string(),
  categories: names,
  offers: names,
  needs: z._default(z.array(need), []),
});

/** What a decision says without deciding by it, where everything named here is so. */
const notice = z.strictObject({
  rule: z.string(),
  says: words,
  when: z.strictObject({
    offers: z.optional(names),
    offersBut: z.optional(names),
    categories: z.optional(names),
    services: z.optional(names),
    causes: z.optional(names),
    regionsBut: z.optional(names),
    healthData: z.optional(z.boolean()),
    supportInvited: z.optional(z.boolean()),
  }),
});

/** The priorities of tickets for which something is proposed. */
const proposal = z.strictObject({ rule: z.string(), priorities: names });

/** What triage reads of a contract. */
export const triageSchema = z.strictObject({
  /** Perceived criticality and the priority that it proposes. */
  proposed: z.strictObject({ rules, by: z.record(z.string(), z.string()) }),
  /** The first row that fits decides. */
  matrix: z.array(matrixRow),
  /** The first row that fits decides; a ticket that fits none is covered. */
  scope: z.array(scopeRow),
  /** The subject of a ticket about a service, unless the declaration says another. */
  subjects: z._default(z.record(z.string(), z.string()), {}),
  causes: z.array(cause),
  mixedCause: z.strictObject({ rules, coverage: choiceOf(coverage) }),
  plannedOutage: z.strictObject({ rules, shortNotice: choiceOf(coverage), overrun: choiceOf(coverage) }),
  /** A question on the use of an operating system: on which offers it is helped with, and judged as what. */
  osHelp: z.strictObject({ subject: z.string(), offers: choiceOf(names), priority: z.string(), rules }),
  /** Which unknown facts leave the priority open: the priority that the clocks use meanwhile. */
  undecided: z.strictObject({ rules, use: choiceOf(z.enum(["lowest", "proposed"])) }),
  waysIn: z.strictObject({ rules, rows: choiceOf(z.array(wayIn)) }),
  /** Named contacts by offer and tenancy; null is unlimited, a pair left out does not exist. */
  contacts: z.strictObject({
    rules,
    rows: z.array(
      z.strictObject({ offer: z.string(), tenancy: z.enum(["single", "multi"]), most: z.nullable(z.int()) }),
    ),
  }),
  /** Offers without support: whether their tickets are taken, without the test for named contacts. */
  unsupported: z.strictObject({ rules, offers: names, taken: choiceOf(z.boolean()) }),
  /** The mandatory fields by category, as paths of the declaration. */
  template: z.strictObject({ rules, fields: choiceOf(z.record(z.string(), names)) }),
  /** What each kind of request asks for before its time counts, as fields of the request; `other` is none of them. */
  requests: z.strictObject({ rules, other: z.string(), needs: z.record(z.string(), names) }),
  catalogue: z.strictObject({
    services: names,
    apis: names,
    groups: z.record(z.string(), z.strictObject({ services: names, components: names })),
  }),
  /** The responsibility matrix whose customer rows put a ticket out of scope, and the rows of tickets that name none. */
  responsibilities: z.strictObject({
    rules,
    matrix: z.string(),
    incident: z.string(),
    request: z.string(),
    customer: z.string(),
  }),
  proposals: z.strictObject({ problemManagement: proposal, urgentChange: proposal }),
  notices: z.array(notice),
});

/** What triage reads of a contract. */
export type TriageData = z.output<typeof triageSchema>;
/** A condition of a row on the facts of a declaration. */
export type Condition = z.output<typeof condition>;
/** A row of the priority matrix. */
export type MatrixRow = z.output<typeof matrixRow>;
/** What support makes of a ticket. */
export type Coverage = z.output<typeof coverage>;
