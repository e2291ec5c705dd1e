import type { ComponentChildren } from "preact";
import { useEffect, useRef } from "preact/hooks";
import { LANGUAGES } from "../../wording/language.js";
import { usePage } from "./page.js";
import { THEMES } from "./preferences.js";
import { VIEWS } from "./state.js";
import { pageWordsOf } from "./words.js";

const LANGUAGE_NAMES = { en: "English", fr: "Français" };

interface ShellProps {
  /** What was last said to those who do not see it. */
  readonly announced: string;
  /** What went wrong with something that was opened. */
  readonly told: string | null;
  readonly children: ComponentChildren;
}

/** The frame of every view: its name, the way to the others, language and theme, undo and redo. */
export function Shell({ announced, told, children }: ShellProps) {
  const { state, lang, preferences, change, undo, redo, canUndo, canRedo, prefer, tell } = usePage();
  const words = pageWordsOf(lang);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || isTyping(event.target)) return;
      const key = event.key.toLowerCase();
      if (key !== "z" && key !== "y") return;
      event.preventDefault();
      if (key === "y" || event.shiftKey) redo();
      else undo();
    };
    window.addEventListener("keydown", onKey);
    return () => window.removeEventListener("keydown", onKey);
  });
  const shown = useRef(state.view);
  useEffect(() => {
    if (shown.current === state.view) return;
    shown.current = state.view;
    // Another view begins at its beginning, also for who was led to it by something that is gone with the last one.
    window.scrollTo(0, 0);
    if (document.activeElement === document.body) document.getElementById("content")?.focus();
  }, [state.view]);
  return (
    <>
      <button type="button" class="skip" onClick={() => document.getElementById("content")?.focus()}>
        {words.skip}
      </button>
      <header class="head">
        <p class="brand">
          <strong>{words.title}</strong> <span>{words.tagline}</span>
        </p>
        <nav aria-label={words.viewsLabel}>
          {VIEWS.map((view) => (
            <button
              type="button"
              key={view}
              aria-current={view === state.view ? "page" : undefined}
              onClick={() => change({ view })}
            >
              {words.views[view]}
            </button>
          ))}
        </nav>
        <div class="tools">
          <button type="button" disabled={!canUndo} onClick={undo} aria-label={words.undo} title={words.undo}>
            ↶
          </button>
          <button type="button" disabled={!canRedo} onClick={redo} aria-label={words.redo} title={words.redo}>
            ↷
          </button>
          <label>
            <span class="hidden">{words.language}</span>
            <select
              value={lang}
              onChange={({ currentTarget }) => {
                const chosen = LANGUAGES.find((one) => one === currentTarget.value);
                if (chosen !== undefined) prefer({ lang: chosen });
              }}
            >
              {LANGUAGES.map((one) => (
                <option key={one} value={one} lang={one}>
                  {LANGUAGE_NAMES[one]}
                </option>
              ))}
            </select>
          </label>
          <label>
            <span class="hidden">{words.theme}</span>
            <select
              value={preferences.theme}
              onChange={({ currentTarget }) => {
                const chosen = THEMES.find((one) => one === currentTarget.value);
                if (chosen !== undefined) prefer({ theme: chosen });
              }}
            >
              {THEMES.map((one) => (
                <option key={one} value={one}>
                  {words.themes[one]}
                </option>
              ))}
            </select>
          </label>
        </div>
      </header>
      <main id="content" tabIndex={-1}>
        {told !== null && (
          <div class="told" role="alert">
            <p>{told}</p>
            <button type="button" onClick={() => tell(null)}>
              {words.close}
            </button>
          </div>
        )}
        {children}
      </main>
      <footer class="foot">
        <p>{words.local}</p>
      </footer>
      <p class="hidden" aria-live="polite">
        {announced}
      </p>
    </>
  );
}

/** Fields undo what was typed in them by themselves. */
function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.matches("input, textarea, select");
}
