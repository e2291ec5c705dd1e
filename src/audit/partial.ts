import * as z from "zod/mini";
import type { Terms } from "../contract/terms.js";
import { formatInstant, parseInstant } from "../time/instant.js";
import { catalogueOf } from "../wording/catalogue.js";
import { problemsOfIssues } from "../wording/issues.js";
import type { Language } from "../wording/language.js";
import { InputError, type Problem } from "../wording/problem.js";
import { HISTORY, LATENESS } from "./breach.js";
import { reportPartSchema } from "./report/part-schema.js";
import { spectraSchema } from "./spectra-schema.js";
import { createSummary, type PartialSummary, type Summing } from "./summary.js";

const count = z.int().check(z.nonnegative());
const counts = z.strictObject({ met: count, breached: count, pending: count, none: count });
const distribution = z.strictObject({
  count,
  sumMs: z.string().check(z.regex(/^\d{1,40}$/)),
  values: z.optional(z.array(count).check(z.maxLength(1000))),
  buckets: z.optional(z.array(z.tuple([count.check(z.maximum(10_000)), count])).check(z.maxLength(10_001))),
});
const text = z.string().check(z.maxLength(100_000));
const partialSchema = z.strictObject({
  partial: z.literal(1),
  contract: text,
  readings: z.record(z.string(), z.string()),
  holidays: z.array(text).check(z.maxLength(1000)),
  evaluatedAt: text,
  by: z.array(text).check(z.maxLength(100)),
  tickets: count,
  rejected: count,
  rejectedBy: z.record(z.string(), count),
  withoutCommitment: count,
  verdicts: counts,
  groups: z
    .array(
      z.strictObject({
        keys: z.array(z.nullable(text)),
        metric: text,
        counts,
        stopped: distribution,
        running: distribution,
        targetMs: z.nullable(count),
        severalTargets: z.boolean(),
        causes: z.partialRecord(z.enum([...LATENESS, ...HISTORY]), count),
        contested: z.optional(count),
        contestedBy: z.optional(z.record(z.string(), count)),
      }),
    )
    .check(z.maxLength(20_000)),
  worst: z
    .array(
      z.strictObject({
        ticket: text,
        metric: text,
        offer: text,
        priority: z.nullable(text),
        elapsedMs: count,
        targetMs: count,
      }),
    )
    .check(z.maxLength(10)),
  spectra: z.optional(spectraSchema),
  report: reportPartSchema,
});

/** A part of a summary as a file holds it: what was asked, and what was found in a shard of the tickets. */
export type PartialFile = z.output<typeof partialSchema>;

/** A part of a summary to be written into a file. */
export function partialFile(partial: PartialSummary, terms: Terms, nowMs: number) {
  const { contract, readings, holidays, zone } = terms;
  const asked = { contract: contract.id, readings, holidays, evaluatedAt: formatInstant(nowMs, zone) };
  return { partial: 1, ...asked, ...partial };
}

/** Reads a part of a summary. Throws an {@link InputError} with all that is wrong with it. */
export function readPartial(input: unknown, lang: Language): PartialFile {
  const parsed = partialSchema.safeParse(input);
  if (parsed.success) return parsed.data;
  const problems = problemsOfIssues(parsed.error.issues, input, catalogueOf(lang));
  // What does not even say that it is a part is something else, and nobody needs to know all that it lacks.
  const other = problems.filter(({ path }) => path === "partial");
  throw new InputError(other.length > 0 ? other : problems);
}

/** Parts of one summary put together, and the instant that they were evaluated at. */
export interface Merged {
  readonly summary: Summing;
  readonly evaluatedMs: number;
}

/** How parts are put together where not as they come. */
export interface MergeOptions {
  /** Fewer dimensions than those that the parts were summed up by: their groups are put together. */
  readonly by?: readonly string[];
  /** Whether they may have been judged by any contract, as long as it is the same. */
  readonly anyContract?: boolean;
}

/**
 * Puts the parts of one summary together. Throws an {@link InputError} where they answer different questions: they
 * have to agree in contract, readings, holidays, evaluation and dimensions.
 */
export function mergePartials(
  parts: readonly PartialFile[],
  terms: Terms,
  lang: Language,
  { by, anyContract = false }: MergeOptions = {},
): Merged {
  const [first] = parts as [PartialFile, ...PartialFile[]];
  const problems = differencesIn(parts, anyContract ? first.contract : terms.contract.id, lang).flatMap(
    (found, i) => found.map((one) => ({ ...one, path: `${i}.${one.path}` })),
  );
  const missing = (by ?? []).filter((name) => name !== "metric" && !first.by.includes(name));
  if (missing.length > 0) {
    const [found, allowed] = [first.by.join(","), (by ?? []).join(",")];
    problems.push(catalogueOf(lang).problem({ code: "asked-differently", path: "by", found, allowed }));
  }
  if (problems.length > 0) throw new InputError(problems);
  const summary = createSummary(by ?? first.by, terms, {
    spectra: by === undefined && first.spectra !== undefined,
    report: true,
  });
  for (const part of parts) summary.merge(by === undefined ? (part as PartialSummary) : coarsened(part, by));
  return { summary, evaluatedMs: parseInstant(first.evaluatedAt) };
}

/** A part by fewer dimensions; groups that are the same by those find together when it is merged. */
function coarsened(part: PartialFile, by: readonly string[]): PartialSummary {
  const names = part.by.filter((name) => name !== "metric");
  const kept = by.filter((name) => name !== "metric").map((name) => names.indexOf(name));
  const groups = part.groups.map((group) => ({
    ...group,
    keys: kept.map((index) => group.keys[index] ?? null),
  }));
  return { ...(part as PartialSummary), groups: groups as PartialSummary["groups"] };
}

/** How a part says that its tickets were judged under all readings. */
const ALL = "all";

/** In what each part was asked differently from the first one, which is to be by that contract. */
export function differencesIn(
  parts: readonly PartialFile[],
  contract: string,
  lang: Language,
): (readonly Problem[])[] {
  const [first] = parts as [PartialFile, ...PartialFile[]];
  return parts.map((part) => differences({ ...first, contract }, part, lang));
}

function differences(first: PartialFile, part: PartialFile, lang: Language): Problem[] {
  const say = catalogueOf(lang);
  const questions = ({
    contract,
    readings,
    holidays,
    evaluatedAt,
    by,
    spectra,
  }: PartialFile): Record<string, string> => ({
    contract,
    evaluatedAt,
    by: by.join(","),
    holidays: holidays.join(","),
    ...(spectra === undefined ? {} : { spectra: ALL }),
    ...Object.fromEntries(Object.entries(readings).map(([name, value]) => [`readings.${name}`, value])),
  });
  const wanted = questions(first);
  const found = questions(part);
  return [...new Set([...Object.keys(wanted), ...Object.keys(found)])]
    .filter((name) => wanted[name] !== found[name])
    .map((name) =>
      say.problem({
        code: "asked-differently",
        path: name,
        found: found[name] ?? say.nothing,
        allowed: wanted[name] ?? say.nothing,
      }),
    );
}
