/** Longest wait for a pause in what a person does. */
const LONGEST_MS = 1000;

/**
 * Does something once the picture is drawn, and later the more it costs, so that who types or drags waits for nothing
 * but the last of it. Returns what calls it off.
 */
export function soon(act: () => void, costMs: number): () => void {
  let timer = 0;
  const frame = requestAnimationFrame(() => {
    timer = window.setTimeout(act, Math.min(LONGEST_MS, costMs < 8 ? 0 : 4 * costMs));
  });
  return () => {
    cancelAnimationFrame(frame);
    clearTimeout(timer);
  };
}
