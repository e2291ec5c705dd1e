import type { VNode } from "preact";
import { useCallback, useEffect, useMemo, useReducer, useState } from "preact/hooks";
import type { Language } from "../../wording/language.js";
import { AuditView } from "../audit/audit-view.js";
import { DeclareView } from "../declare/declare-view.js";
import { ResponsibilitiesView } from "../responsibilities/responsibilities-view.js";
import type { Opened } from "../share/address.js";
import { useAddress } from "../share/use-address.js";
import { shareWordsOf } from "../share/words.js";
import { TicketView } from "../ticket/ticket-view.js";
import { changed, type History, historyOf, redone, undone } from "./history.js";
import { judge } from "./judged.js";
import { type Page, PageProvider } from "./page.js";
import { keepPreferences, type Preferences } from "./preferences.js";
import { Shell } from "./shell.js";
import type { Change, PageState, View } from "./state.js";
import { VERSION } from "./version.js";

const CONTENT: Record<View, () => VNode> = {
  ticket: TicketView,
  declare: DeclareView,
  responsibilities: ResponsibilitiesView,
  audit: AuditView,
};

type Step =
  | { readonly change: Change; readonly gesture?: string | undefined }
  | { readonly opened: PageState }
  | "undo"
  | "redo";

function stepped(history: History<PageState>, step: Step): History<PageState> {
  if (step === "undo") return undone(history);
  if (step === "redo") return redone(history);
  // What somebody sent is shown as it was sent, and with nothing of what was here before.
  if ("opened" in step) return changed(history, step.opened);
  return changed(history, { ...history.present, ...step.change }, step.gesture);
}

interface Beginning {
  readonly state: PageState;
  readonly preferences: Preferences;
  /** What the page's own address led to, null where it has none. */
  readonly opened: Opened | null;
}

/** What is to be told of an address that was opened, null where all is well. */
function messageOf(opened: Opened | null, lang: Language): string | null {
  if (opened === null) return null;
  const words = shareWordsOf(lang);
  if ("fault" in opened) return words.faults[opened.fault];
  return opened.madeBy === VERSION ? null : words.madeBy(opened.madeBy, VERSION);
}

/** The whole page. */
export function App(begin: Beginning) {
  const [history, step] = useReducer(stepped, historyOf(begin.state));
  const [preferences, setPreferences] = useState(begin.preferences);
  const [announced, announce] = useState("");
  const [told, tell] = useState(() => messageOf(begin.opened, begin.preferences.lang));
  const state = history.present;
  const { lang, theme } = preferences;
  const judged = useMemo(() => judge(state, lang), [state.record, state.now, state.readings, lang]);
  useEffect(() => {
    document.documentElement.lang = lang;
    document.documentElement.dataset.theme = theme;
  }, [lang, theme]);
  const onOpened = useCallback(
    (opened: Opened) => {
      if ("state" in opened) step({ opened: opened.state });
      tell(messageOf(opened, lang));
    },
    [lang],
  );
  const digest = useAddress(state, onOpened);

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
    digest,
    tell,
    prefer: (some) => {
      setPreferences({ ...preferences, ...some });
      keepPreferences({ ...preferences, ...some });
    },
    announce,
  };
  const Content = CONTENT[state.view];
  return (
    <PageProvider value={page}>
      <Shell announced={announced} told={told}>
        <Content />
      </Shell>
    </PageProvider>
  );
}
