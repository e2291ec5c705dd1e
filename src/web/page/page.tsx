import { createContext } from "preact";
import { useContext } from "preact/hooks";
import type { Language } from "../../wording/language.js";
import type { Judged } from "./judged.js";
import type { Preferences } from "./preferences.js";
import type { Change, PageState } from "./state.js";

/** What every part of the page knows and can do. */
export interface Page {
  readonly state: PageState;
  readonly preferences: Preferences;
  readonly lang: Language;
  /** The ticket of the state as the contract judges it, once for all parts. */
  readonly judged: Judged;
  /** Makes a change that can be undone; those of one gesture are undone together. */
  change(change: Change, gesture?: string): void;
  undo(): void;
  redo(): void;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  /** What two parties compare to know that they look at the same thing; empty until it is known. */
  readonly digest: string;
  /** Tells what went wrong with something that was opened, above every view, until it is closed. */
  tell(message: string | null): void;
  prefer(preferences: Partial<Preferences>): void;
  /** Says something to those who do not see it happen: a screen reader speaks it. */
  announce(text: string): void;
}

const context = createContext<Page | null>(null);

export const PageProvider = context.Provider;

/** The page around a part. */
export function usePage(): Page {
  const page = useContext(context);
  if (page === null) throw new Error("a part of the page stands outside of it");
  return page;
}
