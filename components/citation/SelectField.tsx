import type { MessageKey, Translate } from '../../lib/i18n/message.ts';

interface Props<T extends string> {
  readonly label: MessageKey;
  readonly value: T;
  readonly names: Readonly<Record<T, MessageKey>>;
  /** Half a line is enough for it. */
  readonly isShort?: boolean;
  readonly t: Translate;
  readonly onChoose: (value: T) => void;
}

/** One of a few values, by their names. */
export function SelectField<T extends string>({
  label,
  value,
  names,
  isShort = false,
  t,
  onChoose,
}: Props<T>) {
  const isValue = (name: string): name is T => name in names;
  const values = Object.keys(names).filter(isValue);
  return (
    <label class={isShort ? 'field short' : 'field'}>
      <span>{t(label)}</span>
      <select
        value={value}
        onChange={({ currentTarget }) => {
          const chosen = values.find((one) => one === currentTarget.value);
          if (chosen !== undefined) onChoose(chosen);
        }}
      >
        {values.map((one) => (
          <option key={one} value={one}>
            {t(names[one])}
          </option>
        ))}
      </select>
    </label>
  );
}
