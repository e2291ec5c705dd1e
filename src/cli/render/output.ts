import type { Terminal } from "../terminal.js";
import { jsonText } from "./json.js";

/** Takes answers one after another and writes them in a format. */
export interface Output<T> {
  /** False once nobody reads any more. */
  take(answer: T): Promise<boolean>;
  /** Ends it; `alone` where there was no other ticket, answered or not. */
  end(alone: boolean): Promise<void>;
}

/** How one format writes: a single answer on its own, several as a list. */
export interface Form<T> {
  readonly only: (answer: T) => string;
  readonly first: string;
  readonly each: (answer: T) => string;
  readonly between: string;
  readonly last: () => string;
  readonly none: string;
}

const PIECE = 65_536;

/** The output of answers in a format: `json`, `ndjson`, or else the text that is given. */
export function outputOf<T>(format: string, text: Form<T>, terminal: Terminal): Output<T> {
  const form: Form<T> = format === "json" ? json : format === "ndjson" ? ndjson : text;
  let held: { readonly answer: T } | null = null;
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
    take: async (answer) => {
      count++;
      if (count === 1) {
        held = { answer };
        return true;
      }
      const before = held === null ? "" : form.first + form.each(held.answer);
      held = null;
      return write(before + form.between + form.each(answer));
    },
    end: async (alone) => {
      if (count === 0) await write(form.none, 0);
      else if (held === null) await write(form.last(), 0);
      else {
        const { answer } = held;
        await write(alone ? form.only(answer) : form.first + form.each(answer) + form.last(), 0);
      }
    },
  };
}

const json: Form<unknown> = {
  only: (answer) => `${jsonText(answer, 2)}\n`,
  first: "[\n",
  each: (answer) => jsonText(answer),
  between: ",\n",
  last: () => "\n]\n",
  none: "[]\n",
};

const ndjson: Form<unknown> = {
  only: (answer) => `${jsonText(answer)}\n`,
  first: "",
  each: (answer) => `${jsonText(answer)}\n`,
  between: "",
  last: () => "",
  none: "",
};
