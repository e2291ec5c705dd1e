import { holidaysOf } from "../calendar/holidays.js";
import { zoneOf } from "../time/zone.js";
import { quote } from "../wording/issues.js";
import type { Problem } from "../wording/problem.js";
import { isLeftOpen } from "./choice.js";
import { type Dated, faultsOf } from "./dated.js";
import { faultsOfOccurrences } from "./faults-of-occurrences.js";
import type { Contract } from "./schema.js";

type Fault = Omit<Problem, "message">;

/** All that a contract of the right shape says wrongly. */
export function faultsIn(contract: Contract): Fault[] {
  return [
    ...faultsOfReferences(contract),
    ...faultsOfReadings(contract),
    ...faultsOfNames(contract),
    ...faultsOfRows(contract),
    ...faultsOfCalendars(contract),
    ...faultsOfMatrix(contract),
    ...faultsOfOccurrences(contract),
  ];
}

/** Every value in the contract with its path, from the outside in. */
function* walk(value: unknown, path = ""): Generator<[string, unknown]> {
  yield [path, value];
  if (typeof value !== "object" || value === null) return;
  for (const [key, inner] of Object.entries(value)) yield* walk(inner, path === "" ? key : `${path}.${key}`);
}

/** Rules that are named and not listed. */
function faultsOfReferences(contract: Contract): Fault[] {
  const faults: Fault[] = [];
  const known = (rule: string, path: string) => {
    if (Object.hasOwn(contract.rules, rule)) return;
    faults.push({ code: "unknown-rule", path, found: rule, allowed: Object.keys(contract.rules).join(", ") });
  };
  for (const [path, value] of walk({ ...contract, rules: undefined })) {
    const key = path.slice(path.lastIndexOf(".") + 1);
    if (key === "rules" && Array.isArray(value)) for (const rule of value) known(rule, path);
    if ((key === "rule" || key === "regradeRemark") && typeof value === "string") known(value, path);
  }
  return faults;
}

/** Choices on a reading that is none or has other options, and readings that no choice asks for. */
function faultsOfReadings(contract: Contract): Fault[] {
  const faults: Fault[] = [];
  const read = new Set<string>();
  for (const [path, value] of walk(contract)) {
    if (!isLeftOpen(value)) continue;
    const reading = Object.hasOwn(contract.readings, value.reading)
      ? contract.readings[value.reading]
      : undefined;
    if (reading === undefined) {
      const allowed = Object.keys(contract.readings).join(", ");
      faults.push({ code: "unknown-reading", path: `${path}.reading`, found: value.reading, allowed });
      continue;
    }
    read.add(value.reading);
    const allowed = Object.keys(reading.options).sort().join(", ");
    const found = Object.keys(value.when).sort().join(", ");
    if (found !== allowed) faults.push({ code: "unknown-option", path: `${path}.when`, found, allowed });
  }
  for (const [name, { decides, options }] of Object.entries(contract.readings)) {
    if (Object.keys(options).length === 0) {
      faults.push({ code: "no-option", path: `readings.${name}.options`, found: "", allowed: "" });
    }
    const asked =
      decides === "check" ||
      (decides === "triage" && contract.triage !== undefined) ||
      (decides === "audit" && contract.compliance !== undefined);
    if (asked && !read.has(name)) {
      faults.push({ code: "unread-reading", path: `readings.${name}`, found: name, allowed: "" });
    }
  }
  return faults;
}

/** Names of offers, priorities, requests, calendars and metrics that rows use and nothing defines. */
function faultsOfNames(contract: Contract): Fault[] {
  const faults: Fault[] = [];
  const names = (list: readonly { readonly id: string }[]) => list.map((one) => one.id);
  for (const section of ["holidays", "calendars", "offers", "priorities", "requests", "metrics"] as const) {
    names(contract[section]).forEach((id, i, ids) => {
      if (ids.indexOf(id) === i) return;
      faults.push({ code: "named-twice", path: `${section}.${i}.id`, found: id, allowed: "" });
    });
  }
  const all = (found: readonly string[], allowed: readonly string[], path: string) => {
    for (const name of found) {
      if (!allowed.includes(name))
        faults.push({ code: "unknown-name", path, found: name, allowed: allowed.join(", ") });
    }
  };
  const calendars = names(contract.calendars);
  contract.handling.forEach((row, i) => {
    all(row.offers, names(contract.offers), `handling.${i}.offers`);
    all(row.priorities, names(contract.priorities), `handling.${i}.priorities`);
    all([row.calendar], calendars, `handling.${i}.calendar`);
  });
  contract.targets.forEach((row, i) => {
    const metric = contract.metrics.find((one) => one.id === row.metric);
    all([row.metric], names(contract.metrics), `targets.${i}.metric`);
    all(row.offers, names(contract.offers), `targets.${i}.offers`);
    if (metric !== undefined) {
      all(
        row.for,
        names(metric.judgedBy === "priority" ? contract.priorities : contract.requests),
        `targets.${i}.for`,
      );
    }
  });
  const { subscription, changes } = contract;
  if (subscription !== undefined) {
    const offers = names(contract.offers);
    all([subscription.none], offers, "subscription.none");
    for (const [path, value] of walk(subscription.order, "subscription.order")) {
      if (!Array.isArray(value)) continue;
      all(value, offers, path);
      if (value.length === offers.length && offers.every((offer) => value.includes(offer))) continue;
      faults.push({ code: "not-each-once", path, found: value.join(", "), allowed: offers.join(", ") });
    }
  }
  if (changes !== undefined) {
    const [types, kinds] = [names(changes.types), names(changes.kinds)];
    changes.kinds.forEach((kind, i) => {
      all([kind.type], types, `changes.kinds.${i}.type`);
    });
    changes.notices.forEach((row, i) => {
      all(row.kinds, kinds, `changes.notices.${i}.kinds`);
    });
    changes.interruptions.forEach((row, i) => {
      all(row.types, types, `changes.interruptions.${i}.types`);
    });
  }
  const named = { offer: names(contract.offers), priority: names(contract.priorities) };
  for (const [path, value] of walk(contract.triage, "triage")) {
    const keys = path.split(".");
    if (typeof value !== "string" || keys.at(-1) === "reading") continue;
    if (keys.some((key) => key === "offer" || key.startsWith("offers"))) all([value], named.offer, path);
    if (keys.includes("priority") || keys.includes("priorities")) all([value], named.priority, path);
  }
  for (const section of ["targets", "businessDay", "changes"] as const) {
    for (const [path, value] of walk(contract[section], section)) {
      if (path.endsWith(".calendar")) all([value as string], calendars, path);
    }
  }
  return faults;
}

