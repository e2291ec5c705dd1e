import type { Terms } from "../contract/terms.js";

/**
 * The priority one lower (1) or one higher (-1) than another, if the contract's procedure re-grades to it without a
 * remark; else the priority itself (RGD-7).
 */
export function besidesOf(terms: Terms): (priority: string, step: 1 | -1) => string {
  const { priorities } = terms.vocabulary;
  return (priority, step) => {
    const other = priorities[priorities.indexOf(priority) + step];
    return other !== undefined && terms.regradeRemark(priority, other) === null ? other : priority;
  };
}
