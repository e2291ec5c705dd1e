import { useEffect, useId, useState } from "preact/hooks";
import { formatInstant } from "../../time/instant.js";
import type { Zone } from "../../time/zone.js";
import type { Language } from "../../wording/language.js";
import { instantsOf, readWhen, typedForm, type WhenProblem } from "./read-when.js";
import { ticketWordsOf } from "./words.js";

interface WhenInputProps {
  readonly label: string;
  /** NaN where it is none. */
  readonly ms: number;
  /** What stands there in place of an instant that cannot be read. */
  readonly raw?: string;
  readonly zone: Zone;
  readonly lang: Language;
  /** What it belongs to, by which it is found again. */
  readonly name: string;
  readonly describedBy?: string | undefined;
  /** Takes an instant; `stays` where the focus is still in the field, as after Enter. */
  readonly onInstant: (ms: number, stays: boolean) => void;
}

/** A field for an instant on the wall clock of a zone; a time that the clocks show twice asks which. */
export function WhenInput({ label, ms, raw = "", zone, lang, name, describedBy, onInstant }: WhenInputProps) {
  const words = ticketWordsOf(lang);
  const [draft, setDraft] = useState<string | null>(null);
  const [problem, setProblem] = useState<WhenProblem | null>(null);
  const said = useId();
  useEffect(() => {
    setDraft(null);
    setProblem(null);
  }, [ms]);
  const read = (stays: boolean) => {
    if (draft === null) return;
    const when = readWhen(draft, zone, ms);
    if ("problem" in when) {
      setProblem(when.problem);
      return;
    }
    setDraft(null);
    setProblem(null);
    if (when.atMs !== ms) onInstant(when.atMs, stays);
  };
  const known = !Number.isNaN(ms);
  const both = known ? instantsOf(ms + zone.offsetAt(ms), zone) : [];
  return (
    <span class="when">
      <input
        type="text"
        class="mono"
        autocomplete="off"
        spellcheck={false}
        aria-label={label}
        aria-invalid={problem !== null}
        aria-describedby={problem === null ? describedBy : said}
        title={words.whenHelp}
        data-when={name}
        value={draft ?? (known ? typedForm(ms, zone) : raw)}
        onInput={({ currentTarget }) => setDraft(currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === "Enter") read(true);
          else if (event.key === "Escape") {
            setDraft(null);
            setProblem(null);
          }
        }}
        onBlur={() => read(false)}
      />
      {both.length > 1 && (
        <select
          aria-label={`${label}: ${words.which}`}
          value={String(ms)}
          onChange={({ currentTarget }) => onInstant(Number(currentTarget.value), true)}
        >
          {both.map((one, i) => (
            <option key={one} value={String(one)}>
              {(i === 0 ? words.first : words.second)(formatInstant(one, zone).slice(-6))}
            </option>
          ))}
        </select>
      )}
      {problem !== null && (
        <span id={said} class="problem small" role="alert">
          {words.problems[problem]}
        </span>
      )}
    </span>
  );
}
