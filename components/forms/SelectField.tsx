interface Props<T extends string> {
  readonly name: string;
  readonly value: T;
  /** What can be chosen, each with its name. */
  readonly options: readonly (readonly [T, string])[];
  /** Half a line is enough for it. */
  readonly isShort?: boolean;
  /** What is chosen says what it is about: its name is only heard. */
  readonly isBare?: boolean;
  readonly onChoose: (value: T) => void;
}

/** One of several, under its name. */
export const SelectField = <T extends string>(props: Props<T>) => {
  const { name, value, options, isShort = false, isBare = false, onChoose } = props;
  return (
    <label class={isShort ? 'field short' : 'field'}>
      <span class={isBare ? 'unseen' : undefined}>{name}</span>
      <select
        value={value}
        onChange={({ currentTarget }) => {
          const chosen = options.find(([own]) => own === currentTarget.value);
          if (chosen !== undefined) onChoose(chosen[0]);
        }}
      >
        {options.map(([own, text]) => (
          <option key={own} value={own} selected={own === value}>
            {text}
          </option>
        ))}
      </select>
    </label>
  );
};
