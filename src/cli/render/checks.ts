import type { Check } from "../../sla/check.js";
import type { CommitmentStatus } from "../../sla/commitment.js";
import type { Settings } from "../settings.js";
import { wordsOf } from "../words.js";
import { checkBlock, checkLine } from "./check.js";
import type { Form } from "./output.js";

/** Checks for people: one alone as a block, several a line each, and what they come to. */
export function checksText({ showing, explain, lang }: Settings): Form<Check> {
  const words = wordsOf(lang);
  const counts: Record<CommitmentStatus, number> = { met: 0, breached: 0, pending: 0, none: 0 };
  return {
    only: (check) => checkBlock(check, showing, explain),
    first: "",
    each: (check) => {
      counts[check.verdict]++;
      return explain ? `${checkBlock(check, showing, true)}\n` : `${checkLine(check, showing)}\n`;
    },
    between: "",
    last: () => {
      const parts = (Object.keys(counts) as CommitmentStatus[])
        .filter((status) => counts[status] > 0)
        .map((status) => `${counts[status].toLocaleString(lang)} ${words.status[status]}`);
      const total = Object.values(counts).reduce((sum, n) => sum + n, 0);
      return `${words.total(total, parts.join(", "))}\n`;
    },
    none: `${words.total(0, "–")}\n`,
  };
}
