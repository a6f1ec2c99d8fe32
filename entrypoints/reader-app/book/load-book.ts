import { readBookSettings } from '../../../lib/sources/book-files/book-settings.ts';
import type { FetchText } from './fetch-text.ts';
import { KnownBook } from './known-book.ts';

/** In milliseconds. Where there is a viewer, the browser has the file from it. */
const TIMEOUT = 4_000;

/** Where a book stands, and what of it is known beforehand. */
interface BookPlace {
  /** The book's folder, with a slash at its end. */
  readonly root: string;
  /** Where its settings may be, the likelier place first. */
  readonly configs: readonly string[];
  /** The title, where the settings do not tell it. */
  readonly title: string | null;
  /** The address of its viewer, where that was seen. */
  readonly viewer: string | null;
}

/** Never rejects: a book whose settings cannot be had is known by its place alone. */
export async function loadBook(
  { root, configs, title, viewer }: BookPlace,
  fetchText: FetchText,
  signal: AbortSignal,
): Promise<KnownBook> {
  let script = '';
  for (const config of configs) {
    const fetched = await fetchText(config, TIMEOUT, signal);
    if (fetched.kind === 'text') script = fetched.text;
    if (fetched.kind !== 'missing') break;
  }
  const settings = readBookSettings(script);
  return new KnownBook(root, { ...settings, title: settings.title ?? title }, viewer);
}
