import type { Terms } from "../../contract/terms.js";
import type { Language } from "../../wording/language.js";
import { Choice } from "./choice.js";
import type { RecordEvent } from "./log.js";
import { ticketWordsOf } from "./words.js";

interface EventDetailsProps {
  readonly event: RecordEvent;
  readonly terms: Terms;
  readonly lang: Language;
  readonly onEvent: (event: RecordEvent) => void;
}

/** What an event says beside its instant: where a re-grade leads, why a ticket waits, what becomes of a fix. */
export function EventDetails({ event, terms, lang, onEvent }: EventDetailsProps) {
  const words = ticketWordsOf(lang);
  const { contract } = terms;
  const namesOf = (named: Terms["contract"]["offers"], withId: boolean) =>
    named.map(({ id, name }): [string, string] => [id, withId ? `${id} – ${name[lang]}` : name[lang]]);
  switch (event.type) {
    case "regraded":
    case "offer-changed":
      return (
        <Choice
          label={words.to}
          value={event.to}
          options={
            event.type === "regraded" ? namesOf(contract.priorities, true) : namesOf(contract.offers, false)
          }
          onValue={(to) => onEvent({ ...event, to })}
        />
      );
    case "held":
      return (
        <Choice
          label={words.reason}
          value={event.reason ?? ""}
          options={[["", words.unsaid], ...entriesOf(words.reasons)]}
          onValue={(reason) => {
            const { reason: _, ...rest } = event;
            onEvent(reason === "" ? rest : { ...rest, reason });
          }}
        />
      );
    case "resolved":
      return (
        <Choice
          label={words.fix}
          value={event.fix ? `${event.fix.needsRelease} ${event.fix.availableIn}` : ""}
          options={entriesOf(words.fixes)}
          onValue={(value) => {
            const { fix: _, ...rest } = event;
            const [needs, availableIn] = value.split(" ");
            if (value === "") onEvent(rest);
            else {
              const where = availableIn === "production" ? "production" : "pre-production";
              onEvent({ ...rest, fix: { needsRelease: needs === "true", availableIn: where } });
            }
          }}
        />
      );
    case "closed-out-of-scope":
      return (
        <Choice
          label={words.rule}
          value={event.rule}
          options={Object.keys(contract.rules).map((id): [string, string] => [id, id])}
          onValue={(rule) => onEvent({ ...event, rule })}
        />
      );
    default:
      return null;
  }
}

function entriesOf<T extends Readonly<Record<string, string>>>(texts: T) {
  return Object.entries(texts) as [keyof T & string, string][];
}
