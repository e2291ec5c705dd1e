import type { ComponentChildren } from "preact";
import { parseInstant } from "../../time/instant.js";
import { formatWhen } from "../../time/when.js";
import type { Decision } from "../../triage/decision.js";
import { usePage } from "../page/page.js";
import { Rules } from "../why/rule.js";
import { declareWordsOf } from "./words.js";

interface DecisionProps {
  readonly decision: Decision;
  /** Goes to the field of a path. */
  goTo(path: string): void;
}

/** What support makes of the declaration, with its rules. */
export function DecisionPanel({ decision, goTo }: DecisionProps) {
  const { lang, judged, change } = usePage();
  const words = declareWordsOf(lang);
  const { accepted, offer, scope, priority, commitments, routing, proposals, notices, problems, ticket } =
    decision;
  const { contract, zone } = judged.terms;
  const offerName = contract.offers.find(({ id }) => id === offer)?.name[lang] ?? offer;
  const link = (path: string) => (
    <button key={path} type="button" class="link mono" onClick={() => goTo(path)}>
      {path}
    </button>
  );
  return (
    <section class="card stack decision" aria-labelledby="decision-title" aria-live="polite">
      <h2 id="decision-title">{words.decision}</h2>
      <p>
        <span class={`verdict ${accepted ? "met" : ticket === null ? "breached" : "pending"}`}>
          {accepted ? words.accepted : ticket === null ? words.refused : words.awaiting}
        </span>
      </p>
      <dl>
        <Part title={words.offer}>{offerName}</Part>
        {scope !== null && (
          <Part title={words.scope} rules={scope.rules}>
            {[scope.covered ? words.covered : words.notCovered, ...scope.because].join(" — ")}
          </Part>
        )}
        {priority !== null && (
          <Part title={words.priority} rules={priority.rules}>
            <strong>
              {priority.value ??
                (priority.candidates.length > 0
                  ? words.candidates(priority.candidates.join(", "))
                  : words.noPriority)}
            </strong>
            {priority.because.map((sentence) => (
              <p key={sentence}>{sentence}</p>
            ))}
            {priority.proposed !== null && priority.proposed !== priority.value && (
              <p>{words.proposed(priority.proposed)}</p>
            )}
            {priority.missing.length > 0 && (
              <p class="row">
                {words.missing} {priority.missing.map(link)}
              </p>
            )}
          </Part>
        )}
        {accepted && (
          <Part title={words.commitments} rules={commitments.flatMap(({ rules }) => rules)}>
            {commitments.length === 0
              ? words.noCommitments
              : commitments.map(({ metric, dueAt, status }) => (
                  <p key={metric}>
                    {dueAt === null
                      ? `${metric} ${status}`
                      : words.due(metric, formatWhen(parseInstant(dueAt), zone, lang))}
                  </p>
                ))}
          </Part>
        )}
        {routing !== null && (
          <Part title={words.routing} rules={routing.rules}>
            {(["acts", "decides", "consulted", "informed"] as const)
              .filter((part) => routing[part].length > 0)
              .map((part) => words[part](routing[part].map((one) => words.participant[one]).join(", ")))
              .join(", ")}
          </Part>
        )}
        {proposals.length > 0 && (
          <Part title={words.proposals} rules={proposals.map(({ rule }) => rule)}>
            {proposals.map(({ kind }) => words.proposal[kind]).join("; ")}
          </Part>
        )}
        {notices.length > 0 && (
          <Part title={words.notices} rules={notices.map(({ rule }) => rule)}>
            {notices.map(({ message }) => (
              <p key={message}>{message}</p>
            ))}
          </Part>
        )}
        {problems.length > 0 && (
          <Part title={words.problems} rules={problems.map(({ rule }) => rule)}>
            {problems.map(({ path, message }) => (
              <p key={`${path} ${message}`}>
                {link(path)} {message}
              </p>
            ))}
          </Part>
        )}
      </dl>
      {ticket !== null && (
        <button
          type="button"
          class="main"
          onClick={() =>
            change({ view: "ticket", record: ticket, now: (ticket.events.at(-1) as { at: string }).at })
          }
        >
          {words.open}
        </button>
      )}
    </section>
  );
}

interface PartProps {
  readonly title: string;
  readonly rules?: readonly string[];
  readonly children: ComponentChildren;
}

function Part({ title, rules = [], children }: PartProps) {
  return (
    <div class="part">
      <dt>{title}</dt>
      <dd>
        {children} <Rules ids={[...new Set(rules)]} />
      </dd>
    </div>
  );
}
