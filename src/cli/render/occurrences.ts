import pc from "picocolors";
import type { Occurrence } from "../../simulate/occurrence.js";
import { parseInstant } from "../../time/instant.js";
import { printable } from "../../wording/sentence.js";
import { wordsOf } from "../words.js";
import { columns, widthOf } from "./columns.js";
import { AS_IT_IS, type Scene } from "./scene.js";
import { wrapIn } from "./wrap.js";

const HAPPENS = "●";
const WITHDRAWN = "○";
/** Narrowest room for a sentence beside its instant: with less it stands below. */
const NARROWEST = 30;

/** An occurrence, and in which sides it happens. */
interface Happening {
  readonly one: Occurrence;
  readonly atMs: number;
  readonly marks: string[];
}

/**
 * What virtual time brings, in the order of time, with a line where now is: what follows it comes about if nothing
 * else happens. Beside variants a dot says in which of them it does.
 */
export function occurrenceLines(scene: Scene): string[] {
  const { words, nowMs, base, variants } = scene;
  const colours = pc.createColors(scene.colour);
  const happenings = happeningsOf(scene);
  if (happenings.length === 0) return [];
  const keys = variants.length === 0 ? [] : [base.key, ...variants.map(({ key }) => key)];
  // Instant and dots of all lines, and of their head, in the same columns.
  const [head = "", ...starts] = columns([
    ["", dots(keys, keys)],
    ...happenings.map(({ one, marks }) => [scene.when(one.at), dots(marks, keys)]),
  ]);
  const indent = 2 + Math.max(...starts.map(widthOf)) + 2;
  const isAside = scene.columns - indent >= NARROWEST;
  const told = (happening: Happening, start: string) => {
    const [first = "", ...rest] = wrapIn(sentence(happening.one, scene), scene.columns, isAside ? indent : 4);
    if (!isAside) return [`  ${start}`, first, ...rest];
    return [`  ${start.padEnd(indent - 2)}${first.trimStart()}`, ...rest];
  };
  const lines = happenings.map((happening, i) => ({
    isAhead: happening.atMs > nowMs,
    lines: told(happening, starts[i] as string).map((line) =>
      happening.marks.every((mark) => mark !== HAPPENS) ? colours.dim(line) : line,
    ),
  }));
  const ahead = lines.filter(({ isAhead }) => isAhead);
  const next = ahead.length === 0 ? words.nothingToCome : words.toCome;
  const now = wrapIn(`── ${words.now(scene.when(nowMs))} ── ${next}`, scene.columns, 2, 5);
  return [
    ...(keys.length === 0 ? [] : [`  ${colours.dim(head)}`.trimEnd()]),
    ...lines.filter(({ isAhead }) => !isAhead).flatMap((one) => one.lines),
    ...now.map(colours.bold),
    ...ahead.flatMap((one) => one.lines),
    ...(keys.length === 0 ? [] : wrapIn(legendOf(happenings, scene), scene.columns, 2)),
  ];
}

/** The same thing at the same instant for the same reason is one line, whatever the sides in which it happens. */
function happeningsOf({ base, variants }: Scene): Happening[] {
  const sides = [base, ...variants];
  const found = new Map<string, Happening>();
  sides.forEach(({ occurrences }, index) => {
    for (const one of occurrences) {
      const key = JSON.stringify([one.id, one.at, one.because, one.calls, one.withdrawnAt]);
      const happening = found.get(key) ?? {
        one,
        atMs: parseInstant(one.at),
        marks: sides.map(() => ""),
      };
      happening.marks[index] = one.withdrawnAt === null ? HAPPENS : WITHDRAWN;
      found.set(key, happening);
    }
  });
  return [...found.values()].sort((a, b) => a.atMs - b.atMs);
}

/** A mark for each side, under its key. */
function dots(marks: readonly string[], keys: readonly string[]): string {
  return keys.map((key, i) => (marks[i] ?? "").padStart(key.length).padEnd(key.length)).join(" ");
}

function sentence({ kind, metric, level, calls, because, withdrawnAt }: Occurrence, scene: Scene): string {
  const { words, lang, when } = scene;
  const said = wordsOf(lang);
  const what = [
    `${metric === null ? "" : `${metric} `}${words.kind[kind]}`,
    ...(level === null ? [] : [said.level(level)]),
    ...(calls === null ? [] : [words.calls(calls)]),
    ...(withdrawnAt === null ? [] : [words.withdrawn(when(withdrawnAt))]),
  ].join(", ");
  return printable(`${what}${said.colon} ${because}`);
}

function legendOf(happenings: readonly Happening[], { words }: Scene): string {
  const marks = new Set(happenings.flatMap((one) => one.marks));
  return [
    `${AS_IT_IS} ${words.asItIs}`,
    `${HAPPENS} ${words.happens}`,
    ...(marks.has(WITHDRAWN) ? [`${WITHDRAWN} ${words.withdrawnLater}`] : []),
  ].join("  ");
}
