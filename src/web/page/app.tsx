import type { VNode } from "preact";
import { useEffect, useMemo, useReducer, useState } from "preact/hooks";
import { AuditView } from "../audit/audit-view.js";
import { DeclareView } from "../declare/declare-view.js";
import { ResponsibilitiesView } from "../responsibilities/responsibilities-view.js";
import { TicketView } from "../ticket/ticket-view.js";
import { changed, type History, historyOf, redone, undone } from "./history.js";
import { judge } from "./judged.js";
import { type Page, PageProvider } from "./page.js";
import type { Preferences } from "./preferences.js";
import { Shell } from "./shell.js";
import type { Change, PageState, View } from "./state.js";

const CONTENT: Record<View, () => VNode> = {
  ticket: TicketView,
  declare: DeclareView,
  responsibilities: ResponsibilitiesView,
  audit: AuditView,
};

type Step = { readonly change: Change; readonly gesture?: string | undefined } | "undo" | "redo";

function stepped(history: History<PageState>, step: Step): History<PageState> {
  if (step === "undo") return undone(history);
  if (step === "redo") return redone(history);
  return changed(history, { ...history.present, ...step.change }, step.gesture);
}

/** The whole page. */
export function App(begin: { readonly state: PageState; readonly preferences: Preferences }) {
  const [history, step] = useReducer(stepped, historyOf(begin.state));
  const [preferences, setPreferences] = useState(begin.preferences);
  const [announced, announce] = useState("");
  const state = history.present;
  const { lang, theme } = preferences;
  const judged = useMemo(() => judge(state, lang), [state.record, state.now, state.readings, lang]);
  useEffect(() => {
    document.documentElement.lang = lang;
    document.documentElement.dataset.theme = theme;
  }, [lang, theme]);

  const page: Page = {
    state,
    preferences,
    lang,
    judged,
    change: (change, gesture) => step({ change, gesture }),
    undo: () => step("undo"),
    redo: () => step("redo"),
    canUndo: history.past.length > 0,
    canRedo: history.future.length > 0,
    prefer: (some) => setPreferences({ ...preferences, ...some }),
    announce,
  };
  const Content = CONTENT[state.view];
  return (
    <PageProvider value={page}>
      <Shell announced={announced}>
        <Content />
      </Shell>
    </PageProvider>
  );
}
