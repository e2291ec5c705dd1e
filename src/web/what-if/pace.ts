/** What costs more waits until a person pauses. */
const DEAR_MS = 50;
const PAUSE_MS = 300;
/** Of the time, so much more is left to all else. */
const REST = 3;

/** How often something may be done again, by what it cost the last time: who types or drags waits for none of it. */
export class Pace {
  #costMs = 0;
  #endedMs = Number.NEGATIVE_INFINITY;

  get costMs(): number {
    return this.#costMs;
  }

  took(costMs: number): void {
    this.#costMs = costMs;
    this.#endedMs = performance.now();
  }

  /** Does something once the picture is drawn, and not sooner than its pace allows. Returns what calls it off. */
  soon(act: () => void): () => void {
    let timer: number | undefined;
    const frame = requestAnimationFrame(() => {
      const restMs = this.#endedMs + REST * this.#costMs - performance.now();
      timer = window.setTimeout(act, this.#costMs > DEAR_MS ? PAUSE_MS : Math.max(0, restMs));
    });
    return () => {
      cancelAnimationFrame(frame);
      clearTimeout(timer);
    };
  }
}
