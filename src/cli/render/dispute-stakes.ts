import type { DisputeCell, DisputeEffect, DisputeStake } from "../../simulate/dispute/story.js";
import type { CommitmentStatus } from "../../sla/commitment.js";
import { formatDuration } from "../../time/duration.js";
import { parseInstant } from "../../time/instant.js";
import { wordsOf } from "../words.js";
import { SIGNS } from "./check.js";
import type { DisputeSceneShown, KeyedBranch } from "./dispute-scene.js";

/** What hangs on the dispute: the branches and readings of each verdict, and what arguing comes to. */
export function stakeSentences(scene: DisputeSceneShown): string[] {
  return [...verdictSentences(scene), ...scene.story.stakes.map((stake) => stakeSentence(stake, scene))];
}

/** Whether a verdict hangs on how the dispute goes, or on a reading. */
export function verdictHangs({ branches }: DisputeSceneShown): boolean {
  return new Set(branches.flatMap(({ cells }) => cells.map(({ verdict }) => verdict))).size > 1;
}

export function statusText(status: CommitmentStatus, { lang }: DisputeSceneShown): string {
  return `${SIGNS[status]} ${wordsOf(lang).status[status]}`;
}

function verdictSentences(scene: DisputeSceneShown): string[] {
  const { words } = scene;
  const branches = scene.branches.filter(({ cells }) => cells.length > 0);
  const status = (one: CommitmentStatus) => statusText(one, scene);
  const [first] = branches[0]?.cells ?? [];
  if (first !== undefined && !verdictHangs(scene)) return [words.robust(status(first.verdict))];
  const said = new Map<string, string[]>();
  for (const branch of branches) {
    const sentence = verdictsOf(branch, scene);
    said.set(sentence, [...(said.get(sentence) ?? []), `${branch.key} (${branch.title})`]);
  }
  const { colon } = wordsOf(scene.lang);
  return [...said].map(([sentence, names]) => `${sentence}${colon} ${names.join(", ")}`);
}

/** The verdict of a branch, or that in force and where it is another. */
function verdictsOf({ cells }: KeyedBranch, scene: DisputeSceneShown): string {
  const { words, story } = scene;
  const usual = cells.find(({ inForce }) => inForce)?.verdict ?? "none";
  const others = [...new Set(cells.map(({ verdict }) => verdict))].filter((verdict) => verdict !== usual);
  if (others.length === 0) return words.always(statusText(usual, scene));
  const said = others.map((verdict) => {
    const some = cells.filter((cell) => cell.verdict === verdict);
    return words.other(
      statusText(verdict, scene),
      placesOf(some, cells, story.clocks, words.pair).join(", "),
    );
  });
  return words.hangs(statusText(usual, scene), words.list(said));
}

type Way = Readonly<Record<string, string>>;

/** Where some of the cells are: whole rows and whole columns of the grid by their reading, the rest one by one. */
function placesOf(
  some: readonly DisputeCell[],
  all: readonly DisputeCell[],
  { regrade, pauses }: { readonly regrade: readonly Way[]; readonly pauses: readonly Way[] },
  pair: (row: string, column: string) => string,
): string[] {
  const under = (way: Way) => all.filter(({ readings }) => fits(readings, way));
  const whole = [...pauses, ...regrade].filter((way) => {
    const cells = under(way);
    return cells.length > 0 && cells.length < all.length && cells.every((cell) => some.includes(cell));
  });
  const left = some.filter(({ readings }) => !whole.some((way) => fits(readings, way)));
  const named = (way: Way | undefined) =>
    Object.entries(way ?? {})
      .map(([name, value]) => `${name}=${value}`)
      .join(" ");
  return [
    ...whole.map(named),
    ...left.map(({ readings }) =>
      pair(
        named(regrade.find((way) => fits(readings, way))),
        named(pauses.find((way) => fits(readings, way))),
      ),
    ),
  ];
}

const fits = (readings: Way, way: Way) =>
  Object.entries(way).every(([name, value]) => readings[name] === value);

function stakeSentence({ of, effects }: DisputeStake, scene: DisputeSceneShown): string {
  const { words, story, lang } = scene;
  const { declared, proposed } = story.dispute;
  const said = effects.map((effect) => effectText(effect, scene));
  const what = said.length === 0 ? words.nothing : words.list(said);
  return `${words.stake[of](declared, proposed)}${wordsOf(lang).colon} ${what}`;
}

/** A later deadline is a loss to the customer, an earlier one a gain. */
function effectText({ metric, from, to }: DisputeEffect, scene: DisputeSceneShown): string {
  const { words, lang, when } = scene;
  const status = wordsOf(lang).status;
  if (from.status === "none") {
    const text = to.dueAt === null ? words.gainsOpen(metric) : words.gains(metric, when(to.dueAt));
    return `${text} (${status[to.status]})`;
  }
  if (to.status === "none") return `${words.loses(metric)} (${status[from.status]})`;
  const text = movedText(metric, from.dueAt, to.dueAt, scene);
  return to.status === from.status ? text : words.becomes(text, status[to.status], status[from.status]);
}

function movedText(metric: string, from: string | null, to: string | null, scene: DisputeSceneShown): string {
  const { words, lang } = scene;
  if (from === to) return metric;
  if (from === null || to === null) return words.opens(metric);
  const byMs = parseInstant(to) - parseInstant(from);
  const by = formatDuration(Math.abs(byMs), lang);
  return byMs > 0 ? words.later(metric, by) : words.earlier(metric, by);
}
