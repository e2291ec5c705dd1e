import { useState } from "preact/hooks";
import type { Terms } from "../../contract/terms.js";
import type { ExplainedCheck } from "../../sla/check-ticket.js";
import { formatDuration } from "../../time/duration.js";
import { parseInstant } from "../../time/instant.js";
import { formatWhen } from "../../time/when.js";
import type { Language } from "../../wording/language.js";
import { VerdictChip } from "../ticket/verdict.js";
import { Rules } from "./rule.js";
import { judgedText, offerName, remainingText, takenText } from "./taken.js";
import { TraceTable } from "./trace-table.js";
import { whyWordsOf } from "./words.js";

interface CommitmentWhyProps {
  readonly one: ExplainedCheck["commitments"][number];
  readonly terms: Terms;
  readonly lang: Language;
  /** Whether it is open until somebody shuts it. */
  readonly begins: boolean;
}

/** A commitment in a line, which opens into its figures and the rows that they come from. */
export function CommitmentWhy({ one, terms, lang, begins }: CommitmentWhyProps) {
  const [open, setOpen] = useState(begins);
  const words = whyWordsOf(lang);
  const when = (at: string) => formatWhen(parseInstant(at), terms.zone, lang);
  const offer = offerName(terms, one.offer, lang);
  const due = one.dueAt === null ? (one.clock === "paused" ? words.open : null) : words.due(when(one.dueAt));
  return (
    <details
      class="card commitment"
      open={open}
      data-metric={one.metric}
      onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
    >
      <summary>
        <strong>{one.metric}</strong> <VerdictChip verdict={one.status} contested={false} />{" "}
        <span class="taken">{takenText({ ...one, offer }, lang)}</span>{" "}
        {due !== null && <span class="soft due">{due}</span>}
      </summary>
      {open && (
        <div class="stack">
          <dl class="commitment-figures">
            {figuresOf(one, terms, lang, when).map(([name, value]) => (
              <div key={name}>
                <dt>{words.figures[name]}</dt>
                <dd>{value}</dd>
              </div>
            ))}
            <div>
              <dt>{words.figures.rules}</dt>
              <dd>
                <Rules ids={one.rules} />
              </dd>
            </div>
          </dl>
          <TraceTable one={one} zone={terms.zone} lang={lang} />
        </div>
      )}
    </details>
  );
}

type Figure = Exclude<keyof ReturnType<typeof whyWordsOf>["figures"], "rules">;

/** The figures of a commitment that it has, by name. */
function figuresOf(
  one: CommitmentWhyProps["one"],
  terms: Terms,
  lang: Language,
  when: (at: string) => string,
): (readonly [Figure, string])[] {
  const words = whyWordsOf(lang);
  const { calendar, targetMs, elapsedMs, startedAt, dueAt, stoppedAt, clock } = one;
  const offer = offerName(terms, one.offer, lang);
  const amount = (ms: number | null) => (ms === null ? null : formatDuration(ms, lang));
  const instant = (at: string | null) => (at === null ? null : when(at));
  const goesOn = clock === "paused" ? words.paused : clock === "running" ? words.running : null;
  const figures: readonly (readonly [Figure, string | null])[] = [
    ["judged", judgedText({ ...one, offer }, lang)],
    ["calendar", terms.contract.calendars.find(({ id }) => id === calendar)?.name[lang] ?? calendar],
    ["target", amount(targetMs)],
    ["counted", amount(elapsedMs)],
    ["remaining", remainingText(one, lang)],
    ["start", instant(startedAt)],
    ["due", dueAt === null && clock === "paused" ? words.open : instant(dueAt)],
    ["stop", stoppedAt === null ? goesOn : when(stoppedAt)],
  ];
  return figures.flatMap(([name, value]) => (value === null ? [] : [[name, value] as const]));
}
