import { availableParallelism } from "node:os";
import { resolve } from "node:path";
import { DEFAULT_DIMENSIONS } from "../../audit/dimension.js";
import { quote } from "../../wording/issues.js";
import type { Language } from "../../wording/language.js";
import { CommandError } from "../exit.js";
import type { CommonOptions } from "../settings.js";
import type { SourceOptions } from "../sources.js";
import { auditWordsOf } from "../words/audit.js";
import type { Shard } from "./shard.js";

/** The options of `audit`, as the command line gives them. */
export interface AuditOptions extends CommonOptions, Omit<SourceOptions, "offer"> {
  readonly offer: readonly string[];
  readonly compare?: string;
  readonly under: readonly string[];
  readonly by?: string;
  readonly out?: string;
  readonly rejects?: string;
  readonly report?: string;
  readonly maxRejects?: string;
  readonly jobs?: string;
  readonly failUnder?: string;
  readonly shard?: string;
}

/** Names that a group's figures have already. */
const TAKEN = new Set([
  ...["count", "met", "breached", "pending", "none", "metPercent", "meanMs", "meanMet", "targetMs"],
  ...["p50Ms", "p90Ms", "p95Ms", "p99Ms", "running", "withRunning", "causes", "contested", "contestedBy"],
]);

/** What `--by` names, each once; where it is not given what is made of it otherwise. */
export function dimensionsIn(
  { by }: AuditOptions,
  lang: Language,
  otherwise: readonly string[] = DEFAULT_DIMENSIONS,
): readonly string[] {
  if (by === undefined) return otherwise;
  const names = [...new Set(by.split(",").map((name) => name.trim()))];
  const bad = names.filter((name) => name === "" || TAKEN.has(name));
  if (bad.length > 0) throw new CommandError(bad.map((name) => auditWordsOf(lang).badDimension(quote(name))));
  return names;
}

/** Refuses two options that write into one file, neither of which would be whole, and one that writes over what is read. */
export function refuseSameFile(
  outputs: Readonly<Record<string, string | undefined>>,
  inputs: readonly (string | undefined)[],
  lang: Language,
): void {
  const words = auditWordsOf(lang);
  const given = Object.entries(outputs).flatMap(([option, file]) =>
    file === undefined ? [] : [{ option, file, path: resolve(file) }],
  );
  const read = new Set(inputs.flatMap((file) => (file === undefined || file === "-" ? [] : resolve(file))));
  for (const { option, file, path } of given) {
    const same = given.filter((one) => one.path === path).map((one) => one.option);
    if (same.length > 1) throw new CommandError(words.sameFile(quote(file), same.join(", ")));
    if (read.has(path)) throw new CommandError(words.overInput(option, quote(file)));
  }
}

/** How many threads judge at once. */
export function jobsIn({ jobs }: AuditOptions, lang: Language): number {
  return jobs === undefined ? availableParallelism() : numberIn("--jobs", jobs, lang, 1, 256);
}

/** How many lines may be rejected. */
export function mostRejects({ maxRejects }: AuditOptions, lang: Language): number {
  return maxRejects === undefined ? Number.POSITIVE_INFINITY : numberIn("--max-rejects", maxRejects, lang, 0);
}

/** The percentage of met commitments that is enough, or null where nobody asks. */
export function leastPercent({ failUnder }: AuditOptions, lang: Language): number | null {
  if (failUnder === undefined) return null;
  const percent = /^\d{1,3}(\.\d{1,9})?$/.test(failUnder) ? Number(failUnder) : Number.NaN;
  if (percent >= 0 && percent <= 100) return percent;
  const words = auditWordsOf(lang);
  throw new CommandError(words.badNumber("--fail-under", quote(failUnder), words.percentage));
}

/** The part of the input that `--shard 3/16` names, null for all of it. */
export function shardIn({ shard }: AuditOptions, lang: Language): Shard | null {
  if (shard === undefined) return null;
  const [, part, of] = /^(\d{1,6})\/(\d{1,6})$/.exec(shard) ?? [];
  if (Number(part) >= 1 && Number(part) <= Number(of)) return { index: Number(part) - 1, of: Number(of) };
  const words = auditWordsOf(lang);
  throw new CommandError(words.badNumber("--shard", quote(shard), words.part));
}

function numberIn(
  option: string,
  found: string,
  lang: Language,
  least: number,
  most = Number.MAX_SAFE_INTEGER,
): number {
  const number = /^\d{1,15}$/.test(found) ? Number(found) : Number.NaN;
  if (number >= least && number <= most) return number;
  const words = auditWordsOf(lang);
  const allowed = most === Number.MAX_SAFE_INTEGER ? words.wholeFrom(least) : words.wholeBetween(least, most);
  throw new CommandError(words.badNumber(option, quote(found), allowed));
}
