import type { Check } from "../sla/check.js";
import type { Difference } from "./simulation.js";

/** Figures of a commitment, or of the ticket where the metric is empty, that are other for one and the same cause. */
export interface LeadingDifference {
  readonly because: string;
  readonly of: readonly { readonly metric: string; readonly fields: readonly string[] }[];
}

/** Figures of a commitment that others follow from, the first that differs; what follows from it says the same. */
const LEADS = ["dueAt", "targetMs", "calendar", "judgedAs", "offer"];
/** What a commitment's figures come to is told only where nothing that it comes from differs. */
const FOLLOW = ["elapsedMs", "remainingMs", "escalations"];

/** A difference of a commitment, of a step of escalation, or of the ticket (without metric). */
interface Placed {
  readonly metric: string;
  readonly field: string;
  readonly because: string;
}

/** What is other in a variant, and why: a cause once, and not again for all that follows from it. */
export function leadingDifferences(
  differences: readonly Difference[],
  base: Check,
  check: Check,
): LeadingDifference[] {
  const all = differences.map((one) => placed(one, base, check));
  return [...grouped(leading(all), ({ because }) => because)].map(([because, ones]) => ({
    because,
    of: [...grouped(ones, ({ metric }) => metric)].map(([metric, some]) => ({
      metric,
      fields: some.map(({ field }) => field),
    })),
  }));
}

/** Of what differs, that from which the rest follows. */
function leading(all: readonly Placed[]): Placed[] {
  return [...grouped(all, ({ metric }) => metric)].flatMap(([metric, ones]) => {
    // The verdict is the worst of the statuses, and readings are what the variant was asked for.
    if (metric === "") return ones.filter(({ field }) => field !== "verdict" && field !== "readings");
    const lead = LEADS.find((field) => ones.some((one) => one.field === field));
    const own = ones.filter(
      ({ field }) => field === lead || !(LEADS.includes(field) || FOLLOW.includes(field)),
    );
    return own.length > 0 ? own : ones.filter(({ field }) => field === ones[0]?.field);
  });
}

/** Where a difference is. Indexes are those of the ticket as it is; what only the variant has comes after. */
function placed({ path, because }: Difference, base: Check, check: Check): Placed {
  const [place = "", index = "", field = ""] = path.split(".");
  if (place !== "commitments" && place !== "escalations") return { metric: "", field: place, because };
  const metrics = base[place].map(({ metric }) => metric);
  const others = check[place].map(({ metric }) => metric).filter((metric) => !metrics.includes(metric));
  const metric = [...metrics, ...others][Number(index)] ?? "";
  return { metric, field: place === "escalations" ? place : field, because };
}

function grouped<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  }
  return groups;
}
