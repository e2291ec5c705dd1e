import { usePage } from "../page/page.js";
import { FieldInput } from "./field-input.js";
import type { Field, Group } from "./fields.js";
import { valueAt, withValue } from "./values.js";
import { declareWordsOf } from "./words.js";

interface FormProps<T> {
  /** In front of the ids of its fields. */
  readonly name: string;
  readonly groups: readonly Group[];
  readonly value: T;
  /** What is wrong, by the path of the field. */
  readonly faults: ReadonlyMap<string, readonly string[]>;
  onChange(value: T): void;
}

/** A form of groups of fields, each filled in at its place of the value. */
export function Form<T>({ name, groups, value, faults, onChange }: FormProps<T>) {
  const { lang } = usePage();
  const words = declareWordsOf(lang);
  const input = (field: Field, path: string) => (
    <FieldInput
      key={path}
      id={`${name}.${path}`}
      field={field}
      value={valueAt(value, path)}
      faults={faults.get(path) ?? []}
      onChange={(next) => onChange(withValue(value, path, next))}
    />
  );
  return (
    <>
      {groups.map(({ name: group, fields, lists = [] }) => (
        <fieldset key={group}>
          <legend>{words.groups[group]}</legend>
          <div class="fields">{fields.map((field) => input(field, field.path))}</div>
          {lists.map(({ path: list, fields: entry }) => {
            const found = valueAt(value, list);
            const entries = Array.isArray(found) ? found : [];
            const what = words.fields[list] ?? list;
            return (
              <fieldset key={list} class="entries">
                <legend>{what}</legend>
                {entries.map((_, i) => (
                  <div key={i} class="fields entry">
                    {entry.map((field) => input(field, `${list}.${i}.${field.path}`))}
                    <button
                      type="button"
                      aria-label={words.remove(what, i + 1)}
                      onClick={() => onChange(withValue(value, `${list}.${i}`, undefined))}
                    >
                      ✕
                    </button>
                  </div>
                ))}
                <button
                  type="button"
                  onClick={() => onChange(withValue(value, `${list}.${entries.length}`, {}))}
                >
                  {words.add(what)}
                </button>
              </fieldset>
            );
          })}
        </fieldset>
      ))}
    </>
  );
}
