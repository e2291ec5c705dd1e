import type * as z from "zod/mini";
import type { Catalogue } from "./catalogue.js";
import type { Problem } from "./problem.js";

const LONGEST_QUOTE = 80;

/** A value as a message shows it: as JSON, control characters escaped, cut when long. */
export function quote(value: unknown): string {
  const text =
    typeof value === "string" ? JSON.stringify(value.slice(0, LONGEST_QUOTE + 1)) : describe(value);
  return text.length > LONGEST_QUOTE ? `${text.slice(0, LONGEST_QUOTE)}…` : text;
}

function describe(value: unknown): string {
  if (value === null || typeof value === "number" || typeof value === "boolean") return String(value);
  if (value === undefined) return "undefined";
  return Array.isArray(value) ? "[…]" : "{…}";
}

/** The problems that zod's issues tell of, each with its place, what was found and what is allowed. */
export function problemsOfIssues(
  issues: readonly z.core.$ZodIssue[],
  input: unknown,
  say: Catalogue,
  ticket?: string,
): Problem[] {
  return issues.flatMap((issue) => {
    const chosen = branchOf(issue);
    return chosen.map(({ issue: one, path }) => {
      const found = valueAt(input, path);
      const event = path[0] === "events" && typeof path[1] === "number" ? path[1] : undefined;
      return say.problem({
        code: found === undefined ? "missing" : (textIn(one, "code") ?? CODES[one.code]),
        path: path.join("."),
        ...(ticket === undefined ? {} : { ticket }),
        ...(event === undefined ? {} : { event }),
        found:
          one.code === "unrecognized_keys"
            ? namesOf(one.keys)
            : found === undefined
              ? say.nothing
              : quote(found),
        allowed: allowedBy(one, say),
      });
    });
  });
}

const CODES: Record<z.core.$ZodIssue["code"], string> = {
  invalid_type: "wrong-type",
  invalid_value: "not-one-of",
  invalid_union: "not-one-of",
  too_small: "too-small",
  too_big: "too-big",
  unrecognized_keys: "unknown-field",
  invalid_format: "wrong-format",
  not_multiple_of: "wrong-format",
  invalid_key: "wrong-format",
  invalid_element: "wrong-format",
  custom: "wrong-format",
};

interface Placed {
  readonly issue: z.core.$ZodIssue;
  readonly path: readonly PropertyKey[];
}

/** Of a union's branches the one that got furthest, with the least wrong in it, is what the writer meant. */
function branchOf(issue: z.core.$ZodIssue, base: readonly PropertyKey[] = []): Placed[] {
  const path = [...base, ...issue.path];
  if (issue.code !== "invalid_union" || issue.errors.length === 0) return [{ issue, path }];
  const branches = issue.errors.map((errors) => errors.flatMap((inner) => branchOf(inner, path)));
  const depth = (placed: readonly Placed[]) => Math.max(...placed.map((one) => one.path.length));
  return branches.reduce((best, next) => {
    const further = depth(next) - depth(best);
    return further > 0 || (further === 0 && next.length < best.length) ? next : best;
  });
}

function valueAt(input: unknown, path: readonly PropertyKey[]): unknown {
  let value = input;
  for (const key of path) {
    if (typeof value !== "object" || value === null || !Object.hasOwn(value, key)) return undefined;
    value = (value as Record<PropertyKey, unknown>)[key];
  }
  return value;
}

const MOST_NAMES = 10;

/** Names as a message shows them, the first ones of many. */
function namesOf(keys: readonly string[]): string {
  return [...keys.slice(0, MOST_NAMES).map(quote), ...(keys.length > MOST_NAMES ? ["…"] : [])].join(", ");
}

function allowedBy(issue: z.core.$ZodIssue, say: Catalogue): string {
  switch (issue.code) {
    case "invalid_type":
      return say.type(issue.expected);
    case "invalid_value":
      return issue.values.map(String).join(", ");
    case "invalid_union":
      return "options" in issue && Array.isArray(issue.options) ? issue.options.join(", ") : say.anotherValue;
    case "too_small":
      return issue.inclusive === false
        ? say.moreThan(Number(issue.minimum))
        : say.atLeast(Number(issue.minimum), issue.origin);
    case "too_big":
      return say.atMost(Number(issue.maximum), issue.origin);
    case "unrecognized_keys":
      return say.without(namesOf(issue.keys));
    case "invalid_format":
      return say.form(issue.format, issue.pattern ?? "");
    case "not_multiple_of":
      return say.multipleOf(issue.divisor);
    default:
      return textIn(issue, "allowed") ?? say.anotherValue;
  }
}

/** What a check of our own, which zod knows nothing of, says beside its verdict. */
function textIn(issue: z.core.$ZodIssue, name: "code" | "allowed"): string | undefined {
  const text = issue.code === "custom" ? issue.params?.[name] : undefined;
  return typeof text === "string" ? text : undefined;
}
