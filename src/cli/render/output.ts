import type { Check } from "../../sla/check.js";
import type { CommitmentStatus } from "../../sla/commitment.js";
import type { Settings } from "../settings.js";
import type { Terminal } from "../terminal.js";
import { wordsOf } from "../words.js";
import { checkBlock, checkLine } from "./check.js";
import { jsonText } from "./json.js";

/** Takes checks one after another and writes them in a format. */
export interface CheckOutput {
  /** False once nobody reads any more. */
  take(check: Check): Promise<boolean>;
  /** Ends it; `alone` where there was no other ticket, answered or not. */
  end(alone: boolean): Promise<void>;
}

/** How one format writes: a single check on its own, several as a list. */
interface Form {
  readonly only: (check: Check) => string;
  readonly first: string;
  readonly each: (check: Check) => string;
  readonly between: string;
  readonly last: () => string;
  readonly none: string;
}

const PIECE = 65_536;

/** The output of checks in a format, `text`, `json` or `ndjson`. */
export function outputOf(format: string, settings: Settings, terminal: Terminal): CheckOutput {
  const form = format === "json" ? json : format === "ndjson" ? ndjson : text(settings, terminal);
  let held: Check | null = null;
  let count = 0;
  let pending = "";
  const write = async (piece: string, enough = PIECE) => {
    pending += piece;
    if (pending.length < enough) return true;
    const piled = pending;
    pending = "";
    return terminal.out(piled);
  };
  return {
    // One ticket alone is shown otherwise than the first of several: it waits for a second one.
    take: async (check) => {
      count++;
      if (count === 1) {
        held = check;
        return true;
      }
      const before = held === null ? "" : form.first + form.each(held);
      held = null;
      return write(before + form.between + form.each(check));
    },
    end: async (alone) => {
      if (count === 0) await write(form.none, 0);
      else if (held === null) await write(form.last(), 0);
      else await write(alone ? form.only(held) : form.first + form.each(held) + form.last(), 0);
    },
  };
}

const json: Form = {
  only: (check) => `${jsonText(check, 2)}\n`,
  first: "[\n",
  each: (check) => jsonText(check),
  between: ",\n",
  last: () => "\n]\n",
  none: "[]\n",
};

const ndjson: Form = {
  only: (check) => `${jsonText(check)}\n`,
  first: "",
  each: (check) => `${jsonText(check)}\n`,
  between: "",
  last: () => "",
  none: "",
};

function text(settings: Settings, terminal: Terminal): Form {
  const words = wordsOf(terminal.lang);
  const counts: Record<CommitmentStatus, number> = { met: 0, breached: 0, pending: 0, none: 0 };
  return {
    only: (check) => checkBlock(check, settings.showing, settings.explain),
    first: "",
    each: (check) => {
      counts[check.verdict]++;
      if (settings.explain) return `${checkBlock(check, settings.showing, true)}\n`;
      return `${checkLine(check, settings.showing)}\n`;
    },
    between: "",
    last: () => {
      const parts = (Object.keys(counts) as CommitmentStatus[])
        .filter((status) => counts[status] > 0)
        .map((status) => `${counts[status].toLocaleString(terminal.lang)} ${words.status[status]}`);
      const total = Object.values(counts).reduce((sum, n) => sum + n, 0);
      return `${words.total(total, parts.join(", "))}\n`;
    },
    none: `${words.total(0, "–")}\n`,
  };
}
