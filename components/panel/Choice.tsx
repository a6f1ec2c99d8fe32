interface Props<T extends string> {
  readonly name: string;
  readonly value: T;
  readonly options: readonly (readonly [T, string])[];
  readonly onChoose: (value: T) => void;
}

/** One of several, with its name before it. */
export function Choice<T extends string>({ name, onChoose, options, value }: Props<T>) {
  return (
    <label class="choice">
      <span>{name}</span>
      <select
        value={value}
        onChange={({ currentTarget }) => {
          const chosen = options[currentTarget.selectedIndex];
          if (chosen !== undefined) onChoose(chosen[0]);
        }}
      >
        {options.map(([own, text]) => (
          <option value={own} selected={own === value}>
            {text}
          </option>
        ))}
      </select>
    </label>
  );
}
