import { usePage } from "../page/page.js";
import type { Field } from "./fields.js";
import { declareWordsOf } from "./words.js";

interface FieldProps {
  /** Of the whole form, so that every field has a place of its own to go to. */
  readonly id: string;
  readonly field: Field;
  readonly value: unknown;
  /** What is wrong with it, or missing. */
  readonly faults: readonly string[];
  onChange(value: unknown): void;
}

/** A field of a form with what is wrong with it. */
export function FieldInput({ id, field, value, faults, onChange }: FieldProps) {
  const { lang } = usePage();
  const words = declareWordsOf(lang);
  const { path, kind, options = [] } = field;
  const described = faults.length > 0 ? { "aria-describedby": `${id}-faults`, "aria-invalid": true } : {};
  const onInput = ({ currentTarget }: { currentTarget: HTMLInputElement | HTMLTextAreaElement }) => {
    const typed = currentTarget.value;
    if (kind !== "names") return onChange(typed === "" ? undefined : typed);
    const names = typed.split(",").map((name) => name.trim());
    onChange(typed === "" ? undefined : names);
  };
  const common = { id, ...described };
  return (
    <div class={kind === "long" ? "field long" : "field"}>
      <label for={id}>{words.fields[path] ?? path}</label>
      {kind === "fact" ? (
        <select
          {...common}
          value={value === undefined ? "" : String(value)}
          onChange={({ currentTarget }) =>
            onChange(currentTarget.value === "" ? undefined : currentTarget.value === "true")
          }
        >
          <option value="">{words.unknown}</option>
          <option value="true">{words.yes}</option>
          <option value="false">{words.no}</option>
        </select>
      ) : kind === "choice" ? (
        <select
          {...common}
          value={typeof value === "string" ? value : ""}
          onChange={({ currentTarget }) => onChange(currentTarget.value || undefined)}
        >
          <option value="">{words.unknown}</option>
          {options.map((option) => (
            <option key={option} value={option}>
              {words.options[option] ?? option}
            </option>
          ))}
        </select>
      ) : kind === "long" ? (
        <textarea {...common} rows={3} value={textOf(value)} onInput={onInput} />
      ) : (
        <input
          {...common}
          type="text"
          value={textOf(value)}
          placeholder={kind === "names" ? words.names : undefined}
          list={options.length > 0 ? `${id}-options` : undefined}
          onChange={onInput}
        />
      )}
      {options.length > 0 && kind === "text" && (
        <datalist id={`${id}-options`}>
          {options.map((option) => (
            <option key={option} value={option} />
          ))}
        </datalist>
      )}
      {faults.length > 0 && (
        <p id={`${id}-faults`} class="problem small">
          {faults.join("; ")}
        </p>
      )}
    </div>
  );
}

function textOf(value: unknown): string {
  if (value === undefined || value === null) return "";
  if (Array.isArray(value)) return value.map(textOf).join(", ");
  // An object may come with a `toString` of its own, which an address can make anything.
  return typeof value === "object" ? JSON.stringify(value) : String(value);
}
