import pc from "picocolors";
import type { Difference } from "../../simulate/simulation.js";
import type { Check } from "../../sla/check.js";
import { parseInstant } from "../../time/instant.js";
import { printable } from "../../wording/sentence.js";
import { wordsOf } from "../words.js";
import type { Scene, Side } from "./scene.js";
import { wrapIn } from "./wrap.js";

/** A difference in what the table shows: of a commitment, of a step of escalation, or of the ticket (without one). */
interface Told {
  readonly metric: string;
  readonly field: string;
  readonly because: string;
}

/** Figures of a commitment that others follow from, the first that differs; what follows from it says the same. */
const LEADS = ["dueAt", "targetMs", "calendar", "judgedAs", "offer"];
/** What a commitment's figures come to is told only where nothing that it comes from differs. */
const FOLLOW = ["elapsedMs", "remainingMs", "escalations"];

/** What is other in each variant, and why: a cause once, and not again for all that follows from it. */
export function differenceLines(scene: Scene): string[] {
  const { variants, columns, colour } = scene;
  const colours = pc.createColors(colour);
  return variants.flatMap((side) => {
    const head = wrapIn(side.title, columns, 2, 4).map((line) => colours.bold(line));
    const told = sentences(side, scene);
    const said = told.length > 0 ? told : [nothingIn(side, scene)];
    return [...head, ...said.flatMap((one) => wrapIn(printable(one), columns, 4, 6))];
  });
}

/** That nothing differs, and why where the change is yet to happen. */
function nothingIn({ check, changedMs }: Side, { words, when }: Scene): string {
  const isAhead = changedMs !== null && changedMs > parseInstant(check.evaluatedAt);
  return isAhead ? words.notYet(when(check.evaluatedAt)) : words.nothingChanges;
}

function sentences(side: Side, { words, base, lang }: Scene): string[] {
  const told = side.differences.map((one) => placed(one, base.check, side.check));
  const byCause = grouped(leading(told), ({ because }) => because);
  return [...byCause].map(([because, ones]) => {
    const figures = [...grouped(ones, ({ metric }) => metric)].map(([metric, fields]) => {
      const names = fields.map(({ field }) => words.figure(field) ?? field).join(", ");
      return metric === "" ? names : `${metric} ${names}`;
    });
    return `${figures.join("; ")}${wordsOf(lang).colon} ${because}`;
  });
}

/** Of what differs, that from which the rest follows. */
function leading(told: readonly Told[]): Told[] {
  return [...grouped(told, ({ metric }) => metric)].flatMap(([metric, ones]) => {
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
function placed({ path, because }: Difference, base: Check, check: Check): Told {
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
