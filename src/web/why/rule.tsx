import { flexibleEngine } from "../../contract/flexible-engine/index.js";
import type { Contract } from "../../contract/schema.js";
import { LANGUAGES } from "../../wording/language.js";
import "../style/why.css";

const rules: Contract["rules"] = flexibleEngine.rules;

/**
 * A rule by its name; pressed, it shows what it says and where it stands. A trace has hundreds of them: none has a state
 * of its own, and there is one note for all.
 */
export function Rule({ id }: { readonly id: string }) {
  if (!Object.hasOwn(rules, id)) return <span class="rule">{id}</span>;
  return (
    <button
      type="button"
      class="rule"
      aria-expanded={false}
      onClick={toggle}
      onBlur={shut}
      onKeyDown={({ key }) => key === "Escape" && shut()}
    >
      {id}
    </button>
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

let shown: { readonly note: HTMLElement; readonly button: HTMLElement } | null = null;

function toggle({ currentTarget: button }: { readonly currentTarget: HTMLElement }): void {
  const wasOpen = shown?.button === button;
  // Not every browser moves the focus to a button that is pressed.
  button.focus();
  shut();
  if (!wasOpen) open(button);
}

function open(button: HTMLElement): void {
  const id = button.textContent ?? "";
  const { clause, says } = rules[id] as Contract["rules"][string];
  const lang = LANGUAGES.find((one) => one === document.documentElement.lang) ?? "en";
  const note = Object.assign(document.createElement("div"), { id: "rule-note", className: "rule-note" });
  note.setAttribute("popover", "manual");
  note.setAttribute("role", "tooltip");
  const head = Object.assign(document.createElement("strong"), { textContent: `${id} ${clause}` });
  const text = Object.assign(document.createElement("span"), { textContent: says[lang] });
  note.append(head, text);
  (button.closest("main") ?? document.body).append(note);
  button.setAttribute("aria-expanded", "true");
  button.setAttribute("aria-describedby", note.id);
  shown = { note, button };
  note.showPopover();
  place();
  window.addEventListener("scroll", place, { capture: true });
}

function shut(): void {
  window.removeEventListener("scroll", place, { capture: true });
  shown?.button.setAttribute("aria-expanded", "false");
  shown?.button.removeAttribute("aria-describedby");
  shown?.note.remove();
  shown = null;
}

/** Puts the note under what opened it, within the window. */
function place(): void {
  if (shown === null) return;
  const { note, button } = shown;
  const { left, top, bottom } = button.getBoundingClientRect();
  const { width, height } = note.getBoundingClientRect();
  const below = bottom + 4 + height <= window.innerHeight;
  note.style.left = `${Math.max(8, Math.min(left, window.innerWidth - width - 8))}px`;
  note.style.top = `${Math.max(8, below ? bottom + 4 : top - 4 - height)}px`;
}
