interface ChoiceProps<T extends string> {
  readonly label: string;
  readonly value: T;
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
  const known = options.some(([one]) => one === value);
  return (
    <label class="field">
      <span class={labelled ? "soft small" : "hidden"}>{label}</span>
      <select value={value} onChange={({ currentTarget }) => onValue(currentTarget.value as T)}>
        {!known && <option value={value}>{String(value)}</option>}
        {options.map(([one, text]) => (
          <option key={one} value={one}>
            {text}
          </option>
        ))}
      </select>
    </label>
  );
}