/** Days on which no row or several hold, and rows that end before they begin. */
function faultsOfRows(contract: Contract): Fault[] {
  const faults: Fault[] = [];
  for (const [path, value] of walk(contract)) {
    const { from, until } = (value ?? {}) as Dated;
    if (typeof from === "string" && typeof until === "string" && until <= from) {
      faults.push({ code: "bad-dates", path, found: `${from} … ${until}`, allowed: `until > ${from}` });
    }
  }
  const exactlyOne = (rows: readonly Dated[], path: string) => {
    for (const { code, on } of faultsOf(rows)) faults.push({ code, path, found: on, allowed: "" });
  };
  for (const offer of contract.offers) {
    for (const priority of contract.priorities) {
      const rows = contract.handling.filter(
        (row) => row.offers.includes(offer.id) && row.priorities.includes(priority.id),
      );
      exactlyOne(rows, `handling (${offer.id}, ${priority.id})`);
    }
    for (const metric of contract.metrics) {
      for (const { id } of metric.judgedBy === "priority" ? contract.priorities : contract.requests) {
        const rows = contract.targets.filter(
          (row) => row.metric === metric.id && row.offers.includes(offer.id) && row.for.includes(id),
        );
        exactlyOne(rows, `targets (${metric.id}, ${offer.id}, ${id})`);
      }
    }
  }
  for (const { id } of contract.changes?.kinds ?? []) {
    const rows = contract.changes?.notices.filter((row) => row.kinds.includes(id)) ?? [];
    exactlyOne(rows, `changes.notices (${id})`);
  }
  for (const { id } of contract.changes?.types ?? []) {
    const rows = contract.changes?.interruptions.filter((row) => row.types.includes(id)) ?? [];
    exactlyOne(rows, `changes.interruptions (${id})`);
  }
  if (contract.lifecycle.autoClosure.length > 0)
    exactlyOne(contract.lifecycle.autoClosure, "lifecycle.autoClosure");
  return faults;
}

/** A zone that is none, days that are none, calendars that never open. */
function faultsOfCalendars(contract: Contract): Fault[] {
  try {
    zoneOf(contract.timeZone);
  } catch {
    return [
      { code: "no-such-zone", path: "timeZone", found: contract.timeZone, allowed: "Europe/Paris, UTC, …" },
    ];
  }
  const faults: Fault[] = [];
  contract.holidays.forEach((set, i) => {
    for (const [j, { day }] of set.days.entries()) {
      const path = `holidays.${i}.days.${j}.day`;
      try {
        holidaysOf([day], 2024);
      } catch {
        faults.push({
          code: "no-such-holiday",
          path,
          found: quote(day),
          allowed: "MM-DD, easter±N (-80 … 250)",
        });
      }
    }
  });
  contract.calendars.forEach(({ hours }, i) => {
    if (Object.values(hours).some((openings) => openings.length > 0)) return;
    faults.push({ code: "never-open", path: `calendars.${i}.hours`, found: "", allowed: "" });
  });
  return faults;
}

type MatrixRow = NonNullable<Contract["triage"]>["matrix"][number];
type Condition = MatrixRow["when"][number];

/** Rows of the priority matrix that can never decide, because a row above them fits whenever they do (PRI-7). */
function faultsOfMatrix({ triage }: Contract): Fault[] {
  return (triage?.matrix ?? []).flatMap((row, i, rows) => {
    const above = rows
      .slice(0, i)
      .find((one) => one.when.every((asked) => row.when.some((has) => implies(has, asked))));
    if (above === undefined) return [];
    return [{ code: "overlap", path: `triage.matrix.${i}`, found: `${above.id}, ${row.id}`, allowed: "" }];
  });
}

/** Whether a condition cannot hold without another. */
function implies(has: Condition, asked: Condition): boolean {
  const within = (values: readonly unknown[] | undefined, of: readonly unknown[]) =>
    values?.every((value) => of.includes(value)) === true;
  if ("fact" in has) return "fact" in asked && has.fact === asked.fact && within(has.is, asked.is);
  if (!("some" in asked) || has.some !== asked.some) return false;
  return Object.entries(asked.where).every(([field, is]) => within(has.where[field], is));
}
