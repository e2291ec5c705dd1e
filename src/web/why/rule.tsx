import { useEffect, useRef, useState } from "preact/hooks";
import { usePage } from "../page/page.js";
import "../style/why.css";
import { whyWordsOf } from "./words.js";

/** A rule by its name; opened, it shows what it says and where it stands. */
export function Rule({ id }: { readonly id: string }) {
  const { judged, lang, announce } = usePage();
  const [open, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const note = useRef<HTMLSpanElement>(null);
  const { rules } = judged.terms.contract;
  const rule = Object.hasOwn(rules, id) ? rules[id] : undefined;
  const text = rule?.says[lang] ?? "";
  useEffect(() => {
    const shown = note.current;
    if (!open || shown === null || button.current === null) return;
    place(shown, button.current);
    announce(text);
  }, [open]);
  if (rule === undefined) return <span class="rule">{id}</span>;
  return (
    <>
      <button
        ref={button}
        type="button"
        class="rule"
        aria-expanded={open}
        aria-label={`${whyWordsOf(lang).rule} ${id}`}
        onClick={({ currentTarget }) => {
          // Not every browser moves the focus to a button that is pressed.
          currentTarget.focus();
          setOpen(!open);
        }}
        onBlur={() => setOpen(false)}
        onKeyDown={({ key }) => key === "Escape" && setOpen(false)}
      >
        {id}
      </button>
      {open && (
        <span ref={note} class="rule-note" popover="manual">
          <strong>
            {id} <span class="soft">{rule.clause}</span>
          </strong>
          <span>{text}</span>
        </span>
      )}
    </>
  );
}

/** Several rules by their names. */
export function Rules({ ids }: { readonly ids: readonly string[] }) {
  return (
    <span class="rules">
      {ids.map((id) => (
        <Rule key={id} id={id} />
      ))}
    </span>
  );
}

/** Shows a note under what opened it, within the window. */
function place(note: HTMLElement, under: HTMLElement): void {
  note.showPopover();
  const { left, top, bottom } = under.getBoundingClientRect();
  const { width, height } = note.getBoundingClientRect();
  const below = bottom + 4 + height <= window.innerHeight;
  note.style.left = `${Math.max(8, Math.min(left, window.innerWidth - width - 8))}px`;
  note.style.top = `${Math.max(8, below ? bottom + 4 : top - 4 - height)}px`;
}
