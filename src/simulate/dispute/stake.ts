import type { DisputeBranch, DisputeEffect, DisputeOutcome, DisputeStake } from "./story.js";

/** What hangs on arguing, under the readings in force: branches held against each other. */
export function stakesOf(branches: readonly DisputeBranch[], proposed: string): DisputeStake[] {
  const [changed] = branches.filter(
    ({ branch, priority }) => priority === proposed && (branch === "lowered" || branch === "raised"),
  );
  const named = (outcome: DisputeOutcome) => branches.find(({ branch }) => branch === outcome);
  const pairs = [
    { of: "upheld", from: named("accepted"), to: named("upheld") },
    { of: "changed", from: named("accepted"), to: changed },
    { of: "hold", from: named("never-questioned"), to: named("upheld") },
  ] as const;
  return pairs.flatMap(({ of, from, to }): DisputeStake[] =>
    from === undefined || to === undefined
      ? []
      : [{ of, from: from.branch, to: to.branch, effects: effectsOf(from, to) }],
  );
}

function effectsOf(from: DisputeBranch, to: DisputeBranch): DisputeEffect[] {
  const metrics = new Set([...inForce(from), ...inForce(to)].map(({ metric }) => metric));
  return [...metrics].flatMap((metric): DisputeEffect[] => {
    const [was, is] = [standing(from, metric), standing(to, metric)];
    return was.status === is.status && was.dueAt === is.dueAt ? [] : [{ metric, from: was, to: is }];
  });
}

/** The commitments of a branch under the readings in force. */
const inForce = ({ cells }: DisputeBranch) => cells.find((cell) => cell.inForce)?.commitments ?? [];

function standing(branch: DisputeBranch, metric: string): DisputeEffect["from"] {
  const { status = "none", dueAt = null } = inForce(branch).find((one) => one.metric === metric) ?? {};
  return { status, dueAt };
}
