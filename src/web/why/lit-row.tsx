import type { RefObject } from "preact";
import { useEffect } from "preact/hooks";
import { useLighting } from "../axis/lit.js";

interface LitRowProps {
  readonly metric: string;
  readonly table: RefObject<HTMLElement | null>;
}

/**
 * Marks the row of a table that is lit, by hand: a trace has hundreds of rows, and the pointer goes over many of them
 * in a second. The row comes into view where the keyboard lit it on the axis, and never under a pointer.
 */
export function LitRow({ metric, table }: LitRowProps) {
  const { lit } = useLighting();
  const row = lit?.metric === metric ? lit.row : null;
  useEffect(() => {
    if (row === null) return;
    const shown = table.current?.querySelector(`[data-row="${row}"]`);
    shown?.classList.add("lit");
    if (document.activeElement?.matches("svg :focus-visible, svg:focus-visible"))
      shown?.scrollIntoView({ block: "nearest" });
    return () => shown?.classList.remove("lit");
  }, [row]);
  return null;
}
