import type { Terms } from "../../contract/terms.js";
import type { CheckedCommitment } from "../../sla/check.js";
import { formatDuration } from "../../time/duration.js";
import { parseInstant } from "../../time/instant.js";
import { formatWhen } from "../../time/when.js";
import type { Language } from "../../wording/language.js";
import { pageWordsOf } from "../page/words.js";
import { type Fill, levelOf, outlineOf, type Part, type Piece, partsOf, TARGET_LEVEL } from "./band.js";
import type { Lit } from "./lit.js";
import type { Mark } from "./marks.js";
import { markName } from "./names.js";
import type { Scale } from "./scale.js";
import { widthOf } from "./ticks.js";
import { axisWordsOf } from "./words.js";

/** The heights of a lane. */
export const LANES = {
  full: { head: 34, band: 54, gap: 8 },
  small: { head: 15, band: 26, gap: 6 },
} as const;

const FILLS: readonly Fill[] = ["flat", "paused", "counted", "over"];

interface LaneProps {
  readonly terms: Terms;
  readonly lang: Language;
  readonly commitment: CheckedCommitment;
  readonly pieces: readonly Piece[];
  readonly marks: readonly Mark[];
  readonly scale: Scale;
  readonly top: number;
  readonly size: "full" | "small";
  readonly lit: Lit | null;
  /** The id of the pattern that hatches what is on hold. */
  readonly hatch: string;
}

/** A commitment on the axis: a band that climbs to its target only where its clock counts. */
export function Lane({ terms, lang, commitment, pieces, marks, scale, top, size, lit, hatch }: LaneProps) {
  const { head, band } = LANES[size];
  const bandTop = top + head;
  const bottom = bandTop + band;
  const targetY = bandTop + band * (1 - TARGET_LEVEL);
  const parts = partsOf(pieces, scale);
  const fills = parts.some(({ fill }) => fill === "paused");
  return (
    <g class={`lane ${commitment.status}`}>
      <text class="head" x={size === "full" ? 4 : 2} y={top + (size === "full" ? 14 : 11)}>
        {headOf(commitment, terms, lang, scale.width - 8, size)}
      </text>
      <path class="ground" d={`M0 ${bottom}H${scale.width}`} />
      {commitment.targetMs !== null && <path class="target" d={`M0 ${targetY}H${scale.width}`} />}
      {FILLS.map((fill) => (
        <path key={fill} class={fill} d={outlineOf(parts, fill, bandTop, band)} />
      ))}
      {fills && <path style={{ fill: `url(#${hatch})` }} d={holdsOf(parts, bandTop, band)} />}
      <Projection
        commitment={commitment}
        terms={terms}
        pieces={pieces}
        scale={scale}
        top={bandTop}
        height={band}
      />
      {lit?.metric === commitment.metric && (
        <LitPiece piece={pieces[lit.row]} scale={scale} top={bandTop} height={band} />
      )}
      {marks.map((mark) => (
        <LaneMark
          key={`${mark.kind}-${mark.level}`}
          mark={mark}
          x={scale.x(mark.atMs)}
          top={bandTop}
          height={band}
          {...{ terms, lang, scale, size }}
        />
      ))}
    </g>
  );
}

/** What is on hold is hatched over the whole height: how much was counted until then shows below. */
function holdsOf(parts: readonly Part[], top: number, height: number): string {
  return outlineOf(
    parts.map((part) => ({ ...part, fromLevel: 1, toLevel: 1 })),
    "paused",
    top,
    height,
  );
}

interface AreaProps {
  readonly scale: Scale;
  readonly top: number;
  readonly height: number;
}

/** The row under the pointer or the focus. */
function LitPiece({ piece, scale, top, height }: AreaProps & { readonly piece: Piece | undefined }) {
  if (piece === undefined) return null;
  const from = Math.max(-4, scale.x(piece.startMs));
  const to = Math.min(scale.width + 4, scale.x(piece.endMs));
  if (to < from) return null;
  return <rect class="lit" x={from} y={top} width={Math.max(2, to - from)} height={height} />;
}

interface ProjectionProps extends AreaProps {
  readonly commitment: CheckedCommitment;
  readonly terms: Terms;
  readonly pieces: readonly Piece[];
}

