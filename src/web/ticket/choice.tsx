interface ChoiceProps<T extends string> {
  readonly label: string;
  /** Whatever a record says there. */
  readonly value: unknown;
  readonly options: readonly (readonly [value: T, text: string])[];
  readonly onValue: (value: T) => void;
  /** Whether its label stands before it; else it is for a screen reader only. */
  readonly labelled?: boolean;
}

/** One of some names. A value that is none of them is shown all the same. */
export function Choice<T extends string>({
  label,
  value,
  options,
  onValue,
  labelled = false,
}: ChoiceProps<T>) {
  const text = typeof value === "string" ? value : (JSON.stringify(value) ?? "");
  const known = options.some(([one]) => one === text);
  return (
    <label class="ticket-field">
      <span class={labelled ? "soft small" : "hidden"}>{label}</span>
      <select value={text} onChange={({ currentTarget }) => onValue(currentTarget.value as T)}>
        {!known && <option value={text}>{text.slice(0, 100)}</option>}
        {options.map(([one, name]) => (
          <option key={one} value={one}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}
