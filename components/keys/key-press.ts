/** What of a key's event tells which key it is. */
export type KeyPress = Pick<
  KeyboardEvent,
  'key' | 'code' | 'altKey' | 'ctrlKey' | 'metaKey' | 'shiftKey'
>;

/** Signs that a keyboard may have on either level: whether Shift was needed says nothing. */
const SIGN = /^[^\p{L}\s]$/u;

/**
 * Whether a key is pressed, with no other modifier than it names.
 *
 * @param name as `KeyboardEvent.key` has it, or such a letter with Alt: `ArrowLeft`, `T`, `?`, `Alt+R`
 */
export function isPressed(name: string, press: KeyPress): boolean {
  if (press.ctrlKey || press.metaKey) return false;
  // By its place: with Alt some keyboards give another letter.
  if (press.altKey) return !press.shiftKey && name === `Alt+${press.code.slice('Key'.length)}`;
  if (SIGN.test(name)) return press.key === name;
  return !press.shiftKey && press.key.toLowerCase() === name.toLowerCase();
}

const SIGNS: Readonly<Record<string, string>> = {
  ArrowLeft: '←',
  ArrowRight: '→',
  ArrowUp: '↑',
  ArrowDown: '↓',
  Escape: 'Esc',
  PageDown: 'PgDn',
  PageUp: 'PgUp',
  '-': '−',
};

/** A key as a reader knows it. */
export const keySign = (name: string): string => SIGNS[name] ?? name;
