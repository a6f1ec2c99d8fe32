import type { MessageKey, Translate } from '../../lib/i18n/message.ts';

/** Values to choose from with their names in the reader's language, in the order of the table. */
export function namedOptions<T extends string>(
  names: Readonly<Record<T, MessageKey>>,
  t: Translate,
): readonly (readonly [T, string])[] {
  const isValue = (name: string): name is T => name in names;
  return Object.keys(names)
    .filter(isValue)
    .map((value) => [value, t(names[value])]);
}