/** How a clock that runs would climb on to its deadline. */
function Projection({ commitment, terms, pieces, scale, top, height }: ProjectionProps) {
  const { dueAt, stoppedAt, clock, calendar } = commitment;
  const last = pieces.at(-1);
  const named = calendar === null ? undefined : terms.calendars.named.get(calendar);
  if (
    dueAt === null ||
    stoppedAt !== null ||
    clock !== "running" ||
    last === undefined ||
    named === undefined
  )
    return null;
  const dueMs = parseInstant(dueAt);
  const wholeMs = named.calendar.between(last.endMs, dueMs);
  const endMs = Math.min(dueMs, scale.endMs);
  if (wholeMs <= 0 || endMs <= last.endMs) return null;
  let share = last.toShare;
  let d = "";
  const y = (level: number) => top + height * (1 - level);
  for (const [openMs, closeMs] of named.calendar.intervals(last.endMs, endMs)) {
    const next = share + ((closeMs - openMs) / wholeMs) * (1 - last.toShare);
    const to = `L${scale.x(closeMs)} ${y(levelOf(next))}`;
    d += `${d === "" ? "M" : "L"}${scale.x(openMs)} ${y(levelOf(share))}${to}`;
    share = next;
  }
  return <path class="projection" d={d} />;
}

interface LaneMarkProps extends AreaProps {
  readonly mark: Mark;
  readonly x: number;
  readonly terms: Terms;
  readonly lang: Language;
  readonly size: "full" | "small";
}

function LaneMark({ mark, x, top, height, terms, lang, scale, size }: LaneMarkProps) {
  if (x < -20 || x > scale.width + 20) return null;
  const { kind, share, atMs, reached } = mark;
  const y = top + height * (1 - levelOf(share ?? 1));
  const state = reached ? "reached" : "ahead";
  if (kind === "deadline") {
    const when = formatWhen(atMs, terms.zone, lang, "no-year");
    const left = x + 8 + widthOf(when) > scale.width;
    // In a small lane the line above has no room for a flag.
    const flag = size === "small" ? top : top - 11;
    return (
      <g class={`deadline ${state}`}>
        <title>{`${markName(mark, lang)}: ${when}`}</title>
        <path d={`M${x} ${flag + 3}V${top + height}`} />
        <path class="flag" d={`M${x - 5} ${flag}h10l-5 7z`} />
        {size === "full" && (
          <text x={left ? x - 8 : x + 8} y={top - 3} text-anchor={left ? "end" : "start"}>
            {when}
          </text>
        )}
      </g>
    );
  }
  if (size === "small") return null;
  return (
    <g class={`step ${kind} ${state}`}>
      <title>{`${markName(mark, lang)}: ${formatWhen(atMs, terms.zone, lang, "no-year")}`}</title>
      {kind === "breach" ? (
        <path d={`M${x - 5} ${y - 5}l10 10m0-10l-10 10`} />
      ) : (
        <path d={`M${x} ${y - 5}l5 9h-10z`} />
      )}
    </g>
  );
}

/** The figures of a commitment in a line, as many as there is room for. */
function headOf(
  { metric, judgedAs, status, elapsedMs, targetMs, dueAt, clock }: CheckedCommitment,
  terms: Terms,
  lang: Language,
  width: number,
  size: "full" | "small",
): string {
  const words = axisWordsOf(lang);
  const name = terms.contract.metrics.find(({ id }) => id === metric)?.name[lang] ?? "";
  const verdict = pageWordsOf(lang).verdicts[status];
  const figure =
    targetMs === null || elapsedMs === null
      ? clock === "not-started"
        ? words.notStarted
        : null
      : words.of(formatDuration(elapsedMs, lang), formatDuration(targetMs, lang));
  const due = dueAt === null ? (clock === "paused" ? words.open : null) : null;
  const choices =
    size === "small"
      ? [[metric, figure]]
      : [
          [`${metric} – ${name}`, judgedAs, verdict, figure, due],
          [metric, judgedAs, verdict, figure, due],
          [metric, judgedAs, verdict, figure],
          [metric, verdict, figure],
        ];
  const lines = choices.map((parts) => parts.filter((part) => part !== null).join(" · "));
  return lines.find((line) => widthOf(line) <= width) ?? (lines.at(-1) as string);
}
