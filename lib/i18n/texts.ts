import { isString } from '../messages/guard.ts';

/** The texts of one language by their names; `$1`, `$2` and so on stand for values. */
export type Texts = Readonly<Record<string, string>>;

const PLACEHOLDER = /\$(\w+)\$/gu;
const VALUE = /\$(\d)/gu;

const fieldOf = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;

/** The text of a message as browsers know it, with its placeholders put in; null where it is none. */
function textOf(message: unknown): string | null {
  const text = fieldOf(message, 'message');
  if (!isString(text)) return null;
  const placeholders = fieldOf(message, 'placeholders');
  return text.replace(PLACEHOLDER, (whole, name: string) => {
    const content = fieldOf(fieldOf(placeholders, name.toLowerCase()), 'content');
    return isString(content) ? content : whole;
  });
}

/** The texts of a `messages.json`. */
export function textsOf(messages: unknown): Texts {
  if (typeof messages !== 'object' || messages === null) return {};
  const texts = Object.entries(messages).flatMap(([key, message]) => {
    const text = textOf(message);
    return text === null ? [] : [[key, text] as const];
  });
  return Object.fromEntries(texts);
}

/** Texts that were stored; null where they are none. */
export function parseTexts(stored: unknown): Texts | null {
  if (typeof stored !== 'object' || stored === null) return null;
  return Object.fromEntries(Object.entries(stored).filter(([, text]) => isString(text)));
}

/** A text with its values in place; those that are missing leave nothing. */
export const filledIn = (text: string, values: readonly string[]): string =>
  text.replace(VALUE, (_, number: string) => values[Number(number) - 1] ?? '');
