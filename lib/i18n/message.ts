import type english from '../../public/_locales/en/messages.json';

/** Every text of the extension's own, by the names that `public/_locales` gives them. */
export type MessageKey = keyof typeof english;

/**
 * The text in the reader's language. `values` stand for `$1`, `$2` and so on; numbers are given as
 * the reader is to see them.
 */
export type Translate = (key: MessageKey, ...values: readonly string[]) => string;
