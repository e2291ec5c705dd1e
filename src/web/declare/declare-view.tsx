import { useMemo } from "preact/hooks";
import onBusiness from "../../../fixtures/accounts/on-business.json";
import apiDown from "../../../fixtures/declarations/api-down.json";
import type { Account } from "../../triage/account.js";
import type { Declaration, Impact } from "../../triage/declaration.js";
import { triage } from "../../triage/triage.js";
import { InputError } from "../../wording/problem.js";
import "../style/declare.css";
import { usePage } from "../page/page.js";
import { DecisionPanel } from "./decision.js";
import { accountGroups, declarationGroups } from "./fields.js";
import { Form } from "./form.js";
import { MatrixPanel } from "./matrix-panel.js";
import { valueAt } from "./values.js";
import { declareWordsOf } from "./words.js";

/** What is declared before anybody has filled anything in. */
const fresh = (now: string): Declaration => ({ channel: "portal", receivedAt: now, category: "incident" });
const example = { declaration: apiDown as Declaration, account: onBusiness as Account };

/** The declaration as a form, with what support makes of it while it is filled in. */
export function DeclareView() {
  const { state, lang, judged, change } = usePage();
  const words = declareWordsOf(lang);
  const { declaration = example.declaration, account = example.account, readings, now } = state;
  const { terms } = judged;
  const outcome = useMemo(() => {
    try {
      return { decision: triage(declaration, account, { readings, lang }), problems: [] };
    } catch (error) {
      if (error instanceof InputError) return { decision: null, problems: error.problems };
      throw error;
    }
  }, [declaration, account, readings, lang]);
  const faults = useMemo(() => {
    const byPath = new Map<string, string[]>();
    for (const { path, message } of outcome.decision?.problems ?? outcome.problems)
      byPath.set(path, [...(byPath.get(path) ?? []), message]);
    return byPath;
  }, [outcome]);
  const ofAccount = useMemo(
    () => new Map([...faults].map(([path, said]) => [path.replace(/^account\./, ""), said])),
    [faults],
  );
  const impact = valueAt(declaration, "impact");
  return (
    <>
      <h1>{words.title}</h1>
      <div class="row no-print">
        <button type="button" onClick={() => change(example)}>
          {words.example}
        </button>
        <button
          type="button"
          onClick={() =>
            change({ declaration: fresh(now), account: { subscriptions: [], namedContacts: [] } })
          }
        >
          {words.fresh}
        </button>
      </div>
      <div class="declare">
        <div class="stack">
          <section class="card" aria-labelledby="declaration-title">
            <h2 id="declaration-title">{words.form}</h2>
            <Form
              name="declaration"
              groups={declarationGroups(terms, declaration.category, declaration.channel)}
              value={declaration}
              faults={faults}
              onChange={(next) => change({ declaration: next }, "declaration")}
            />
          </section>
          <section class="card" aria-labelledby="account-title">
            <h2 id="account-title">{words.accountForm}</h2>
            <Form
              name="account"
              groups={accountGroups(terms)}
              value={account}
              faults={ofAccount}
              onChange={(next) => change({ account: next }, "account")}
            />
          </section>
        </div>
        <div class="stack beside">
          {outcome.decision === null ? (
            <ul class="card problem" role="alert">
              {outcome.problems.map(({ path, message }) => (
                <li key={path}>{message}</li>
              ))}
            </ul>
          ) : (
            <DecisionPanel decision={outcome.decision} goTo={goTo} />
          )}
          <MatrixPanel impact={(outcome.decision === null ? {} : (impact ?? {})) as Impact} />
        </div>
      </div>
    </>
  );
}

/** Goes to the field of a path, or to the list that has it. */
function goTo(path: string): void {
  const account = path.startsWith("account.");
  const id = account ? path : `declaration.${path}`;
  const field = document.getElementById(id) ?? document.getElementById(id.replace(/\.\d+(\.\w+)?$/, ""));
  field?.focus();
  field?.scrollIntoView({ block: "center" });
}
