import { performance } from "node:perf_hooks";
import { formatDuration } from "../../time/duration.js";
import type { Terminal } from "../terminal.js";
import { auditWordsOf } from "../words/audit.js";

/** Shows how far a long run is, on one line that is written over, where a person watches. */
export interface Progress {
  /** Tells that bytes of the input were read. */
  read(bytes: number): void;
  /** Tells how many tickets are done. */
  done(tickets: number): void;
  /** Takes the line away. */
  end(): void;
}

const EVERY_MS = 250;
const CLEAR_LINE = "\r\u001b[2K";

/** Makes the progress of a run over so many bytes, null where nobody knows how many. */
export function createProgress(terminal: Terminal, totalBytes: number | null): Progress {
  const words = auditWordsOf(terminal.lang);
  const beganMs = performance.now();
  let shownMs = beganMs;
  let readBytes = 0;
  let shown = false;
  return {
    read(bytes) {
      readBytes += bytes;
    },
    done(tickets) {
      const nowMs = performance.now();
      if (!terminal.watched || nowMs - shownMs < EVERY_MS) return;
      shownMs = nowMs;
      shown = true;
      const tookMs = nowMs - beganMs;
      const share = totalBytes === null || totalBytes === 0 ? null : Math.min(1, readBytes / totalBytes);
      const leftMs =
        share === null || share === 0 ? null : Math.ceil((tookMs / share - tookMs) / 1000) * 1000;
      const left = leftMs === null ? null : formatDuration(leftMs, terminal.lang);
      const percent = share === null ? null : Math.floor(share * 100);
      terminal.tell(CLEAR_LINE + words.progress(tickets, (tickets / tookMs) * 1000, percent, left));
    },
    end() {
      if (shown) terminal.tell(CLEAR_LINE);
      shown = false;
    },
  };
}
