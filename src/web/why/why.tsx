import type { ExplainedCheck } from "../../sla/check-ticket.js";
import { parseInstant } from "../../time/instant.js";
import { formatWhen } from "../../time/when.js";
import type { Language } from "../../wording/language.js";
import { usePage } from "../page/page.js";
import "../style/why.css";
import { CommitmentWhy } from "./commitment.js";
import { Escalations } from "./escalations.js";
import { Rule } from "./rule.js";
import { whyWordsOf } from "./words.js";

/** Each commitment of the ticket with the rows that add up to its figure, and all else that follows from the log. */
export function Why() {
  const { judged, lang } = usePage();
  const { check, ticket, terms } = judged;
  if (check === null || ticket === null) return null;
  const words = whyWordsOf(lang);
  const { commitments, noCommitment, autoClosure, notes, escalations } = check;
  const deciding = commitments.find(({ status }) => status === check.verdict);
  return (
    <section class="stack why" aria-labelledby="why">
      <h2 id="why">{words.heading}</h2>
      {commitments.map((one) => (
        <CommitmentWhy key={one.metric} one={one} terms={terms} lang={lang} begins={one === deciding} />
      ))}
      {noCommitment !== undefined && (
        <p class="card said">
          {noCommitment.message} <Rule id={noCommitment.rule} />
        </p>
      )}
      {autoClosure !== null && (
        <p class="card">
          {closureText(check, formatWhen(parseInstant(autoClosure.dueAt), terms.zone, lang), lang)}{" "}
          <Rule id={autoClosure.rule} />
        </p>
      )}
      {escalations.length > 0 && (
        <Escalations check={check} terms={terms} receivedMs={ticket.events[0]?.atMs as number} lang={lang} />
      )}
      {notes.length > 0 && (
        <div class="card">
          <h3>{words.notes}</h3>
          <ul>
            {notes.map(({ event, rule, message }) => (
              <li key={`${event} ${rule}`} class="said">
                {message} <Rule id={rule} />
              </li>
            ))}
          </ul>
        </div>
      )}
    </section>
  );
}

/** What becomes of the automatic closure by how the ticket stands. */
function closureText({ status, closedBecause }: ExplainedCheck, when: string, lang: Language): string {
  const words = whyWordsOf(lang);
  if (status === "resolved") return words.autoClosure(when);
  return (closedBecause === "no-answer" ? words.autoClosed : words.closureDue)(when);
}
