import { useState } from "preact/hooks";
import "../style/audit.css";
import { formatInstant } from "../../time/instant.js";
import { usePage } from "../page/page.js";
import type { AuditAsked, Form } from "./protocol.js";
import { Result } from "./result.js";
import { ask, useAudit } from "./use-audit.js";
import { auditWordsOf } from "./words.js";

const DIMENSIONS = ["offer", "priority", "month", "category"] as const;
const FORMS = ["tickets", "servicenow-log", "mapping"] as const;

/** A file of many tickets, audited in a worker. */
export function AuditView() {
  const { state, lang, judged, change, tell } = usePage();
  const words = auditWordsOf(lang);
  const { auditing, start, cancel } = useAudit();
  const [form, setForm] = useState<Form["is"]>("tickets");
  const [offer, setOffer] = useState("business");
  const [zone, setZone] = useState(judged.terms.zone.name);
  const [mapping, setMapping] = useState<{ readonly name: string; readonly mapping: unknown } | null>(null);
  const [by, setBy] = useState<readonly string[]>(["offer", "priority"]);
  const [over, setOver] = useState(false);
  const formAsked = (): Form | null => {
    if (form === "tickets") return { is: form };
    if (form === "servicenow-log") return { is: form, offer, zone };
    return mapping === null ? null : { is: form, mapping: mapping.mapping };
  };
  const asked = (file: File): AuditAsked | null => {
    const chosen = formAsked();
    if (chosen === null) {
      tell(words.needsMapping);
      return null;
    }
    return { file, form: chosen, readings: state.readings, nowMs: wholeSecond(Date.now()), lang, by };
  };
  const audit = (file: File | undefined) => {
    const question = file === undefined ? null : asked(file);
    if (question !== null) start(question);
  };
  const find = (file: File, id: string) => {
    const question = asked(file);
    if (question === null) return;
    const worker = ask({ ...question, find: id }, (told) => {
      if (told.kind === "progress") return;
      worker.terminate();
      if (told.kind === "found" && told.record !== null)
        change({
          view: "ticket",
          record: told.record,
          now: formatInstant(question.nowMs, judged.terms.zone),
        });
      else tell(told.kind === "failed" ? words.failed(told.message) : words.notFound(id));
    });
  };
  const readMapping = async (file: File | undefined) => {
    if (file === undefined) return;
    try {
      setMapping({ name: file.name, mapping: JSON.parse(await file.slice(0, 1_000_000).text()) });
    } catch (error) {
      tell(words.failed(String(error)));
    }
  };
  return (
    <>
      <h1>{words.title}</h1>
      <p class="soft">{words.local}</p>
      <div class="card stack asked no-print">
        <div class="row">
          <label class="field">
            {words.form}
            <select
              value={form}
              onChange={({ currentTarget }) =>
                setForm(FORMS.find((one) => one === currentTarget.value) ?? "tickets")
              }
            >
              {FORMS.map((one) => (
                <option key={one} value={one}>
                  {words.forms[one]}
                </option>
              ))}
            </select>
          </label>
          {form === "servicenow-log" && (
            <>
              <label class="field">
                {words.offer}
                <select value={offer} onChange={({ currentTarget }) => setOffer(currentTarget.value)}>
                  {judged.terms.vocabulary.offers.map((one) => (
                    <option key={one} value={one}>
                      {one}
                    </option>
                  ))}
                </select>
              </label>
              <label class="field">
                {words.zone}
                <input
                  type="text"
                  value={zone}
                  onInput={({ currentTarget }) => setZone(currentTarget.value)}
                />
              </label>
            </>
          )}
          {form === "mapping" && (
            <label class="file">
              {mapping === null ? words.mapping : words.mappingChosen(mapping.name)}
              <input
                type="file"
                accept=".json,application/json"
                onChange={({ currentTarget }) => readMapping(currentTarget.files?.[0])}
              />
            </label>
          )}
          <fieldset class="row field">
            <legend>{words.by}</legend>
            {DIMENSIONS.map((name) => (
              <label key={name}>
                <input
                  type="checkbox"
                  checked={by.includes(name)}
                  onChange={({ currentTarget }) =>
                    setBy(
                      DIMENSIONS.filter((one) => (one === name ? currentTarget.checked : by.includes(one))),
                    )
                  }
                />{" "}
                {words.dimensions[name]}
              </label>
            ))}
          </fieldset>
        </div>
        <label
          class={over ? "drop over" : "drop"}
          onDragOver={(event) => {
            event.preventDefault();
            setOver(true);
          }}
          onDragLeave={() => setOver(false)}
          onDrop={(event) => {
            event.preventDefault();
            setOver(false);
            audit(event.dataTransfer?.files[0]);
          }}
        >
          <strong>{words.drop}</strong>
          <span class="soft small">{words.accepts}</span>
          <input
            type="file"
            class="hidden"
            onChange={({ currentTarget }) => {
              audit(currentTarget.files?.[0]);
              currentTarget.value = "";
            }}
          />
        </label>
      </div>
      <div role="status">
        {auditing.is === "reading" && <Progress {...auditing} onCancel={cancel} />}
        {auditing.is === "cancelled" && <p>{words.cancelled}</p>}
        {auditing.is === "failed" && <p class="problem">{words.failed(auditing.message)}</p>}
      </div>
      {auditing.is === "done" && <Result found={auditing} onFind={(id) => find(auditing.file, id)} />}
    </>
  );
}

/** Nobody wants to read the milliseconds of the moment at which a file was dropped. */
function wholeSecond(ms: number): number {
  return ms - (ms % 1000);
}

interface ProgressProps {
  readonly file: File;
  readonly bytes: number;
  readonly tickets: number;
  readonly startedMs: number;
  onCancel(): void;
}

function Progress({ file, bytes, tickets, startedMs, onCancel }: ProgressProps) {
  const { lang } = usePage();
  const words = auditWordsOf(lang);
  const share = file.size === 0 ? 1 : bytes / file.size;
  const seconds = Math.max(0.001, (performance.now() - startedMs) / 1000);
  return (
    <div class="card row">
      <progress value={share} aria-label={file.name} />
      <span class="number">
        {words.reading(
          share.toLocaleString(lang, { style: "percent" }),
          tickets.toLocaleString(lang),
          Math.round(tickets / seconds).toLocaleString(lang),
        )}
      </span>
      <button type="button" onClick={onCancel}>
        {words.cancel}
      </button>
    </div>
  );
}
