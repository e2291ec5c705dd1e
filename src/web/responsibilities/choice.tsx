interface ChoiceProps {
  readonly label: string;
  readonly value: string | undefined;
  /** What stands for no choice. */
  readonly all: string;
  readonly options: readonly (readonly [value: string, name: string])[];
  onChoose(value: string | undefined): void;
}

/** One of some, or none of them. */
export function Choice({ label, value, all, options, onChoose }: ChoiceProps) {
  return (
    <label class="field">
      {label}
      <select
        value={value ?? ""}
        onChange={({ currentTarget }) =>
          onChoose(currentTarget.value === "" ? undefined : currentTarget.value)
        }
      >
        <option value="">{all}</option>
        {options.map(([one, name]) => (
          <option key={one} value={one}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}
