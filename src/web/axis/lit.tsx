import { createContext } from "preact";
import { useContext } from "preact/hooks";

/** A row of an explanation, and so an interval on the axis, under the pointer or the focus. */
export interface Lit {
  readonly metric: string;
  /** Its place in the commitment's trace. */
  readonly row: number;
}

interface Lighting {
  readonly lit: Lit | null;
  light(lit: Lit | null): void;
}

const context = createContext<Lighting>({ lit: null, light: () => {} });

export const LightingProvider = context.Provider;

/** What is lit, for the axis and the rows alike: each lights up the other. */
export function useLighting(): Lighting {
  return useContext(context);
}
