import { useEffect, useRef, useState } from "preact/hooks";
import type { AuditAsked, AuditTold } from "./protocol.js";

/** How an audit stands. */
export type Auditing =
  | { readonly is: "idle" }
  | {
      readonly is: "reading";
      readonly file: File;
      readonly bytes: number;
      readonly tickets: number;
      readonly startedMs: number;
    }
  | ({ readonly is: "done"; readonly file: File } & Omit<Extract<AuditTold, { kind: "done" }>, "kind">)
  | { readonly is: "cancelled" }
  | { readonly is: "failed"; readonly message: string };

/** An audit in a worker of its own, which ends with it. */
export function useAudit() {
  const [auditing, setAuditing] = useState<Auditing>({ is: "idle" });
  const worker = useRef<Worker | null>(null);
  const stop = () => {
    worker.current?.terminate();
    worker.current = null;
  };
  useEffect(() => stop, []);
  const start = (asked: AuditAsked) => {
    stop();
    const startedMs = performance.now();
    setAuditing({ is: "reading", file: asked.file, bytes: 0, tickets: 0, startedMs });
    worker.current = ask(asked, (told) => {
      if (told.kind === "progress")
        setAuditing({
          is: "reading",
          file: asked.file,
          bytes: told.bytes,
          tickets: told.tickets,
          startedMs,
        });
      else if (told.kind === "done") {
        const { kind: _, ...found } = told;
        setAuditing({ is: "done", file: asked.file, ...found });
        stop();
      } else if (told.kind === "failed") {
        setAuditing({ is: "failed", message: told.message });
        stop();
      }
    });
  };
  const cancel = () => {
    stop();
    setAuditing({ is: "cancelled" });
  };
  return { auditing, start, cancel };
}

/** Asks a new worker, which runs the page's own script: there is no other, and nothing is fetched. */
export function ask(asked: AuditAsked, listen: (told: AuditTold) => void): Worker {
  const script = document.querySelector('script[type="module"]')?.textContent ?? "";
  const address = URL.createObjectURL(new Blob([script], { type: "text/javascript" }));
  // Not a module: from a page on disk browsers start no worker that is one.
  const worker = new Worker(address);
  worker.addEventListener("message", ({ data }: MessageEvent<AuditTold>) => listen(data));
  worker.addEventListener("error", ({ message }) => listen({ kind: "failed", message }));
  worker.postMessage(asked);
  return worker;
}
