import { formatWhen } from "../../time/when.js";
import type { Dispute, DisputeScene } from "./asked.js";
import { type BranchLog, branchLog, type DisputeParts, partsOf, regraded } from "./log.js";
import type { DisputeBranch, DisputeOutcome } from "./story.js";
import { disputeWordsOf } from "./words.js";

/** A branch with its log; only the provider's last word has none of its own. */
export interface Branch
  extends Pick<DisputeBranch, "branch" | "priority" | "rules" | "because" | "happened" | "ends"> {
  readonly log: BranchLog | null;
}

/** The ways a dispute can go, in the order of the procedure (RGD-1 to RGD-7). */
export function branchesOf(scene: DisputeScene, dispute: Dispute): Branch[] {
  const { declared, proposed } = dispute;
  const telling: Telling = {
    scene,
    dispute,
    parts: partsOf(scene, dispute),
    words: disputeWordsOf(scene.lang),
  };
  const others = scene.terms.vocabulary.priorities.filter((one) => one !== declared && one !== proposed);
  const outcomes = [upheld(telling), ...[proposed, ...others].map((priority) => changed(telling, priority))];
  return [
    neverQuestioned(telling),
    accepted(telling),
    ...outcomes,
    lastWord(telling, outcomes),
    ...(dispute.open ? [stillOpen(telling)] : []),
    ...(logged(dispute)?.end === "otherwise" ? [asLogged(telling)] : []),
  ];
}

interface Telling {
  readonly scene: DisputeScene;
  readonly dispute: Dispute;
  readonly parts: DisputeParts;
  readonly words: ReturnType<typeof disputeWordsOf>;
}

/** The dispute as the log has it; null where it has none. */
const logged = ({ place }: Dispute) => ("heldIndex" in place ? place : null);

/** Whether the log tells that the dispute ended in a priority, as the procedure has it. */
function endedIn(dispute: Dispute, priority: string): boolean {
  const found = logged(dispute);
  return found?.end === "regular" && found.outcome === priority;
}

function neverQuestioned({ scene, dispute, parts, words }: Telling): Branch {
  const happened = logged(dispute) === null;
  return {
    branch: "never-questioned",
    priority: dispute.declared,
    rules: [],
    because: words.neverQuestioned(dispute.declared),
    happened,
    ends: [],
    log: branchLog(scene, parts, happened ? null : { start: [], end: [] }),
  };
}

/** The rules by which support proposes another priority, and the customer argues for the declared one. */
export function rulesOfDispute(scene: DisputeScene, dispute: Dispute): readonly string[] {
  return [...new Set([...proposalRules(scene, dispute), ...known(scene, ["RGD-3"])])];
}

function proposalRules(scene: DisputeScene, { declared, proposed }: Dispute): readonly string[] {
  const outside = scene.terms.regradeRemark(declared, proposed);
  return known(scene, [outside ?? (isLower(scene, proposed, declared) ? "RGD-1" : "RGD-2")]);
}

function accepted({ scene, dispute, parts, words }: Telling): Branch {
  const { proposed, startMs } = dispute;
  return {
    branch: "accepted",
    priority: proposed,
    rules: proposalRules(scene, dispute),
    because: words.accepted(proposed, when(scene, startMs)),
    happened: false,
    ends: [],
    log: branchLog(scene, parts, { start: [regraded(scene.terms, proposed, startMs)], end: [] }),
  };
}

function upheld(telling: Telling): Branch {
  const { scene, dispute, words } = telling;
  const { declared } = dispute;
  return {
    branch: "upheld",
    priority: declared,
    rules: known(scene, ["RGD-3", "RGD-4"]),
    because: words.upheld(declared),
    happened: endedIn(dispute, declared),
    ends: [],
    log: disputed(telling, declared),
  };
}

function changed(telling: Telling, priority: string): Branch {
  const { scene, dispute, words } = telling;
  const { declared } = dispute;
  const branch: DisputeOutcome = isLower(scene, priority, declared) ? "lowered" : "raised";
  return {
    branch,
    priority,
    rules: known(scene, ["RGD-3", "RGD-4", "RGD-7"]),
    because: words.changed(declared, priority),
    happened: endedIn(dispute, priority),
    ends: [],
    log: disputed(telling, priority),
  };
}

function lastWord({ scene, words }: Telling, outcomes: readonly Branch[]): Branch {
  return {
    branch: "last-word",
    priority: null,
    rules: known(scene, ["RGD-5"]),
    because: words.lastWord,
    happened: false,
    ends: outcomes.map(({ branch, priority }) => ({ branch, priority: priority as string })),
    log: null,
  };
}

function stillOpen({ scene, dispute, parts, words }: Telling): Branch {
  const happened = logged(dispute)?.end === "open";
  return {
    branch: "open",
    priority: logged(dispute)?.outcome ?? dispute.declared,
    rules: known(scene, ["RGD-3"]),
    because: words.open(when(scene, dispute.startMs)),
    happened,
    ends: [],
    log: branchLog(scene, parts, happened ? null : { start: [parts.hold], end: [] }),
  };
}

function asLogged({ scene, dispute, parts, words }: Telling): Branch {
  return {
    branch: "as-logged",
    priority: logged(dispute)?.outcome ?? dispute.declared,
    rules: known(scene, ["RGD-7"]),
    because: words.asLogged,
    happened: true,
    ends: [],
    log: branchLog(scene, parts, null),
  };
}

/** The log in which the dispute ends in a priority: a new one holds from its end (RGD-7). */
function disputed({ scene, dispute, parts }: Telling, priority: string): BranchLog {
  if (endedIn(dispute, priority)) return branchLog(scene, parts, null);
  const { declared, endMs } = dispute;
  const grades = priority === declared ? [] : [regraded(scene.terms, priority, endMs)];
  return branchLog(scene, parts, {
    start: [parts.hold],
    end: [...grades, ...(parts.resumption === null ? [] : [parts.resumption])],
  });
}

/** The contract's priorities are listed from the highest to the lowest. */
function isLower({ terms }: DisputeScene, priority: string, than: string): boolean {
  const { priorities } = terms.vocabulary;
  return priorities.indexOf(priority) > priorities.indexOf(than);
}

/** Rules that the contract has: another one may say nothing of disputes. */
const known = ({ terms }: DisputeScene, rules: readonly string[]) =>
  rules.filter((rule) => Object.hasOwn(terms.contract.rules, rule));

const when = ({ terms, lang }: DisputeScene, ms: number) => formatWhen(ms, terms.zone, lang);
