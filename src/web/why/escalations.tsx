import type { Terms } from "../../contract/terms.js";
import { calledOf } from "../../simulate/virtual-time/called.js";
import type { ExplainedCheck } from "../../sla/check-ticket.js";
import { parseInstant } from "../../time/instant.js";
import { formatWhen } from "../../time/when.js";
import type { Language } from "../../wording/language.js";
import { whyWordsOf } from "./words.js";

interface EscalationsProps {
  readonly check: ExplainedCheck;
  readonly terms: Terms;
  readonly receivedMs: number;
  readonly lang: Language;
}

/** Who is called at which share of a target, when the clock gets there, and whether it did. */
export function Escalations({ check, terms, receivedMs, lang }: EscalationsProps) {
  const words = whyWordsOf(lang);
  const { steps } = words;
  const calls = terms.callsAt(receivedMs);
  const offerOf = (metric: string) =>
    check.commitments.find((one) => one.metric === metric)?.offer ?? check.offer;
  return (
    <details class="card">
      <summary>
        <strong>{words.escalations}</strong> <span class="soft">{words.reachedOf(check.escalations)}</span>
      </summary>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: who has no pointer scrolls it with the keyboard */}
      <section class="wide" tabIndex={0} aria-label={words.escalations}>
        <table>
          <thead>
            <tr>
              {(["metric", "share", "step", "calls", "at", "reached"] as const).map((column) => (
                <th key={column} scope="col" class={column === "share" ? "number" : undefined}>
                  {steps[column]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {check.escalations.map(({ metric, threshold, kind, level, at, reached }) => (
              <tr key={`${metric} ${kind} ${level} ${threshold}`} class={reached ? "reached" : undefined}>
                <td>{metric}</td>
                <td class="number">{words.percent(Math.round(threshold * 100))}</td>
                <td>
                  {words.step[kind]}, {words.level(level)}
                </td>
                <td>{calledOf(calls, level, offerOf(metric))?.says[lang]}</td>
                <td class="instant">{at === null ? "" : formatWhen(parseInstant(at), terms.zone, lang)}</td>
                <td>{reached ? words.reached : words.notReached}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </details>
  );
}
