import type { DisputeBranch, DisputeStory } from "../../simulate/dispute/story.js";
import type { Check } from "../../sla/check.js";
import { parseInstant } from "../../time/instant.js";
import { formatWhen, yearOf } from "../../time/when.js";
import type { DisputeCommandWords } from "../words/dispute.en.js";
import { disputeCommandWordsOf } from "../words/dispute.js";
import type { Showing } from "./check.js";

/** A dispute as a command tells it: the story, and the ticket as it is. */
export interface ToldDispute {
  readonly story: DisputeStory;
  readonly check: Check;
}

/** A dispute ready to be shown. */
export interface DisputeSceneShown extends Showing, ToldDispute {
  readonly words: DisputeCommandWords;
  readonly branches: readonly KeyedBranch[];
  /** An instant for people, with its year only where they are not all of one year. */
  when(at: string): string;
}

/** A branch with the letter that stands for it. */
export interface KeyedBranch extends DisputeBranch {
  readonly key: string;
  readonly title: string;
}

/** Widest lines of a dispute: its grids are read as a whole. */
const WIDEST = 80;

/** A dispute as a scene. */
export function disputeScene(told: ToldDispute, showing: Showing): DisputeSceneShown {
  const { story } = told;
  const { lang, zone } = showing;
  const words = disputeCommandWordsOf(lang);
  const due = story.branches.flatMap(({ cells }) =>
    cells.flatMap(({ commitments }) => commitments.flatMap(({ dueAt }) => dueAt ?? [])),
  );
  const { start, end } = story.dispute;
  const years = new Set([story.evaluatedAt, start, end, ...due].map((at) => yearOf(parseInstant(at), zone)));
  return {
    ...showing,
    ...told,
    columns: Math.min(showing.columns, WIDEST),
    words,
    branches: story.branches.map((branch, index) => ({
      ...branch,
      key: keyOf(index),
      title: words.title(branch.branch, branch.priority ?? ""),
    })),
    when: (at) => formatWhen(parseInstant(at), zone, lang, years.size === 1 ? "no-year" : "year"),
  };
}

/** `A` to `Z`, then `B1` and on: a contract may have many priorities. */
const keyOf = (index: number) =>
  index < 26 ? String.fromCharCode("A".charCodeAt(0) + index) : `B${index - 25}`;
