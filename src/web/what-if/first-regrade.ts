import type { Terms } from "../../contract/terms.js";
import type { Ticket } from "../../ticket/record.js";
import { formatInstant } from "../../time/instant.js";
import type { Choice } from "./choice.js";

const MINUTE_MS = 60_000;

/** A re-grade to begin with: to another priority than the declared one, half-way to what happened first, to the minute. */
export function firstRegrade(
  { vocabulary, zone }: Terms,
  { priority, events }: Ticket,
  nowMs: number,
): Choice {
  const [received, next] = events;
  const receivedMs = received?.atMs ?? nowMs;
  const halfMs = (receivedMs + Math.min(next?.atMs ?? nowMs, nowMs)) / 2;
  const atMs = Math.max(receivedMs, Math.floor(halfMs / MINUTE_MS) * MINUTE_MS);
  const regrade = vocabulary.priorities.find((one) => one !== priority) ?? "";
  return { regrade, at: formatInstant(atMs, zone) };
}
