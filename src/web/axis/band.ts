import type { CheckedCommitment } from "../../sla/check.js";
import type { TraceRow } from "../../sla/trace.js";
import { parseInstant } from "../../time/instant.js";
import type { Scale } from "./scale.js";

/** A row of a trace on the axis: what share of the target was counted at its start and at its end. */
export interface Piece {
  readonly row: number;
  readonly kind: TraceRow["kind"];
  readonly startMs: number;
  readonly endMs: number;
  readonly fromShare: number;
  readonly toShare: number;
}

/** A clock as it climbs to its target: the rows of its trace in order. */
export function piecesOf({
  trace = [],
  targetMs,
}: Pick<CheckedCommitment, "targetMs" | "trace">): readonly Piece[] {
  if (targetMs === null) return [];
  let countedMs = 0;
  return trace.map(({ from, to, kind, countedMs: moreMs }, row) => {
    const fromShare = shareOf(countedMs, targetMs);
    countedMs += moreMs;
    return {
      row,
      kind,
      startMs: parseInstant(from),
      endMs: parseInstant(to),
      fromShare,
      toShare: shareOf(countedMs, targetMs),
    };
  });
}

/** A target can be nothing at all: then it is reached from the start. */
const shareOf = (countedMs: number, targetMs: number) => (targetMs > 0 ? countedMs / targetMs : 1);

/** The piece at an instant, null where the clock did not run. */
export function pieceAt(pieces: readonly Piece[], ms: number): Piece | null {
  let low = 0;
  let high = pieces.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((pieces[middle] as Piece).endMs > ms) high = middle;
    else low = middle + 1;
  }
  const found = pieces[low];
  return found !== undefined && found.startMs <= ms ? found : null;
}

/** How high a share stands, 0 to 1: the target always at the same height, whatever comes above it below the top. */
export function levelOf(share: number): number {
  return share <= 1 ? share * TARGET_LEVEL : 1 - (1 - TARGET_LEVEL) / share;
}

/** Where the target stands. */
export const TARGET_LEVEL = 0.78;

/** What of a band is drawn alike. */
export type Fill = "counted" | "over" | "flat" | "paused";

/** A part of a band, drawn: from x to x, and the heights there. */
export interface Part {
  readonly fill: Fill;
  readonly startX: number;
  readonly endX: number;
  readonly fromLevel: number;
  readonly toLevel: number;
}

/** Narrower things are drawn together: nobody sees them apart. */
const LEAST_PX = 0.5;

/** The parts of a band within an axis, in order; what counts beyond the target is a fill of its own. */
export function partsOf(pieces: readonly Piece[], scale: Scale): readonly Part[] {
  const parts: Part[] = [];
  for (const piece of pieces) {
    if (piece.endMs <= Math.max(piece.startMs, scale.startMs) || piece.startMs >= scale.endMs) continue;
    for (const { fill, startMs, endMs, fromShare, toShare } of cut(within(piece, scale))) {
      const last = parts.at(-1);
      const endX = scale.x(endMs);
      const part = {
        fill,
        startX: scale.x(startMs),
        endX,
        fromLevel: levelOf(fromShare),
        toLevel: levelOf(toShare),
      };
      if (last !== undefined && endX - last.startX < LEAST_PX) {
        parts[parts.length - 1] = { ...last, fill: stronger(last.fill, fill), endX, toLevel: part.toLevel };
      } else if (endMs > startMs) {
        parts.push(part);
      }
    }
  }
  return parts;
}

/** What of a piece lies within an axis: far outside of it a place has no exact number. */
function within(piece: Piece, { startMs, endMs }: Scale): Piece {
  const lengthMs = piece.endMs - piece.startMs;
  const shareAt = (ms: number) =>
    piece.fromShare + ((piece.toShare - piece.fromShare) * (ms - piece.startMs)) / lengthMs;
  const fromMs = Math.max(piece.startMs, startMs);
  const toMs = Math.min(piece.endMs, endMs);
  return { ...piece, startMs: fromMs, endMs: toMs, fromShare: shareAt(fromMs), toShare: shareAt(toMs) };
}

/** What counts shows, however short. */
const STRENGTH: readonly Fill[] = ["flat", "paused", "counted", "over"];
const stronger = (a: Fill, b: Fill): Fill => (STRENGTH.indexOf(a) > STRENGTH.indexOf(b) ? a : b);

/** A piece, cut where it reaches the target. */
function cut(piece: Piece): (Pick<Piece, "startMs" | "endMs" | "fromShare" | "toShare"> & { fill: Fill })[] {
  const { kind, startMs, endMs, fromShare, toShare } = piece;
  if (kind !== "counted") return [{ ...piece, fill: kind === "paused" ? "paused" : "flat" }];
  if (toShare <= 1) return [{ ...piece, fill: "counted" }];
  if (fromShare >= 1) return [{ ...piece, fill: "over" }];
  const reachMs = startMs + ((1 - fromShare) / (toShare - fromShare)) * (endMs - startMs);
  return [
    { fill: "counted", startMs, endMs: reachMs, fromShare, toShare: 1 },
    { fill: "over", startMs: reachMs, endMs, fromShare: 1, toShare },
  ];
}

/** The outline of the parts with one fill, for a path: they stand on the bottom and reach up to their levels. */
export function outlineOf(parts: readonly Part[], fill: Fill, top: number, height: number): string {
  const y = (level: number) => round(top + height * (1 - level));
  const bottom = round(top + height);
  return parts
    .filter((part) => part.fill === fill)
    .map(({ startX, endX, fromLevel, toLevel }) => {
      const [x0, x1] = [round(startX), round(endX)];
      return `M${x0} ${bottom}V${y(fromLevel)}L${x1} ${y(toLevel)}V${bottom}Z`;
    })
    .join("");
}

/** Rectangles of one height, for a path. */
export function boxesOf(
  spans: readonly { startX: number; endX: number }[],
  top: number,
  height: number,
): string {
  return spans
    .map(({ startX, endX }) => `M${round(startX)} ${top}H${round(endX)}V${top + height}H${round(startX)}Z`)
    .join("");
}

/** Hundredths of a pixel are enough, and shorter. */
const round = (value: number) => Math.round(value * 100) / 100;
