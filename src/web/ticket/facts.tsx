import type { TicketRecord } from "../../ticket/record.js";
import { usePage } from "../page/page.js";
import { Choice } from "./choice.js";
import { ticketWordsOf } from "./words.js";

/** What a ticket says beside its log. */
export function Facts() {
  const { state, judged, lang, change } = usePage();
  const { record } = state;
  const { contract, vocabulary } = judged.terms;
  const words = ticketWordsOf(lang);
  const { category = "incident", coverage = "covered", preconditionsMet = true } = record;
  const set = (facts: Partial<Record<keyof TicketRecord, unknown>>) => {
    // A fact that is as it would be unsaid is left out.
    const said = Object.entries({ ...record, ...facts }).filter(([, value]) => value !== undefined);
    change({ record: Object.fromEntries(said) as unknown as TicketRecord });
  };
  const named = (all: typeof contract.offers) =>
    all.map(({ id, name }): [string, string] => [id, name[lang]]);
  const { affectedApis } = record;
  const apis = Array.isArray(affectedApis) ? affectedApis.map(String).join(", ") : "";
  return (
    <section class="card facts" aria-labelledby="facts">
      <h2 id="facts">{words.facts}</h2>
      <label class="ticket-field">
        <span class="soft small">{words.id}</span>
        <input
          type="text"
          value={record.id}
          onChange={({ currentTarget }) => currentTarget.value !== "" && set({ id: currentTarget.value })}
        />
      </label>
      <Choice
        labelled
        label={words.category}
        value={category}
        options={Object.entries(words.categories) as [typeof category, string][]}
        onValue={(next) =>
          set({
            category: next,
            // What a category must say, it says from the start.
            ...(next === "incident" && record.priority == null ? { priority: vocabulary.priorities[0] } : {}),
            ...(next === "request" && record.request === undefined
              ? { request: vocabulary.requests[0] }
              : {}),
          })
        }
      />
      <Choice
        labelled
        label={words.offer}
        value={record.offer}
        options={named(contract.offers)}
        onValue={(offer) => set({ offer })}
      />
      <Choice
        labelled
        label={words.priority}
        value={record.priority ?? ""}
        options={[
          ...(category === "incident" ? [] : [["", words.none] as const]),
          ...contract.priorities.map(({ id, name }) => [id, `${id} – ${name[lang]}`] as const),
        ]}
        onValue={(priority) => set({ priority: priority === "" ? undefined : priority })}
      />
      {category === "request" && (
        <Choice
          labelled
          label={words.request}
          value={record.request ?? ""}
          options={named(contract.requests)}
          onValue={(request) => set({ request })}
        />
      )}
      <label class="ticket-field wide-fact">
        <span class="soft small">{words.affectedApis}</span>
        <input
          type="text"
          value={apis}
          onChange={({ currentTarget }) => {
            const names = currentTarget.value.split(/[,;\s]+/).filter((name) => name !== "");
            set({ affectedApis: names.length === 0 ? undefined : names });
          }}
        />
      </label>
      <Check
        label={words.apiIncident}
        on={record.apiIncident === true}
        onChange={(on) => set({ apiIncident: on || undefined })}
      />
      <Check label={words.beta} on={record.beta === true} onChange={(on) => set({ beta: on || undefined })} />
      <Check
        label={words.covered}
        on={coverage === "covered"}
        onChange={(on) => set({ coverage: on ? undefined : "not-covered" })}
      />
      {category === "request" && (
        <Check
          label={words.preconditionsMet}
          on={preconditionsMet}
          onChange={(on) => set({ preconditionsMet: on ? undefined : false })}
        />
      )}
    </section>
  );
}

interface CheckProps {
  readonly label: string;
  readonly on: boolean;
  readonly onChange: (on: boolean) => void;
}

function Check({ label, on, onChange }: CheckProps) {
  return (
    <label class="check">
      <input type="checkbox" checked={on} onChange={({ currentTarget }) => onChange(currentTarget.checked)} />{" "}
      {label}
    </label>
  );
}
