import pc from "picocolors";
import type { Occurrence } from "../../simulate/virtual-time/occurrence.js";
import { parseInstant } from "../../time/instant.js";
import { printable } from "../../wording/sentence.js";
import { wordsOf } from "../words.js";
import { columns, widthOf } from "./columns.js";
import { AS_IT_IS, type Scene, type Side } from "./scene.js";
import { eventName } from "./variant-name.js";
import { wrapIn } from "./wrap.js";

const HAPPENS = "●";
const WITHDRAWN = "○";
/** Narrowest room for a sentence beside its instant: with less it stands below. */
const NARROWEST = 30;

/** What happens at an instant, as a sentence, and with a mark for each side in which it does. */
interface Happening {
  readonly atMs: number;
  readonly says: string;
  readonly marks: string[];
}

/**
 * What virtual time brings, in the order of time, with a line where now is: what follows it comes about if nothing
 * else happens. Beside variants a dot says in which of them it does.
 */
export function occurrenceLines(scene: Scene): string[] {
  const { words, nowMs, base, variants, colour } = scene;
  const colours = pc.createColors(colour);
  const happenings = happeningsOf(scene);
  const keys = variants.length === 0 ? [] : [base.key, ...variants.map(({ key }) => key)];
  // Instant and dots of all lines, and of their head, in the same columns. What happens at once is dated once.
  const [head = "", ...starts] = columns([
    ["", dots(keys, keys)],
    ...happenings.map(({ atMs, marks }, i) => [
      atMs === happenings[i - 1]?.atMs ? "" : scene.when(atMs),
      dots(marks, keys),
    ]),
  ]);
  const indent = 2 + Math.max(0, ...starts.map(widthOf)) + 2;
  const isAside = scene.columns - indent >= NARROWEST;
  const linesOf = ({ says, marks }: Happening, start: string) => {
    const [first = "", ...rest] = wrapIn(says, scene.columns, isAside ? indent : 4);
    const lines = isAside
      ? [`  ${start.padEnd(indent - 2)}${first.trimStart()}`, ...rest]
      : [...(start === "" ? [] : [`  ${start}`]), first, ...rest];
    return marks.includes(HAPPENS) ? lines : lines.map(colours.dim);
  };
  const told = happenings.map((one, i) => ({ ...one, lines: linesOf(one, starts[i] as string) }));
  const ahead = told.filter(({ atMs }) => atMs > nowMs);
  const next = ahead.length > 0 ? words.toCome : happenings.length > 0 ? words.nothingMore : words.nothing;
  const now = wrapIn(`── ${words.now(scene.when(nowMs))} ── ${next}`, scene.columns, 2, 5);
  return [
    ...(keys.length === 0 || happenings.length === 0 ? [] : [`  ${colours.dim(head)}`]),
    ...told.filter(({ atMs }) => atMs <= nowMs).flatMap(({ lines }) => lines),
    ...now.map(colours.bold),
    ...ahead.flatMap(({ lines }) => lines),
    ...legend(happenings, scene),
  ];
}

/** What is told in the same words of the same instant is one line, whatever the sides in which it happens. */
function happeningsOf(scene: Scene): Happening[] {
  const sides = [scene.base, ...scene.variants];
  const found = new Map<string, Happening>();
  sides.forEach((side, index) => {
    for (const group of together(side.occurrences)) {
      const [first] = group as [Occurrence];
      const atMs = shownMs(first);
      const says = sentence(group, side, scene);
      const key = `${atMs} ${says}`;
      const happening = found.get(key) ?? { atMs, says, marks: sides.map(() => "") };
      happening.marks[index] = first.withdrawnAt === null ? HAPPENS : WITHDRAWN;
      found.set(key, happening);
    }
  });
  return [...found.values()].sort((a, b) => a.atMs - b.atMs);
}

/** A breach is said a millisecond after the deadline: people are told the deadline. */
function shownMs({ at, kind, dueAt }: Occurrence): number {
  return parseInstant(
    kind === "breach" && dueAt !== null && parseInstant(dueAt) === parseInstant(at) - 1 ? dueAt : at,
  );
}

/** Steps of one clock that one event brings about at once are told in one sentence. */
function together(occurrences: readonly Occurrence[]): Occurrence[][] {
  const groups = new Map<string, Occurrence[]>();
  for (const one of occurrences) {
    const { id, at, metric, event, withdrawnAt } = one;
    const key = metric === null ? id : JSON.stringify([at, metric, event, withdrawnAt]);
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  return [...groups.values()];
}

function sentence(group: readonly Occurrence[], side: Side, scene: Scene): string {
  const { words, lang, contract, when } = scene;
  const { colon, level, percent } = wordsOf(lang);
  const [{ metric, event, because, calls, withdrawnAt, kind }] = group as [Occurrence];
  const withdrawn = withdrawnAt === null ? [] : [words.withdrawn(when(withdrawnAt))];
  if (metric === null) {
    const called = calls === null ? [] : [words.calls(calls)];
    return printable([`${words.kind[kind]}${colon} ${because}`, ...called, ...withdrawn].join(", "));
  }
  const steps = group.map((one) => {
    const who = [
      ...(one.level === null ? [] : [level(one.level)]),
      ...(one.calls === null ? [] : [one.calls]),
    ];
    const what = words.step(words.kind[one.kind], percent(Math.round((one.threshold ?? 1) * 100)));
    return who.length === 0 ? what : `${what} (${who.join(", ")})`;
  });
  const cause = event === null ? undefined : side.events[event];
  const upon = cause === undefined ? [] : [words.upon(eventName(cause, words, contract, lang))];
  return printable(`${metric}${colon} ${[...steps, ...upon, ...withdrawn].join(", ")}`);
}

/** A mark for each side, under its key. */
function dots(marks: readonly string[], keys: readonly string[]): string {
  return keys.map((key, i) => (marks[i] ?? "").padStart(key.length)).join(" ");
}

function legend(happenings: readonly Happening[], { words, variants, columns: room }: Scene): string[] {
  if (variants.length === 0 || happenings.length === 0) return [];
  const isWithdrawn = happenings.some(({ marks }) => marks.includes(WITHDRAWN));
  const parts = [
    `${AS_IT_IS} ${words.asItIs}`,
    `${HAPPENS} ${words.happens}`,
    ...(isWithdrawn ? [`${WITHDRAWN} ${words.withdrawnLater}`] : []),
  ];
  return wrapIn(parts.join("  "), room, 2);
}
